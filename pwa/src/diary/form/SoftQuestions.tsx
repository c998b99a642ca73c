/** Unlikely numbers, asked about once and gently, beside the number itself. */
import { Button } from "../../parts/Button";
import { t } from "../../words";
import type { Doubt } from "./doubts";

export interface SoftQuestionsProps {
  doubts: readonly Doubt[];
  onUse: (doubt: Doubt) => void;
  onRight: (doubt: Doubt) => void;
}

export function SoftQuestions({ doubts, onUse, onRight }: SoftQuestionsProps) {
  return (
    <div role="status" class="soft-questions">
      {doubts.map((doubt) => (
        <div class="soft-question" key={doubt.id}>
          <p>{words(doubt)}</p>
          <div class="row">
            {doubt.meant !== null && (
              <Button size="dense" onClick={() => onUse(doubt)}>
                {t("ask-use", { meant: doubt.meant })}
              </Button>
            )}
            {doubt.finding.code.startsWith("ask-") && (
              <Button look="plain" size="dense" onClick={() => onRight(doubt)}>
                {t("ask-right", { value: doubt.value })}
              </Button>
            )}
          </div>
        </div>
      ))}
    </div>
  );
}

function words({ value, meant, finding }: Doubt): string {
  if (meant !== null) return t("ask-meant", { value, meant });
  return t(finding.code, { value, ...finding.params });
}
