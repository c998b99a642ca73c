/** Files where they lie; those made together count as what the project brought about. */
import { useState } from "preact/hooks";
import { Button } from "../../parts/Button";
import { List, ListRow } from "../../parts/Card";
import { EmptyState, Skeleton } from "../../parts/EmptyState";
import { Notice } from "../../parts/Notice";
import { t } from "../../words";
import type { Question } from "./FormFields";
import { standing } from "./kinds";
import { isOpen, nameIn, type Project } from "./project";
import { RecordForm } from "./RecordForm";

const QUESTIONS: readonly Question[] = [
  { name: "title", as: "line", limit: 120, required: true },
  { name: "url", as: "line", limit: 500, required: true },
  { name: "made_together", as: "flag" },
];

export function Files({ project }: { project: Project }) {
  const [adding, setAdding] = useState(false);
  const files = standing(project, "file");
  if (!files) return <Skeleton label={t("room-loading")} />;
  if (adding) {
    return (
      <RecordForm
        project={project}
        kind="file"
        prefix="file"
        questions={QUESTIONS}
        start={{ url: "https://" }}
        onKept={() => setAdding(false)}
      />
    );
  }
  return (
    <>
      {isOpen(project) && (
        <Button look="primary" icon="plus" onClick={() => setAdding(true)}>
          {t("file-add")}
        </Button>
      )}
      {files.length === 0 && <EmptyState title={t("file-none")} />}
      {files.some(({ status }) => status === "needs-you") && (
        <Notice kind="warn">{t("file-refused")}</Notice>
      )}
      <List>
        {files.map(({ record, body, by }) => (
          <ListRow
            key={record}
            icon="share"
            title={
              <a href={body.url} rel="noreferrer noopener" target="_blank" dir="auto">
                {body.title}
              </a>
            }
            detail={t(body.made_together ? "file-made" : "file-by", { name: nameIn(project, by) })}
          />
        ))}
      </List>
    </>
  );
}
