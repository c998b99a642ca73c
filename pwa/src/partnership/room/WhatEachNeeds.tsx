/** What each member needs, first of all on a test of how the group works. */
import { Card } from "../../parts/Card";
import { t } from "../../words";
import { standing } from "./kinds";
import { Plain } from "./Plain";
import { nameIn, type Project } from "./project";

export function WhatEachNeeds({ project }: { project: Project }) {
  const needs = (standing(project, "perspective") ?? []).filter(
    ({ body }) => body.question === "need",
  );
  return (
    <Card tint>
      <h2>{t("need-each")}</h2>
      {needs.length === 0 && <p>{t("working-needs-first")}</p>}
      <dl class="room-facts">
        {needs.map(({ record, by, body }) => (
          <div key={record}>
            <dt>{nameIn(project, by)}</dt>
            <dd>
              <Plain project={project} text={body.text} />
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
