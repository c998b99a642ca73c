/** What waits for one's own word between meetings: votes that run, stages that others put forward. */
import type { Kept } from "../../local";
import { isAgreed, wordsOn } from "./agreed";
import { standing } from "./kinds";
import { answersTo, isClosed } from "./polls";
import type { Project } from "./project";
import type { Poll, Stage } from "./working";

export interface Waiting {
  polls: Kept<Poll>[];
  stages: Kept<Stage>[];
}

export function waitingFor(project: Project, me: string, now: string): Waiting {
  const answers = standing(project, "poll.answer") ?? [];
  const polls = (standing(project, "poll") ?? []).filter(
    (poll) =>
      !isClosed(poll.body, now) && !answersTo(project, poll, answers).some(({ by }) => by === me),
  );
  const stages = (standing(project, "stage") ?? []).filter(
    (stage) => !isAgreed(project, stage) && !wordsOn(project, stage).some(({ by }) => by === me),
  );
  return { polls, stages };
}
