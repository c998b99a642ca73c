/** The stories of care that a family has put together. */
import "../sharing/words";
import "./words";
import { daysFromTo } from "../dates";
import { records } from "../local";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { List, ListRow } from "../parts/Card";
import { EmptyState, Skeleton } from "../parts/EmptyState";
import type { Child } from "../people/me";
import { t } from "../words";
import { STORY, type StoryBody, storiesOf } from "./story";

export function StoriesScreen({ child }: { child: Child }) {
  const views = records<StoryBody>(child.id, STORY).value;
  if (!views) return <Skeleton label={t("today-loading")} />;
  const stories = storiesOf(views);
  return (
    <div class="stack">
      <ScreenTitle lead={t("care-stories-lead")}>{t("care-stories-title")}</ScreenTitle>
      {stories.length === 0 ? (
        <EmptyState drawing="cups" title={t("care-stories-none-title")}>
          {t("care-stories-none")}
        </EmptyState>
      ) : (
        <List>
          {stories.map(({ record, body }) => (
            <ListRow
              key={record}
              icon="history"
              href={`/c/${child.id}/stories/${record}`}
              title={body.title}
              detail={daysFromTo(body.first, body.last)}
            />
          ))}
        </List>
      )}
      <Button look="primary" icon="plus" href={`/c/${child.id}/stories/new/change`}>
        {t("care-stories-add")}
      </Button>
    </div>
  );
}
