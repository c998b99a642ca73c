/** The rhythms in which a group meets; each names a place and always a way to join from afar. */
import { dayName, timeInWords } from "../../dates";
import { type Kept, keepAs, today } from "../../local";
import { Button } from "../../parts/Button";
import { Card } from "../../parts/Card";
import { t } from "../../words";
import { standing } from "./kinds";
import { Place } from "./MeetingPlace";
import { isOpen, type Project } from "./project";
import { pathIn } from "./RoomPage";
import { nextOf } from "./series";
import { TwoVersions } from "./TwoVersions";
import type { Series } from "./working";

interface Props {
  project: Project;
  series: Kept<Series>;
  onChange: () => void;
}

export function SeriesCard({ project, series, onChange }: Props) {
  const { body, record } = series;
  const day = today(new Date());
  const planned = (standing(project, "meeting") ?? []).map((one) => one.body.day);
  const next = nextOf(body, day).find((one) => !planned.includes(one));
  return (
    <Card>
      <TwoVersions project={project} kind="series" kept={series} say={({ time }) => time} />
      <h3>
        {t("series-when", { every: t(`series-every-${body.every}`), time: timeInWords(body.time) })}
      </h3>
      <Place place={body} />
      {isOpen(project) && (
        <div class="row">
          {next && (
            <Button
              size="dense"
              href={pathIn(project, `meetings/new?series=${record}&day=${next}`)}
            >
              {t("series-plan", { day: dayName(next, day) })}
            </Button>
          )}
          <Button size="dense" look="plain" icon="edit" onClick={onChange}>
            {t("series-change")}
          </Button>
          <Button
            size="dense"
            look="plain"
            onClick={() => void keepAs({ child: project.id, kind: "series", kept: series }, null)}
          >
            {t("series-stop")}
          </Button>
        </div>
      )}
    </Card>
  );
}
