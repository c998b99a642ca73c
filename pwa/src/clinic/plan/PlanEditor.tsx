/** Issuing a short plan: the personal best, its limits, and what to do in the clinician's own words. */
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { ConditionId } from "../../clinical/conditions";
import { asProblem, useServer } from "../../from_server";
import { namedId, today, useDraft } from "../../local";
import {
  Button,
  ChildBadge,
  ErrorSummary,
  type FormError,
  Notice,
  ScreenTitle,
  Skeleton,
  showToast,
} from "../../parts";
import { type Membership, me } from "../../people/me";
import { PLAN, type PlanBody } from "../../plans/plan";
import { problemWords } from "../../problem_words";
import { t } from "../../words";
import { ClinicShell } from "../ClinicShell";
import { type Clinic, readClinic } from "../clinic";
import { write } from "../desk";
import { type Page, readPage } from "../summary/page";
import { Fields } from "./Fields";
import { Preview } from "./Preview";
import { bodyOf, formOf, type PlanForm, wrongIn } from "./plan_form";

interface Address {
  child: string;
  condition: ConditionId;
}

export function PlanEditor({ child, condition }: Address) {
  return (
    <ClinicShell area="families">
      {(clinic) => <Loaded clinic={clinic} child={child} condition={condition} />}
    </ClinicShell>
  );
}

function Loaded({ clinic, child, condition }: Address & { clinic: Membership }) {
  const page = useServer(() => readPage(child, "4"), child);
  const here = useServer(() => readClinic(clinic.id), clinic.id);
  const problem = page.problem ?? here.problem;
  if (problem) {
    return (
      <Notice kind="warn" live>
        {problemWords(problem)}
      </Notice>
    );
  }
  if (!page.value || !here.value) return <Skeleton label={t("shell-loading")} lines={8} />;
  return <Editor page={page.value} clinic={here.value} condition={condition} />;
}

interface EditorProps {
  page: Page;
  clinic: Clinic;
  condition: ConditionId;
}

function Editor({ page, clinic, condition }: EditorProps) {
  const { route } = useLocation();
  const { child } = page;
  const heads = page.plans.filter((plan) => plan.head && plan.condition === condition);
  const now = today(new Date());
  const key = `plan ${child.id} ${condition}`;
  const before = (heads.find((plan) => plan.body)?.body ?? null) as unknown as PlanBody | null;
  const draft = useDraft<PlanForm>(key, child.id, () => formOf(before, clinic.country, now));
  const [errors, setErrors] = useState<FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const form = draft.value;
  if (!form) return null;
  const issue = async (event: Event) => {
    event.preventDefault();
    const wrong = wrongIn(condition, form, now).map(({ name, words }) => ({
      name,
      text: t(words),
    }));
    setAttempt(attempt + 1);
    setErrors(wrong);
    if (wrong.length > 0) return;
    try {
      const body = bodyOf(condition, form, signature(clinic), (before?.number ?? 0) + 1);
      const record = await namedId(child.id, `plan:${condition}`);
      const parents = heads.map((plan) => plan.revision);
      const sent = await write<PlanBody>(child, { kind: PLAN, record, parents, body });
      if (sent === "refused") return setErrors([{ name: "step-0", text: t("plan-refused") }]);
      draft.discard();
      showToast({ text: t(`plan-${sent}`, { name: child.name }) });
      route(`/clinic/c/${child.id}`);
    } catch (problem) {
      setErrors([{ name: "step-0", text: problemWords(asProblem(problem)) }]);
    }
  };
  return (
    <form class="stack plan-editor" onSubmit={issue} noValidate>
      <div class="summary-head">
        <ChildBadge {...child} size="large" />
        <ScreenTitle lead={t(before ? "plan-renew-lead" : "plan-new-lead")}>
          {t("plan-editor-title", {
            name: child.name,
            condition: t(`condition-group-${condition}`),
          })}
        </ScreenTitle>
      </div>
      <ErrorSummary errors={errors} attempt={attempt} />
      <Fields condition={condition} form={form} errors={errors} onChange={draft.change} />
      {condition === "asthma" && <Preview form={form} />}
      <div>
        <Button type="submit" look="primary" size="main">
          {t("plan-issue", { name: child.name })}
        </Button>
      </div>
    </form>
  );
}

/** The name under the plan, as families know it: with the title. */
function signature(clinic: Clinic): string {
  const own = clinic.staff.find((member) => member.person_id === me.value?.person.id);
  const name = me.value?.person.name ?? "";
  return own?.title && !name.startsWith(own.title) ? `${own.title} ${name}` : name;
}
