/** Counting a day for a test with a counter of its own. */
import { useState } from "preact/hooks";
import { dayName } from "../dates";
import { Button } from "../parts/Button";
import { Card } from "../parts/Card";
import { Stepper } from "../parts/Stepper";
import { DateField } from "../parts/TextField";
import { showToast } from "../parts/Toast";
import type { Child } from "../people/me";
import { t } from "../words";
import { type countsOf, type Experiment, MOST } from "./experiment";
import { keepCount } from "./write";

interface CountCardProps {
  child: Child;
  test: Experiment;
  counts: ReturnType<typeof countsOf>;
  today: string;
}

export function CountCard({ child, test, counts, today }: CountCardProps) {
  const [day, setDay] = useState(today);
  const known = counts.get(day);
  const [typed, setTyped] = useState<Record<string, number | null>>({});
  const value = typed[day] === undefined ? (known?.value ?? null) : typed[day];
  const save = async () => {
    if (value === null) return;
    const body = { experiment: test.record, day, value };
    await keepCount(child, body, known?.heads ?? []);
    showToast({ text: t("count-saved", { day: dayName(day, today) }) });
  };
  return (
    <Card>
      <div class="count stack stack-close">
        <Stepper
          name="count"
          label={test.body.measure.counter ?? ""}
          value={value}
          max={MOST}
          onChange={(next) => setTyped({ ...typed, [day]: next })}
        />
        <DateField
          name="count-day"
          label={t("count-day")}
          value={day}
          min={test.body.baseline.from}
          max={today}
          onChange={(next) => next && setDay(next)}
        />
        <Button look="primary" onClick={() => void save()}>
          {t("count-save", { name: child.name })}
        </Button>
      </div>
    </Card>
  );
}
