/** Reads what a person has set for all reminders, for the screens that change it. */
import type { ComponentChildren } from "preact";
import { useServer } from "../from_server";
import { type ReminderSettings, readReminders, refreshReminders } from "../local/reminders";
import { Skeleton } from "../parts/EmptyState";
import { Notice } from "../parts/Notice";
import { problemWords } from "../problem_words";
import { t } from "../words";

export function WithSettings({
  children,
}: {
  children: (settings: ReminderSettings) => ComponentChildren;
}) {
  const { value, problem } = useServer(
    async () => (await readReminders()) ?? (await refreshReminders()),
    "settings",
  );
  if (value) return <>{children(value.settings)}</>;
  if (!problem) return <Skeleton label={t("reminders-loading")} />;
  return (
    <Notice kind="warn" live>
      {problemWords(problem)}
    </Notice>
  );
}
