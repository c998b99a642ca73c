/** Asthma: three blows; then the reliever and whether there were any signs. */
import { Choice } from "../../parts/Choice";
import { t } from "../../words";
import type { Reliever } from "../entry";
import { BlowPad } from "./BlowPad";
import { corrected, doubtsOf } from "./doubts";
import type { PartProps } from "./EntryForm";
import { SoftQuestions } from "./SoftQuestions";
import { Symptoms } from "./Symptoms";

const RELIEVER: readonly Reliever[] = ["before", "after", "unknown"];

export function Blows({
  form,
  body,
  judgement,
  plan,
  errors,
  typing,
  onForm,
  onTyping,
}: PartProps) {
  const doubts = doubtsOf(form, body, judgement, plan).filter(
    (doubt) => doubt.field === "peak_flow",
  );
  return (
    <>
      <BlowPad
        blows={form.blows}
        typing={typing}
        error={errors.find((error) => error.name === "blow-1")?.text}
        onChange={(blows) => onForm({ ...form, blows })}
        onTyping={onTyping}
      />
      <SoftQuestions
        doubts={doubts}
        onUse={(doubt) => onForm(corrected(form, doubt))}
        onRight={(doubt) => onForm({ ...form, confirmed: [...form.confirmed, doubt.id] })}
      />
    </>
  );
}

export function Signs(props: PartProps) {
  const { form, onForm } = props;
  return (
    <>
      {form.blows.some((blow) => blow !== null) && (
        <div class="entry-reliever">
          <Choice
            name="reliever"
            label={t("entry-reliever")}
            value={form.reliever}
            options={RELIEVER.map((value) => ({ value, label: t(`entry-reliever-${value}`) }))}
            onChange={(reliever) => onForm({ ...form, reliever })}
          />
        </div>
      )}
      <Symptoms {...props} />
    </>
  );
}
