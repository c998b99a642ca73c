/** Drawing a persona: first the pieces it is made of, then the person in a few lines. */
import { useState } from "preact/hooks";
import type { Kept } from "../../local";
import { ChipSet } from "../../parts/Choice";
import { EmptyState } from "../../parts/EmptyState";
import { t } from "../../words";
import type { Question } from "./FormFields";
import type { Persona } from "./kinds";
import type { Project } from "./project";
import { RecordForm } from "./RecordForm";
import type { ReleasedPiece } from "./released";

const QUESTIONS: readonly Question[] = [
  { name: "name", as: "line", limit: 40, required: true },
  { name: "about", as: "area", limit: 500, required: true },
  { name: "matters", as: "area", limit: 500, required: true },
  { name: "hard", as: "area", limit: 500 },
  { name: "helps", as: "area", limit: 500 },
  { name: "says", as: "area", limit: 200 },
];
const MOST_PIECES = 12;

interface Props {
  project: Project;
  persona: Kept<Persona> | undefined;
  pieces: readonly ReleasedPiece[];
  onKept: (record: string) => void;
}

export function PersonaForm({ project, persona, pieces, onKept }: Props) {
  const there = pieces.map(({ record }) => record);
  const [chosen, setChosen] = useState(
    (persona?.body.pieces ?? there).filter((one) => there.includes(one)).slice(0, MOST_PIECES),
  );
  if (pieces.length === 0) {
    return <EmptyState title={t("pieces-none")}>{t("pieces-none-what")}</EmptyState>;
  }
  return (
    <>
      <ChipSet
        name="persona-pieces"
        label={t("persona-pieces")}
        values={chosen}
        onChange={setChosen}
        options={pieces.map(({ record, place, happened, name }) => ({
          value: record,
          label: t("persona-piece", { name, what: shortly(place ?? happened) }),
        }))}
      />
      {chosen.length === 0 ? (
        <p class="quiet">{t("persona-no-piece")}</p>
      ) : (
        <RecordForm
          project={project}
          kind="persona"
          prefix="persona"
          questions={QUESTIONS}
          kept={persona}
          more={{ pieces: chosen.slice(0, MOST_PIECES) }}
          onKept={(revision) => onKept(revision.record)}
        />
      )}
    </>
  );
}

const SHORT = 40;
const shortly = (text: string): string =>
  text.length > SHORT ? `${text.slice(0, SHORT - 1)}…` : text;
