/** What to do in this zone, what is done already, and who was told. */
import { useLocation } from "preact-iso";
import { conditions, type Zone } from "../clinical/conditions";
import { clockTime } from "../dates";
import { Button } from "../parts/Button";
import { hideToast, showToast } from "../parts/Toast";
import type { Child } from "../people/me";
import { MedicineList } from "../plans/MedicineList";
import type { InForce } from "../plans/plan";
import { t } from "../words";
import type { EpisodeBody } from "./episode";
import { StepCard } from "./StepCard";
import { useLitScreen, useSeconds } from "./seconds";
import { stateOf } from "./steps";
import { TellSomebody } from "./TellSomebody";
import { useEpisode } from "./use_episode";

export interface ActingProps {
  child: Child;
  zone: Zone;
  plan: InForce;
  /** The entry that asked for it. */
  entry: string | undefined;
}

export function Acting({ child, zone, plan, entry }: ActingProps) {
  const { route } = useLocation();
  const wall = useSeconds();
  const acting = useEpisode(child.id, begun(zone, plan, entry, wall));
  const name = conditions[plan.body.condition].plan.zones.find((one) => one.level === zone)?.id;
  const todo = plan.body.zones[name ?? ""];
  const states = todo?.steps.map((step) => stateOf(step, acting?.body.steps ?? [], wall)) ?? [];
  useLitScreen(states.some((state) => state.wait !== null));
  if (!acting || !todo) return null;
  const { body, change } = acting;
  const act = (make: (body: EpisodeBody) => EpisodeBody) =>
    void change((old) => make({ ...old, zone, plan: plan.revision }));
  const end = async () => {
    await change((old) => ({ ...old, ended: wall.slice(0, 16) }));
    showToast({ text: t("now-ended-toast", { name: child.name }), undo: () => void undo() });
    route("/");
  };
  const undo = async () => {
    await change(({ ended: _, ...old }) => old);
    hideToast();
  };
  const due = states.findIndex((state) => state.again);
  const next = due < 0 ? states.findIndex((state) => state.done.length === 0) : due;
  return (
    <>
      {acting.begun && <p class="quiet">{t("now-started", { time: clockTime(body.started) })}</p>}
      <ol class="now-steps">
        {todo.steps.map((step, at) => (
          <StepCard
            key={step.text}
            step={step}
            number={at + 1}
            next={at === next}
            state={states[at] ?? stateOf(step, [], wall)}
            contact={plan.body.contacts?.[step.call ?? -1]}
            onDone={() =>
              act((old) => ({ ...old, steps: [...old.steps, { text: step.text, done: wall }] }))
            }
            onUndo={(done) =>
              act((old) => ({
                ...old,
                steps: old.steps.filter((one) => one.text !== step.text || one.done !== done),
              }))
            }
          />
        ))}
      </ol>
      <p class="unseen" role="status">
        {due < 0 ? "" : t("now-again-now", { step: todo.steps[due]?.text ?? "" })}
      </p>
      {todo.medicines.length > 0 && (
        <section class="now-part">
          <h2>{t("plan-medicines")}</h2>
          <MedicineList medicines={todo.medicines} />
        </section>
      )}
      <TellSomebody
        contacts={plan.body.contacts ?? []}
        told={body.told}
        onTold={(who) =>
          act((old) => ({ ...old, told: [...old.told, { who, at: wall.slice(0, 16) }] }))
        }
      />
      <div class="stack stack-close">
        <Button wide href={`?of=${plan.body.condition}&zone=ask`}>
          {t("now-other-zone")}
        </Button>
        {acting.begun && (
          <Button wide icon="check" onClick={() => void end()}>
            {t("now-over")}
          </Button>
        )}
      </div>
    </>
  );
}

/** What a first tap begins. */
function begun(zone: Zone, plan: InForce, entry: string | undefined, wall: string): EpisodeBody {
  const started = wall.slice(0, 16);
  return {
    plan: plan.revision,
    ...(entry ? { entry } : {}),
    condition: plan.body.condition,
    zone,
    day: started.slice(0, 10),
    started,
    steps: [],
    told: [],
  };
}
