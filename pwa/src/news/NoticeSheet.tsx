/** A notice as families read it: on the phone, in the clinic's preview, and as a sheet on the wall. */
import "./words";
import "../styles/screens/news.css";
import { dayInWords, fullDate } from "../dates";
import { today } from "../local";
import type { NoticeTold } from "../local/notices";
import { ScreenTitle } from "../parts/AppShell";
import { PrintPage } from "../parts/PrintPage";
import { t } from "../words";

type Sheet = Omit<NoticeTold, "id">;

export function NoticeSheet({ notice, preview = false }: { notice: Sheet; preview?: boolean }) {
  const day = today(new Date(notice.published_at));
  return (
    <PrintPage head={notice.clinic_name} foot={t("news-until", { day: fullDate(notice.until) })}>
      <div class="news" data-preview={preview || undefined}>
        {preview ? (
          <p class="news-title" dir="auto">
            {notice.title}
          </p>
        ) : (
          <ScreenTitle>{notice.title}</ScreenTitle>
        )}
        <p class="news-text" dir="auto">
          {notice.text}
        </p>
        <p class="small quiet">
          {t("news-by", { name: notice.by, clinic: notice.clinic_name })}
          {" · "}
          {dayInWords(day)}
        </p>
        <p class="small quiet not-printed">{t("news-until", { day: dayInWords(notice.until) })}</p>
      </div>
    </PrintPage>
  );
}
