/** One measure: its run chart with the change marked, in words and as a table; and one more value. */
import { useState } from "preact/hooks";
import { type Kept, namedId, personHere, today } from "../../local";
import { Button } from "../../parts/Button";
import { Card } from "../../parts/Card";
import { EmptyState, Skeleton } from "../../parts/EmptyState";
import { t } from "../../words";
import { AgreeCard } from "./AgreeCard";
import { isProposed } from "./agreed";
import type { Question } from "./FormFields";
import { inRoom } from "./in_room";
import { type Measure, standing } from "./kinds";
import { MeasureChart } from "./MeasureChart";
import { MeasureForm } from "./MeasureForm";
import { NotClear, Plain } from "./Plain";
import { testsOf } from "./pdsa";
import { isOpen, type Project } from "./project";
import { RecordForm } from "./RecordForm";
import { RoomPage } from "./RoomPage";
import { TwoVersions } from "./TwoVersions";

const VALUE: readonly Question[] = [
  { name: "day", as: "day", required: true },
  { name: "value", as: "whole", required: true },
  { name: "note", as: "line", limit: 200 },
];

export const MeasureScreen = inRoom(({ project, record }) => {
  const measures = standing(project, "measure");
  const values = standing(project, "measure.value");
  const tests = standing(project, "pdsa");
  const [editing, setEditing] = useState(false);
  if (!measures || !values || !tests) return <Skeleton label={t("room-loading")} />;
  const measure = measures.find((one) => one.record === record);
  if (record && !measure) {
    return (
      <RoomPage project={project} title={t("measure-title")} back="measures">
        <EmptyState title={t("measure-gone")} />
      </RoomPage>
    );
  }
  if (!measure || editing) {
    return <MeasureForm project={project} measure={measure} onDone={() => setEditing(false)} />;
  }
  return (
    <RoomPage project={project} title={measure.body.name} back="measures">
      <TwoVersions project={project} kind="measure" kept={measure} say={({ name }) => name} />
      <MeasureChart
        measure={measure.body}
        values={values.map(({ body }) => body).filter((one) => one.measure === measure.record)}
        tests={testsOf(tests, measure.body.of === "partnership" ? "together" : "care").map(
          ({ body }) => body,
        )}
      />
      {measure.body.of === "partnership" && (
        <AgreeCard project={project} about={measure} what="measure" />
      )}
      {isOpen(project) && !isProposed(project, measure) && (
        <AddValue project={project} measure={measure} />
      )}
      <About project={project} measure={measure} />
      {isOpen(project) && (
        <Button look="plain" icon="edit" onClick={() => setEditing(true)}>
          {t("measure-change")}
        </Button>
      )}
    </RoomPage>
  );
});

function AddValue({ project, measure }: { project: Project; measure: Kept<Measure> }) {
  const [turn, setTurn] = useState<number | null>(null);
  const values = standing(project, "measure.value") ?? [];
  if (turn === null) {
    return (
      <Button look="primary" icon="plus" onClick={() => setTurn(0)}>
        {t("value-add")}
      </Button>
    );
  }
  return (
    <Card tint>
      <h2>{t("value-add")}</h2>
      <RecordForm
        key={turn}
        project={project}
        kind="measure.value"
        prefix={`value`}
        questions={VALUE}
        start={{ day: today(new Date()) }}
        more={{ measure: measure.record }}
        record={({ day }) => namedId(measure.record, `value:${day}`)}
        replaces={({ day }) =>
          values.find(({ body }) => body.measure === measure.record && body.day === day)
        }
        onKept={() => setTurn(turn + 1)}
      />
    </Card>
  );
}

function About({ project, measure }: { project: Project; measure: Kept<Measure> }) {
  const { body } = measure;
  const told = ["of", "domain", "counted", "how_often", "baseline", "better"] as const;
  return (
    <details class="run-more">
      <summary>{t("measure-about")}</summary>
      <dl class="room-facts">
        {told
          .filter((name) => body[name])
          .map((name) => {
            const id = `measure-${name.replaceAll("_", "-")}`;
            const coded = name === "of" || name === "domain" || name === "better";
            return (
              <div key={name}>
                <dt>{t(id)}</dt>
                <dd>
                  <Plain
                    project={project}
                    text={coded ? t(`${id}-${body[name]}`) : (body[name] ?? "")}
                  />
                </dd>
              </div>
            );
          })}
      </dl>
      {measure.by !== personHere() && <NotClear project={project} record={measure.record} />}
    </details>
  );
}
