/** One entry in a list: its time, what it says, who wrote it, and how far it has travelled. */

import { writtenAt } from "../dates";
import { ListRow } from "../parts/Card";
import { SyncMark } from "../parts/SyncState";
import { ZoneShape } from "../parts/Zone";
import { t } from "../words";
import { summaryWords } from "./answer_words";
import { type Entry, inTwoVersions, isLate } from "./entry";
import { authorName } from "./who";

export interface EntryRowProps {
  child: string;
  entry: Entry;
  today: string;
}

export function EntryRow({ child, entry, today }: EntryRowProps) {
  const { body, revision, record, status } = entry;
  const [first, ...others] = summaryWords(body);
  const page = inTwoVersions(entry) ? "versions" : "";
  return (
    <ListRow
      href={`/c/${child}/entry/${record}${page && `/${page}`}`}
      start={<EntrySign zone={body.shown?.zone} late={isLate(entry)} />}
      title={
        <>
          {t(`entry-${body.session ?? "day"}`)}
          {first && <span class="entry-first"> · {first}</span>}
        </>
      }
      detail={
        <>
          {body.shown && <span class="unseen">{t("zone-name", { zone: body.shown.zone })}. </span>}
          {others.length > 0 && <span class="entry-signs">{others.join(" · ")}</span>}
          <span class="entry-by">
            {t("entry-by", {
              name: authorName(revision.author),
              when: writtenAt(revision.at, today, body.day),
            })}
            {isLate(entry) && <span class="entry-flag">{t("entry-late")}</span>}
            {inTwoVersions(entry) && <span class="entry-flag">{t("entry-two-versions")}</span>}
            <SyncMark state={status} />
          </span>
        </>
      }
    />
  );
}

/** The zone's shape; a plain dot where there was none, hollow when it was filled in later. */
function EntrySign({
  zone,
  late,
}: {
  zone: "green" | "yellow" | "red" | undefined;
  late: boolean;
}) {
  return (
    <span class="entry-sign" data-late={late || undefined}>
      {zone ? <ZoneShape zone={zone} size={28} /> : <span class="entry-dot" />}
    </span>
  );
}
