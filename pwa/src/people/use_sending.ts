/** A form that the server has to answer: busy while it does, its problems in words. */
import { useState } from "preact/hooks";
import type { Problem } from "../api";
import { asProblem } from "../from_server";
import type { FormError } from "../parts/ErrorSummary";
import { problemWords } from "../problem_words";
import { hasWords, t } from "../words";

export interface Sending {
  busy: boolean;
  errors: FormError[];
  /** How often it was tried; brings the focus to the errors each time. */
  attempt: number;
  /** Runs `act`; an `onSubmit` handler. */
  send: (event?: Event) => Promise<void>;
  /** The error of one field, as the field takes it. */
  errorOf: (name: string) => { error?: string };
}

/** `otherwise` names the field at which a problem stands that belongs to none. */
export function useSending(act: () => Promise<void>, otherwise: string): Sending {
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const send = async (event?: Event) => {
    event?.preventDefault();
    if (busy) return;
    setBusy(true);
    setErrors([]);
    await act().catch((error: unknown) => setErrors(formErrors(asProblem(error), otherwise)));
    setAttempt((before) => before + 1);
    setBusy(false);
  };
  const errorOf = (name: string) => {
    const error = errors.find((one) => one.name === name)?.text;
    return error ? { error } : {};
  };
  return { busy, errors, attempt, send, errorOf };
}

/** One line for each field that needs another look, or the problem itself. */
function formErrors(problem: Problem, otherwise: string): FormError[] {
  if (problem.errors.length === 0) return [{ name: otherwise, text: problemWords(problem) }];
  return problem.errors.map(({ pointer, code, params }) => {
    const id = `problem-${code}`;
    const text = hasWords(id) ? t(id, params) : t("problem-refused");
    return { name: pointer.slice(pointer.lastIndexOf("/") + 1), text };
  });
}
