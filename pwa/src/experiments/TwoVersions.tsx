/** Two phones wrote the same test at once: both stand until somebody chooses. */
import { people } from "../local";
import { Button } from "../parts/Button";
import { Notice } from "../parts/Notice";
import type { Child } from "../people/me";
import { t } from "../words";
import type { Experiment } from "./experiment";
import { rewrite } from "./write";

export function TwoVersions({ child, test }: { child: Child; test: Experiment }) {
  return (
    <Notice kind="warn" title={t("test-two-title")}>
      <p>{t("test-two")}</p>
      <ul class="test-versions">
        {test.versions.map(({ id, author, body }) => (
          <li key={id} class="stack stack-close">
            <p>
              <strong>{people.value[author]?.name ?? t("test-somebody")}</strong>
              {": "}
              <span dir="auto">{body?.prediction}</span>
            </p>
            <div>
              <Button size="dense" onClick={() => void rewrite(child, test, body)}>
                {t("test-two-keep")}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
