/** What is missing, late, unlikely or twofold in the diaries, and a kind question about it. */
import { dayInWords } from "../../dates";
import "../../diary/words";
import { toldName } from "../../diary/field_words";
import { daysBefore, today } from "../../local";
import { Button, ChildBadge, EmptyState } from "../../parts";
import { STEP, type StepBody } from "../../visits/step";
import { t } from "../../words";
import { useDesk } from "../use_desk";
import { gapsOf, type Missing, type PanelRow } from "./panel";

interface Props {
  rows: readonly PanelRow[];
  reload: () => Promise<void>;
}

export function Gaps({ rows, reload }: Props) {
  const open = rows.filter((row) => gapsOf(row).length > 0);
  if (open.length === 0) {
    return (
      <EmptyState drawing="cups" title={t("panel-gaps-none-title")}>
        {t("panel-gaps-none")}
      </EmptyState>
    );
  }
  return (
    <>
      <p>{t("panel-gaps-lead")}</p>
      <ul class="panel-gaps">
        {open.map((row) => (
          <OnePatient key={row.child.id} row={row} reload={reload} />
        ))}
      </ul>
    </>
  );
}

function OnePatient({ row, reload }: { row: PanelRow; reload: Props["reload"] }) {
  const { child } = row;
  const desk = useDesk({ id: child.id, stream: row.stream }, reload);
  return (
    <li class="panel-gap-patient">
      <a class="day-who" href={`/clinic/c/${child.id}`}>
        <ChildBadge {...child} size="small" />
        <strong>{child.name}</strong>
      </a>
      <ul class="panel-gap-list">
        {gapsOf(row).map((missing) => (
          <li key={missing.gap} class="panel-gap">
            <span>{gapWords(row, missing)}</span>
            <Act
              row={row}
              missing={missing}
              busy={desk.busy}
              onAsk={(body) => void desk.send({ kind: STEP, body })}
            />
          </li>
        ))}
      </ul>
      {desk.told}
    </li>
  );
}

interface ActProps {
  row: PanelRow;
  missing: Missing;
  busy: boolean;
  onAsk: (body: StepBody) => void;
}

function Act({ row, missing, busy, onAsk }: ActProps) {
  const { gap } = missing;
  if (gap === "no-plan") {
    const condition = row.child.conditions[0] === "asthma" ? "asthma" : "ibd";
    return (
      <Button size="dense" href={`/clinic/c/${row.child.id}/plan/${condition}`}>
        {t("panel-write-plan")}
      </Button>
    );
  }
  if (row.asked.includes(gap)) return <span class="quiet">{t("panel-asked")}</span>;
  const text = t(`panel-step-${gap}`, { what: unlikelyWords(row) });
  return (
    <Button
      size="dense"
      icon="question"
      busy={busy}
      label={t("panel-ask-of", { name: row.child.name, what: text })}
      onClick={() => onAsk(stepOf(gap, text))}
    >
      {t("panel-ask")}
    </Button>
  );
}

const WITHIN_DAYS = 14;

const stepOf = (gap: Missing["gap"], text: string): StepBody => ({
  text: text.slice(0, 300),
  owner: { who: "family" },
  due: daysBefore(today(new Date()), -WITHIN_DAYS),
  accepted: [],
  status: "open",
  gap,
});

const gapWords = (row: PanelRow, { gap, count }: Missing): string =>
  t(`panel-gap-${gap}`, { days: count, count, what: unlikelyWords(row) });

const unlikelyWords = ({ unlikely }: PanelRow): string =>
  unlikely
    .map(({ day, field }) => t("panel-field-on", { field: toldName(field), day: dayInWords(day) }))
    .join("; ");
