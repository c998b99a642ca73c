/** Making a link: for whom, until when, and its PIN. */
import { useState } from "preact/hooks";
import { daysBefore, today } from "../local";
import { Button } from "../parts/Button";
import { ErrorSummary } from "../parts/ErrorSummary";
import { DateField, TextField } from "../parts/TextField";
import type { Child } from "../people/me";
import { useSending } from "../people/use_sending";
import { t } from "../words";
import { endOf, makeLink, type NewLink } from "./links";

interface LinkFormProps {
  child: Child;
  onMade: (link: NewLink) => void;
}

/** Days that a link lasts unless somebody says otherwise, and at most. */
const USUAL = 90;
const MOST = 365;

export function LinkForm({ child, onMade }: LinkFormProps) {
  const now = today(new Date());
  const fresh = { label: "", until: daysBefore(now, -USUAL), pin: "" };
  const [form, setForm] = useState(fresh);
  const make = async () => {
    const link = await makeLink(child.id, { ...form, until: endOf(form.until || now) });
    setForm(fresh);
    onMade(link);
  };
  const sending = useSending(make, "label");
  return (
    <form class="stack" noValidate onSubmit={(event) => void sending.send(event)}>
      <h2>{t("link-new")}</h2>
      <ErrorSummary errors={sending.errors} attempt={sending.attempt} />
      <TextField
        name="label"
        label={t("link-label")}
        hint={t("link-label-hint")}
        maxLength={40}
        value={form.label}
        onChange={(label) => setForm({ ...form, label })}
        {...sending.errorOf("label")}
      />
      <DateField
        name="until"
        label={t("link-until-field")}
        min={now}
        max={daysBefore(now, -MOST)}
        value={form.until}
        onChange={(until) => setForm({ ...form, until })}
        {...sending.errorOf("until")}
      />
      <TextField
        name="pin"
        label={t("link-pin")}
        hint={t("link-pin-hint")}
        width="code"
        inputMode="numeric"
        maxLength={12}
        value={form.pin}
        onChange={(pin) => setForm({ ...form, pin })}
        {...sending.errorOf("pin")}
      />
      <Button type="submit" look="primary" wide busy={sending.busy}>
        {t("link-make", { name: child.name })}
      </Button>
    </form>
  );
}
