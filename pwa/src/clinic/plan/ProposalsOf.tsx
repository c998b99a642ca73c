/** What was proposed for one field, beside its control: taken over by one press, or left out with a word. */
import { useState } from "preact/hooks";
import { Button, TextField } from "../../parts";
import { ProposalWords } from "../../plans/ProposalWords";
import type { PlanField } from "../../plans/plan_fields";
import { t } from "../../words";
import type { Desk } from "./plans_page";

interface Props {
  field: PlanField;
  desk: Desk;
  declined: string | undefined;
  onUse: (value: unknown) => void;
  onDecline: (why: string) => void;
}

export function ProposalsOf({ field, desk, declined, onUse, onDecline }: Props) {
  const [leaving, setLeaving] = useState(false);
  const [why, setWhy] = useState(declined ?? "");
  const here = desk.drafted.proposals.filter((one) => one.field.id === field.id);
  if (here.length === 0) return null;
  const leave = () => {
    if (why.trim()) onDecline(why.trim());
    setLeaving(!why.trim());
  };
  return (
    <div class="plan-proposed">
      {here.map((proposal) => (
        <div key={`${proposal.by} ${proposal.at}`}>
          <ProposalWords
            proposal={proposal}
            plan={desk.plans.current?.body ?? null}
            name={desk.name}
          />
          <div class="row">
            <Button size="dense" icon="check" onClick={() => onUse(proposal.value)}>
              {t("plan-use")}
            </Button>
            {!leaving && (
              <Button size="dense" onClick={() => setLeaving(true)}>
                {t("plan-leave-out")}
              </Button>
            )}
          </div>
        </div>
      ))}
      {declined && !leaving && <p>{t("plan-left-out", { why: declined })}</p>}
      {leaving && (
        <div class="row plan-row">
          <TextField
            name={`why-${field.id.replaceAll("/", "-")}`}
            label={t("plan-leave-out-why")}
            maxLength={300}
            value={why}
            onChange={setWhy}
          />
          <Button size="dense" onClick={leave}>
            {t("plan-leave-out-say")}
          </Button>
        </div>
      )}
    </div>
  );
}
