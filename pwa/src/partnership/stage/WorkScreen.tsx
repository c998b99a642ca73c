/** The work catalogue and the ideas: a gap or an idea becomes a call to families in one step. */
import { useState } from "preact/hooks";
import { Button, IconButton, Section, TextField } from "../../parts";
import { t } from "../../words";
import { NewIdea } from "../board/NewIdea";
import { useDoing } from "../doing";
import { IdeaList } from "../IdeaList";
import { RunningFirst } from "../RunningFirst";
import { type OnStage, StagePage } from "./StagePage";
import { addWork, endWork, leads, WORK_KINDS, type WorkKind } from "./stage";

const GAPS: readonly WorkKind[] = ["skill", "time"];

export function WorkScreen() {
  return (
    <StagePage place="work" title={t("stage-work-title")} lead={t("stage-work-lead")}>
      {(on) => (
        <>
          {WORK_KINDS.map((kind) => (
            <Kind key={kind} kind={kind} {...on} />
          ))}
          <h2>{t("stage-ideas")}</h2>
          <IdeaList
            clinic={on.clinic}
            ideas={on.stage.ideas}
            mayMerge={leads(on.stage)}
            reload={on.reload}
            more={(idea) => (
              <Button look="plain" href={`/clinic/together/call?idea=${idea.id}`}>
                {t("work-call")}
              </Button>
            )}
          />
          <NewIdea clinic={on.clinic} reload={on.reload} />
        </>
      )}
    </StagePage>
  );
}

function Kind({ clinic, stage, reload, kind }: OnStage & { kind: WorkKind }) {
  const [text, setText] = useState("");
  const { busy, act } = useDoing(reload);
  const items = stage.work.filter((item) => item.kind === kind);
  const add = async (event: Event) => {
    event.preventDefault();
    if (!text.trim()) return document.getElementById(`work-${kind}`)?.focus();
    if (await act(() => addWork(clinic, kind, text.trim()))) setText("");
  };
  return (
    <Section title={t(`work-kind-${kind}`)}>
      <ul class="work-items">
        {items.map((item) => (
          <li key={item.id}>
            <span dir="auto">{item.text}</span>
            {GAPS.includes(kind) && (
              <Button look="plain" href={`/clinic/together/call?gap=${item.id}`}>
                {t("work-call")}
              </Button>
            )}
            <IconButton
              icon="close"
              label={t("work-end", { what: item.text })}
              onClick={() => void act(() => endWork(clinic, item.id))}
            />
          </li>
        ))}
      </ul>
      {GAPS.includes(kind) && <RunningFirst clinic={clinic} typed={text} />}
      <form class="work-new" noValidate onSubmit={(event) => void add(event)}>
        <TextField
          name={`work-${kind}`}
          label={t("work-new")}
          maxLength={600}
          value={text}
          onChange={setText}
        />
        <Button
          type="submit"
          busy={busy}
          label={t("work-add-to", { kind: t(`work-kind-${kind}`) })}
        >
          {t("work-add")}
        </Button>
      </form>
    </Section>
  );
}
