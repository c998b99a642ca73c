/** Crohn's and colitis: the stools of the day as numbers, then whether the rest was as usual. */
import { type Field, fieldsFor } from "../../clinical/conditions";
import { emergencyNumber } from "../../clinical/emergency";
import { t } from "../../words";
import { AnswerField } from "./AnswerField";
import { corrected, doubtsOf } from "./doubts";
import type { PartProps } from "./EntryForm";
import { answered } from "./form";
import { SoftQuestions } from "./SoftQuestions";
import { Symptoms } from "./Symptoms";

/** Questions of the usual part that have no usual answer: nobody may fill them in for the family. */
const counted = ({ group, usual }: Field): boolean => group === "usual" && usual === undefined;

export function Bowels(props: PartProps) {
  const { form, body, judgement, plan, variant, errors, onForm } = props;
  const number = plan ? emergencyNumber(plan.body.emergency.country) : null;
  return (
    <>
      {fieldsFor("ibd", variant)
        .filter(counted)
        .map((field) => (
          <AnswerField
            key={field.id}
            field={field}
            answer={form.answers[field.id]}
            error={errors.find((error) => error.name === field.id)?.text}
            onAnswer={(answer) => onForm(answered(form, field.id, answer))}
          />
        ))}
      <SoftQuestions
        doubts={doubtsOf(form, body, judgement, plan)}
        onUse={(doubt) => onForm(corrected(form, doubt))}
        onRight={(doubt) => onForm({ ...form, confirmed: [...form.confirmed, doubt.id] })}
      />
      <Symptoms {...props} />
      {/* Draft words: need clinical sign-off. */}
      <p class="entry-help small">
        {t("ibd-help-draft")} {number && t("ibd-faint-draft", { number })} {t("ibd-watch")}
      </p>
    </>
  );
}
