/** What a version changed since the one before it: old beside new, field by field. */
import { t } from "../words";
import { changesBetween } from "./changes";
import { LineChanges } from "./LineChanges";
import type { PlanBody } from "./plan";
import { fieldName } from "./plan_fields";

export function Changes({ before, after }: { before: PlanBody; after: PlanBody }) {
  const changes = changesBetween(before, after);
  if (changes.length === 0) return <p>{t("plan-changes-none")}</p>;
  return (
    <dl class="plan-changes">
      {changes.map(({ field, before: old, after: now }) => (
        <div key={field.id}>
          <dt>{fieldName(field)}</dt>
          <dd>
            <LineChanges before={old} after={now} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
