/** The questions of a goal: what and why, then how, then how sure. */
import { Choice } from "../parts/Choice";
import { SelectField, TextArea, TextField } from "../parts/TextField";
import type { Child } from "../people/me";
import { t } from "../words";
import { signed } from "./GoalFacts";
import { EVERY, LEVELS, SURE_ENOUGH } from "./goal";
import { type GoalForm, stepRows, type TextName } from "./goal_form";
import { SureField } from "./SureField";

interface Props {
  child: Child;
  form: GoalForm;
  onForm: (form: GoalForm) => void;
}

export function GoalFields({ child, form, missing, onForm }: Props & { missing: boolean }) {
  return (
    <>
      {child.role === "guardian" && form.voice !== "team" && (
        <Choice
          name="goal-voice"
          label={t("goal-voice")}
          value={form.voice}
          options={[
            { value: "child", label: t("goal-voice-is-child", { name: child.name }) },
            { value: "parent", label: t("goal-voice-is-parent") },
          ]}
          onChange={(voice) => onForm({ ...form, voice })}
        />
      )}
      <TextField
        name="goal-words"
        label={t(`goal-words-${child.role}`, { name: child.name })}
        hint={t("goal-words-hint")}
        maxLength={200}
        error={missing && form.words.trim() === "" ? t("goal-words-missing") : undefined}
        value={form.words}
        onChange={(words) => onForm({ ...form, words })}
      />
      <Line name="why" form={form} onForm={onForm} area />
      <Exactly form={form} onForm={onForm} />
      <Sure form={form} onForm={onForm} />
      <Line name="barriers" form={form} onForm={onForm} area />
      <Line name="helps" form={form} onForm={onForm} area />
      <SelectField
        name="goal-every"
        label={t("goal-every")}
        value={`${form.every}`}
        options={EVERY.map((days) => ({ value: `${days}`, label: t(`goal-every-${days}`) }))}
        onChange={(days) => onForm({ ...form, every: Number(days) })}
      />
      <Levels form={form} onForm={onForm} />
    </>
  );
}

type PartProps = Omit<Props, "child">;

const LONGEST: Partial<Record<TextName, number>> = {
  why: 500,
  how_much: 120,
  when: 120,
  how_often: 120,
};

function Line({ name, form, onForm, area }: PartProps & { name: TextName; area?: boolean }) {
  const id = name.replaceAll("_", "-");
  const change = (text: string) => onForm({ ...form, texts: { ...form.texts, [name]: text } });
  const field = { name: `goal-${id}`, label: t(`goal-${id}`), hint: t(`goal-${id}-hint`) };
  const longest = LONGEST[name] ?? 300;
  return area ? (
    <TextArea
      {...field}
      optional
      rows={2}
      limit={longest}
      value={form.texts[name]}
      onChange={change}
    />
  ) : (
    <TextField {...field} optional maxLength={longest} value={form.texts[name]} onChange={change} />
  );
}

function Exactly({ form, onForm }: PartProps) {
  const change = (at: number, text: string) =>
    onForm({ ...form, steps: stepRows(form).map((old, place) => (place === at ? text : old)) });
  return (
    <>
      {(["what", "how_much", "when", "how_often"] as const).map((name) => (
        <Line key={name} name={name} form={form} onForm={onForm} />
      ))}
      <fieldset class="goal-rows stack stack-close">
        <legend class="field-label">{t("goal-steps")}</legend>
        <p class="field-hint">{t("goal-steps-hint")}</p>
        {stepRows(form).map((step, at) => (
          <TextField
            key={at.toString()}
            name={`goal-step-${at}`}
            label={t("goal-step", { number: at + 1 })}
            maxLength={200}
            value={step}
            onChange={(text) => change(at, text)}
          />
        ))}
      </fieldset>
    </>
  );
}

function Sure({ form, onForm }: PartProps) {
  const { confidence } = form;
  return (
    <>
      <SureField
        name="goal-sure"
        label={t("goal-sure-ask")}
        optional
        value={confidence}
        onChange={(number) => onForm({ ...form, confidence: number })}
      />
      {confidence !== null && confidence < SURE_ENOUGH && (
        <div class="goal-unsure">
          <p>{t("goal-unsure")}</p>
          <Line name="more_sure" form={form} onForm={onForm} area />
        </div>
      )}
    </>
  );
}

/** Goal attainment scaling, for those who like it: folded until somebody opens it. */
function Levels({ form, onForm }: PartProps) {
  const filled = LEVELS.some((level) => form.levels[level] !== "");
  return (
    <details open={filled}>
      <summary>{t("goal-levels")}</summary>
      <div class="stack">
        <p class="quiet">{t("goal-levels-hint")}</p>
        {LEVELS.map((level) => (
          <TextField
            key={level}
            name={`goal-level-${level}`}
            label={t("goal-level-means", { level: Number(level), shown: signed(level) })}
            maxLength={200}
            value={form.levels[level]}
            onChange={(text) => onForm({ ...form, levels: { ...form.levels, [level]: text } })}
          />
        ))}
      </div>
    </details>
  );
}
