/** "I have looked", and then what was done; the family reads both. */
import { useState } from "preact/hooks";
import { ALERT_ANSWER, type AlertAnswerBody, type Did, DONE, LONGEST_LINE } from "../alerts/alert";
import { Button, Choice, TextField } from "../parts";
import { t } from "../words";
import type { DayAlert } from "./alerts";
import { useDesk } from "./use_desk";

interface Props {
  clinic: string;
  alert: DayAlert;
  reload: () => Promise<void>;
}

const OUTCOMES = DONE.filter((did) => did !== "looked");

export function AlertForm({ clinic, alert, reload }: Props) {
  const { child, stream, entries, answers } = alert;
  const [did, setDid] = useState<Did | null>(null);
  const [line, setLine] = useState("");
  const [tried, setTried] = useState(false);
  const desk = useDesk({ id: child.id, stream }, reload);
  const answer = (what: Did) => {
    const body: AlertAnswerBody = {
      clinic,
      entries: entries.map((entry) => entry.record),
      did: what,
      ...(line.trim() && { line: line.trim() }),
    };
    return desk.send({ kind: ALERT_ANSWER, body });
  };
  const save = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (did) await answer(did);
  };
  return (
    <div class="stack stack-close">
      {desk.told}
      {answers.length === 0 && (
        <div>
          <Button size="dense" icon="eye" busy={desk.busy} onClick={() => void answer("looked")}>
            {t("alerts-i-looked")}
          </Button>
        </div>
      )}
      <details>
        <summary>{t("alerts-what-done")}</summary>
        <form class="stack stack-close" noValidate onSubmit={(event) => void save(event)}>
          <Choice
            name={`did-${child.id}`}
            label={t("alerts-what-done-of", { name: child.name })}
            layout="list"
            value={did}
            error={tried && !did ? t("alerts-choose-missing") : undefined}
            options={OUTCOMES.map((value) => ({ value, label: t(`alerts-choose-${value}`) }))}
            onChange={setDid}
          />
          <TextField
            name={`line-${child.id}`}
            label={t("alerts-line")}
            optional
            maxLength={LONGEST_LINE}
            value={line}
            onChange={setLine}
          />
          <div>
            <Button type="submit" look="primary" size="dense" icon="check" busy={desk.busy}>
              {t("alerts-save")}
            </Button>
          </div>
        </form>
      </details>
    </div>
  );
}
