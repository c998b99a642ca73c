/** The two standing measures of the clinic's partnership: made together, and felt heard. */
import { get } from "../../api";
import { heading, monthInWords } from "../../dates";
import { useServer } from "../../from_server";
import { DataTable, Section } from "../../parts";
import { Reading } from "../../Reading";
import { locale, t } from "../../words";
import { MeasureChart } from "../room/MeasureChart";

interface Month {
  /** YYYY-MM */
  month: string;
  made: number;
  /** 1 to 5; null while few have answered. */
  heard: number | null;
}

/** Two points are no line yet. */
const LEAST_IN_CHART = 3;

export function Counted({ clinic }: { clinic: string }) {
  const read = () => get<{ months: Month[] }>(`/partnership/clinics/${clinic}/counted`);
  const counted = useServer(read, `counted ${clinic}`);
  const { value } = counted;
  const months = value?.months ?? [];
  return (
    <Section title={t("counted-title")} lead={t("counted-lead")}>
      <Reading of={counted} />
      {value && months.length === 0 && <p class="quiet">{t("counted-none")}</p>}
      {months.length >= LEAST_IN_CHART && (
        <>
          <h3>{t("counted-chart")}</h3>
          <MeasureChart
            measure={{ better: "higher" }}
            values={months.map(({ month, made }) => ({ day: `${month}-01`, value: made }))}
            tests={[]}
          />
        </>
      )}
      {months.length > 0 && (
        <DataTable<Month>
          caption={t("counted-table")}
          rows={months}
          rowKey={({ month }) => month}
          columns={[
            {
              name: "month",
              title: t("counted-month"),
              cell: ({ month }) => heading(monthInWords(month)),
            },
            {
              name: "made",
              title: t("counted-made"),
              numeric: true,
              cell: ({ made }) => made.toLocaleString(locale),
            },
            {
              name: "heard",
              title: t("counted-heard"),
              numeric: true,
              cell: ({ heard }) => heard?.toLocaleString(locale) ?? "–",
            },
          ]}
        />
      )}
    </Section>
  );
}
