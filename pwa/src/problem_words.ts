/** What a refusal of the server says to a person. */
import type { Problem } from "./api";
import { hasWords, t } from "./words";

/** The words for a problem: its own when there are some, otherwise what its status means. */
export function problemWords(problem: Problem): string {
  const own = `problem-${problem.code}`;
  if (hasWords(own)) return t(own, { ...problem.params, minutes: minutes(problem) });
  if (problem.status === 0) return t("problem-offline");
  if (problem.status === 429) return t("problem-too-many", { minutes: minutes(problem) });
  return t(problem.status >= 500 ? "problem-unavailable" : "problem-refused");
}

const minutes = (problem: Problem): number =>
  Math.max(1, Math.ceil((problem.retryAfter ?? 60) / 60));
