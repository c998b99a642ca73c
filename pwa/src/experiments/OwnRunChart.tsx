/** A child's own numbers week by week as a run chart: to learn to read one. It is drawn on this phone. */
import "./words";
import { useRef, useState } from "preact/hooks";
import { readRunChart } from "../clinical/run_chart";
import { ENTRY, type EntryBody, entriesOf } from "../diary/entry";
import { daysBefore, records, today } from "../local";
import { Skeleton } from "../parts/EmptyState";
import { SelectField } from "../parts/TextField";
import { useWidth } from "../parts/width";
import type { Child } from "../people/me";
import { t } from "../words";
import { Key, SlotTable } from "./chart/Beside";
import { RunChartDrawing } from "./chart/RunChartDrawing";
import type { Measure } from "./experiment";
import { chartedOf, fieldsOf, measureName, unitOf } from "./measures";
import { written } from "./reading_words";
import { type Slot, slotsOf } from "./slots";

const WEEKS = 26;
const LEAST = 4;
const HEIGHT = 240;

const measureOf = (field: string): Measure => ({ field, by: "week" });

export function OwnRunChart({ child }: { child: Child }) {
  const fields = fieldsOf(child);
  const [field, setField] = useState(fields[0] ?? "");
  const views = records<EntryBody>(child.id, ENTRY).value;
  if (!views) return <Skeleton label={t("today-loading")} />;
  const to = today(new Date());
  const from = daysBefore(to, 7 * WEEKS);
  const body = { measure: measureOf(field), from, to, baseline: { from, to } };
  const { slots } = slotsOf({ body }, entriesOf(views), new Map());
  const enough = slots.filter(({ value }) => value !== null).length >= LEAST;
  return (
    <div class="run stack stack-close">
      {fields.length > 1 && (
        <SelectField
          name={`own-field-${child.id}`}
          label={t("learn-own-field")}
          value={field}
          options={fields.map((one) => ({ value: one, label: measureName(measureOf(one)) }))}
          onChange={setField}
        />
      )}
      {enough ? (
        <Drawn slots={slots} measure={measureOf(field)} to={to} />
      ) : (
        <p class="quiet">{t("learn-own-few")}</p>
      )}
    </div>
  );
}

function Drawn({ slots, measure, to }: { slots: Slot[]; measure: Measure; to: string }) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const { median } = readRunChart(
    slots.map(({ value }) => value),
    null,
  );
  const label = t("learn-own-label", {
    measure: measureName(measure),
    median: median === null ? "" : written(median),
  });
  return (
    <>
      <div class="run-pane" dir="ltr" ref={box}>
        {width > 0 && (
          <RunChartDrawing
            by="week"
            slots={slots}
            median={median}
            frozen={false}
            from={null}
            to={to}
            counts={chartedOf(measure)?.type !== "blows"}
            width={width}
            height={HEIGHT}
            label={label}
          />
        )}
      </div>
      <Key frozen={false} median={median} limits={null} unit={unitOf(measure)} />
      <SlotTable slots={slots} by="week" change={slots.length} unit={unitOf(measure)} />
    </>
  );
}
