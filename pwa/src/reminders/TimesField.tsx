/** One or more times of the day, in the phone's own picker. */
import "../styles/parts/field.css";
import { Button, IconButton } from "../parts/Button";
import { FieldGroup } from "../parts/Field";
import { t } from "../words";

/** As many as the server takes. */
const MOST = 6;

interface Props {
  times: string[];
  onTimes: (times: string[]) => void;
  error?: string;
}

export function TimesField({ times, onTimes, error }: Props) {
  const set = (at: number, time: string) =>
    onTimes(times.map((old, place) => (place === at ? time : old)));
  return (
    <FieldGroup name="reminder-times" label={t("reminder-times")} {...(error ? { error } : {})}>
      <div class="times">
        {times.map((time, at) => (
          <div class="times-one" key={at.toString()}>
            <input
              class="input input-short"
              type="time"
              id={at === 0 ? "reminder-times" : `reminder-times-${at}`}
              aria-label={t("reminder-time", { number: at + 1 })}
              value={time}
              onInput={(event) => set(at, event.currentTarget.value)}
            />
            {times.length > 1 && (
              <IconButton
                icon="close"
                label={t("reminder-time-remove", { number: at + 1 })}
                onClick={() => onTimes(times.filter((_, place) => place !== at))}
              />
            )}
          </div>
        ))}
      </div>
      {times.length < MOST && (
        <Button look="plain" icon="plus" onClick={() => onTimes([...times, ""])}>
          {t("reminder-time-add")}
        </Button>
      )}
    </FieldGroup>
  );
}
