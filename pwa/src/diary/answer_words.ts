/** Answers in words, for lists, histories and comparisons. */
import { locale, t } from "../words";
import type { Answer, EntryBody, PeakFlow } from "./entry";
import { choiceName, toldName, unitName } from "./field_words";
import { bestBlow, isUsual, type Sign, signsOf } from "./signs";

/** "Cough: a little" */
const signWords = (sign: Sign): string =>
  t("entry-sign", { field: toldName(sign.field), answer: answerWords(sign) });

/** The answer alone. */
export function answerWords({ field, type, answer, unit, decimals }: Sign): string {
  if (typeof answer === "boolean") return t(answer ? "yes" : "no");
  if (Array.isArray(answer)) return answer.map((code) => choiceName(field, code)).join(", ");
  if (typeof answer === "object") return flowWords(answer);
  if (type === "integer" && typeof answer === "number") return counted(answer, unit, decimals);
  return type === "text" ? String(answer) : choiceName(field, answer);
}

function counted(answer: number, unit: string | undefined, decimals: number): string {
  const shown =
    decimals === 0
      ? String(answer)
      : (answer / 10 ** decimals).toLocaleString(locale, { minimumFractionDigits: decimals });
  const name = unitName(unit);
  return name ? `${shown} ${name}` : shown;
}

/** "290 L/min (280, 290, 270)" */
function flowWords(flow: PeakFlow): string {
  const best = t("entry-peak-flow", { value: String(Math.max(...flow.blows)) });
  const after = flow.reliever === "after" ? `, ${t("entry-reliever-after-words")}` : "";
  return flow.blows.length > 1 ? `${best} (${flow.blows.join(", ")})${after}` : best + after;
}

/** What a row of a list says after its time: the number, and what was not as usual. */
export function summaryWords(body: EntryBody): string[] {
  const best = bestBlow(body);
  const flow = best === null ? [] : [t("entry-peak-flow", { value: String(best) })];
  const signs = signsOf(body).map(signWords);
  const none =
    signs.length === 0 && isUsual(body)
      ? [t(body.condition === "asthma" ? "entry-nothing" : "entry-nothing-ibd")]
      : [];
  return [...flow, ...none, ...signs];
}

/** Any one answer of a body, or that it was not filled in. */
export function fieldAnswer(
  field: string,
  type: Sign["type"],
  answer: Answer | undefined,
  shown?: { unit: string; decimals: number },
): string {
  if (answer === undefined) return t("entry-not-filled");
  return answerWords({ field, type, answer, unit: shown?.unit, decimals: shown?.decimals ?? 0 });
}
