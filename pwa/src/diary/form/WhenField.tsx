/** Which day and which part of it: preselected by the clock, one tap away from another, never in the future. */
import { useState } from "preact/hooks";
import { dayName } from "../../dates";
import { daysBefore } from "../../local";
import { Choice } from "../../parts/Choice";
import { Icon } from "../../parts/Icon";
import { DateField } from "../../parts/TextField";
import { t } from "../../words";
import type { Session } from "../entry";
import { whenOf } from "../when";

export interface WhenProps {
  day: string;
  /** null for a diary that is kept by the day. */
  session: Session | null;
  today: string;
  error?: string;
  onDay: (day: string) => void;
  onSession: (session: Session) => void;
}

const SESSIONS: readonly Session[] = ["morning", "evening", "other"];
const OTHER = "other";

export function WhenField({ day, session, today, error, onDay, onSession }: WhenProps) {
  const near = [today, daysBefore(today, 1)];
  const [other, setOther] = useState(!near.includes(day));
  const [open, setOpen] = useState(false);
  const options = [
    ...near.map((value) => ({ value, label: dayName(value, today) })),
    { value: OTHER, label: t("entry-when-other-day") },
  ];
  const choose = (value: string) => {
    setOther(value === OTHER);
    if (value !== OTHER) onDay(value);
  };
  return (
    <details
      class="entry-when"
      open={open || error !== undefined}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <Icon
          name={session === "morning" ? "morning" : session === "evening" ? "evening" : "clock"}
        />
        <span class="entry-when-words">
          {whenOf({ day, ...(session ? { session } : {}) }, today)}
        </span>
        <span class="entry-when-change">{t("entry-when-change")}</span>
      </summary>
      <div class="stack stack-close">
        <Choice
          name="day"
          label={t("entry-when-day")}
          value={other ? OTHER : day}
          options={options}
          onChange={choose}
        />
        {other && (
          <DateField
            name="other-day"
            label={t("entry-when-other-day")}
            value={day}
            max={today}
            error={error}
            onChange={onDay}
          />
        )}
        {session && (
          <Choice
            name="session"
            label={t("entry-when-session")}
            value={session}
            options={SESSIONS.map((value) => ({ value, label: t(`entry-${value}`) }))}
            onChange={onSession}
          />
        )}
      </div>
    </details>
  );
}
