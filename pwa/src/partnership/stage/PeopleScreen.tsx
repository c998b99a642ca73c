/** Who said yes and who could fit: the way in, step by step; and skills that wait for a task. */
import { useServer } from "../../from_server";
import { Button, EmptyState, Notice, Section } from "../../parts";
import { Reading } from "../../Reading";
import { t } from "../../words";
import { useDoing } from "../doing";
import { Cards } from "./Cards";
import { SignupCard } from "./SignupCard";
import { type OnStage, StagePage } from "./StagePage";
import { askPerson, type Draft, leads, type Matches, readMatches, readSignups } from "./stage";

export function StagePeople() {
  return (
    <StagePage place="people" title={t("stage-people-title")} lead={t("stage-people-lead")}>
      {(on) => (
        <>
          {leads(on.stage) ? <People {...on} /> : <Notice>{t("stage-people-leads")}</Notice>}
          <AskAll {...on} />
          <Cards {...on} />
        </>
      )}
    </StagePage>
  );
}

/** A note to every family leads to a short form; who answers is seen by their words alone. */
function AskAll({ stage }: OnStage) {
  return (
    <Section title={t("ask-all-title")} lead={t("ask-all-lead")}>
      <div>
        <Button href={`/clinic/notices?about=skills&board=${stage.code}`}>{t("ask-all")}</Button>
      </div>
    </Section>
  );
}

function People(on: OnStage) {
  const signups = useServer(() => readSignups(on.clinic), on.clinic);
  const matches = useServer(() => readMatches(on.clinic), on.clinic);
  const everything = async () => {
    await Promise.all([signups.reload(), matches.reload(), on.reload()]);
  };
  return (
    <>
      <Reading of={signups} />
      {signups.value?.signups.length === 0 && (
        <EmptyState drawing="cups" title={t("signups-none")}>
          {t("signups-none-how")}
        </EmptyState>
      )}
      {on.stage.opportunities.map((call) => {
        const here = signups.value?.signups.filter((one) => one.opportunity === call.id) ?? [];
        return (
          here.length > 0 && (
            <Section key={call.id} title={call.body.title}>
              <ul class="ideas">
                {here.map((one) => (
                  <SignupCard key={one.id} {...on} signup={one} reload={everything} />
                ))}
              </ul>
            </Section>
          )
        );
      })}
      <Reading of={matches} named={t("fits-title")} lines={0} />
      {matches.value && <Fits {...on} found={matches.value} reload={matches.reload} />}
    </>
  );
}

function Fits({ clinic, stage, found, reload }: OnStage & { found: Matches }) {
  const { act } = useDoing(reload);
  const callOf = (id: string) => stage.opportunities.find((one) => one.id === id) as Draft;
  const some = found.matches.filter(({ people }) => people.length > 0);
  return (
    <Section title={t("fits-title")} lead={t("fits-lead")}>
      {some.length === 0 && <p class="quiet">{t("fits-none")}</p>}
      {some.map(({ opportunity, people }) => (
        <div class="stack stack-close" key={opportunity}>
          <h3>{callOf(opportunity).body.title}</h3>
          <ul class="ideas">
            {people.map(({ profile, asked, reasons }) => (
              <li class="idea" key={profile}>
                {reasons.map(({ wrote, need }) => (
                  <p key={wrote + need}>{t("fits-reason", { wrote, need })}</p>
                ))}
                {asked ? (
                  <span class="quiet">{t("fits-asked")}</span>
                ) : (
                  <div>
                    <Button
                      onClick={() =>
                        void act(() => askPerson(clinic, opportunity, profile), t("fits-asked"))
                      }
                    >
                      {t("fits-ask")}
                    </Button>
                  </div>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {found.unused_skills.length > 0 && (
        <>
          <h3>{t("unused-title")}</h3>
          <p class="quiet">{t("unused-lead")}</p>
          <ul class="skills">
            {found.unused_skills.map((skill) => (
              <li key={skill}>{skill}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
