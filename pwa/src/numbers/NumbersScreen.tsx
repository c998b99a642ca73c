/** A family's look at the numbers of its clinics. */
import "../styles/screens/numbers.css";
import "./words";
import { useServer } from "../from_server";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { EmptyState, Skeleton } from "../parts/EmptyState";
import { Notice } from "../parts/Notice";
import type { Child } from "../people/me";
import { problemWords } from "../problem_words";
import { t } from "../words";
import { MonthBars } from "./MonthBars";
import { readNumbers } from "./numbers";

export function NumbersScreen({ child }: { child: Child }) {
  const { value, problem } = useServer(() => readNumbers(child.id), child.id);
  return (
    <div class="stack">
      <ScreenTitle lead={t("numbers-lead")}>{t("numbers-title-family")}</ScreenTitle>
      {problem && (
        <Notice kind="warn" live>
          {problemWords(problem)}
        </Notice>
      )}
      {!value && !problem && <Skeleton label={t("shell-loading")} />}
      {value?.clinics.length === 0 && <EmptyState drawing="visit" title={t("numbers-no-clinic")} />}
      {value?.clinics.map((numbers) => (
        <section key={numbers.clinic.id} class="stack stack-close">
          <h2>{numbers.clinic.name}</h2>
          <MonthBars numbers={numbers} />
        </section>
      ))}
      <p>{t("numbers-join")}</p>
      <Button icon="share" href={`/c/${child.id}/sharing`}>
        {t("numbers-sharing")}
      </Button>
    </div>
  );
}
