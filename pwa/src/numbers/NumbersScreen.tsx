/** A family's look at the numbers of its clinics. */
import "../styles/screens/numbers.css";
import "./words";
import { useServer } from "../from_server";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { EmptyState } from "../parts/EmptyState";
import type { Child } from "../people/me";
import { Reading } from "../Reading";
import { t } from "../words";
import { MonthBars } from "./MonthBars";
import { readNumbers } from "./numbers";

export function NumbersScreen({ child }: { child: Child }) {
  const read = useServer(() => readNumbers(child.id), child.id);
  const { value } = read;
  return (
    <div class="stack">
      <ScreenTitle lead={t("numbers-lead")}>{t("numbers-title-family")}</ScreenTitle>
      <Reading of={read} />
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
