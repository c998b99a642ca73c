/** A text of the room: words that are explained open with a tap; others can be marked as not clear. */
import { useState } from "preact/hooks";
import { keepAs } from "../../local";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { TextField } from "../../parts/TextField";
import { showToast } from "../../parts/Toast";
import { t } from "../../words";
import { type Meaning, meaningsIn, withMeanings } from "./glossary";
import { isOpen, type Project } from "./project";

interface Props {
  project: Project;
  text: string;
  /** The record in which it stands, so that its author hears of what is not clear. */
  record?: string;
}

export function Plain({ project, text, record }: Props) {
  const [open, setOpen] = useState<Meaning | null>(null);
  return (
    <div class="room-text">
      <p dir="auto">
        {withMeanings(text, meaningsIn(project)).map((part, at) =>
          typeof part === "string" ? (
            part
          ) : (
            <button
              key={at.toString()}
              type="button"
              class="room-term"
              onClick={() => setOpen(part)}
            >
              {part.word}
            </button>
          ),
        )}
      </p>
      {record && <NotClear project={project} record={record} />}
      <Dialog open={open !== null} title={open?.word ?? ""} onClose={() => setOpen(null)}>
        <p dir="auto">{open?.meaning}</p>
      </Dialog>
    </div>
  );
}

/** Tells whoever wrote a record that a word in it is not clear. */
export function NotClear({ project, record }: { project: Project; record: string }) {
  const [word, setWord] = useState<string | null>(null);
  if (!isOpen(project)) return null;
  const ask = async () => {
    const asked = word?.trim();
    if (!asked) return;
    await keepAs({ child: project.id, kind: "word" }, { word: asked.slice(0, 80), where: record });
    setWord(null);
    showToast({ text: t("room-unclear-sent") });
  };
  const picked = () =>
    String(getSelection() ?? "")
      .trim()
      .slice(0, 80);
  return (
    <>
      <button type="button" class="room-unclear" onClick={() => setWord(picked())}>
        {t("room-unclear")}
      </button>
      <Dialog
        open={word !== null}
        title={t("room-unclear-title")}
        onClose={() => setWord(null)}
        actions={
          <Button look="primary" onClick={() => void ask()}>
            {t("room-unclear-ask")}
          </Button>
        }
      >
        <TextField
          name="unclear-word"
          label={t("room-unclear-word")}
          hint={t("room-unclear-hint")}
          maxLength={80}
          value={word ?? ""}
          onChange={setWord}
        />
      </Dialog>
    </>
  );
}
