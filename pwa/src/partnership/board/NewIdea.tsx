/** Writing an idea: kept on this phone first, on the board as soon as there is a network. */
import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { type Kept, keepAs, newId, personHere, useDraft } from "../../local";
import {
  Button,
  Notice,
  Section,
  SelectField,
  Skeleton,
  Switch,
  showToast,
  TextArea,
} from "../../parts";
import { SyncMark } from "../../parts/SyncState";
import { t } from "../../words";
import { useOwnMissing } from "../diary/own";
import { RunningFirst } from "../RunningFirst";
import { standing } from "../room/kinds";
import type { BoardIdea } from "../room/made";
import { MOMENTS, type Moment } from "../together";

interface Props {
  clinic: string;
  reload: () => Promise<void>;
}

export function NewIdea({ clinic, reload }: Props) {
  const { query } = useLocation();
  const [turn, setTurn] = useState(0);
  const missing = useOwnMissing();
  const waiting = useWaiting(clinic, reload);
  return (
    <Section title={t("idea-new")}>
      {missing ? (
        <Notice>{t("idea-needs-network")}</Notice>
      ) : (
        <IdeaForm
          key={turn}
          clinic={clinic}
          begun={turn === 0 ? (query.text ?? "") : ""}
          moment={MOMENTS.find((one) => one === query.moment) ?? ""}
          onKept={() => setTurn(turn + 1)}
        />
      )}
      <ul class="ideas">
        {waiting.map(({ record, body, status }) => (
          <li class="idea" key={record}>
            <p dir="auto">{body.text}</p>
            <SyncMark state={status} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** One's ideas that the board does not have yet; it is read again when it has got one. */
function useWaiting(clinic: string, reload: () => Promise<void>): Kept<BoardIdea>[] {
  const mine = standing({ id: personHere() }, "idea") ?? [];
  const here = mine.filter(({ body }) => body.clinic === clinic);
  const sent = here.filter(({ status }) => status === "sent").length;
  useEffect(() => {
    if (sent > 0) void reload();
  }, [sent]);
  return here.filter(({ status }) => status !== "sent");
}

interface FormProps {
  clinic: string;
  begun: string;
  moment: Moment | "";
  onKept: () => void;
}

interface Form {
  id: string;
  text: string;
  big: boolean;
  firstStep: string;
  /** A draft of before had none. */
  sources?: string;
  moment: Moment | "";
}

/** `begun` is what an idea of the change package brings along, `moment` what the library asks for. */
function IdeaForm({ clinic, begun, moment, onKept }: FormProps) {
  const key = `idea ${clinic} ${begun}`.trim();
  const draft = useDraft<Form>(key, personHere(), () => ({
    id: newId(),
    text: begun,
    big: false,
    firstStep: "",
    moment,
  }));
  const [missing, setMissing] = useState(false);
  const form = draft.value;
  if (!form) return <Skeleton label={t("hub-loading")} />;
  const change = (part: Partial<Form>) => draft.change({ ...form, ...part });
  const add = async (event: Event) => {
    event.preventDefault();
    setMissing(!form.text.trim());
    if (!form.text.trim()) return;
    await keepAs({ child: personHere(), kind: "idea", id: form.id }, bodyOf(clinic, form), key);
    draft.done();
    showToast({ text: t("idea-kept") });
    onKept();
  };
  return (
    <form class="stack stack-close" noValidate onSubmit={(event) => void add(event)}>
      <TextArea
        name="idea-text"
        label={t("idea-text")}
        hint={t("idea-text-hint")}
        rows={2}
        limit={600}
        value={form.text}
        onChange={(text) => change({ text })}
        {...(missing ? { error: t("idea-missing") } : {})}
      />
      <RunningFirst clinic={clinic} typed={form.text} />
      <SelectField
        name="idea-moment"
        label={t("idea-moment")}
        hint={t("idea-moment-hint")}
        value={form.moment}
        options={[
          { value: "", label: t("idea-moment-none") },
          ...MOMENTS.map((value) => ({ value, label: t(`moment-${value}`) })),
        ]}
        onChange={(chosen) => change({ moment: chosen as Form["moment"] })}
      />
      <MoreOfIt form={form} change={change} />
      <Button type="submit" look="primary" wide>
        {t("idea-add")}
      </Button>
    </form>
  );
}

/** Where it comes from, and of a big one how it could begin. */
function MoreOfIt({ form, change }: { form: Form; change: (part: Partial<Form>) => void }) {
  return (
    <>
      <TextArea
        name="idea-sources"
        label={t("idea-sources")}
        hint={t("idea-sources-hint")}
        optional
        rows={2}
        limit={600}
        value={form.sources ?? ""}
        onChange={(sources) => change({ sources })}
      />
      <Switch
        name="idea-big"
        label={t("idea-big")}
        value={form.big}
        onChange={(big) => change({ big })}
      />
      {form.big && (
        <TextArea
          name="idea-first-step"
          label={t("idea-first-step")}
          hint={t("idea-first-step-hint")}
          optional
          rows={2}
          limit={600}
          value={form.firstStep}
          onChange={(firstStep) => change({ firstStep })}
        />
      )}
    </>
  );
}

function bodyOf(clinic: string, { text, big, firstStep, sources, moment }: Form): BoardIdea {
  const first = big ? firstStep.trim() : "";
  const from = sources?.trim();
  return {
    clinic,
    text: text.trim(),
    big,
    ...(first && { first_step: first }),
    ...(from && { sources: from }),
    ...(moment && { moment }),
  };
}
