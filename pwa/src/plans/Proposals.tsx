/** What family and clinic propose for the next version, each with who proposed it. */
import { keep, namedId, newId, personHere } from "../local";
import { Button } from "../parts/Button";
import { Section } from "../parts/Card";
import { showToast } from "../parts/Toast";
import type { Child } from "../people/me";
import { t } from "../words";
import { DRAFT, type DraftBody, type Drafted, proposing } from "./draft";
import { nameOf } from "./names";
import { ProposalWords } from "./ProposalWords";
import type { PlanBody } from "./plan";
import { fieldName, fieldsOf, type PlanField } from "./plan_fields";

interface Props {
  child: Child;
  condition: PlanBody["condition"];
  plan: PlanBody | null;
  drafted: Drafted;
}

export function Proposals({ child, condition, plan, drafted }: Props) {
  const { proposals, declined } = drafted;
  const takeBack = async (field: PlanField) => {
    await propose(child, condition, drafted, field, undefined);
    showToast({ text: t("plan-proposal-gone") });
  };
  return (
    <Section title={t("plan-next")} lead={t("plan-next-lead")}>
      {proposals.length > 0 && (
        <ul class="plan-proposals">
          {proposals.map((one) => (
            <li key={`${one.field.id} ${one.by} ${one.at}`}>
              <ProposalWords proposal={one} plan={plan} name={nameOf} />
              {one.by === personHere() && (
                <Button size="dense" onClick={() => void takeBack(one.field)}>
                  {t("plan-proposal-back")}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {declined.map(({ field, why, by }) => (
        <div class="plan-declined" key={`${field} ${why}`}>
          <p>{t("plan-declined", { field: nameOfField(condition, field), name: nameOf(by) })}</p>
          <blockquote class="plan-reason" dir="auto">
            {why}
          </blockquote>
        </div>
      ))}
      <Button icon="edit" href={`/c/${child.id}/plan/suggest?of=${condition}`}>
        {t("plan-suggest")}
      </Button>
    </Section>
  );
}

const nameOfField = (condition: PlanBody["condition"], id: string): string => {
  const field = fieldsOf(condition).find((one) => one.id === id);
  return field ? fieldName(field) : "";
};

/** Keeps the draft with this field proposed, or taken back without a value. */
export async function propose(
  child: Child,
  condition: PlanBody["condition"],
  { heads }: Drafted,
  field: PlanField,
  value: unknown,
): Promise<void> {
  await keep<DraftBody>({
    id: newId(),
    child: child.id,
    kind: DRAFT,
    record: await namedId(child.id, `plan-draft:${condition}`),
    ...proposing(heads, condition, field, value),
  });
}
