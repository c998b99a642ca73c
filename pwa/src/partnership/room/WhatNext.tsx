/** After a good end: what each could do next, and that nobody has to. */
import { List, ListRow, Section } from "../../parts/Card";
import type { IconName } from "../../parts/icons";
import { t } from "../../words";
import type { Project } from "./project";

const FAMILY: [string, IconName, string][] = [
  ["again", "together", "/together"],
  ["bigger", "star", "/together"],
  ["mentor", "person", "/together/profile"],
];
const CLINIC: [string, IconName, string][] = [
  ["reuse", "undo", "/clinic/together/projects"],
  ["work", "list", "/clinic/together/work"],
];

export function WhatNext({ project }: { project: Project }) {
  return (
    <Section title={t("onward-title")} lead={t("onward-lead")}>
      <List>
        {(project.role === "partner" ? FAMILY : CLINIC).map(([name, icon, href]) => (
          <ListRow
            key={name}
            icon={icon}
            href={href}
            title={t(`onward-${name}`)}
            detail={t(`onward-${name}-what`)}
          />
        ))}
      </List>
    </Section>
  );
}
