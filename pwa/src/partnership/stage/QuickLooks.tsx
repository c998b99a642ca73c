/** Two minutes for a draft of a project: read it, say in a tap how it reads, and on to the visit. */
import "../making/words";
import "../../styles/screens/making.css";
import { get, put } from "../../api";
import { useServer } from "../../from_server";
import { useDraft } from "../../local";
import { Button, Card, Section, TextArea } from "../../parts";
import { Reading } from "../../Reading";
import { t } from "../../words";
import { useDoing } from "../doing";
import type { QuickLook } from "../room/made";

const SAYS = ["good", "change", "talk"] as const;

interface AskedDraft {
  record: string;
  project: string;
  title: string;
  text: string;
  wants: string;
  mine: Pick<QuickLook, "says" | "text"> | null;
}

export function QuickLooks({ clinic }: { clinic: string }) {
  const at = `/partnership/clinics/${clinic}/drafts`;
  const read = useServer(() => get<{ drafts: AskedDraft[] }>(at), clinic);
  const { value, reload } = read;
  if (!value) return <Reading of={read} named={t("quick-title")} lines={0} />;
  const waiting = value.drafts.filter(({ mine }) => !mine);
  const said = value.drafts.filter(({ mine }) => mine);
  if (value.drafts.length === 0) return null;
  return (
    <Section title={t("quick-title")} lead={t("quick-lead")}>
      <Reading of={read} />
      {[...waiting, ...said].map((draft) => (
        <OneDraft
          key={draft.record}
          clinic={clinic}
          draft={draft}
          say={(words) => put<void>(`${at}/${draft.record}/look`, words)}
          reload={reload}
        />
      ))}
    </Section>
  );
}

interface DraftProps {
  clinic: string;
  draft: AskedDraft;
  say: (words: Pick<QuickLook, "says" | "text">) => Promise<void>;
  reload: () => Promise<void>;
}

/** Words a minute that a careful reader reads. */
const READ = 200;
const minutesFor = (text: string): number =>
  Math.max(1, Math.round(text.split(/\s+/).length / READ));

function OneDraft({ clinic, draft, say, reload }: DraftProps) {
  const typed = useDraft(`look ${draft.record}`, clinic, () => draft.mine?.text ?? "");
  const { busy, act } = useDoing(reload);
  const tell = async (says: (typeof SAYS)[number]) => {
    const text = typed.value?.trim();
    if (await act(() => say({ says, ...(text && { text }) }), t("quick-sent"))) typed.discard();
  };
  return (
    <Card>
      <details class="quick-look">
        <summary>
          <strong dir="auto">{draft.title}</strong>
          <span class="small quiet">
            {draft.mine
              ? t("quick-said", { what: t(`look-says-${draft.mine.says}`) })
              : t("quick-minutes", { project: draft.project, minutes: minutesFor(draft.text) })}
          </span>
        </summary>
        <div class="stack stack-close">
          {draft.wants && (
            <p class="quiet" dir="auto">
              {t("quick-wants", { what: draft.wants })}
            </p>
          )}
          <blockquote class="quick-text" dir="auto">
            {draft.text}
          </blockquote>
          <TextArea
            name={`look-${draft.record}`}
            label={t("quick-words")}
            hint={t("quick-words-hint")}
            optional
            rows={2}
            limit={600}
            value={typed.value ?? ""}
            onChange={typed.change}
          />
          <div class="row">
            {SAYS.map((says) => (
              <Button
                key={says}
                busy={busy}
                look={says === "good" ? "primary" : "quiet"}
                onClick={() => void tell(says)}
              >
                {t(`look-says-${says}`)}
              </Button>
            ))}
          </div>
        </div>
      </details>
    </Card>
  );
}
