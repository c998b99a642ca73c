/** What helps at a visit, in the child's voice and in the parent's; and who of the team has read it. */
import "../sharing/words";
import "../styles/screens/visits.css";
import "./words";
import { useState } from "preact/hooks";
import { weekday } from "../dates";
import { authorName } from "../diary/who";
import { keepAs, namedId, newId, people, records, useDraft } from "../local";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { Skeleton } from "../parts/EmptyState";
import { Notice } from "../parts/Notice";
import { SaveBar, SaveButton } from "../parts/SaveButton";
import { Tabs } from "../parts/Tabs";
import { TextArea } from "../parts/TextField";
import { showToast } from "../parts/Toast";
import type { Child } from "../people/me";
import { BothStand } from "../phone/BothStand";
import { t } from "../words";
import {
  askedOf,
  CARD_VOICES,
  type Card,
  type CardVoice,
  cardOf,
  LONGEST_NEED,
  NEEDS,
  NEEDS_ANSWER,
  type NeedsAnswerBody,
  type NeedsBody,
  readersOf,
} from "./needs";

export function NeedsScreen({ child }: { child: Child }) {
  const cards = records<NeedsBody>(child.id, NEEDS).value;
  const answers = records<NeedsAnswerBody>(child.id, NEEDS_ANSWER).value;
  const [voice, setVoice] = useState<CardVoice>("child");
  if (!cards || !answers) return <Skeleton label={t("today-loading")} />;
  const card = cardOf(cards, voice);
  return (
    <div class="stack">
      <ScreenTitle lead={t(`needs-lead-${child.role}`, { name: child.name })}>
        {t("needs-title")}
      </ScreenTitle>
      {child.role === "guardian" && (
        <Tabs
          label={t("needs-voice")}
          value={voice}
          onChange={setVoice}
          options={CARD_VOICES.map((value) => ({
            value,
            label: t(`needs-voice-${value}`, { name: child.name }),
          }))}
        />
      )}
      {card && (
        <>
          <BothStand child={child} kept={card} kind={NEEDS} told={versionWords} />
          <Readers readers={readersOf(card, answers)} />
        </>
      )}
      <OneCard key={voice} child={child} voice={voice} card={card} />
    </div>
  );
}

const versionWords = ({ voice: _, ...said }: NeedsBody): string => Object.values(said).join(" · ");

function Readers({ readers }: { readers: ReturnType<typeof readersOf> }) {
  const newest = readers[0];
  if (!newest) return <p class="quiet">{t("needs-unread")}</p>;
  const name = people.value[newest.by]?.name ?? authorName(newest.by);
  return (
    <Notice
      kind={newest.current ? "ok" : "info"}
      title={t("needs-read", { name, day: weekday(newest.at) })}
    >
      {newest.line && <q class="visit-line">{newest.line}</q>}
      {!newest.current && <p>{t("needs-changed-since")}</p>}
    </Notice>
  );
}

interface Props {
  child: Child;
  voice: CardVoice;
  card: Card | undefined;
}

function OneCard({ child, voice, card }: Props) {
  const key = `needs ${child.id} ${voice}`;
  const [editing, setEditing] = useState(false);
  const draft = useDraft<{ id: string; said: NeedsBody }>(key, child.id, () => ({
    id: newId(),
    said: card?.body ?? { voice },
  }));
  const form = draft.value;
  if (!form) return null;
  if (!editing && !draft.resumed) {
    return <Said child={child} voice={voice} card={card} onEdit={() => setEditing(true)} />;
  }
  const save = async (event: Event) => {
    event.preventDefault();
    const record = await namedId(child.id, `needs:${voice}`);
    const place = { child: child.id, kind: NEEDS, kept: card, record, id: form.id };
    await keepAs(place, filled(form.said), key);
    draft.done();
    draft.change({ id: newId(), said: filled(form.said) });
    draft.discard();
    setEditing(false);
    showToast({ text: t("needs-kept") });
  };
  const words = child.role === "self" ? "self" : voice;
  return (
    <form class="stack" onSubmit={(event) => void save(event)}>
      {askedOf(voice, child.role === "self").map((name) => (
        <TextArea
          key={name}
          name={`needs-${name.replaceAll("_", "-")}`}
          label={t(`needs-${name.replaceAll("_", "-")}-${words}`, { name: child.name })}
          rows={2}
          limit={LONGEST_NEED}
          value={form.said[name] ?? ""}
          onChange={(text) => draft.change({ ...form, said: { ...form.said, [name]: text } })}
        />
      ))}
      <SaveBar>
        <SaveButton child={child} />
      </SaveBar>
    </form>
  );
}

function Said({ child, voice, card, onEdit }: Props & { onEdit: () => void }) {
  const words = child.role === "self" ? "self" : voice;
  const told = askedOf(voice, child.role === "self").filter((name) => card?.body[name]);
  return (
    <>
      {told.length > 0 ? (
        <dl class="needs">
          {told.map((name) => (
            <div key={name}>
              <dt>{t(`needs-${name.replaceAll("_", "-")}-${words}`, { name: child.name })}</dt>
              <dd dir="auto">{card?.body[name]}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p class="quiet">{t("needs-none")}</p>
      )}
      <Button look={card ? "quiet" : "primary"} icon="edit" onClick={onEdit}>
        {t(card ? "needs-change" : "needs-write")}
      </Button>
    </>
  );
}

function filled(said: NeedsBody): NeedsBody {
  const lines = Object.entries(said).flatMap(([name, text]) =>
    text.trim() ? [[name, text.trim().slice(0, LONGEST_NEED)]] : [],
  );
  return Object.fromEntries(lines) as NeedsBody;
}
