/** All that the clinics of one's children tell their families now. */
import "./words";
import { ScreenTitle } from "../parts/AppShell";
import { List } from "../parts/Card";
import { EmptyState, Skeleton } from "../parts/EmptyState";
import { Notice } from "../parts/Notice";
import { t } from "../words";
import { NewsRow } from "./NewsRow";
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
          <NewsRow key={one.id} notice={one} />
        ))}
      </List>
    </div>
  );
}
