/** The form of the next version: shared with the family as a draft, or issued. */
import { useState } from "preact/hooks";
import { asProblem } from "../../from_server";
import { personHere, today, useDraft } from "../../local";
import { Button, ErrorSummary, type FormError, Notice, Section, showToast } from "../../parts";
import { me } from "../../people/me";
import { problemWords } from "../../problem_words";
import { t } from "../../words";
import type { Clinic } from "../clinic";
import type { Offered } from "../desk";
import { Fields } from "./Fields";
import { issue, nextNumber, withdraw, writeDraft } from "./issuing";
import { sharedDraft } from "./next_draft";
import type { PlanDeskProps } from "./PlanEditor";
import { Preview } from "./Preview";
import { bodyOf, formOf, type PlanForm } from "./plan_form";
import { Withdraw } from "./Withdraw";
import { wrongIn, wrongRows } from "./wrong";

export function Editor(props: PlanDeskProps) {
  const { page, desk, clinic, condition } = props;
  const { child } = page;
  const now = today(new Date());
  const fresh = () => formOf(personHere(), condition, desk, clinic.country, now);
  const draft = useDraft<PlanForm>(`plan ${child.id} ${condition}`, child.id, fresh);
  const { errors, attempt, send } = useSending(props, draft.discard);
  const [taken, setTaken] = useState(0);
  const form = draft.value;
  if (!form) return null;
  const number = nextNumber(desk);
  const body = () => bodyOf(condition, form, signature(clinic), number);
  const { proposals } = desk.drafted;
  const inForce = desk.plans.current?.body ?? null;
  const submit = (event: Event) => {
    event.preventDefault();
    const offer = () => issue(child, desk, form.follows, body(), form.declined);
    void send(wrongIn(condition, form, now), offer, "plan-sent");
  };
  const share = () => {
    const next = sharedDraft(condition, body(), inForce, proposals, form.declined);
    void send(
      wrongRows(condition, form),
      () => writeDraft(child, condition, desk, next),
      "plan-shared",
    );
  };
  const end = (reason: string) => send([], () => withdraw(child, desk, reason), "plan-withdrawn");
  return (
    <form class="stack" onSubmit={submit} noValidate>
      <Section title={t("plan-next-version", { number })} lead={t("plan-next-version-lead")}>
        <ErrorSummary errors={errors} attempt={attempt} />
        {form.follows !== desk.last && (
          <Meanwhile
            onMine={() => draft.change({ ...form, follows: desk.last })}
            onTheirs={() => {
              draft.change(fresh());
              setTaken(taken + 1);
            }}
          />
        )}
      </Section>
      <Fields
        {...{ condition, form, errors, desk, taken }}
        candidate={page.candidate}
        onChange={draft.change}
        onTaken={() => setTaken(taken + 1)}
      />
      {condition === "asthma" && <Preview form={form} />}
      <div class="row plan-actions">
        <Button type="submit" look="primary" size="main">
          {t("plan-issue", { number, name: child.name })}
        </Button>
        <Button onClick={share}>{t("plan-share")}</Button>
        {inForce && <Withdraw name={child.name} onWithdraw={end} />}
      </div>
    </form>
  );
}

/** Sends what is right, says what is wrong, and shows what then stands. */
function useSending({ page, reload }: PlanDeskProps, discard: () => void) {
  const [errors, setErrors] = useState<FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const send = async (wrong: FormError[], offer: () => Promise<Offered>, said: string) => {
    setAttempt(attempt + 1);
    setErrors(wrong);
    if (wrong.length > 0) return;
    try {
      const { sent, codes } = await offer();
      if (sent === "refused") setErrors([{ name: "country", text: refusal(codes) }]);
      else {
        discard();
        showToast({ text: t(sent === "sent" ? said : "plan-kept", { name: page.child.name }) });
      }
      await reload();
    } catch (problem) {
      setErrors([{ name: "country", text: problemWords(asProblem(problem)) }]);
    }
  };
  return { errors, attempt, send };
}

/** Somebody issued another version while this form was open: nothing is lost, and nothing goes by itself. */
function Meanwhile({ onMine, onTheirs }: { onMine: () => void; onTheirs: () => void }) {
  return (
    <Notice kind="warn" live>
      <p>{t("plan-changed-meanwhile")}</p>
      <div class="row">
        <Button onClick={onTheirs}>{t("plan-start-again")}</Button>
        <Button onClick={onMine}>{t("plan-keep-mine")}</Button>
      </div>
    </Notice>
  );
}

const refusal = (codes: readonly string[]): string =>
  t(codes.includes("changed-meanwhile") ? "plan-changed-meanwhile" : "plan-refused");

/** The name under the plan, as families know it: with the title. */
function signature(clinic: Clinic): string {
  const own = clinic.staff.find((member) => member.person_id === me.value?.person.id);
  const name = me.value?.person.name ?? "";
  return own?.title && !name.startsWith(own.title) ? `${own.title} ${name}` : name;
}
