/** An address that leads nowhere, or to a diary that is not on this person's list. */
import "./words";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { EmptyState } from "../parts/EmptyState";
import { t } from "../words";

export function NotHere() {
  return (
    <div class="stack">
      <ScreenTitle>{t("not-here-title")}</ScreenTitle>
      <EmptyState
        drawing="window"
        title={t("not-here")}
        action={<Button href="/">{t("not-here-home")}</Button>}
      />
    </div>
  );
}
