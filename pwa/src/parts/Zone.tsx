import "../styles/parts/zone.css";
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { t } from "../words";
import { Button } from "./Button";

export type Zone = "green" | "yellow" | "red";

/** From top to bottom, as the bands lie on the chart. */
export const ZONES: readonly Zone[] = ["green", "yellow", "red"];

const SHAPES: Record<Zone, string> = {
  green: "M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19Z",
  yellow: "M10.5 3.3a1.8 1.8 0 0 1 3 0l9 15.7a1.8 1.8 0 0 1-1.5 2.7H3a1.8 1.8 0 0 1-1.5-2.7Z",
  red: "M8.1 2.5h7.8l5.6 5.6v7.8l-5.6 5.6H8.1l-5.6-5.6V8.1Z",
};

/** Circle, triangle or octagon: the zone for whoever cannot tell its colour. */
export function ZoneShape({ zone, size = 24 }: { zone: Zone; size?: number }) {
  return (
    <svg
      class="zone-shape"
      data-zone={zone}
      viewBox="0 0 24 24"
      width={size}
      height={size}
      aria-hidden="true"
    >
      <path d={SHAPES[zone]} />
    </svg>
  );
}

/** A zone in a line of text or a table. */
export function ZoneBadge({ zone, short = false }: { zone: Zone; short?: boolean }) {
  return (
    <span class="zone-badge" data-zone={zone}>
      <ZoneShape zone={zone} size={16} />
      {short ? t(`zone-${zone}`) : t("zone-name", { zone })}
    </span>
  );
}

export interface ZonePanelProps {
  zone: Zone;
  figure?: string;
  unit?: string;
  basis?: string;
  because?: string;
  steps: readonly string[];
  source?: string;
  call?: { number: string; label: string };
  children?: ComponentChildren;
}

/** The answer to an entry: its zone, what it rests on, and the steps of the child's own plan. */
export function ZonePanel(props: ZonePanelProps) {
  const { zone, figure, unit, basis, because, steps, source, call, children } = props;
  const heading = useId();
  return (
    <section class="zone-panel" data-zone={zone} aria-labelledby={heading}>
      <div class="zone-head">
        <ol class="zone-scale" aria-hidden="true">
          {ZONES.map((step) => (
            <li key={step} data-here={step === zone ? "" : undefined}>
              <ZoneShape zone={step} size={step === zone ? 44 : 20} />
            </li>
          ))}
        </ol>
        <div class="zone-answer">
          <h2 id={heading} class="zone-word">
            {t("zone-name", { zone })}
          </h2>
          {figure && (
            <p>
              <span class="figure">{figure}</span> {unit && <span class="unit">{unit}</span>}
            </p>
          )}
          {basis && <p class="zone-basis">{basis}</p>}
        </div>
      </div>
      {because && <p class="zone-because">{because}</p>}
      {call && (
        <Button look="primary" size="main" icon="phone" wide href={`tel:${call.number}`}>
          {call.label}
        </Button>
      )}
      <ZoneSteps steps={steps} source={source} />
      {children}
      <p class="small">{t("zone-watch")}</p>
    </section>
  );
}

function ZoneSteps({ steps, source }: { steps: readonly string[]; source?: string }) {
  if (steps.length === 0) return null;
  return (
    <div class="zone-steps">
      <h3>{t("zone-steps")}</h3>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {source && <p class="small">{source}</p>}
    </div>
  );
}
