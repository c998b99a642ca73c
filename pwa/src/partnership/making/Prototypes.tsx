/** First rough tries beside a test: a picture, a text or a form, each with what others say of it. */
import "./words";
import "../../styles/screens/making.css";
import { useState } from "preact/hooks";
import { type Kept, keepAs, personHere } from "../../local";
import { Button } from "../../parts/Button";
import { Card, Section } from "../../parts/Card";
import { SyncMark } from "../../parts/SyncState";
import { t } from "../../words";
import { linesOf } from "../lines";
import type { Question } from "../room/FormFields";
import { standing } from "../room/kinds";
import type { Prototype } from "../room/made";
import { Plain } from "../room/Plain";
import { isOpen, nameIn, type Project } from "../room/project";
import { RecordForm } from "../room/RecordForm";
import { TwoVersions } from "../room/TwoVersions";
import { Comments } from "./Comments";
import { LONGEST } from "./picture";

const SORTS = ["picture", "text", "form"] as const;
const TITLE: Question = { name: "title", as: "line", limit: 120, required: true };
const QUESTIONS: Record<Prototype["of"], readonly Question[]> = {
  picture: [TITLE, { name: "picture", as: "picture", limit: LONGEST, required: true }],
  text: [TITLE, { name: "text", as: "area", limit: 2000, required: true }],
  form: [TITLE, { name: "text", as: "area", limit: 2000, required: true }],
};

interface Props {
  project: Project;
  /** The test that they are for. */
  test: string;
}

export function Prototypes({ project, test }: Props) {
  const [making, setMaking] = useState<Prototype["of"] | Kept<Prototype> | null>(null);
  const all = (standing(project, "prototype") ?? []).filter(({ body }) => body.pdsa === test);
  const of = typeof making === "string" ? making : making?.body.of;
  if (all.length === 0 && !isOpen(project)) return null;
  return (
    <Section title={t("prototypes-title")} lead={t("prototypes-lead")}>
      {all.map((one) => (
        <OnePrototype
          key={one.record}
          project={project}
          prototype={one}
          onChange={() => setMaking(one)}
        />
      ))}
      {of && (
        <RecordForm
          key={typeof making === "string" ? making : making?.record}
          project={project}
          kind="prototype"
          prefix={`prototype-${of}`}
          about={test}
          questions={QUESTIONS[of]}
          kept={typeof making === "string" ? null : making}
          more={{ pdsa: test, of }}
          onKept={() => setMaking(null)}
        />
      )}
      {!of && isOpen(project) && (
        <div class="row">
          {SORTS.map((sort) => (
            <Button key={sort} icon="plus" onClick={() => setMaking(sort)}>
              {t(`prototype-add-${sort}`)}
            </Button>
          ))}
        </div>
      )}
    </Section>
  );
}

interface OneProps {
  project: Project;
  prototype: Kept<Prototype>;
  onChange: () => void;
}

function OnePrototype({ project, prototype, onChange }: OneProps) {
  const { record, body, by, status } = prototype;
  const remove = () => {
    void keepAs({ child: project.id, kind: "prototype", kept: prototype }, null);
  };
  return (
    <Card>
      <TwoVersions
        project={project}
        kind="prototype"
        kept={prototype}
        say={({ title, text }) => text ?? title}
      />
      <h3 class="room-card-title" dir="auto">
        {body.title}
      </h3>
      <p class="small quiet">{t("prototype-by", { name: nameIn(project, by) })}</p>
      <Shown project={project} body={body} />
      {status !== "sent" && <SyncMark state={status} />}
      {isOpen(project) && (
        <div class="row">
          <Button size="dense" look="plain" icon="edit" onClick={onChange}>
            {t("prototype-change")}
          </Button>
          {by === personHere() && (
            <Button size="dense" look="plain" onClick={remove}>
              {t("comment-remove")}
            </Button>
          )}
        </div>
      )}
      <Comments project={project} on={record} />
    </Card>
  );
}

function Shown({ project, body }: { project: Project; body: Prototype }) {
  if (body.of === "picture") {
    return (
      <div class="made-picture">
        <img src={body.picture} alt={body.title} />
      </div>
    );
  }
  if (body.of === "text") return <Plain project={project} text={body.text ?? ""} />;
  return (
    <ol class="made-form">
      {linesOf(body.text ?? "").map((question, at) => (
        <li key={at.toString()} dir="auto">
          {question}
        </li>
      ))}
    </ol>
  );
}
