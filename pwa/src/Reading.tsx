/** Stands where something that only the server knows will stand: until it is there, or why it is not. */
import { useState } from "preact/hooks";
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
  /** How tall it will be about; none where there is mostly nothing to see. */
  lines?: number;
}

export function Reading({ of: { value, problem, reload }, named, lines = 3 }: Props) {
  if (problem) {
    return (
      <Notice kind="warn" live {...(named && { title: named })}>
        <div class="stack stack-close">
          <p>{problemWords(problem)}</p>
          {problem.mayPass && <TryAgain reload={reload} />}
        </div>
      </Notice>
    );
  }
  if (value) return null;
  return lines > 0 ? <Skeleton awaited label={t("shell-loading")} lines={lines} /> : <Awaited />;
}

function TryAgain({ reload }: Pick<FromServer<unknown>, "reload">) {
  const [busy, setBusy] = useState(false);
  const again = async () => {
    setBusy(true);
    await reload();
    setBusy(false);
    requestAnimationFrame(keepPlace);
  };
  return (
    <div>
      <Button size="dense" busy={busy} onClick={() => void again()}>
        {t("problem-again")}
      </Button>
    </div>
  );
}

/** The button has gone with the focus: the keyboard goes on from the page, not from its very top. */
function keepPlace(): void {
  if (document.activeElement !== document.body) return;
  document.getElementById("page")?.focus({ preventScroll: true });
}
