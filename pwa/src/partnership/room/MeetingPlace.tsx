/** Where and how a meeting is joined: from afar first, for that is how most can come. */
import { t } from "../../words";
import type { Meeting } from "./kinds";

type Joined = Pick<Meeting, "how" | "link" | "phone" | "place" | "care">;

export function Place({ place: { how, link, phone, place, care } }: { place: Joined }) {
  return (
    <>
      <p>
        <strong>{t(`meeting-how-${how}`)}</strong>
      </p>
      {link && (
        <p>
          {link.startsWith("https://") ? (
            <a href={link} rel="noreferrer noopener" target="_blank">
              {t("meeting-join")}
            </a>
          ) : (
            <span dir="auto">{link}</span>
          )}
        </p>
      )}
      {phone && (
        <p>
          <a href={`tel:${phone.replace(/[^+\d]/g, "")}`}>{phone}</a>
        </p>
      )}
      {place && <p dir="auto">{place}</p>}
      {care && <p class="small" dir="auto">{`${t("meeting-care")}: ${care}`}</p>}
    </>
  );
}
