/** Four worked examples: one tap fills in the form. */
import { diariesOf } from "../diary/condition";
import { Section } from "../parts/Card";
import type { Child } from "../people/me";
import { t } from "../words";
import { type Example, examplesFor } from "./examples";
import { COUNTER, type Form, withField } from "./form";

interface ExamplesProps {
  child: Child;
  form: Form;
  today: string;
  onForm: (form: Form) => void;
}

export function Examples({ child, form, today, onForm }: ExamplesProps) {
  const take = (example: Example) => onForm(filledWith(example, form, today));
  return (
    <Section title={t("test-examples")} lead={t("test-examples-lead")}>
      <ul class="examples">
        {examplesFor(diariesOf(child)).map((example) => (
          <li key={example.id}>
            <button type="button" class="example" onClick={() => take(example)}>
              {t(`example-${example.id}-name`)}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function filledWith({ id, measure }: Example, form: Form, today: string): Form {
  const fitted = withField(form, measure.field ?? COUNTER, today);
  return {
    ...fitted,
    by: measure.by,
    session: measure.session ?? "both",
    question: t(`example-${id}-question`),
    prediction: t(`example-${id}-prediction`),
    change: t(`example-${id}-change`),
    counter: measure.field ? "" : t(`example-${id}-counter`),
  };
}
