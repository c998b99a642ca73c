/** One's own reminders, child by child; how they reach one, and when they keep silent. */
import "../styles/screens/reminders.css";
import "./words";
import { timeInWords } from "../dates";
import { useServer } from "../from_server";
import {
  type Reminder,
  type ReminderSettings,
  readReminders,
  refreshReminders,
  reminders,
} from "../local/reminders";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { List, ListRow, Section } from "../parts/Card";
import { EmptyState, Skeleton } from "../parts/EmptyState";
import { Notice } from "../parts/Notice";
import { type Child, children } from "../people/me";
import { t } from "../words";
import { AskLess } from "./AskLess";
import { Pause } from "./Pause";
import { ReminderRow } from "./ReminderRow";

/** What this phone holds at once, and what the server says as soon as it has said it. */
export function useReminders() {
  return useServer(async () => {
    await readReminders();
    return refreshReminders();
  }, "reminders");
}

export function RemindersScreen() {
  const { problem } = useReminders();
  const told = reminders.value;
  if (!told && !problem) return <Skeleton label={t("reminders-loading")} />;
  const mine = told?.reminders ?? [];
  return (
    <div class="stack">
      <ScreenTitle lead={t("reminders-lead")}>{t("reminders-title")}</ScreenTitle>
      {problem && (
        <Notice kind="warn" live>
          {t("reminders-offline")}
        </Notice>
      )}
      {mine.length === 0 && (
        <EmptyState drawing="cups" title={t("reminders-none-title")}>
          {t("reminders-none")}
        </EmptyState>
      )}
      {mine
        .filter((one) => one.ask_less)
        .map((one) => (
          <AskLess key={one.id} reminder={one} />
        ))}
      {children.value.map((child) => (
        <OfChild
          key={child.id}
          child={child}
          mine={mine.filter((one) => one.child === child.id)}
          any={mine.length > 0}
        />
      ))}
      {mine.length > 0 && <Pause reminders={mine} />}
      {told && <Ways settings={told.settings} />}
      <p class="small quiet">{t("reminders-nobody")}</p>
    </div>
  );
}

function OfChild({ child, mine, any }: { child: Child; mine: Reminder[]; any: boolean }) {
  return (
    <Section title={child.name}>
      {mine.length === 0 && any && (
        <p class="quiet">{t("reminders-none-of", { name: child.name })}</p>
      )}
      {mine.length > 0 && (
        <List>
          {mine.map((one) => (
            <ReminderRow key={one.id} reminder={one} />
          ))}
        </List>
      )}
      <Button
        look={mine.length > 0 ? "quiet" : "primary"}
        icon="plus"
        href={`/c/${child.id}/reminders/new`}
      >
        {t("reminders-add", { name: child.name })}
      </Button>
    </Section>
  );
}

function Ways({ settings }: { settings: ReminderSettings }) {
  const { quiet_from: from, quiet_until: until } = settings;
  const quiet =
    from === until
      ? t("reminders-quiet-none")
      : t("reminders-quiet-detail", { from: timeInWords(from), until: timeInWords(until) });
  return (
    <Section title={t("reminders-ways")}>
      <List>
        <ListRow
          icon="device"
          href="/reminders/this-phone"
          title={t("reminders-way-phone")}
          detail={t("reminders-way-phone-detail")}
        />
        <ListRow
          icon="mail"
          href="/reminders/mail"
          title={t("reminders-way-mail")}
          detail={t(`reminders-way-mail-${settings.mail}`)}
        />
        <ListRow
          icon="visits"
          href="/reminders/calendar"
          title={t("reminders-way-calendar")}
          detail={t("reminders-way-calendar-detail")}
        />
        <ListRow
          icon="evening"
          href="/reminders/quiet"
          title={t("reminders-quiet")}
          detail={quiet}
        />
      </List>
    </Section>
  );
}
