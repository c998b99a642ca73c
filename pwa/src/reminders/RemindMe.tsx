/** The way to a reminder from where its thing is: a goal, a next step, a medicine, a visit. */
import remind from "words:en/remind";
import { useEffect } from "preact/hooks";
import { readReminders, reminders, type Thing } from "../local/reminders";
import { Button } from "../parts/Button";
import type { Child } from "../people/me";
import { addWords, t } from "../words";

addWords(remind);

interface Props {
  child: Child;
  thing: Thing;
  record: string;
  /** What it is about, for those who hear the button alone. */
  name: string;
}

export function RemindMe({ child, thing, record, name }: Props) {
  useEffect(() => void readReminders(), []);
  const known = reminders.value?.reminders.find(
    (one) => one.child === child.id && one.thing === thing && one.record === record,
  );
  const at = `/c/${child.id}/reminders`;
  return (
    <Button
      look="plain"
      icon="bell"
      label={t(known ? "remind-set-of" : "remind-me-of", { name })}
      href={known ? `${at}/${known.id}` : `${at}/new?thing=${thing}&record=${record}`}
    >
      {t(known ? "remind-set" : "remind-me")}
    </Button>
  );
}
