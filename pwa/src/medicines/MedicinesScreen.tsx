/** The medicines: what was agreed, one tap for a dose, what is left, and the dates to know. */
import "../styles/screens/medicines.css";
import "./words";
import { useWall } from "../diary/now";
import { records } from "../local";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { List, ListRow, Section } from "../parts/Card";
import { EmptyState, Skeleton } from "../parts/EmptyState";
import type { Child } from "../people/me";
import { PLAN, type PlanVersion } from "../plans/plan";
import { t } from "../words";
import { notYetListed } from "./from_plan";
import { MedicineCard } from "./MedicineCard";
import {
  DOSE,
  type Dose,
  type DoseBody,
  dosesOf,
  MEDICINE,
  type Medicine,
  type MedicineBody,
  medicinesOf,
} from "./medicine";

export function MedicinesScreen({ child }: { child: Child }) {
  const today = useWall().slice(0, 10);
  const views = records<MedicineBody>(child.id, MEDICINE).value;
  const taken = records<DoseBody>(child.id, DOSE).value;
  const plans = records<PlanVersion>(child.id, PLAN).value;
  if (!views || !taken || !plans) return <Skeleton label={t("shell-loading")} />;
  const all = medicinesOf(views);
  const now = all.filter(({ body }) => body.status !== "stopped");
  const stopped = all.filter(({ body }) => body.status === "stopped");
  const more = notYetListed(plans, all);
  const add = (
    <Button
      icon="plus"
      look={all.length === 0 ? "primary" : "quiet"}
      href={`/c/${child.id}/medicine`}
    >
      {t("medicines-add")}
    </Button>
  );
  return (
    <div class="stack">
      <ScreenTitle lead={t("medicines-lead")}>
        {t("medicines-title", { name: child.name })}
      </ScreenTitle>
      {all.length === 0 && (
        <EmptyState title={t("medicines-none-title")}>{t("medicines-none")}</EmptyState>
      )}
      <Cards child={child} medicines={now} doses={dosesOf(taken)} today={today} />
      {more.length > 0 && (
        <Section title={t("medicines-in-plan")}>
          <List>
            {more.map((medicine) => (
              <ListRow
                key={medicine.name}
                icon="plus"
                title={medicine.name}
                detail={medicine.dose}
                href={`/c/${child.id}/medicine?from=${encodeURIComponent(medicine.name)}`}
              />
            ))}
          </List>
        </Section>
      )}
      {add}
      <Stopped child={child} medicines={stopped} />
    </div>
  );
}

interface CardsProps {
  child: Child;
  medicines: readonly Medicine[];
  doses: readonly Dose[];
  today: string;
}

function Cards({ child, medicines, doses, today }: CardsProps) {
  return (
    <>
      {medicines.map((medicine) => (
        <MedicineCard
          key={medicine.record}
          child={child}
          medicine={medicine}
          doses={doses}
          today={today}
        />
      ))}
    </>
  );
}

/** Out of the way and not forgotten: why it was stopped stays. */
function Stopped({ child, medicines }: { child: Child; medicines: readonly Medicine[] }) {
  if (medicines.length === 0) return null;
  return (
    <details class="medicines-stopped">
      <summary>{t("medicines-stopped", { count: medicines.length })}</summary>
      <List>
        {medicines.map(({ record, body }) => (
          <ListRow
            key={record}
            title={body.name}
            detail={body.why ?? body.dose}
            href={`/c/${child.id}/medicine/${record}`}
          />
        ))}
      </List>
    </details>
  );
}
