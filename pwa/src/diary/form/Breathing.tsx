/** Asthma: three blows, then whether there were any signs. */
import { Choice } from "../../parts/Choice";
import { t } from "../../words";
import type { Reliever } from "../entry";
import { BlowPad } from "./BlowPad";
import type { PartProps } from "./EntryForm";
import { corrected, doubtsOf } from "./doubts";
import { SoftQuestions } from "./SoftQuestions";
import { Symptoms } from "./Symptoms";

const RELIEVER: readonly Reliever[] = ["before", "after", "unknown"];

export function Breathing(props: PartProps) {
  const { form, body, judgement, plan, errors, typing, onForm, onTyping } = props;
  const doubts = doubtsOf(form, body, judgement, plan).filter((doubt) => doubt.field === "peak_flow");
  const blown = form.blows.some((blow) => blow !== null);
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
      {blown && typing === null && (
        <Choice
          name="reliever"
          label={t("entry-reliever")}
          value={form.reliever}
          options={RELIEVER.map((value) => ({ value, label: t(`entry-reliever-${value}`) }))}
          onChange={(reliever) => onForm({ ...form, reliever })}
        />
      )}
      <Symptoms {...props} />
    </>
  );
}
