/** Writing a note or an idea with how one knows it, an ask with its open question, or thanks. */
import type { Kept } from "../../local";
import { t } from "../../words";
import type { Question } from "./FormFields";
import { GIVES, KNOWN, type Note } from "./made";
import type { Project } from "./project";
import { RecordForm } from "./RecordForm";

export type Sort = "note" | "ask" | "thanks";

/** How it is known, what it brings, and where it comes from: asked of notes and ideas alike. */
export const HOW_KNOWN: readonly Question[] = [
  {
    name: "known",
    as: "list",
    options: KNOWN,
    say: (known) => t(`note-known-${known}`),
    required: true,
  },
  { name: "gives", as: "list", options: GIVES, say: (gives) => t(`note-gives-${gives}`) },
  { name: "sources", as: "area", limit: 1000 },
];

const TEXT: Question = { name: "text", as: "area", limit: 2000, required: true };
const QUESTIONS: Record<Sort, readonly Question[]> = {
  note: [
    { name: "of", as: "choice", options: ["note", "idea"], required: true },
    TEXT,
    ...HOW_KNOWN,
  ],
  ask: [TEXT, { name: "question", as: "area", required: true }],
  thanks: [TEXT],
};
const START = { note: { of: "note", known: "told" }, ask: {}, thanks: {} };

export const sortOf = ({ of }: Note): Sort => (of === "ask" || of === "thanks" ? of : "note");

interface Props {
  project: Project;
  sort: Sort;
  note: Kept<Note> | null;
  onKept: () => void;
}

export function NoteForm({ project, sort, note, onKept }: Props) {
  return (
    <RecordForm
      project={project}
      kind="note"
      prefix={sort}
      questions={QUESTIONS[sort]}
      kept={note}
      start={START[sort]}
      {...(sort !== "note" && { more: { of: sort } })}
      onKept={onKept}
    />
  );
}
