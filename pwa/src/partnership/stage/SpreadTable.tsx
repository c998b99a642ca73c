/** A round as a spread: how many chose each answer, with a bar, the round before it beside, a question to talk about. */
import { instantInWords } from "../../dates";
import { DataTable } from "../../parts";
import { t } from "../../words";
import { CHOICES, type Round } from "./stage";

interface Row {
  statement: string;
  counts: number[];
  before: number[] | null;
}

export function SpreadTable({ now, before }: { now: Round; before?: Round }) {
  const earlier = new Map(before?.spread?.map((row) => [row.statement, row.counts]));
  const rows: Row[] = (now.spread ?? []).map((row) => ({
    ...row,
    before: earlier.get(row.statement) ?? null,
  }));
  const wide = [...rows].sort((one, other) => low(other) - low(one))[0];
  return (
    <>
      <p class="spread-key">
        {CHOICES.map((choice) => (
          <span key={choice}>
            <span class="spread-part" data-choice={choice} aria-hidden="true" />
            {t(`ready-choice-${choice}`)}
          </span>
        ))}
      </p>
      <DataTable
        caption={t("spread-title", { day: instantInWords(now.closed_at ?? now.opened_at) })}
        captionShown
        dense
        stacked
        rows={rows}
        rowKey={({ statement }) => statement}
        columns={[
          { name: "what", title: t("spread-what"), cell: (row) => t(`ready-${row.statement}`) },
          { name: "spread", title: t("spread-how"), cell: (row) => <Spread counts={row.counts} /> },
          ...(before
            ? [
                {
                  name: "before",
                  title: t("spread-before"),
                  cell: (row: Row) => row.before && <Spread counts={row.before} />,
                },
              ]
            : []),
        ]}
      />
      {wide && <p class="talk-about">{t("spread-talk", { what: t(`ready-${wide.statement}`) })}</p>}
    </>
  );
}

/** How many said "not yet" or "a little": what is worth talking about first. */
const low = ({ counts }: Row): number => (counts[0] ?? 0) * 2 + (counts[1] ?? 0);

function Spread({ counts }: { counts: number[] }) {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return (
    <span class="spread">
      {CHOICES.map((choice, at) => {
        const count = counts[at] ?? 0;
        if (count === 0) return null;
        return (
          <span
            key={choice}
            class="spread-part"
            data-choice={choice}
            style={{ flexGrow: count / all }}
          >
            <span class="unseen">{t(`ready-choice-${choice}`)}: </span>
            {count}
          </span>
        );
      })}
    </span>
  );
}
