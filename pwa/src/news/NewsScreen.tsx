/** All that the clinics of one's children tell their families now. */
import "./words";
import { shortDay } from "../dates";
import { ScreenTitle } from "../parts/AppShell";
import { List, ListRow } from "../parts/Card";
import { EmptyState, Skeleton } from "../parts/EmptyState";
import { Notice } from "../parts/Notice";
import { t } from "../words";
import { useNews } from "./use_news";

export function NewsScreen() {
  const { told, problem } = useNews();
  if (!told) return <Skeleton label={t("shell-loading")} />;
  return (
    <div class="stack">
      <ScreenTitle lead={t("news-lead")}>{t("news-title")}</ScreenTitle>
      {problem && (
        <Notice kind="warn" live>
          {t("news-offline")}
        </Notice>
      )}
      {told.notices.length === 0 && (
        <EmptyState drawing="window" title={t("news-none-title")}>
          {t("news-none")}
        </EmptyState>
      )}
      <List>
        {told.notices.map((one) => (
          <ListRow
            key={one.id}
            icon="info"
            href={`/notices/${one.id}`}
            title={<span dir="auto">{one.title}</span>}
            detail={t("news-card", { clinic: one.clinic_name, day: shortDay(one.until) })}
          />
        ))}
      </List>
    </div>
  );
}
