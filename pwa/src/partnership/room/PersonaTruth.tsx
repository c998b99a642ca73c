/** Who told what a persona is made of, and who of them says: yes, this is true to it. */
import { type Kept, keepAs, namedId, personHere } from "../../local";
import { Button } from "../../parts/Button";
import { Section } from "../../parts/Card";
import { Notice } from "../../parts/Notice";
import { t } from "../../words";
import { type Persona, standing } from "./kinds";
import { saidTrue, tellersOf } from "./persona";
import { isOpen, type Project } from "./project";
import type { ReleasedPiece } from "./released";

interface Props {
  project: Project;
  persona: Kept<Persona>;
  pieces: readonly ReleasedPiece[];
}

export function PersonaTruth({ project, persona, pieces }: Props) {
  const words = standing(project, "persona.true") ?? [];
  const { people, gone } = tellersOf(persona, pieces);
  const said = saidTrue(persona, words);
  const me = personHere();
  const asked = people.some(({ person }) => person === me) && !said.includes(me);
  const named = (here: boolean) =>
    people.filter(({ person }) => said.includes(person) === here).map(({ name }) => name);
  const say = async () => {
    const record = await namedId(persona.record, `true:${me}`);
    const kept = words.find((one) => one.record === record);
    const version = persona.heads[0]?.id ?? "";
    const place = { child: project.id, kind: "persona.true", kept, record };
    await keepAs(place, { persona: persona.record, version });
  };
  return (
    <Section title={t("persona-truth")} lead={t("persona-truth-lead")}>
      {gone > 0 && <Notice kind="warn">{t("persona-taken-back", { count: gone })}</Notice>}
      {named(true).length > 0 && <p>{t("persona-yes", { names: named(true).join(", ") })}</p>}
      {named(false).length > 0 && (
        <p class="quiet">{t("persona-not-yet", { names: named(false).join(", ") })}</p>
      )}
      {asked && isOpen(project) && persona.heads.length === 1 && (
        <Button look="primary" icon="check" onClick={() => void say()}>
          {t("persona-say-yes")}
        </Button>
      )}
    </Section>
  );
}
