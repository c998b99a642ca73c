/** The figures, each one a way into the entries that it rests on. */
import { useMemo, useState } from "preact/hooks";
import { useServer } from "../../from_server";
import { Dialog, Section } from "../../parts";
import type { Condition } from "../../people/me";
import { Reading } from "../../Reading";
import { t } from "../../words";
import { EntryList } from "./EntryList";
import { entriesOf, type FigureLine, figureLines, numberOf, spanOf } from "./figure_words";
import {
  type ConditionFigures,
  type Figure,
  type Page,
  type PageEntry,
  readEntries,
  type WeekFigure,
} from "./page";

export function Figures({ page }: { page: Page }) {
  const [open, setOpen] = useState<Pick<FigureLine, "label" | "figure"> | null>(null);
  const read = useMemo(() => once(() => readEntries(page)), [page]);
  const told = Object.entries(page.figures) as [Condition, ConditionFigures][];
  return (
    <>
      {told.map(([code, figures]) => (
        <Section key={code} title={t("summary-figures", { condition: t(`condition-${code}`) })}>
          <Lines lines={figureLines(figures)} onOpen={setOpen} />
          {figures.pro2_weeks && <Weeks weeks={figures.pro2_weeks} code={code} onOpen={setOpen} />}
        </Section>
      ))}
      <Dialog open={open !== null} title={open?.label ?? ""} onClose={() => setOpen(null)}>
        {open && <Entries page={page} read={read} figure={open.figure} />}
      </Dialog>
    </>
  );
}

/** Asks when the first number is opened, and not again for the others: each asking is a look. */
function once<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let asked: Promise<Value> | undefined;
  return () => {
    asked ??= ask().catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
    return asked;
  };
}

interface Opened {
  page: Page;
  read: () => Promise<PageEntry[]>;
  figure: Figure;
}

function Entries({ page, read, figure }: Opened) {
  const entries = useServer(read, "");
  const { value } = entries;
  if (!value) return <Reading of={entries} />;
  return <EntryList entries={entriesOf(figure, page, value)} />;
}

type Open = (line: Pick<FigureLine, "label" | "figure">) => void;

function Lines({ lines, onOpen }: { lines: FigureLine[]; onOpen: Open }) {
  return (
    <dl class="figures">
      {lines.map((line) => (
        <div class="figures-line" key={line.name} data-strong={line.strong || undefined}>
          <dt>{line.label}</dt>
          <dd>
            <Told line={line} told={line.told} onOpen={onOpen} />
            {line.note && <span class="quiet small"> {line.note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Told({
  line,
  told,
  onOpen,
}: {
  line: Pick<FigureLine, "label" | "figure">;
  told: string;
  onOpen: Open;
}) {
  if (line.figure.entries.length === 0) return <span>{told}</span>;
  return (
    <button class="figures-open" type="button" onClick={() => onOpen(line)}>
      {told}
      <span class="unseen"> {t("figure-open", { label: line.label })}</span>
    </button>
  );
}

function Weeks({ weeks, code, onOpen }: { weeks: WeekFigure[]; code: Condition; onOpen: Open }) {
  return (
    <table class="table table-dense weeks">
      <caption>{t(`pro2-caption-${code}`)}</caption>
      <thead>
        <tr>
          <th scope="col">{t("pro2-week")}</th>
          <th scope="col" data-numeric>
            {t("pro2-score")}
          </th>
          <th scope="col">{t("pro2-days")}</th>
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ first, last, figure }) => (
          <tr key={first}>
            <th scope="row">{spanOf(first, last)}</th>
            <td data-numeric>
              <Told
                line={{ label: spanOf(first, last), figure }}
                told={figure.value === null ? "–" : numberOf(figure)}
                onOpen={onOpen}
              />
            </td>
            <td class="quiet">
              {t("pro2-days-of", { days: figure.days ?? 0, of: figure.of ?? 7 })}{" "}
              {figure.missing.map((missing) => t(`missing-${missing}`)).join(" ")}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
