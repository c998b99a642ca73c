/** From what was typed to a body, and back. */
import type { Answers, Question } from "./FormFields";

/** The form as it opens: empty, or as the record stands. */
export function answersOf(questions: readonly Question[], body: object | undefined): Answers {
  const told = (body ?? {}) as Answers;
  return Object.fromEntries(
    questions.map(({ name, as }) => [name, told[name] ?? (as === "flag" ? false : null)]),
  );
}

/** The questions that need an answer and have none. */
export function missingIn(questions: readonly Question[], answers: Answers): string[] {
  return questions
    .filter(({ name, required }) => required && isEmpty(answers[name]))
    .map(({ name }) => name);
}

/** The first of these questions, when none of them was answered. */
export const noneOf = (names: readonly string[], answers: Answers): string[] =>
  names.every((name) => isEmpty(answers[name])) ? names.slice(0, 1) : [];

/** What was answered; empty lines are left out. */
export function bodyOf(questions: readonly Question[], answers: Answers): Answers {
  return Object.fromEntries(
    questions.flatMap(({ name, limit = 300 }) => {
      const answer = answers[name] ?? null;
      if (isEmpty(answer)) return [];
      return [[name, typeof answer === "string" ? answer.trim().slice(0, limit) : answer]];
    }),
  );
}

const isEmpty = (answer: unknown): boolean =>
  answer === null || answer === undefined || (typeof answer === "string" && answer.trim() === "");
