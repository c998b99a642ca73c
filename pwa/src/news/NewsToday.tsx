/** On Today: news that was not opened on this phone yet; else nothing. */
import "./words";
import { List, Section } from "../parts/Card";
import { t } from "../words";
import { NewsRow } from "./NewsRow";
import { useNews } from "./use_news";

const MOST = 2;

export function NewsToday() {
  const { told } = useNews();
  const fresh = told?.notices.filter((one) => !told.read.includes(one.id)) ?? [];
  if (fresh.length === 0) return null;
  return (
    <Section title={t("news-title")}>
      <List>
        {fresh.slice(0, MOST).map((one) => (
          <NewsRow key={one.id} notice={one} />
        ))}
      </List>
    </Section>
  );
}
