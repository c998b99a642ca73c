/** A child's plan at a desk: what is in force, what is proposed, and the form of the next version. */
import "../../plans/words";
import "../../styles/screens/plan.css";
import type { ConditionId } from "../../clinical/conditions";
import { useServer } from "../../from_server";
import { today } from "../../local";
import { ChildBadge, EmptyState, PrintPage, ScreenTitle } from "../../parts";
import type { Membership } from "../../people/me";
import { PlanHead, PlanSheet } from "../../plans/PlanSheet";
import { Reading } from "../../Reading";
import { t } from "../../words";
import { ClinicShell } from "../ClinicShell";
import { type Clinic, readClinic } from "../clinic";
import { Editor } from "./Editor";
import { type Desk, deskOf, type PlansPage, readPlans } from "./plans_page";
import { Versions } from "./Versions";

interface Address {
  child: string;
  condition: ConditionId;
}

export function PlanEditor({ child, condition }: Address) {
  return (
    <ClinicShell area="families">
      {(clinic) => (
        <Loaded key={child + condition} clinic={clinic} child={child} condition={condition} />
      )}
    </ClinicShell>
  );
}

function Loaded({ clinic, child, condition }: Address & { clinic: Membership }) {
  const page = useServer(() => readPlans(child), child);
  const here = useServer(() => readClinic(clinic.id), clinic.id);
  if (page.problem || !page.value) return <Reading of={page} lines={8} />;
  if (here.problem || !here.value) return <Reading of={here} lines={8} />;
  const desk = deskOf(page.value, condition);
  const writes = clinic.role !== "coordinator";
  return (
    <PlanDesk
      page={page.value}
      desk={desk}
      clinic={here.value}
      condition={condition}
      writes={writes}
      reload={page.reload}
    />
  );
}

export interface PlanDeskProps {
  page: PlansPage;
  desk: Desk;
  clinic: Clinic;
  condition: ConditionId;
  reload: () => Promise<void>;
}

function PlanDesk({ writes, ...props }: PlanDeskProps & { writes: boolean }) {
  const { page, desk, condition } = props;
  const { child } = page;
  const { current } = desk.plans;
  const title = { name: child.name, condition: t(`condition-group-${condition}`) };
  return (
    <>
      <div class="stack plan-editor not-printed">
        <div class="summary-head">
          <ChildBadge {...child} size="large" />
          <ScreenTitle lead={t(current ? "plan-renew-lead" : "plan-new-lead")}>
            {t("plan-editor-title", title)}
          </ScreenTitle>
        </div>
        <Versions desk={desk} />
        {writes && <Editor key={desk.last} {...props} />}
        {!writes && !current && <EmptyState title={t("plan-none-title")} />}
      </div>
      {current && (
        <div class="plan-paper">
          <PrintPage
            head={<PlanHead child={child} plan={current} author={desk.name(current.author)} />}
          >
            <PlanSheet body={current.body} today={today(new Date())} />
          </PrintPage>
        </div>
      )}
    </>
  );
}
