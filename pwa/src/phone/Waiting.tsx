/** What this phone holds that the server does not: waiting for a network, or for a person to look. */
import "../people/words";
import { useEffect, useState } from "preact/hooks";
import { shortDay, timeInWords } from "../dates";
import { exchangeSoon, type Revision, sync, takeReturned, tryAgain, unsent } from "../local";
import type { OutboxRow } from "../local/database";
import { logOf } from "../local/logs";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { List, ListRow } from "../parts/Card";
import { EmptyState } from "../parts/EmptyState";
import { Notice } from "../parts/Notice";
import { childOf } from "../people/child_in_view";
import { me } from "../people/me";
import { hasWords, t } from "../words";

export function Waiting() {
  const [rows, setRows] = useState<OutboxRow[]>([]);
  const { state } = sync.value;
  useEffect(() => void unsent().then(setRows), [sync.value]);
  return (
    <div class="stack">
      <ScreenTitle {...(rows.length > 0 ? { lead: t("waiting-lead") } : {})}>
        {t("waiting-title")}
      </ScreenTitle>
      {rows.length === 0 && <EmptyState drawing="cups" title={t("waiting-none")} />}
      {rows.length > 0 && (
        <List>
          {rows.map((row) => (
            <WaitingRow key={row.id} row={row} />
          ))}
        </List>
      )}
      {rows.length > 0 && (
        <Button look="primary" busy={state === "sending"} onClick={() => void exchangeSoon()}>
          {t("waiting-send")}
        </Button>
      )}
      <Returned />
    </div>
  );
}

function WaitingRow({ row }: { row: OutboxRow }) {
  const { trouble, revision } = row;
  return (
    <ListRow
      icon={trouble ? "alert" : "device"}
      title={logOf(row) === "care" ? nameOf(revision) : nameInProject(revision)}
      detail={trouble ? troubleWords(trouble.code) : t("sync-kept")}
      end={trouble && <Button onClick={() => void tryAgain(row.id)}>{t("waiting-again")}</Button>}
    />
  );
}

/** Own words that a share's end left unsent: shown once, so that they can be copied elsewhere. */
function Returned() {
  const [returned, setReturned] = useState<Revision[]>([]);
  useEffect(() => void takeReturned().then(setReturned), []);
  if (returned.length === 0) return null;
  return (
    <Notice kind="warn" title={t("returned-title")} live>
      <p>{t("returned-what")}</p>
      {returned.map((revision) => (
        <pre key={revision.id}>{ownWords(revision)}</pre>
      ))}
    </Notice>
  );
}

/** What is written in a project is told without its words: the project's own screens have those. */
const nameInProject = ({ at }: Revision): string =>
  t("waiting-in-project", { when: `${shortDay(at)}, ${timeInWords(at.slice(11))}` });

function nameOf({ stream, kind, at }: Revision): string {
  const child = childOf(me.value?.children.find((one) => one.stream === stream)?.id ?? "");
  const id = `waiting-kind-${kind.replace(".", "-")}`;
  const what = t(hasWords(id) ? id : "waiting-kind-other");
  const when = `${shortDay(at)}, ${timeInWords(at.slice(11))}`;
  return t("waiting-what", { what, name: child?.name ?? t("waiting-child-gone"), when });
}

function troubleWords(code: string): string {
  const id = `trouble-${code}`;
  return t(hasWords(id) ? id : "trouble-other");
}

/** The day and every text in it; numbers mean nothing without their questions. */
function ownWords({ at, body }: Revision): string {
  const texts: string[] = [at.replace("T", " ")];
  JSON.stringify(body, (_key, value: unknown) => {
    if (typeof value === "string" && value.includes(" ")) texts.push(value);
    return value;
  });
  return texts.join("\n");
}
