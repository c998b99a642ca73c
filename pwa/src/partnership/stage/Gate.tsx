/** The gate: no call to families before readiness was talked through, or a reason stands here. */
import { useState } from "preact/hooks";
import { fullDate } from "../../dates";
import { today as dayOf } from "../../local";
import { Button, DateField, Notice, Section, TextArea, TextField } from "../../parts";
import { t } from "../../words";
import { useDoing } from "../doing";
import type { OnStage } from "./StagePage";
import { leads, mayName, openGate, overrideGate } from "./stage";

export function Gate(on: OnStage) {
  const { gate } = on.stage;
  return (
    <Section title={t("gate-title")} lead={t("gate-lead")}>
      <div id="gate" class="stack">
        {gate.open ? <Open {...on} /> : <Notice kind="warn">{t("gate-closed")}</Notice>}
        {leads(on.stage) && !gate.talked_on && <Talk {...on} />}
        {mayName(on.stage) && !gate.open && <Override {...on} />}
      </div>
    </Section>
  );
}

function Open({ stage: { gate } }: OnStage) {
  if (!gate.talked_on) {
    return (
      <Notice kind="warn" title={t("gate-overridden", { name: gate.override_by })}>
        <span dir="auto">{gate.override_reason}</span>
      </Notice>
    );
  }
  return (
    <>
      <Notice kind="ok" title={t("gate-open")}>
        {t("gate-talked", { day: fullDate(gate.talked_on), who: gate.who })}
        {gate.open_concerns && <p dir="auto">{t("gate-still", { what: gate.open_concerns })}</p>}
      </Notice>
      {gate.override_reason && (
        <p class="quiet">
          {t("gate-overridden", { name: gate.override_by })} {gate.override_reason}
        </p>
      )}
    </>
  );
}

function Talk({ clinic, reload }: OnStage) {
  const today = dayOf(new Date());
  const [day, setDay] = useState(today);
  const [who, setWho] = useState("");
  const [open, setOpen] = useState("");
  const [missing, setMissing] = useState(false);
  const { busy, act } = useDoing(reload);
  const submit = (event: Event) => {
    event.preventDefault();
    setMissing(!who.trim());
    if (!who.trim()) return;
    const talk = { talked_on: day, who: who.trim(), open_concerns: open.trim() };
    void act(() => openGate(clinic, talk), t("gate-opened"));
  };
  return (
    <form class="stack stack-close" noValidate onSubmit={submit}>
      <h3>{t("gate-talk")}</h3>
      <DateField name="gate-day" label={t("gate-day")} value={day} onChange={setDay} max={today} />
      <TextField
        name="gate-who"
        label={t("gate-who")}
        value={who}
        onChange={setWho}
        {...(missing ? { error: t("gate-who-missing") } : {})}
      />
      <TextArea
        name="gate-concerns"
        label={t("gate-concerns")}
        optional
        rows={2}
        limit={600}
        value={open}
        onChange={setOpen}
      />
      <div>
        <Button type="submit" look="primary" busy={busy}>
          {t("gate-open-it")}
        </Button>
      </div>
    </form>
  );
}

function Override({ clinic, reload }: OnStage) {
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const { busy, act } = useDoing(reload);
  const submit = (event: Event) => {
    event.preventDefault();
    setMissing(!reason.trim());
    if (reason.trim()) void act(() => overrideGate(clinic, reason.trim()), t("gate-opened"));
  };
  return (
    <details class="more-of-it">
      <summary>{t("gate-override")}</summary>
      <form class="stack stack-close" noValidate onSubmit={submit}>
        <TextArea
          name="gate-reason"
          label={t("gate-reason")}
          hint={t("gate-reason-hint")}
          rows={2}
          limit={600}
          value={reason}
          onChange={setReason}
          {...(missing ? { error: t("gate-reason-missing") } : {})}
        />
        <div>
          <Button type="submit" busy={busy}>
            {t("gate-override-it")}
          </Button>
        </div>
      </form>
    </details>
  );
}
