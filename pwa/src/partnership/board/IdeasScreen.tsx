/** The idea board: one line, one thumb, "me too"; big ideas stand on a shelf with a first step. */
import "../words";
import "../../styles/screens/together.css";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { useServer } from "../../from_server";
import { Button, Notice, ScreenTitle, Section, Skeleton, Switch, TextArea } from "../../parts";
import { problemWords } from "../../problem_words";
import { t } from "../../words";
import { useDoing } from "../doing";
import { IdeaList } from "../IdeaList";
import { addIdea, type Board, readBoard } from "../together";

export function IdeasScreen({ clinic }: { clinic: string }) {
  const { value, problem, reload } = useServer(() => readBoard(clinic), clinic);
  return (
    <div class="stack">
      <ScreenTitle lead={t("ideas-lead")}>{t("ideas-title")}</ScreenTitle>
      {problem && (
        <Notice kind="warn" live>
          {problemWords(problem)}
        </Notice>
      )}
      {value ? (
        <Ideas board={value} reload={reload} />
      ) : (
        !problem && <Skeleton label={t("hub-loading")} />
      )}
    </div>
  );
}

function Ideas({ board, reload }: { board: Board; reload: () => Promise<void> }) {
  const mayMerge = board.roles.some((role) => ["champion", "qi-lead", "partner"].includes(role));
  return (
    <>
      <NewIdea clinic={board.clinic} reload={reload} />
      <IdeaList clinic={board.clinic} ideas={board.ideas} mayMerge={mayMerge} reload={reload} />
    </>
  );
}

export function NewIdea({ clinic, reload }: { clinic: string; reload: () => Promise<void> }) {
  const { query } = useLocation();
  const [text, setText] = useState(query.text ?? "");
  const [big, setBig] = useState(false);
  const [firstStep, setFirstStep] = useState("");
  const [missing, setMissing] = useState(false);
  const { busy, act } = useDoing(reload);
  const add = async (event: Event) => {
    event.preventDefault();
    setMissing(!text.trim());
    if (!text.trim()) return;
    const idea = { text: text.trim(), big, first_step: big ? firstStep.trim() : "" };
    if (await act(() => addIdea(clinic, idea), t("idea-kept"))) {
      setText("");
      setFirstStep("");
      setBig(false);
    }
  };
  return (
    <Section title={t("idea-new")}>
      <form class="stack stack-close" noValidate onSubmit={(event) => void add(event)}>
        <TextArea
          name="idea-text"
          label={t("idea-text")}
          hint={t("idea-text-hint")}
          rows={2}
          limit={600}
          value={text}
          onChange={setText}
          {...(missing ? { error: t("idea-missing") } : {})}
        />
        <Switch name="idea-big" label={t("idea-big")} value={big} onChange={setBig} />
        {big && (
          <TextArea
            name="idea-first-step"
            label={t("idea-first-step")}
            hint={t("idea-first-step-hint")}
            optional
            rows={2}
            limit={600}
            value={firstStep}
            onChange={setFirstStep}
          />
        )}
        <Button type="submit" look="primary" wide busy={busy}>
          {t("idea-add")}
        </Button>
      </form>
    </Section>
  );
}
