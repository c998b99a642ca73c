/** One medicine: what was agreed and by whom, the tap for a dose, what is left, the dates to know. */
import { useState } from "preact/hooks";
import { fullDate, shortDay, timeInWords } from "../dates";
import { authorName } from "../diary/who";
import { Button } from "../parts/Button";
import { Stepper } from "../parts/Stepper";
import { SyncMark } from "../parts/SyncState";
import type { Child } from "../people/me";
import { RemindMe } from "../reminders/RemindMe";
import { t } from "../words";
import {
  type Dose,
  fewLeft,
  leftIn,
  type Medicine,
  MOST_EACH,
  onDay,
  usualAmount,
} from "./medicine";
import { take } from "./taking";

export interface MedicineCardProps {
  child: Child;
  medicine: Medicine;
  doses: readonly Dose[];
  today: string;
}

export function MedicineCard({ child, medicine, doses, today }: MedicineCardProps) {
  const { record, body, revision, status } = medicine;
  return (
    <section class="card medicine" aria-labelledby={`medicine-${record}`}>
      <header class="medicine-head">
        <div>
          <p class="medicine-for">{t(`medicine-for-${body.for}`)}</p>
          <h2 id={`medicine-${record}`} dir="auto">
            {body.name}
          </h2>
        </div>
        <Button
          look="plain"
          size="dense"
          icon="edit"
          label={t("medicine-change-of", { name: body.name })}
          href={`/c/${child.id}/medicine/${record}`}
        >
          {t("medicine-change")}
        </Button>
      </header>
      <p class="medicine-dose" dir="auto">
        {[body.dose, body.how_often, body.device].filter(Boolean).join(" · ")}
      </p>
      <Take child={child} medicine={medicine} doses={doses} today={today} />
      <Facts medicine={medicine} doses={doses} today={today} />
      {body.status !== "stopped" && body.refill_by && (
        <RemindMe child={child} thing="refill" record={record} name={body.name} />
      )}
      <p class="quiet small">
        {t(`medicine-status-${body.status}`, {
          name: authorName(revision.author),
          day: shortDay(revision.at.slice(0, 10)),
        })}
        {body.why && <span dir="auto"> {body.why}</span>}
        {status !== "sent" && <SyncMark state={status} />}
      </p>
    </section>
  );
}

function Take({ child, medicine, doses, today }: MedicineCardProps) {
  const [other, setOther] = useState<number | null>(null);
  const usual = usualAmount(medicine, doses);
  const { name } = medicine.body;
  const amount = other ?? usual;
  const taken = onDay(doses, medicine.record, today);
  const press = async () => {
    await take(child.id, medicine, amount);
    setOther(null);
  };
  return (
    <div class="medicine-take">
      <div class="row">
        <Button
          look="primary"
          icon="check"
          label={t("medicine-took-of", { count: amount, name })}
          onClick={() => void press()}
        >
          {t("medicine-took", { count: amount })}
        </Button>
        {other === null && (
          <Button
            look="plain"
            label={t("medicine-other-of", { name })}
            onClick={() => setOther(usual)}
          >
            {t("medicine-other")}
          </Button>
        )}
      </div>
      {other !== null && (
        <Stepper
          name={`amount-${medicine.record}`}
          label={t("medicine-amount")}
          value={other}
          min={1}
          max={MOST_EACH}
          onChange={(count) => setOther(count ?? usual)}
        />
      )}
      {taken.length > 0 && (
        <p class="small">
          {t("medicine-today", {
            times: taken
              .map(({ body }) =>
                t("medicine-taken", { count: body.amount, time: timeInWords(body.time) }),
              )
              .join(", "),
          })}
        </p>
      )}
    </div>
  );
}

function Facts({ medicine, doses, today }: Omit<MedicineCardProps, "child">) {
  const { counter, refill_by, expires, spare_at_school, technique_checked } = medicine.body;
  const left = leftIn(medicine, doses);
  const facts: [string, string, boolean][] = [];
  if (left !== null && counter) {
    const words = t("medicine-left-of", { left, start: counter.start });
    facts.push(["medicine-left", words, fewLeft(left, counter.start)]);
  }
  if (refill_by) facts.push(["medicine-refill", fullDate(refill_by), refill_by <= today]);
  if (expires) facts.push(["medicine-expires", fullDate(expires), expires < today]);
  if (spare_at_school !== undefined)
    facts.push(["medicine-spare", t(spare_at_school ? "yes" : "no"), false]);
  if (technique_checked) facts.push(["medicine-technique", fullDate(technique_checked), false]);
  if (facts.length === 0) return null;
  return (
    <dl class="medicine-facts">
      {facts.map(([words, value, look]) => (
        <div key={words} data-look={look || undefined}>
          <dt>{t(words)}</dt>
          <dd>
            {value}
            {look && <span class="medicine-look">{t(`${words}-look`)}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
