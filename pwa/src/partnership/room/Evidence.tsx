/** What a finished project has to show: its measures with their charts, and what was said of it. */
import { t } from "../../words";
import type { Measure, Pdsa, Value } from "./kinds";
import { MeasureChart } from "./MeasureChart";

interface Props<Name extends string> {
  measures: readonly (Measure & { values: Value[] })[];
  tests?: readonly Pick<Pdsa, "objective" | "started_on">[];
  told: readonly Name[];
  closing: Partial<Record<Name, string>>;
}

export function Evidence<Name extends string>({
  measures,
  tests = [],
  told,
  closing,
}: Props<Name>) {
  return (
    <>
      {measures.map((measure) => (
        <div key={measure.name} class="stack stack-close">
          <h4 dir="auto">{measure.name}</h4>
          <MeasureChart measure={measure} values={measure.values} tests={tests} />
        </div>
      ))}
      <dl class="room-facts">
        {told
          .filter((name) => closing[name])
          .map((name) => (
            <div key={name}>
              <dt>{t(`closing-${name.replaceAll("_", "-")}`)}</dt>
              <dd dir="auto">{closing[name]}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}
