/** Nobody's diary yet: start one, come in as a second parent, or go to the clinic's desk. */
import "./words";
import { useEffect } from "preact/hooks";
import { useLocation } from "preact-iso";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { t } from "../words";
import { isStaff, me } from "./me";

export function Begin() {
  const { route } = useLocation();
  const desk = isStaff.value;
  useEffect(() => {
    if (desk) route("/clinic", true);
  }, [desk, route]);
  if (desk) return null;
  return (
    <div class="stack">
      <ScreenTitle lead={t("begin-lead")}>
        {t("begin-title", { name: me.value?.person.name ?? "" })}
      </ScreenTitle>
      <Button href="/children/new" look="primary" size="main" wide>
        {t("begin-child")}
      </Button>
      <Button href="/invited" wide>
        {t("begin-invited")}
      </Button>
      <p class="quiet">{t("sign-up-not-live")}</p>
    </div>
  );
}
