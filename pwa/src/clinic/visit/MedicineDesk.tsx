/** The list of medicines at the visit: each kept, changed or stopped, and why; new ones added. */
import "../../medicines/words";
import "../../styles/screens/medicines.css";
import { useState } from "preact/hooks";
import { shortDay } from "../../dates";
import { newId, today } from "../../local";
import { bodyOf, type Form, formOf, missingIn } from "../../medicines/form";
import { MedicineFields } from "../../medicines/MedicineFields";
import { MEDICINE, type MedicineBody } from "../../medicines/medicine";
import { Button, List, ListRow, Section } from "../../parts";
import { t } from "../../words";
import type { Carried } from "../summary/carried";
import { useDesk } from "../use_desk";
import type { DeskProps } from "./VisitDesk";

type Listed = Carried<MedicineBody>;

export function MedicineDesk({ page, reload }: DeskProps) {
  const [open, setOpen] = useState<Listed | "new" | null>(null);
  const close = async () => {
    setOpen(null);
    await reload();
  };
  return (
    <Section title={t("desk-medicines")} lead={t("desk-medicines-lead")}>
      <List>
        {(page.carried.medicine ?? []).map((one) => (
          <ListRow
            key={one.record}
            title={`${one.body.name}, ${one.body.dose}`}
            detail={t(`medicine-status-${one.body.status}`, {
              name: one.by.name,
              day: shortDay(one.at.slice(0, 10)),
            })}
            onClick={() => setOpen(one)}
          />
        ))}
      </List>
      {open ? (
        <Agree
          key={open === "new" ? "new" : open.record}
          page={page}
          medicine={open === "new" ? null : open}
          reload={close}
        />
      ) : (
        <div>
          <Button icon="plus" onClick={() => setOpen("new")}>
            {t("medicines-add")}
          </Button>
        </div>
      )}
    </Section>
  );
}

function Agree({ page, medicine, reload }: DeskProps & { medicine: Listed | null }) {
  const now = today(new Date());
  const [form, setForm] = useState<Form>(() => formOf(newId(), medicine?.body ?? null, now));
  const [tried, setTried] = useState(false);
  const desk = useDesk(page.child, async () => undefined);
  const errors = tried
    ? missingIn(form).map((name) => ({ name, text: t(`medicine-${name}-missing`) }))
    : [];
  const save = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (missingIn(form).length > 0) return;
    const replaces = medicine ? { record: medicine.record, parents: medicine.heads } : {};
    if (await desk.send({ kind: MEDICINE, body: bodyOf(form), ...replaces })) await reload();
  };
  return (
    <form class="stack card" noValidate onSubmit={(event) => void save(event)}>
      <h3>{medicine ? medicine.body.name : t("medicine-new-title")}</h3>
      <MedicineFields
        form={form}
        known={medicine !== null}
        today={now}
        errors={errors}
        onForm={setForm}
      />
      {desk.told}
      <div class="row">
        <Button type="submit" look="primary" busy={desk.busy}>
          {t("desk-medicine-agree")}
        </Button>
        <Button look="plain" onClick={() => void reload()}>
          {t("desk-medicine-leave")}
        </Button>
      </div>
    </form>
  );
}
