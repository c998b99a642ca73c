/** A proposal in words: which field, by whom, and what would change. */
import { fullDate } from "../dates";
import { t } from "../words";
import type { Proposal } from "./draft";
import { LineChanges } from "./LineChanges";
import type { PlanBody } from "./plan";
import { fieldName, valueIn } from "./plan_fields";
import { told } from "./told";

interface Props {
  proposal: Proposal;
  /** The plan in force, against which it is told. */
  plan: PlanBody | null;
  name: (person: string) => string;
}

export function ProposalWords({ proposal, plan, name }: Props) {
  const { field, value, by, at } = proposal;
  return (
    <div class="plan-proposal">
      <p>
        <strong>{fieldName(field)}</strong>{" "}
        <span class="quiet small">
          {t("plan-proposed-by", { name: name(by), date: fullDate(at.slice(0, 10)) })}
        </span>
      </p>
      <LineChanges before={told(field, valueIn(plan, field))} after={told(field, value)} />
    </div>
  );
}
