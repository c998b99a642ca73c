/** What is settled without a meeting: what still runs first. */
import { dayName, timeInWords } from "../../dates";
import { wallAt } from "../../local";
import { Button } from "../../parts/Button";
import { List, ListRow, Section } from "../../parts/Card";
import { t } from "../../words";
import { standing } from "./kinds";
import { answersTo, isClosed } from "./polls";
import { isOpen, type Project } from "./project";
import { pathIn } from "./RoomPage";

export function BetweenMeetings({ project }: { project: Project }) {
  const now = wallAt(new Date());
  const answers = standing(project, "poll.answer") ?? [];
  const polls = [...(standing(project, "poll") ?? [])].sort((one, other) =>
    other.body.until.localeCompare(one.body.until),
  );
  return (
    <Section title={t("between-title")} lead={t("between-lead")}>
      {polls.length > 0 && (
        <List>
          {polls.map((poll) => (
            <ListRow
              key={poll.record}
              icon={poll.body.of === "time" ? "clock" : "question"}
              href={pathIn(project, `polls/${poll.record}`)}
              title={<span dir="auto">{poll.body.text}</span>}
              detail={t(isClosed(poll.body, now) ? "between-closed" : "between-open", {
                count: answersTo(project, poll, answers).length,
                day: dayName(poll.body.until.slice(0, 10), now.slice(0, 10)),
                time: timeInWords(poll.body.until.slice(11)),
              })}
            />
          ))}
        </List>
      )}
      {isOpen(project) && (
        <div class="row">
          <Button icon="clock" href={pathIn(project, "polls/new?of=time")}>
            {t("between-find-time")}
          </Button>
          <Button icon="question" href={pathIn(project, "polls/new?of=item")}>
            {t("between-ask")}
          </Button>
        </div>
      )}
    </Section>
  );
}
