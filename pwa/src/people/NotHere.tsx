/** An address that leads nowhere, or to a diary that is not on this person's list. */
import "./words";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { t } from "../words";

export function NotHere() {
  return (
    <div class="stack">
      <ScreenTitle lead={t("not-here")}>{t("not-here-title")}</ScreenTitle>
      <Button href="/">{t("not-here-home")}</Button>
    </div>
  );
}
