/** Who may be seen and heard in a video: each says it for themself, of the plan as it stands. */
import { type Kept, personHere } from "../../local";
import { Button } from "../../parts/Button";
import { Section } from "../../parts/Card";
import { t } from "../../words";
import { sayOn, wordsOn } from "../room/agreed";
import type { Agreed } from "../room/kinds";
import type { Worksheet } from "../room/made";
import { isOpen, type Project } from "../room/project";

interface Props {
  project: Project;
  sheet: Kept<Worksheet>;
}

export function Consent({ project, sheet }: Props) {
  const words = wordsOn(project, sheet);
  const me = personHere();
  const mine = words.find(({ by }) => by === me)?.body.says;
  const say = (says: Agreed["says"]) =>
    sayOn(project, { of: sheet.record, version: sheet.heads[0]?.id ?? "", says });
  return (
    <Section title={t("consent-title")} lead={t("consent-lead")}>
      <ul class="made-consent" aria-live="polite">
        {project.members.map(({ person, name }) => {
          const said = words.find(({ by }) => by === person)?.body.says ?? "open";
          return (
            <li key={person} data-says={said}>
              <strong>{person === me ? t("room-role-you") : name}</strong>
              <span>{t(`consent-says-${said}`)}</span>
            </li>
          );
        })}
      </ul>
      {isOpen(project) && sheet.heads.length === 1 && (
        <div class="row">
          {mine !== "yes" && (
            <Button look="primary" icon="check" onClick={() => void say("yes")}>
              {t("consent-yes")}
            </Button>
          )}
          {mine !== "talk" && <Button onClick={() => void say("talk")}>{t("consent-no")}</Button>}
        </div>
      )}
    </Section>
  );
}
