/** How the aim came to be what it is: what it said before, by whom and when. */
import { shortDay } from "../../dates";
import type { Kept } from "../../local";
import { t } from "../../words";
import { earlierAims } from "./charter";
import type { Charter } from "./kinds";
import { nameIn, type Project } from "./project";

export function EarlierAims({ project, charter }: { project: Project; charter: Kept<Charter> }) {
  const aims = earlierAims(charter);
  if (aims.length === 0) return null;
  return (
    <details>
      <summary>{t("charter-earlier", { count: aims.length })}</summary>
      <ul class="stack stack-close">
        {aims.map(({ id, author, at, body }) => (
          <li key={id}>
            <span dir="auto">{body?.aim}</span>{" "}
            <span class="quiet small">
              {t("charter-earlier-by", { name: nameIn(project, author), day: shortDay(at) })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
