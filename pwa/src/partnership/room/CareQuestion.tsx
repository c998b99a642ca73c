/**
 * A question about one's own care belongs to the visit, not to the project: it goes there on this
 * phone alone. The server of the project is told that a note was taken back, and nothing else.
 */
import { useState } from "preact/hooks";
import { newId, readDraft, records, today, writeDraft } from "../../local";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { showToast } from "../../parts/Toast";
import { type Child, children } from "../../people/me";
import {
  LONGEST_QUESTION,
  MOST_QUESTIONS,
  QUESTIONS,
  type QuestionsBody,
  split,
  VISIT,
  type Visit,
  type VisitBody,
  visitsOf,
} from "../../visits/visit";
import { t } from "../../words";

export function CareQuestion({ text, onMoved }: { text: string; onMoved: () => void }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="dense" look="plain" icon="visits" onClick={() => setOpen(true)}>
        {t("care-question")}
      </Button>
      <Dialog open={open} title={t("care-question-title")} onClose={() => setOpen(false)}>
        <p>{t("care-question-what")}</p>
        <div class="stack stack-close">
          {children.value.map((child) => (
            <ForChild
              key={child.id}
              child={child}
              text={text}
              onMoved={() => {
                setOpen(false);
                onMoved();
              }}
            />
          ))}
        </div>
      </Dialog>
    </>
  );
}

interface ForChildProps {
  child: Child;
  text: string;
  onMoved: () => void;
}

function ForChild({ child, text, onMoved }: ForChildProps) {
  const visits = records<VisitBody>(child.id, VISIT).value;
  const questions = records<QuestionsBody>(child.id, QUESTIONS).value;
  if (!visits || !questions) return null;
  const [visit] = split(visitsOf(visits, questions, []), today(new Date())).next;
  if (!visit) return <p class="quiet">{t("care-question-no-visit", { name: child.name })}</p>;
  const move = async () => {
    const moved = await intoDraft(child, visit, text);
    showToast({ text: t(moved ? "care-question-moved" : "care-question-full") });
    if (moved) onMoved();
  };
  return (
    <Button onClick={() => void move()}>{t("care-question-for", { name: child.name })}</Button>
  );
}

/** Into the half-filled form of the visit's questions, which the family then looks at and saves. */
async function intoDraft(child: Child, visit: Visit, text: string): Promise<boolean> {
  const key = `questions ${visit.record}`;
  const draft = await readDraft<{ id: string; questions: string[] }>(key);
  const asked = (draft?.questions ?? visit.questions).filter((one) => one.trim() !== "");
  if (asked.length >= MOST_QUESTIONS) return false;
  const questions = [...asked, text.slice(0, LONGEST_QUESTION)];
  await writeDraft(key, child.id, { id: draft?.id ?? newId(), questions });
  return true;
}
