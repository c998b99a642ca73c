/** Offers the home screen, where the browser keeps entries longest and reminders can arrive. */
import { Button } from "../parts/Button";
import { Notice } from "../parts/Notice";
import { t } from "../words";
import { canInstall, install, installsByHand } from "./install";

export function InstallCard() {
  if (canInstall.value) {
    return (
      <Notice title={t("install-title")}>
        <p>{t("install-why")}</p>
        <Button onClick={() => void install()}>{t("install-do")}</Button>
      </Notice>
    );
  }
  if (!installsByHand()) return null;
  return (
    <Notice title={t("install-title")}>
      <p>{t("install-why")}</p>
      <p>{t("install-by-hand")}</p>
    </Notice>
  );
}
