/** The clinic's way, from getting ready to taking action: what is done, and the next step. */
import { Section } from "../../parts";
import { t } from "../../words";
import { type Step, StepList } from "../StepList";
import type { Stage } from "./stage";

/** A round before anybody was asked, and another one once something was done together. */
const rounds = (stage: Stage): number => stage.rounds.filter((round) => round.closed_at).length;

export function stepsOf(stage: Stage): Record<"ready" | "action", Step[]> {
  const asked = stage.opportunities.some(({ status }) => status !== "draft");
  const { running, finished } = stage.progress;
  const texts = ["role", "ground-rules", "confidentiality"].every((kind) =>
    stage.agreements.some((one) => one.kind === kind),
  );
  return {
    ready: [
      step("champion", stage.champion !== null, "/clinic/together#champion"),
      step("readiness", rounds(stage) > 0, "/clinic/together/team"),
      step("gate", stage.gate.open, "/clinic/together#gate"),
      step("texts", texts, "/clinic/together/texts"),
    ],
    action: [
      step("call", asked, "/clinic/together/calls"),
      step("partner", running + finished > 0, "/clinic/together/people"),
      step("finish", finished > 0, "/clinic/together/projects"),
      step("again", finished > 0 && rounds(stage) > 1, "/clinic/together/team"),
    ],
  };
}

const step = (name: string, done: boolean, href: string): Step => ({ name, done, href });

export function Journey({ stage }: { stage: Stage }) {
  const parts = stepsOf(stage);
  const all = [...parts.ready, ...parts.action];
  const next = all.find(({ done }) => !done);
  return (
    <Section
      title={t("journey-way")}
      lead={t("journey-way-done", {
        done: all.filter(({ done }) => done).length,
        all: all.length,
      })}
    >
      <div class="clinic-way">
        {(["ready", "action"] as const).map((part) => (
          <div key={part}>
            <h3>{t(`journey-way-${part}`)}</h3>
            <StepList steps={parts[part]} say={(name) => t(`first-${name}`)} next={next} />
          </div>
        ))}
      </div>
      {!next && <p class="quiet">{t("journey-way-on")}</p>}
    </Section>
  );
}
