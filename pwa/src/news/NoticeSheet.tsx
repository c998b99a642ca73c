/** A notice as families read it: on the phone, in the clinic's preview, and as a sheet on the wall. */
import "./words";
import "../styles/screens/news.css";
import { dayInWords, fullDate, heading } from "../dates";
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
          <WithLinks text={notice.text} />
        </p>
        <p class="small quiet">
          {t("news-by", { name: notice.by, clinic: notice.clinic_name })}
          {" · "}
          {heading(dayInWords(day))}
        </p>
        <p class="small quiet not-printed">{t("news-until", { day: dayInWords(notice.until) })}</p>
      </div>
    </PrintPage>
  );
}

/** An address of this very site can be followed; any other stays words, whoever wrote it. */
function WithLinks({ text }: { text: string }) {
  const parts = text.split(/(https?:\/\/\S+)/);
  return (
    <>
      {parts.map((part) => {
        const path = part.startsWith(`${location.origin}/`) && part.slice(location.origin.length);
        return path ? (
          <a key={part} href={path}>
            {part}
          </a>
        ) : (
          part
        );
      })}
    </>
  );
}
