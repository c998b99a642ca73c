/** What was asked, predicted and changed; once begun, with the lock on it. */
import { daysFromTo, fullDate } from "../dates";
import { people } from "../local";
import { Section } from "../parts/Card";
import { Icon } from "../parts/Icon";
import { t } from "../words";
import { beginning, type Experiment } from "./experiment";
import { measureName } from "./measures";

export function TestPlan({ test }: { test: Experiment }) {
  const { body } = test;
  const begun = beginning(test);
  const rows: [string, string][] = [
    ["test-prediction-told", body.prediction],
    ["test-change-told", body.change],
    ["test-measure-told", measureName(body.measure)],
    ["test-days-told", daysFromTo(body.from, body.to)],
    ["test-baseline-told", daysFromTo(body.baseline.from, body.baseline.to)],
  ];
  return (
    <Section title={t("test-plan")}>
      <dl class="test-plan">
        {rows.map(([name, text]) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
      {begun && begun.at.slice(0, 10) > body.from && (
        <p class="quiet small">{t("test-told-late")}</p>
      )}
      {begun && (
        <p class="test-locked">
          <Icon name="key" size={20} />
          {t("test-locked", { name: nameOf(begun.author), date: fullDate(begun.at.slice(0, 10)) })}
        </p>
      )}
    </Section>
  );
}

const nameOf = (person: string): string => people.value[person]?.name ?? t("test-somebody");
