/** Adding a medicine to the list, or changing what was agreed. */
import "../styles/screens/medicines.css";
import "./words";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { useWall } from "../diary/now";
import { keep, newId, records, useDraft } from "../local";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { Skeleton } from "../parts/EmptyState";
import { ErrorSummary } from "../parts/ErrorSummary";
import { SaveBar, SaveButton } from "../parts/SaveButton";
import { showToast } from "../parts/Toast";
import type { Child } from "../people/me";
import { PLAN, type PlanVersion } from "../plans/plan";
import { t } from "../words";
import { bodyOf, type Form, formOf, missingIn } from "./form";
import { type Named, notYetListed } from "./from_plan";
import { MedicineFields } from "./MedicineFields";
import { MEDICINE, type Medicine, type MedicineBody, medicinesOf } from "./medicine";

export function MedicineScreen({ child, record }: { child: Child; record?: string }) {
  const { query } = useLocation();
  const views = records<MedicineBody>(child.id, MEDICINE).value;
  const plans = records<PlanVersion>(child.id, PLAN).value;
  if (!views || !plans) return <Skeleton label={t("shell-loading")} />;
  const all = medicinesOf(views);
  const medicine = all.find((one) => one.record === record) ?? null;
  const named = notYetListed(plans, all).find(({ name }) => name === query.from) ?? null;
  return <Writing key={record ?? query.from} child={child} medicine={medicine} named={named} />;
}

interface WritingProps {
  child: Child;
  medicine: Medicine | null;
  named: Named | null;
}

function Writing({ child, medicine, named }: WritingProps) {
  const { route } = useLocation();
  const today = useWall().slice(0, 10);
  const [attempt, setAttempt] = useState(0);
  const key = `medicine ${child.id} ${medicine?.record ?? named?.name ?? "new"}`;
  const fresh = () => formOf(newId(), medicine?.body ?? named, today);
  const draft = useDraft<Form>(key, child.id, fresh);
  const form = draft.value;
  if (!form) return <Skeleton label={t("shell-loading")} />;
  const errors = attempt
    ? missingIn(form).map((name) => ({ name, text: t(`medicine-${name}-missing`) }))
    : [];
  const replaces = medicine
    ? { record: medicine.record, parents: medicine.heads.map((head) => head.id) }
    : {};
  const store = async (id: string, body: MedicineBody | null, words: string) => {
    await keep({ id, child: child.id, kind: MEDICINE, body, ...replaces }, { draft: key });
    draft.done();
    showToast({ text: t(words, { name: child.name }) });
    route(`/c/${child.id}/medicines`);
  };
  const save = (event: Event) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (missingIn(form).length === 0) void store(form.id, bodyOf(form), "medicine-kept");
  };
  return (
    <form class="stack" noValidate onSubmit={save}>
      <ScreenTitle lead={t("medicine-lead")}>
        {t(medicine ? "medicine-edit-title" : "medicine-new-title")}
      </ScreenTitle>
      <ErrorSummary errors={errors} attempt={attempt} />
      <MedicineFields
        form={form}
        known={medicine !== null}
        today={today}
        errors={errors}
        onForm={draft.change}
      />
      {medicine && (
        <Button
          look="plain"
          icon="trash"
          onClick={() => void store(newId(), null, "medicine-removed")}
        >
          {t("entry-withdraw")}
        </Button>
      )}
      <SaveBar>
        <SaveButton child={child} />
      </SaveBar>
    </form>
  );
}
