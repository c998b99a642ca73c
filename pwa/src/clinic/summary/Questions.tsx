/** What matters to the family, first on the page and in its own order. */
import { Section } from "../../parts";
import { t } from "../../words";
import type { Page } from "./page";

export function Questions({ page }: { page: Page }) {
  const asked = page.questions;
  return (
    <Section title={t("summary-questions")}>
      {!asked || asked.list.length === 0 ? (
        <p class="quiet">
          {t(page.visit ? "summary-questions-none" : "summary-questions-no-visit")}
        </p>
      ) : (
        <>
          <ol class="summary-questions">
            {asked.list.map((question) => (
              <li key={question}>
                <span dir="auto">{question}</span>
              </li>
            ))}
          </ol>
          <p class="quiet small">{t("summary-questions-by", { name: asked.by.name })}</p>
        </>
      )}
    </Section>
  );
}
