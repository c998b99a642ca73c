/** One PDSA cycle: planned, begun (its prediction then stands), and told. */
import { useState } from "preact/hooks";
import { fullDate } from "../../dates";
import { type Kept, keepAs, today } from "../../local";
import { Button } from "../../parts/Button";
import { Card } from "../../parts/Card";
import { EmptyState, Skeleton } from "../../parts/EmptyState";
import { Notice } from "../../parts/Notice";
import { SyncMark } from "../../parts/SyncState";
import { t } from "../../words";
import { Prototypes } from "../making/Prototypes";
import { inRoom } from "./in_room";
import { type Pdsa, standing } from "./kinds";
import { NotClear, Plain } from "./Plain";
import { testsOf } from "./pdsa";
import { isOpen, type Project } from "./project";
import { pathIn, RoomPage } from "./RoomPage";
import { TestForm } from "./TestForm";
import { TwoVersions } from "./TwoVersions";
import { WhatEachNeeds } from "./WhatEachNeeds";

export const TestScreen = inRoom(({ project, record }) => {
  const tests = standing(project, "pdsa");
  const [form, setForm] = useState<"plan" | "tell" | null>(null);
  if (!tests) return <Skeleton label={t("room-loading")} />;
  const test = tests.find((one) => one.record === record);
  const all = testsOf(tests, test?.body.about ?? "care");
  const number = test ? all.indexOf(test) + 1 : all.length + 1;
  const title = t("pdsa-number", { number });
  if (!test && record) {
    return (
      <RoomPage project={project} title={t("pdsa-title")} back="tests">
        <EmptyState title={t("pdsa-gone")} />
      </RoomPage>
    );
  }
  if (!test || form) {
    return (
      <TestForm
        project={project}
        test={test}
        title={title}
        tells={form === "tell"}
        onDone={() => setForm(null)}
      />
    );
  }
  return (
    <RoomPage
      project={project}
      title={title}
      back={test.body.about === "together" ? "working" : "tests"}
    >
      <TwoVersions project={project} kind="pdsa" kept={test} say={(body) => body.prediction} />
      {test.body.about === "together" && <WhatEachNeeds project={project} />}
      <Told project={project} test={test} />
      <NotClear project={project} record={test.record} />
      {test.status !== "sent" && <SyncMark state={test.status} />}
      {isOpen(project) && <Next project={project} test={test} onForm={setForm} />}
      <Prototypes project={project} test={test.record} />
    </RoomPage>
  );
});

const PARTS = [
  ["plan", ["objective", "question", "prediction", "what", "who", "where", "day", "data"]],
  ["do", ["happened", "problems"]],
  ["study", ["found", "against_prediction"]],
  ["act", ["act", "next"]],
] as const;

/** The four letters, one card each; what was not told yet is left out. */
function Told({ project, test }: { project: Project; test: Kept<Pdsa> }) {
  return (
    <>
      {PARTS.map(([part, names]) => {
        const told = names.filter((name) => test.body[name]);
        if (told.length === 0) return null;
        return (
          <Card key={part}>
            <h2 class="room-letter">{t(`pdsa-part-${part}`)}</h2>
            {part === "plan" && test.body.started_on && (
              <p class="small quiet">{t("pdsa-locked", { day: fullDate(test.body.started_on) })}</p>
            )}
            <dl class="room-facts">
              {told.map((name) => (
                <div key={name}>
                  <dt>{t(`pdsa-${name.replaceAll("_", "-")}`)}</dt>
                  <dd>
                    <Fact project={project} test={test} name={name} />
                  </dd>
                </div>
              ))}
            </dl>
          </Card>
        );
      })}
    </>
  );
}

interface FactProps {
  project: Project;
  test: Kept<Pdsa>;
  name: (typeof PARTS)[number][1][number];
}

function Fact({ project, test, name }: FactProps) {
  const value = String(test.body[name]);
  if (name === "day") return fullDate(value);
  if (name === "act" || name === "against_prediction") {
    return t(`pdsa-${name.replaceAll("_", "-")}-${value}`);
  }
  return <Plain project={project} text={value} />;
}

interface NextProps {
  project: Project;
  test: Kept<Pdsa>;
  onForm: (form: "plan" | "tell") => void;
}

function Next({ project, test, onForm }: NextProps) {
  const { status } = test.body;
  const begin = () => {
    const body = { ...test.body, status: "started" as const, started_on: today(new Date()) };
    void keepAs({ child: project.id, kind: "pdsa", kept: test }, body);
  };
  if (status === "done") {
    return (
      <Button look="primary" icon="plus" href={pathIn(project, "tests/new")}>
        {t("pdsa-next-cycle")}
      </Button>
    );
  }
  return (
    <div class="stack stack-close">
      {status === "planned" && <Notice>{t("pdsa-begin-what")}</Notice>}
      <div class="row">
        {status === "planned" ? (
          <Button look="primary" onClick={begin}>
            {t("pdsa-begin")}
          </Button>
        ) : (
          <Button look="primary" onClick={() => onForm("tell")}>
            {t("pdsa-tell")}
          </Button>
        )}
        <Button icon="edit" onClick={() => onForm("plan")}>
          {t("pdsa-change")}
        </Button>
      </div>
    </div>
  );
}
