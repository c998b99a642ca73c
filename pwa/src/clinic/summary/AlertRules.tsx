/** "Tell me before the next working day if …": what this patient's clinicians ask to see. */
import "../../styles/screens/clinic_alerts.css";
import { useState } from "preact/hooks";
import { RULE, type RuleBody } from "../../alerts/alert";
import { shortDay } from "../../dates";
import { Button, Section, SelectField } from "../../parts";
import { t } from "../../words";
import { AlertAnswer } from "../AlertAnswer";
import { askedWords } from "../alerts";
import { clinicHere } from "../clinic";
import { useDesk } from "../use_desk";
import type { Carried } from "./carried";
import type { Page } from "./page";

interface Props {
  page: Page;
  reload: () => Promise<void>;
}

const OFFERED = ["1-1", "2-3", "3-7"] as const;

export function AlertRules({ page, reload }: Props) {
  const [when, setWhen] = useState<string>(OFFERED[0]);
  const desk = useDesk(page.child, reload);
  const clinic = clinicHere.value;
  const rules = (page.carried["alert.rule"] ?? []).filter(({ body }) => body.clinic === clinic?.id);
  const may = clinic && clinic.role !== "coordinator";
  const add = async (event: Event) => {
    event.preventDefault();
    const [times = 1, days = 1] = when.split("-").map(Number);
    if (clinic) await desk.send({ kind: RULE, body: { clinic: clinic.id, times, days } });
  };
  if (!page.child.conditions.includes("asthma")) return null;
  return (
    <div class="not-printed">
      <Section title={t("alert-rules-title")} lead={t("alert-rules-lead")}>
        {rules.length === 0 && <p class="quiet">{t("alert-rules-none")}</p>}
        <ul class="summary-steps">
          {rules.map((rule) => (
            <li key={rule.record} class="summary-step">
              <span>{ruleWords(rule)}</span>
              {may && (
                <Button
                  size="dense"
                  look="plain"
                  label={t("alert-rule-end-of", { rule: ruleWords(rule) })}
                  busy={desk.busy}
                  onClick={() =>
                    void desk.send({
                      kind: RULE,
                      record: rule.record,
                      parents: rule.heads,
                      body: null,
                    })
                  }
                >
                  {t("alert-rule-end")}
                </Button>
              )}
            </li>
          ))}
        </ul>
        <SeenTo page={page} />
        {desk.told}
        {may && (
          <form class="desk-line" onSubmit={(event) => void add(event)}>
            <SelectField
              name="alert-rule"
              label={t("alert-rule-when")}
              value={when}
              options={OFFERED.map((value) => ({ value, label: t(`alert-rule-${value}`) }))}
              onChange={setWhen}
            />
            <Button type="submit" icon="plus" busy={desk.busy}>
              {t("alert-rule-add")}
            </Button>
          </form>
        )}
      </Section>
    </div>
  );
}

/** What was done about the red entries of the days that the page looks at. */
function SeenTo({ page }: { page: Page }) {
  const answers = page.carried["alert.answer"] ?? [];
  if (answers.length === 0) return null;
  return (
    <ul class="day-alert-facts small">
      {answers.map(({ record, by, at, body }) => (
        <AlertAnswer
          key={record}
          name={by.name}
          at={shortDay(at)}
          did={body.did}
          line={body.line}
        />
      ))}
    </ul>
  );
}

const ruleWords = ({ by, body }: Carried<RuleBody>): string => askedWords({ ...body, by: by.name });
