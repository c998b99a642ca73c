/** Learning at home: the family's tests of change, and how to begin one. */
import "../styles/screens/learning.css";
import "./words";
import { shortDay } from "../dates";
import { useWall } from "../diary/now";
import { records } from "../local";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { List, ListRow, Section } from "../parts/Card";
import { EmptyState, Skeleton } from "../parts/EmptyState";
import type { Child } from "../people/me";
import { t } from "../words";
import { EXPERIMENT, type Experiment, type ExperimentBody, experimentsOf } from "./experiment";

export function LearningScreen({ child }: { child: Child }) {
  const today = useWall().slice(0, 10);
  const views = records<ExperimentBody>(child.id, EXPERIMENT).value;
  if (!views) return <Skeleton label={t("today-loading")} />;
  const tests = experimentsOf(views);
  const open = tests.filter(({ body }) => body.status !== "studied");
  const done = tests.filter(({ body }) => body.status === "studied");
  const begin = (
    <Button look="primary" icon="plus" href={`/c/${child.id}/learning/new`}>
      {t("learning-new")}
    </Button>
  );
  return (
    <div class="learning stack">
      <ScreenTitle lead={t("learning-lead", { name: child.name })}>
        {t("learning-title")}
      </ScreenTitle>
      {tests.length === 0 ? (
        <EmptyState drawing="cups" title={t("learning-none-title")} action={begin}>
          {t("learning-none")}
        </EmptyState>
      ) : (
        <>
          <div>{begin}</div>
          {open.length > 0 && (
            <Tests title={t("learning-open")} child={child} tests={open} today={today} />
          )}
          {done.length > 0 && (
            <Tests title={t("learning-done")} child={child} tests={done} today={today} />
          )}
        </>
      )}
      <p class="quiet small">{t("learning-nobody-watches")}</p>
    </div>
  );
}

interface TestsProps {
  title: string;
  child: Child;
  tests: readonly Experiment[];
  today: string;
}

function Tests({ title, child, tests, today }: TestsProps) {
  return (
    <Section title={title}>
      <List>
        {tests.map((test) => (
          <ListRow
            key={test.record}
            icon={test.body.status === "studied" ? "check" : "chart"}
            title={<span dir="auto">{test.body.question}</span>}
            detail={statusInWords(test.body, today)}
            href={`/c/${child.id}/learning/${test.record}`}
          />
        ))}
      </List>
    </Section>
  );
}

/** Where a test stands, in a few words. */
export function statusInWords(body: ExperimentBody, today: string): string {
  const days = { from: shortDay(body.from), to: shortDay(body.to) };
  if (body.status === "studied") return t(`test-act-${body.act ?? "adopt"}-told`);
  if (body.status === "planned") return t("test-planned", days);
  if (today < body.from) return t("test-baseline", days);
  return t(today > body.to ? "test-over" : "test-running", days);
}
