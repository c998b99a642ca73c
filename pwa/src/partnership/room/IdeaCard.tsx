/** One idea of a project: how the group weighs it, one's own weight, and the way to a test. */
import { type Kept, namedId, personHere } from "../../local";
import { Button } from "../../parts/Button";
import { Card } from "../../parts/Card";
import { SyncMark } from "../../parts/SyncState";
import { t } from "../../words";
import type { Question } from "./FormFields";
import { type Idea, inWord, type Weight } from "./ideas";
import { HowKnown } from "./OneNote";
import { Plain } from "./Plain";
import { isOpen, nameIn, namesOf, type Project } from "./project";
import { RecordForm } from "./RecordForm";
import { pathIn } from "./RoomPage";
import type { Weighed } from "./working";

const QUESTIONS: readonly Question[] = [
  { name: "effect", as: "three", required: true },
  { name: "effort", as: "three", required: true },
  { name: "can", as: "flag" },
];

interface Props {
  project: Project;
  idea: Idea;
  /** It comes first of those not yet tried. */
  first: boolean;
  mine: Kept<Weighed> | undefined;
  weighing: boolean;
  onWeigh: (weighing: boolean) => void;
}

export function IdeaCard({ project, idea, first, mine, weighing, onWeigh }: Props) {
  const { note, weight, test } = idea;
  const me = personHere();
  return (
    <Card tint={first}>
      {first && <p class="small room-next">{t("inbox-first")}</p>}
      <Plain
        project={project}
        text={note.body.text}
        {...(note.by !== me && { record: note.record })}
      />
      <p class="small quiet">{t("inbox-from", { name: nameIn(project, note.by) })}</p>
      <HowKnown note={note.body} name={nameIn(project, note.by)} />
      {weight && <Weights project={project} weight={weight} />}
      {note.status !== "sent" && <SyncMark state={note.status} />}
      {weighing && (
        <RecordForm
          project={project}
          kind="note.weighed"
          prefix="weigh"
          about={note.record}
          questions={QUESTIONS}
          kept={mine}
          record={() => namedId(note.record, `weighed:${me}`)}
          more={{ note: note.record }}
          onKept={() => onWeigh(false)}
        />
      )}
      {test && <a href={pathIn(project, `tests/${test.record}`)}>{t("inbox-see-test")}</a>}
      {!test && !weighing && isOpen(project) && (
        <div class="row">
          <Button size="dense" href={pathIn(project, `tests/new?idea=${note.record}`)}>
            {t("inbox-test")}
          </Button>
          <Button size="dense" look="plain" onClick={() => onWeigh(true)}>
            {t(mine ? "inbox-weigh-again" : "inbox-weigh")}
          </Button>
        </div>
      )}
    </Card>
  );
}

/** Why it stands where it stands. */
function Weights({ project, weight }: { project: Project; weight: Weight }) {
  const names = namesOf(project, weight.can);
  return (
    <ul class="room-weights small">
      <li>{t(`weigh-effect-is-${inWord(weight.effect)}`)}</li>
      <li>{t(`weigh-effort-is-${inWord(weight.effort)}`)}</li>
      <li>{names ? t("weigh-can-is", { names }) : t("weigh-can-nobody")}</li>
      <li class="quiet">{t("weigh-count", { count: weight.count })}</li>
    </ul>
  );
}
