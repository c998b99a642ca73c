/** Good days in a hundred, a bar for each month: a table that is its own picture. */
import "../styles/screens/numbers.css";
import "./words";
import { heading, monthInWords } from "../dates";
import { EmptyState } from "../parts/EmptyState";
import { t } from "../words";
import type { Numbers } from "./numbers";

export function MonthBars({ numbers }: { numbers: Numbers }) {
  const { months, least } = numbers;
  const told = months.findIndex(({ good }) => good !== null);
  return (
    <div class="stack">
      <div class="stack stack-close">
        <p>{t("numbers-what")}</p>
        <p>{t("numbers-own-rule")}</p>
      </div>
      {told < 0 ? (
        <EmptyState drawing="cups" title={t("numbers-empty-title")}>
          {t("numbers-empty")}
        </EmptyState>
      ) : (
        <table class="numbers">
          <caption class="unseen">{t("numbers-caption")}</caption>
          <thead class="unseen">
            <tr>
              <th scope="col">{t("numbers-month")}</th>
              <th scope="col">{t("numbers-good")}</th>
            </tr>
          </thead>
          <tbody>
            {months.slice(told).map(({ month, good }) => (
              <tr key={month}>
                <th scope="row">{heading(monthInWords(month))}</th>
                <td>
                  {good === null ? (
                    <span class="quiet">{t("numbers-none")}</span>
                  ) : (
                    <span class="numbers-bar" style={{ "--good": `${good}%` }}>
                      {t("numbers-of", { good })}
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div class="stack stack-close quiet">
        <p>{t("numbers-small", { least })}</p>
        <p>{t("numbers-not-better")}</p>
      </div>
    </div>
  );
}
