/** On Today: news that was not opened on this phone yet; else nothing. */
import "./words";
import { shortDay } from "../dates";
import { List, ListRow, Section } from "../parts/Card";
import { t } from "../words";
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
          <ListRow
            key={one.id}
            icon="info"
            href={`/notices/${one.id}`}
            title={<span dir="auto">{one.title}</span>}
            detail={t("news-card", { clinic: one.clinic_name, day: shortDay(one.until) })}
          />
        ))}
      </List>
    </Section>
  );
}
