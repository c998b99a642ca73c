/** Two members wrote the same thing at once: both stand until somebody chooses. */
import { type Kept, keepAs } from "../../local";
import { Button } from "../../parts/Button";
import { Notice } from "../../parts/Notice";
import { t } from "../../words";
import type { Bodies, KindName } from "./kinds";
import { nameIn, type RoomPlace } from "./project";

interface Props<Name extends KindName> {
  project: RoomPlace;
  kind: Name;
  kept: Kept<Bodies[Name]>;
  /** What tells one version from the other. */
  say: (body: Bodies[Name]) => string;
}

export function TwoVersions<Name extends KindName>({ project, kind, kept, say }: Props<Name>) {
  const versions = kept.heads.filter((head) => head.body !== null);
  if (versions.length < 2) return null;
  return (
    <Notice kind="warn" title={t("room-two-title")}>
      <p>{t("room-two")}</p>
      <ul class="stack stack-close">
        {versions.map(({ id, author, body }) => (
          <li key={id}>
            <p>
              <strong>{nameIn(project, author)}</strong>
              {": "}
              <span dir="auto">{body && say(body)}</span>
            </p>
            <Button
              size="dense"
              onClick={() => void keepAs({ child: project.id, kind, kept }, body)}
            >
              {t("room-two-keep")}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
