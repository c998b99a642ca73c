/** Two people changed the same thing without a network: both stand until somebody chooses. */

import both from "words:en/both";
import { authorName } from "../diary/who";
import { type Kept, keepAs } from "../local";
import { Button } from "../parts/Button";
import { Card } from "../parts/Card";
import type { Child } from "../people/me";
import { addWords, t } from "../words";

addWords(both);

interface Props<Body> {
  child: Child;
  kept: Kept<Body>;
  kind: string;
  /** What a version says, in a line. */
  told: (body: Body) => string;
}

export function BothStand<Body>({ child, kept, kind, told }: Props<Body>) {
  const versions = kept.heads.filter((head) => head.body !== null);
  if (kept.heads.length < 2) return null;
  return (
    <Card tint>
      <p>
        <strong>{t("both-title")}</strong> {t("both-how")}
      </p>
      {versions.map((version) => (
        <div key={version.id} class="stack stack-close">
          <p dir="auto">{told(version.body as Body)}</p>
          <div class="row">
            <Button
              icon="check"
              onClick={() => void keepAs({ child: child.id, kind, kept }, version.body as Body)}
            >
              {t("both-keep", { name: authorName(version.author) })}
            </Button>
          </div>
        </div>
      ))}
    </Card>
  );
}
