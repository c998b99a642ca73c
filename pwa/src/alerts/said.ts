/** Rules and answers as sentences for the family. */
import "./words";
import { authorName } from "../diary/who";
import type { Child } from "../people/me";
import { t } from "../words";
import type { AlertAnswer, Rule } from "./alert";

export const ruleWords = (child: Child, { by, times, days }: Rule): string =>
  t(times === 1 ? "alert-rule-any" : "alert-rule-days", {
    name: authorName(by),
    child: child.name,
    role: child.role,
    times,
    days,
  });

export const answerWords = ({ by, did }: AlertAnswer): string =>
  t(`alert-did-${did}`, { name: authorName(by) });
