/** A next step from the desk: what, whose, by when. Who owns it says yes; nobody says it for them. */
import { useState } from "preact/hooks";
import { Button, DateField, Section, TextField } from "../../parts";
import { me } from "../../people/me";
import { OwnerFields } from "../../visits/OwnerFields";
import { acceptedBy, STEP, type StepBody, type Who } from "../../visits/step";
import type { Carer } from "../../visits/team";
import { t } from "../../words";
import { Steps } from "../summary/Steps";
import { useDesk } from "../use_desk";
import type { DeskProps } from "./VisitDesk";

interface Props extends DeskProps {
  visit: string | undefined;
  team: readonly Carer[];
}

const EMPTY = { text: "", who: null as Who | null, person: "", due: "" };

export function StepForm({ page, visit, team, reload }: Props) {
  const [form, setForm] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const desk = useDesk(page.child, reload);
  const ownerless = form.who === null || (form.who !== "family" && !form.person);
  const add = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (!form.text.trim() || ownerless || !form.due) return;
    if (!(await desk.send({ kind: STEP, body: bodyOf(form, visit) }))) return;
    setForm(EMPTY);
    setTried(false);
  };
  return (
    <>
      <Steps page={page} reload={reload} />
      <Section title={t("desk-step")}>
        <form class="stack stack-close" noValidate onSubmit={(event) => void add(event)}>
          <TextField
            name="step-text"
            label={t("step-what")}
            maxLength={300}
            error={tried && !form.text.trim() ? t("step-what-missing") : undefined}
            value={form.text}
            onChange={(text) => setForm({ ...form, text })}
          />
          <OwnerFields
            desk
            who={form.who}
            person={form.person}
            team={team}
            error={tried && ownerless ? t("step-who-missing") : undefined}
            onChange={(who, person) => setForm({ ...form, who, person })}
          />
          <DateField
            name="step-due"
            label={t("step-by")}
            error={tried && !form.due ? t("step-by-missing") : undefined}
            value={form.due}
            onChange={(due) => setForm({ ...form, due })}
          />
          {desk.told}
          <div>
            <Button type="submit" icon="plus" busy={desk.busy}>
              {t("step-add")}
            </Button>
          </div>
        </form>
      </Section>
    </>
  );
}

function bodyOf(form: typeof EMPTY, visit: string | undefined): StepBody {
  const who = form.who as Who;
  const body: StepBody = {
    ...(visit && { visit }),
    text: form.text.trim(),
    owner: who === "family" ? { who } : { who, person: form.person },
    due: form.due,
    accepted: [],
    status: "open",
  };
  return form.person === me.value?.person.id ? acceptedBy("team", body) : body;
}
