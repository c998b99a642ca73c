/** One work sheet: filled in together, read by all, talked about below. */
import "./words";
import "../../styles/screens/making.css";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { fullDate } from "../../dates";
import type { Kept } from "../../local";
import { Button } from "../../parts/Button";
import { Section } from "../../parts/Card";
import { EmptyState, Skeleton } from "../../parts/EmptyState";
import { SyncMark } from "../../parts/SyncState";
import { t } from "../../words";
import { inRoom } from "../room/in_room";
import { standing } from "../room/kinds";
import { TEMPLATES, type Template, type Worksheet } from "../room/made";
import { isOpen, type Project } from "../room/project";
import { RecordForm } from "../room/RecordForm";
import { pathIn, RoomPage } from "../room/RoomPage";
import { TwoVersions } from "../room/TwoVersions";
import { Comments } from "./Comments";
import { SheetTold } from "./SheetTold";
import { questionsOf } from "./templates";

export const SheetScreen = inRoom(({ project, record }) => {
  const sheets = standing(project, "worksheet");
  const { route, query } = useLocation();
  const [editing, setEditing] = useState(false);
  if (!sheets) return <Skeleton label={t("room-loading")} />;
  const sheet = sheets.find((one) => one.record === record);
  const template = sheet?.body.template ?? TEMPLATES.find((one) => one === query.of);
  if (!template || (record && !sheet)) {
    return (
      <RoomPage project={project} title={t("sheets-title")} back="sheets">
        <EmptyState title={t("sheet-gone")} />
      </RoomPage>
    );
  }
  if (!sheet || editing) {
    return (
      <SheetForm
        project={project}
        template={template}
        sheet={sheet}
        onKept={(kept) => {
          setEditing(false);
          route(pathIn(project, `sheets/${kept}`));
        }}
      />
    );
  }
  return <Told project={project} sheet={sheet} onChange={() => setEditing(true)} />;
});

interface FormProps {
  project: Project;
  template: Template;
  sheet: Kept<Worksheet> | undefined;
  onKept: (record: string) => void;
}

function SheetForm({ project, template, sheet, onKept }: FormProps) {
  return (
    <RoomPage
      project={project}
      title={t(`sheet-${template}`)}
      lead={t(`sheet-${template}-how`)}
      back="sheets"
    >
      <RecordForm
        project={project}
        kind="worksheet"
        prefix={`sheet-${template}`}
        questions={questionsOf(template)}
        kept={sheet}
        more={{ template }}
        onKept={(revision) => onKept(revision.record)}
      />
    </RoomPage>
  );
}

interface ToldProps {
  project: Project;
  sheet: Kept<Worksheet>;
  onChange: () => void;
}

function Told({ project, sheet, onChange }: ToldProps) {
  const { template, title, day } = sheet.body;
  const lead = [t(`sheet-${template}`), day && fullDate(day)].filter(Boolean).join(" · ");
  return (
    <RoomPage project={project} title={title} lead={lead} back="sheets">
      <TwoVersions
        project={project}
        kind="worksheet"
        kept={sheet}
        say={(body) =>
          [body.title, body.worked ?? body.before ?? body.text].filter(Boolean).join(": ")
        }
      />
      <SheetTold project={project} sheet={sheet} />
      {sheet.status !== "sent" && <SyncMark state={sheet.status} />}
      {isOpen(project) && (
        <div>
          <Button icon="edit" onClick={onChange}>
            {t("sheet-change")}
          </Button>
        </div>
      )}
      <Section title={t("comments-title")}>
        <Comments project={project} on={sheet.record} />
      </Section>
    </RoomPage>
  );
}
