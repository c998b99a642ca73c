/** The frame of a page that anybody opens by a code: what it holds, or why there is nothing. */
import "./words";
import type { ComponentChildren } from "preact";
import { useServer } from "../from_server";
import { ScreenTitle } from "../parts/AppShell";
import { Skeleton } from "../parts/EmptyState";
import { Notice } from "../parts/Notice";
import { problemWords } from "../problem_words";
import { t } from "../words";

interface Props<Value> {
  code: string;
  read: (code: string) => Promise<Value>;
  /** What the page is called while it cannot be shown. */
  title: string;
  /** What is said of a code that nobody has. */
  unknown: string;
  children: (value: Value) => ComponentChildren;
}

export function ByCode<Value>({ code, read, title, unknown, children }: Props<Value>) {
  const { value, problem } = useServer(() => read(code), code);
  if (problem) {
    return (
      <div class="stack">
        <ScreenTitle>{title}</ScreenTitle>
        <Notice kind="warn" live>
          {problem.status === 404 ? unknown : problemWords(problem)}
        </Notice>
      </div>
    );
  }
  if (!value) return <Skeleton label={t("hub-loading")} />;
  return <div class="stack">{children(value)}</div>;
}
