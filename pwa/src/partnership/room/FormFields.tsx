/** The questions of a room's form, each drawn by what kind of answer it takes. */
import { Choice, Switch } from "../../parts/Choice";
import { NumberField } from "../../parts/NumberField";
import { DateField, SelectField, TextArea, TextField } from "../../parts/TextField";
import { hasWords, t } from "../../words";
import { PictureField } from "../making/PictureField";
import type { RoomPlace } from "./project";

/** One question. Its words are `{prefix}-{name}`, with `-hint` and one for each of its options. */
export interface Question {
  name: string;
  as:
    | "line"
    | "area"
    | "choice"
    | "list"
    | "day"
    | "time"
    | "member"
    | "whole"
    | "flag"
    | "scale"
    | "three"
    | "feeling"
    | "picture";
  required?: boolean;
  limit?: number;
  options?: readonly string[];
  /** The words for its missing answer, where "please fill this in" would not be true. */
  wanted?: string;
  /** What an option is called, where its words stand elsewhere. */
  say?: (option: string) => string;
}

export type Answer = string | number | boolean | null;
export type Answers = Record<string, Answer>;

interface Props {
  project: RoomPlace;
  prefix: string;
  questions: readonly Question[];
  answers: Answers;
  missing: readonly string[];
  onAnswer: (name: string, answer: Answer) => void;
}

export function FormFields({ questions, missing, ...rest }: Props) {
  return (
    <>
      {questions.map((question) => (
        <FormField
          key={question.name}
          question={question}
          missing={missing.includes(question.name)}
          {...rest}
        />
      ))}
    </>
  );
}

export const fieldId = (prefix: string, name: string): string =>
  `${prefix}-${name.replaceAll("_", "-")}`;

type FieldProps = Omit<Props, "questions" | "missing"> & { question: Question; missing: boolean };

function FormField({ question, project, prefix, answers, missing, onAnswer }: FieldProps) {
  const { name, as, limit = 300, required = false } = question;
  const id = fieldId(prefix, name);
  const answer = answers[name] ?? null;
  const field = {
    name: id,
    label: t(id),
    ...(hasWords(`${id}-hint`) && { hint: t(`${id}-hint`) }),
    ...(missing && { error: t(question.wanted ?? "room-missing") }),
    optional: !required,
  };
  const text = {
    ...field,
    value: String(answer ?? ""),
    onChange: (v: string) => onAnswer(name, v),
  };
  const options = optionsOf(question, id, project);
  if (as === "area") return <TextArea {...text} rows={2} limit={limit} />;
  if (as === "line") return <TextField {...text} maxLength={limit} />;
  if (as === "day" || as === "time") {
    return <DateField {...text} type={as === "day" ? "date" : "time"} />;
  }
  if (as === "member" || as === "list") {
    return <SelectField {...text} options={[{ value: "", label: t("room-choose") }, ...options]} />;
  }
  if (as === "whole") {
    const value = typeof answer === "number" ? answer : null;
    return <NumberField {...field} value={value} onChange={(v) => onAnswer(name, v)} />;
  }
  if (as === "picture") {
    return (
      <PictureField
        {...field}
        value={typeof answer === "string" ? answer : null}
        onChange={(picture) => onAnswer(name, picture)}
      />
    );
  }
  if (as === "flag") {
    return <Switch {...field} value={answer === true} onChange={(v) => onAnswer(name, v)} />;
  }
  return (
    <Choice<string | number>
      {...field}
      value={answer as string | number | null}
      layout={as === "scale" || as === "three" ? "side" : "list"}
      options={options}
      onChange={(value) => onAnswer(name, value)}
    />
  );
}

const FEELINGS = [-2, -1, 0, 1, 2];

function optionsOf(question: Question, id: string, project: RoomPlace) {
  if (question.as === "member") {
    const here = project.members.filter((one) => one.place !== "finished");
    return here.map(({ person, name }) => ({ value: person, label: name }));
  }
  if (question.as === "feeling") {
    return FEELINGS.map((value) => ({ value: value as never, label: t(`feeling-${value + 3}`) }));
  }
  if (question.as === "three") {
    return [1, 2, 3].map((value) => ({ value: value as never, label: t(`${id}-${value}`) }));
  }
  if (question.as === "scale") {
    return [1, 2, 3, 4, 5].map((value) => ({ value: value as never, label: String(value) }));
  }
  return (question.options ?? []).map((value) => ({
    value,
    label: question.say?.(value) ?? t(`${id}-${value}`),
    ...(hasWords(`${id}-${value}-hint`) && { hint: t(`${id}-${value}-hint`) }),
  }));
}
