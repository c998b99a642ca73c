/** What was decided at the visit, none without its reason; and what is to be looked at again. */
import { Section } from "../../parts";
import { Button } from "../../parts/Button";
import { DECISION } from "../../visits/agenda";
import { DecisionNote } from "../../visits/DecisionNote";
import { t } from "../../words";
import type { Carried } from "../summary/carried";
import { useDesk } from "../use_desk";
import { DecisionForm } from "./DecisionForm";
import type { DeskProps } from "./VisitDesk";

interface Props extends DeskProps {
  visit: string;
  mayWrite: boolean;
}

type Decision = NonNullable<DeskProps["page"]["carried"]["decision"]>[number];

export function Decisions({ page, visit, mayWrite, reload }: Props) {
  const all = page.carried.decision ?? [];
  const here = all.filter(({ body }) => body.visit === visit);
  const open = all.filter(({ body }) => body.visit !== visit && body.due);
  const list = (some: readonly Decision[]) => (
    <Listed page={page} decided={some} mayWrite={mayWrite} reload={reload} />
  );
  return (
    <>
      {open.length > 0 && <Section title={t("desk-decision-open")}>{list(open)}</Section>}
      <Section title={t("desk-decisions")}>
        {list(here)}
        {mayWrite && <DecisionForm page={page} visit={visit} reload={reload} />}
      </Section>
    </>
  );
}

interface ListedProps extends DeskProps {
  decided: readonly Decision[];
  mayWrite: boolean;
}

function Listed({ page, decided, mayWrite, reload }: ListedProps) {
  const desk = useDesk(page.child, reload);
  const seen = ({ record, heads, body: { due: _, ...body } }: Carried<Decision["body"]>) =>
    void desk.send({ kind: DECISION, record, parents: heads, body });
  return (
    <>
      <ul class="summary-steps">
        {decided.map((one) => (
          <li key={one.record}>
            <DecisionNote body={one.body} />
            <p class="quiet small">{one.by.name}</p>
            {mayWrite && one.body.due && (
              <Button
                size="dense"
                icon="check"
                label={t("desk-decision-seen-of", { text: one.body.text })}
                onClick={() => seen(one)}
              >
                {t("desk-decision-seen")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {desk.told}
    </>
  );
}
