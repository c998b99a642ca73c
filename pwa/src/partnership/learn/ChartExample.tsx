/** A run chart to learn on: invented numbers first; then, if one likes, those of one's own diary. */
import "../room/words";
import { useState } from "preact/hooks";
import { OwnRunChart } from "../../experiments/OwnRunChart";
import { daysBefore } from "../../local";
import { Button } from "../../parts/Button";
import { Section } from "../../parts/Card";
import { children } from "../../people/me";
import { t } from "../../words";
import { MeasureChart } from "../room/MeasureChart";

/** Minutes at the desk, week by week; after eight weeks a card is put up there. */
const MINUTES = [14, 11, 16, 12, 15, 10, 13, 17, 9, 8, 10, 7, 9, 6, 8, 9, 7];
const BEFORE = 8;
const FIRST = "2026-03-02";

const weekAt = (week: number): string => daysBefore(FIRST, -7 * week);

export function ChartExample() {
  const [own, setOwn] = useState(false);
  const values = MINUTES.map((value, week) => ({ day: weekAt(week), value }));
  const test = { objective: t("learn-example-test"), started_on: weekAt(BEFORE) };
  return (
    <>
      <Section title={t("learn-example")} lead={t("learn-example-what")}>
        <MeasureChart
          measure={{ better: "lower", unit: t("learn-example-unit") }}
          values={values}
          tests={[test]}
        />
      </Section>
      {children.value.length > 0 && (
        <Section title={t("learn-own")}>
          {own ? (
            children.value.map((child) => (
              <div class="stack stack-close" key={child.id}>
                <p class="quiet">{t("learn-own-lead", { name: child.name })}</p>
                <OwnRunChart child={child} />
              </div>
            ))
          ) : (
            <div>
              <Button icon="chart" onClick={() => setOwn(true)}>
                {t("learn-own-show")}
              </Button>
            </div>
          )}
        </Section>
      )}
    </>
  );
}
