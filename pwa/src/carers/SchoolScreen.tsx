/** The school plan: on the screen, on paper in colour or grey, and as a file to send. */
import "../styles/screens/school.css";
import "./words";
import { useRef, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { diariesOf } from "../diary/condition";
import { people, records } from "../local";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { EmptyState, Skeleton } from "../parts/EmptyState";
import { PrintPage } from "../parts/PrintPage";
import { Tabs } from "../parts/Tabs";
import type { Child } from "../people/me";
import { type InForce, PLAN, type PlanVersion, plansFor } from "../plans/plan";
import { t } from "../words";
import { offerAsFile } from "./file";
import { SchoolPage } from "./SchoolPage";
import { SCHOOL, type SchoolBody, schoolOf } from "./school";

export function SchoolScreen({ child }: { child: Child }) {
  const { query, route } = useLocation();
  const views = records<PlanVersion>(child.id, PLAN).value;
  const school = records<SchoolBody>(child.id, SCHOOL).value;
  if (!views || !school) return <Skeleton label={t("shell-loading")} />;
  const diaries = diariesOf(child);
  const of = diaries.find((one) => one === query.of) ?? diaries[0] ?? "asthma";
  const plan = plansFor(views, of).current;
  return (
    <div class="school stack">
      <div class="not-printed stack">
        <ScreenTitle lead={t("school-lead")}>{t("school-title", { name: child.name })}</ScreenTitle>
        {diaries.length > 1 && (
          <Tabs
            label={t("plan-which")}
            value={of}
            options={diaries.map((value) => ({ value, label: t(`entry-which-${value}`) }))}
            onChange={(one) => route(`?of=${one}`, true)}
          />
        )}
        <div class="row">
          <Button icon="edit" size="dense" href={`/c/${child.id}/school/edit`}>
            {t(school.length > 0 ? "school-change" : "school-fill")}
          </Button>
          <Button icon="share" size="dense" href={`/c/${child.id}/links`}>
            {t("school-links")}
          </Button>
        </div>
      </div>
      {plan ? (
        <Sheet child={child} plan={plan} school={schoolOf(school)?.body ?? null} />
      ) : (
        <EmptyState title={t("plan-none-title")}>{t("school-no-plan")}</EmptyState>
      )}
    </div>
  );
}

interface SheetProps {
  child: Child;
  plan: InForce;
  school: SchoolBody | null;
}

function Sheet({ child, plan, school }: SheetProps) {
  const [ink, setInk] = useState<"colour" | "grey">("colour");
  const page = useRef<HTMLDivElement>(null);
  const by = people.value[plan.author]?.name ?? t("plan-author-unknown");
  const title = t("school-title", { name: child.name });
  return (
    <>
      <div class="school-ways not-printed">
        <Tabs
          label={t("school-ink")}
          value={ink}
          options={[
            { value: "colour", label: t("school-ink-colour") },
            { value: "grey", label: t("school-ink-grey") },
          ]}
          onChange={setInk}
        />
        <div class="row">
          <Button look="primary" icon="printer" onClick={() => window.print()}>
            {t("school-print")}
          </Button>
          <Button icon="down" onClick={() => page.current && offerAsFile(page.current, title)}>
            {t("school-file")}
          </Button>
        </div>
      </div>
      <div ref={page} class="school-page" data-ink={ink}>
        <PrintPage>
          <SchoolPage child={child} plan={{ body: plan.body, at: plan.at, by }} school={school} />
        </PrintPage>
      </div>
    </>
  );
}
