/** A decision with its reason; options, what is known and a day to look again, where there are any. */
import { useState } from "preact/hooks";
import { Button, DateField, TextArea, TextField } from "../../parts";
import { DECISION, type DecisionBody, LONGEST_OPTION, MOST_OPTIONS } from "../../visits/agenda";
import { t } from "../../words";
import { useDesk } from "../use_desk";
import type { DeskProps } from "./VisitDesk";

const EMPTY = { text: "", why: "", options: "", known: "", source: "", due: "" };
type Form = typeof EMPTY;

export function DecisionForm({ page, visit, reload }: DeskProps & { visit: string }) {
  const [form, setForm] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const desk = useDesk(page.child, reload);
  const change = (some: Partial<Form>) => setForm({ ...form, ...some });
  const add = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (!form.text.trim() || !form.why.trim()) return;
    if (!(await desk.send({ kind: DECISION, body: bodyOf(form, visit) }))) return;
    setForm(EMPTY);
    setTried(false);
  };
  return (
    <form class="stack stack-close" noValidate onSubmit={(event) => void add(event)}>
      <TextArea
        name="decision-text"
        label={t("desk-decision-text")}
        rows={2}
        limit={400}
        error={tried && !form.text.trim() ? t("desk-decision-text-missing") : undefined}
        value={form.text}
        onChange={(text) => change({ text })}
      />
      <TextArea
        name="decision-why"
        label={t("desk-decision-why")}
        hint={t("desk-decision-why-hint")}
        rows={2}
        limit={400}
        error={tried && !form.why.trim() ? t("desk-decision-why-missing") : undefined}
        value={form.why}
        onChange={(why) => change({ why })}
      />
      <More form={form} change={change} />
      {desk.told}
      <div>
        <Button type="submit" icon="plus" busy={desk.busy}>
          {t("desk-decision-add")}
        </Button>
      </div>
    </form>
  );
}

function More({ form, change }: { form: Form; change: (some: Partial<Form>) => void }) {
  return (
    <details>
      <summary>{t("desk-decision-more")}</summary>
      <div class="stack stack-close decision-more">
        <TextArea
          name="decision-options"
          label={t("desk-decision-options")}
          hint={t("desk-decision-options-hint", { most: MOST_OPTIONS })}
          rows={3}
          value={form.options}
          onChange={(options) => change({ options })}
        />
        <TextArea
          name="decision-known"
          label={t("desk-decision-known")}
          hint={t("desk-decision-known-hint")}
          rows={2}
          limit={600}
          value={form.known}
          onChange={(known) => change({ known })}
        />
        <TextField
          name="decision-source"
          label={t("desk-decision-source")}
          maxLength={200}
          value={form.source}
          onChange={(source) => change({ source })}
        />
        <DateField
          name="decision-due"
          label={t("desk-decision-due")}
          value={form.due}
          onChange={(due) => change({ due })}
        />
      </div>
    </details>
  );
}

function bodyOf(form: Form, visit: string): DecisionBody {
  const options = form.options
    .split("\n")
    .map((line) => line.trim().slice(0, LONGEST_OPTION))
    .filter(Boolean)
    .slice(0, MOST_OPTIONS);
  const known = form.known.trim();
  return {
    visit,
    text: form.text.trim(),
    why: form.why.trim(),
    ...(options.length > 0 && { options }),
    ...(known && { known }),
    ...(known && form.source.trim() && { source: form.source.trim() }),
    ...(form.due && { due: form.due }),
  };
}
