/** An address that leads nowhere, or to a diary that is not on this person's list. */
import "./words";
import { Button } from "../parts/Button";
import { EmptyState } from "../parts/EmptyState";
import { t } from "../words";

export function NotHere() {
  return (
    <EmptyState title={t("not-here-title")} action={<Button href="/">{t("not-here-home")}</Button>}>
      {t("not-here")}
    </EmptyState>
  );
}
