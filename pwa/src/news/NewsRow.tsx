/** One piece of news in a list; it leads to all of it. */
import "./words";
import { shortDay } from "../dates";
import type { NoticeTold } from "../local/notices";
import { ListRow } from "../parts/Card";
import { t } from "../words";

export const NewsRow = ({ notice }: { notice: NoticeTold }) => (
  <ListRow
    icon="info"
    href={`/notices/${notice.id}`}
    title={<span dir="auto">{notice.title}</span>}
    detail={t("news-card", { clinic: notice.clinic_name, day: shortDay(notice.until) })}
  />
);
