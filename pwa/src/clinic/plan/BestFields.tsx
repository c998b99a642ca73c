/** The personal best and the limits that the zones rest on. */
import { fullDate } from "../../dates";
import {
  Button,
  DateField,
  errorFor,
  type FormError,
  NumberField,
  Section,
  SelectField,
  TextField,
} from "../../parts";
import type { Limit } from "../../plans/plan";
import { t } from "../../words";
import { METHODS, OWN, type PlanForm, SCALES, SCHEMES } from "./plan_form";
import type { Desk, PlansPage } from "./plans_page";

interface Props {
  form: PlanForm;
  errors: FormError[];
  desk: Desk;
  candidate: PlansPage["candidate"];
  set: (part: Partial<PlanForm>) => void;
}

export function BestFields({ form, errors, desk, candidate, set }: Props) {
  return (
    <Section title={t("plan-best-title")} lead={t("plan-best-lead")}>
      <Heard desk={desk} candidate={candidate} set={set} />
      <div class="row plan-row">
        <NumberField
          name="best"
          label={t("plan-form-best")}
          unit="L/min"
          value={form.best}
          onChange={(best) => set({ best })}
          {...errorFor(errors, "best")}
        />
        <DateField
          name="on"
          label={t("plan-on")}
          value={form.on}
          onChange={(on) => set({ on })}
          {...errorFor(errors, "on")}
        />
        <SelectField
          name="method"
          label={t("plan-method")}
          value={form.method}
          onChange={(method) => set({ method: method as PlanForm["method"] })}
          options={METHODS.map((value) => ({ value, label: t(`plan-method-${value}`) }))}
        />
        <SelectField
          name="scale"
          label={t("plan-scale")}
          value={form.scale}
          onChange={(scale) => set({ scale })}
          options={SCALES.map((value) => ({ value, label: t(`scale-${value}`) }))}
        />
        <TextField
          name="meter"
          label={t("plan-meter")}
          optional
          maxLength={60}
          value={form.meter}
          onChange={(meter) => set({ meter })}
        />
      </div>
      <Scheme form={form} errors={errors} set={set} />
    </Section>
  );
}

/** What the family told of, and what the diary of the last weeks holds: offered, never taken by itself. */
function Heard({ desk, candidate, set }: Pick<Props, "desk" | "candidate" | "set">) {
  const best = desk.plans.current?.body.personal_best;
  const told = desk.bests.filter(
    ({ status, value, from }) =>
      status === "proposed" && value > (best?.value ?? 0) && from >= (best?.on ?? ""),
  );
  const use = (value: number, on: string) => set({ best: value, on, method: "measured" });
  return (
    <>
      {told.map(({ value, from, by }) => (
        <div class="plan-heard" key={`${value} ${from}`}>
          <p>{t("plan-heard-told", { name: desk.name(by), value, day: fullDate(from) })}</p>
          <Button size="dense" icon="check" onClick={() => use(value, from)}>
            {t("plan-use")}
          </Button>
        </div>
      ))}
      {candidate && !told.some(({ entry }) => entry === candidate.entry) && (
        <div class="plan-heard">
          <p>
            {t("plan-heard-diary", { value: candidate.value, day: fullDate(candidate.day) })}
            {candidate.doubts.length > 0 && ` ${t("plan-heard-doubt")}`}
          </p>
          <Button size="dense" icon="check" onClick={() => use(candidate.value, candidate.day)}>
            {t("plan-use")}
          </Button>
        </div>
      )}
    </>
  );
}

function Scheme({ form, errors, set }: Pick<Props, "form" | "errors" | "set">) {
  return (
    <>
      <SelectField
        name="scheme"
        label={t("plan-scheme")}
        value={form.scheme}
        onChange={(scheme) => set({ scheme })}
        options={SCHEMES.map((value) => ({ value, label: t(`scheme-${value}`) }))}
      />
      {form.scheme === OWN && (
        <div class="row plan-row">
          {(["green", "yellow"] as const).map((zone) => (
            <OwnLimit
              key={zone}
              zone={zone}
              limit={form[zone]}
              errors={errors}
              onChange={(limit) => set({ [zone]: limit })}
            />
          ))}
        </div>
      )}
    </>
  );
}

interface LimitProps {
  zone: "green" | "yellow";
  limit: Limit;
  errors: FormError[];
  onChange: (limit: Limit) => void;
}

/** A limit, and on which side of it a reading lies that is exactly on it. */
function OwnLimit({ zone, limit, errors, onChange }: LimitProps) {
  return (
    <>
      <NumberField
        name={zone}
        label={t(`plan-${zone}-from`)}
        unit="%"
        value={limit.percent || null}
        onChange={(percent) => onChange({ ...limit, percent: percent ?? 0 })}
        {...errorFor(errors, zone)}
      />
      <SelectField
        name={`${zone}-belongs`}
        label={t("plan-exactly")}
        value={limit.belongs}
        onChange={(belongs) => onChange({ ...limit, belongs: belongs as Limit["belongs"] })}
        options={(["upper", "lower"] as const).map((value) => ({
          value,
          label: t(`plan-exactly-${zone}-${value}`),
        }))}
      />
    </>
  );
}
