/** One piece of news, as the clinic wrote it; it can be printed and hung up. */
import "./words";
import { useLayoutEffect } from "preact/hooks";
import { markRead } from "../local/notices";
import { Button } from "../parts/Button";
import { EmptyState, Skeleton } from "../parts/EmptyState";
import { t } from "../words";
import { NoticeSheet } from "./NoticeSheet";
import { useNews } from "./use_news";

export function NewsPage({ notice: id }: { notice: string }) {
  const { told, problem } = useNews();
  const one = told?.notices.find((each) => each.id === id);
  const known = one?.id;
  // As soon as it stands there, not after the next painting: it is read, however soon one leaves.
  useLayoutEffect(() => void (known && markRead(known)), [known]);
  if (!told) return <Skeleton label={t("shell-loading")} />;
  if (!one) {
    return (
      <EmptyState
        drawing="window"
        title={t(problem ? "news-offline" : "news-gone")}
        action={<Button href="/notices">{t("news-title")}</Button>}
      />
    );
  }
  return (
    <div class="stack">
      <NoticeSheet notice={one} />
      <div class="row not-printed">
        <Button icon="printer" onClick={() => print()}>
          {t("news-print")}
        </Button>
        <Button look="plain" href="/notices">
          {t("news-title")}
        </Button>
      </div>
    </div>
  );
}
