/** The first steps on Together's own screen: of who is new, and of who has just got a place in a project. */
import { ownPlace, useOwnDiary } from "../diary/own";
import { standing } from "../room/kinds";
import { isOpen, useProjects } from "../room/project";
import type { Step } from "../StepList";
import type { Mine } from "../together";
import { FirstSteps } from "./FirstSteps";
import { inLog, useLog } from "./learned";
import { hrefOf } from "./units";

export function OwnSteps({ mine }: { mine: Mine }) {
  const log = useLog();
  const pieces = useOwnDiary();
  const places = (useProjects() ?? []).filter(isOpen);
  const ideas = standing(ownPlace(), "idea") ?? [];
  const read = (unit: string): Step => ({
    name: unit,
    done: inLog(log, unit) !== undefined,
    href: hrefOf(unit),
  });
  const profile = { name: "profile", done: mine.profile !== null, href: "/together/profile" };
  if (places.length > 0) {
    const written = Array.isArray(pieces) && pieces.length > 0;
    return (
      <FirstSteps
        who="partner"
        steps={[
          profile,
          read("your-say"),
          read("run-chart"),
          { name: "piece", done: written, href: "/together/diary/new" },
        ]}
      />
    );
  }
  const board = mine.boards[0];
  const spoken = ideas.length > 0 || mine.signups.length > 0;
  return (
    <FirstSteps
      who="family"
      steps={[
        { name: "board", done: board !== undefined, href: "#board-code" },
        profile,
        read("your-voice"),
        {
          name: "first-word",
          done: spoken,
          href: board ? `/together/b/${board.clinic}/ideas` : "#board-code",
        },
      ]}
    />
  );
}
