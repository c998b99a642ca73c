/** Stands where something that only the server knows will stand: until it is there, or why it is not. */
import type { FromServer } from "./from_server";
import { Button } from "./parts/Button";
import { Awaited, Skeleton } from "./parts/EmptyState";
import { Notice } from "./parts/Notice";
import { problemWords } from "./problem_words";
import { t } from "./words";

interface Props {
  of: FromServer<unknown>;
  /** What it is, where several things on the screen could fail to come. */
  named?: string;
  /** How tall it will be about; where there is mostly nothing to see, no line. */
  lines?: number;
}

export function Reading({ of: { value, problem, reload }, named, lines = 0 }: Props) {
  if (problem) {
    return (
      <Notice kind="warn" live {...(named && { title: named })}>
        <div class="stack stack-close">
          <p>{problemWords(problem)}</p>
          {problem.mayPass && (
            <div>
              <Button size="dense" onClick={() => void reload()}>
                {t("problem-again")}
              </Button>
            </div>
          )}
        </div>
      </Notice>
    );
  }
  if (value) return null;
  return lines > 0 ? <Skeleton label={t("shell-loading")} lines={lines} /> : <Awaited />;
}
