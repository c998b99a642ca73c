/** One version of an entry, as its author wrote it. */

import { writtenAt } from "../dates";
import type { Revision } from "../local";
import { Button } from "../parts/Button";
import { Card } from "../parts/Card";
import { ZoneBadge } from "../parts/Zone";
import { t } from "../words";
import { summaryWords } from "./answer_words";
import type { EntryBody } from "./entry";
import { authorName } from "./who";

export interface VersionCardProps {
  version: Revision<EntryBody>;
  today: string;
  onKeep: () => void;
}

export function VersionCard({ version: { author, at, body }, today, onKeep }: VersionCardProps) {
  const by = { name: authorName(author), when: writtenAt(at, today) };
  return (
    <Card>
      <h2>{t(body ? "versions-of" : "versions-withdrawn", by)}</h2>
      {body && (
        <>
          {body.shown && (
            <p>
              <ZoneBadge zone={body.shown.zone} />
            </p>
          )}
          <ul class="plain-lines">
            {summaryWords(body).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {typeof body.fields.note === "string" && <p dir="auto">{body.fields.note}</p>}
        </>
      )}
      <Button
        label={`${t(body ? "versions-keep-all" : "versions-delete")}: ${by.name}, ${by.when}`}
        onClick={onKeep}
      >
        {t(body ? "versions-keep-all" : "versions-delete")}
      </Button>
    </Card>
  );
}
