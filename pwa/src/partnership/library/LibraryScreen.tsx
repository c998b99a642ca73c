/** The library of a clinic, for families: what others made or found, and what is still missing. */
import "../../styles/screens/room.css";
import "../../styles/screens/together.css";
import "../../styles/screens/library.css";
import "./words";
import { Button } from "../../parts/Button";
import { List, ListRow } from "../../parts/Card";
import { Skeleton } from "../../parts/EmptyState";
import { Notice } from "../../parts/Notice";
import { problemWords } from "../../problem_words";
import { t } from "../../words";
import { DiaryPage } from "../diary/DiaryPage";
import { type OnShelf, useShelf } from "./library";
import { ShelfList } from "./ShelfList";

export function LibraryScreen({ clinic }: { clinic: string }) {
  const on = useShelf(clinic);
  const base = `/together/b/${clinic}/library`;
  return (
    <DiaryPage
      title={t("shelf-heading")}
      lead={t("shelf-lead")}
      back={["/together", t("hub-back")]}
    >
      <Told {...on} />
      {on.shelf && (
        <>
          {on.shelf.may_write && (
            <Button look="primary" icon="plus" href={`${base}/new`}>
              {t("shelf-add")}
            </Button>
          )}
          <ShelfList shelf={on.shelf} side="family" base={base} />
        </>
      )}
      <List>
        <ListRow
          icon="star"
          title={t("shelf-missing")}
          detail={t("shelf-missing-what")}
          href={`/together/b/${clinic}/ideas?moment=diagnosis`}
        />
        <ListRow
          icon="question"
          title={t("hub-learn")}
          detail={t("hub-learn-what")}
          href="/together/learn"
        />
      </List>
    </DiaryPage>
  );
}

/** What stands in the way of the newest; what this phone kept is shown below it. */
export function Told({ shelf, problem }: OnShelf) {
  if (!problem) return shelf ? null : <Skeleton label={t("hub-loading")} />;
  return (
    <Notice kind="warn" live>
      {shelf ? t("shelf-kept") : problemWords(problem)}
    </Notice>
  );
}
