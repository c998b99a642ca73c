/** A proposal in words: which field, by whom, and what. */
import { fullDate } from "../dates";
import { t } from "../words";
import type { Proposal } from "./draft";
import { fieldName } from "./plan_fields";
import { told } from "./told";

interface Props {
  proposal: Proposal;
  name: (person: string) => string;
}

export function ProposalWords({ proposal, name }: Props) {
  const { field, value, by, at } = proposal;
  const lines = told(field, value);
  return (
    <div>
      <p>
        <strong>{fieldName(field)}</strong>{" "}
        <span class="quiet small">
          {t("plan-proposed-by", { name: name(by), date: fullDate(at.slice(0, 10)) })}
        </span>
      </p>
      <ul class="plan-lines">
        {lines.map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
        {lines.length === 0 && <li>{t("plan-proposed-nothing")}</li>}
      </ul>
    </div>
  );
}
