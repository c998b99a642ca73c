/** The family proposes how a part of the plan should be; the clinician sees who proposed it. */
import "../styles/screens/plan.css";
import "./words";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { type ConditionId, conditionOf } from "../clinical/conditions";
import { records } from "../local";
import { ScreenTitle } from "../parts/AppShell";
import { List, ListRow } from "../parts/Card";
import { Skeleton } from "../parts/EmptyState";
import { SaveButton } from "../parts/SaveButton";
import { showToast } from "../parts/Toast";
import type { Child } from "../people/me";
import { t } from "../words";
import { DRAFT, type DraftBody, type Drafted, draftOf } from "./draft";
import { FieldInput } from "./fields/FieldInput";
import { complete, filled } from "./fields/filled";
import { propose } from "./Proposals";
import { PLAN, type PlanBody, type PlanVersion, plansFor } from "./plan";
import { fieldName, type PlanField, proposable, valueIn } from "./plan_fields";

export function SuggestScreen({ child }: { child: Child }) {
  const { query } = useLocation();
  const plans = records<PlanVersion>(child.id, PLAN).value;
  const drafts = records<DraftBody>(child.id, DRAFT).value;
  const own = child.conditions.map(conditionOf);
  const condition = own.find((one) => one === query.of) ?? own[0] ?? "asthma";
  if (!plans || !drafts) return <Skeleton label={t("today-loading")} />;
  const plan = plansFor(plans, condition).current?.body ?? null;
  const drafted = draftOf(drafts, condition, plan);
  const field = proposable(condition).find((one) => one.id === query.field);
  if (!field) return <WhichField child={child} condition={condition} />;
  return (
    <Suggest
      key={field.id}
      child={child}
      condition={condition}
      plan={plan}
      drafted={drafted}
      field={field}
    />
  );
}

function WhichField({ child, condition }: { child: Child; condition: ConditionId }) {
  return (
    <div class="plan stack">
      <ScreenTitle lead={t("plan-suggest-lead")}>{t("plan-suggest-which")}</ScreenTitle>
      <List>
        {proposable(condition).map((field) => (
          <ListRow
            key={field.id}
            title={fieldName(field)}
            href={`/c/${child.id}/plan/suggest?of=${condition}&field=${field.id}`}
          />
        ))}
      </List>
    </div>
  );
}

interface SuggestProps {
  child: Child;
  condition: ConditionId;
  plan: PlanBody | null;
  drafted: Drafted;
  field: PlanField;
}

function Suggest({ child, condition, plan, drafted, field }: SuggestProps) {
  const { route } = useLocation();
  const proposed = drafted.proposals.find((one) => one.field.id === field.id);
  const [value, setValue] = useState(proposed?.value ?? valueIn(plan, field));
  const [wrong, setWrong] = useState(false);
  const save = async (event: Event) => {
    event.preventDefault();
    const written = filled(value);
    if (!complete(field.type, written)) return setWrong(true);
    await propose(child, condition, drafted, field, written);
    showToast({ text: t("plan-suggested") });
    route(`/c/${child.id}/plan?of=${condition}`);
  };
  return (
    <form class="plan stack" onSubmit={(event) => void save(event)}>
      <ScreenTitle lead={t("plan-suggest-how")}>{fieldName(field)}</ScreenTitle>
      <FieldInput
        field={field}
        label={t("plan-suggest-label")}
        value={value}
        onChange={setValue}
        {...(wrong ? { error: t("plan-rows-incomplete") } : {})}
      />
      <SaveButton child={child} label={t("plan-suggest-save", { name: child.name })} />
    </form>
  );
}
