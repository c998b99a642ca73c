/** One answer that the versions give differently: which of them stands. */
import { conditions } from "../clinical/conditions";
import { fullDate } from "../dates";
import { Choice } from "../parts/Choice";
import { t } from "../words";
import { fieldAnswer } from "./answer_words";
import type { EntryBody } from "./entry";
import { fieldName } from "./field_words";
import type { Difference, StandingVersion } from "./versions";
import { authorName } from "./who";

export interface DifferenceFieldProps {
  difference: Difference;
  versions: readonly StandingVersion[];
  condition: EntryBody["condition"];
  choice: number | null;
  onChoice: (version: number) => void;
}

export function DifferenceField({
  difference: { field, answers },
  versions,
  condition,
  choice,
  onChoice,
}: DifferenceFieldProps) {
  const words = answers.map((answer) => answerOf(condition, field, answer));
  const options = versions.map((version, value) => ({
    value,
    label: words[value] ?? "",
    hint: authorName(version.author),
  }));
  return (
    <Choice
      name={`choice-${field}`}
      label={nameOf(field)}
      layout="list"
      value={choice}
      options={options}
      onChange={onChoice}
    />
  );
}

const nameOf = (field: string): string =>
  field === "day" || field === "session" ? t(`versions-${field}`) : fieldName(field);

function answerOf(
  condition: EntryBody["condition"],
  field: string,
  answer: Difference["answers"][number],
): string {
  if (field === "day") return fullDate(String(answer));
  if (field === "session") return t(`entry-${String(answer)}`);
  const rule = conditions[condition].fields.find(({ id }) => id === field);
  return fieldAnswer(field, rule?.type ?? "text", answer, rule?.shown);
}
