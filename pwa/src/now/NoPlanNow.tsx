/** Now without a plan: what holds for everybody stands on the emergency page. */
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { Notice } from "../parts/Notice";
import type { Child } from "../people/me";
import { t } from "../words";

export function NoPlanNow({ child, reason }: { child: Child; reason: string | null }) {
  return (
    <>
      <ScreenTitle>{t("now-none-title")}</ScreenTitle>
      <p>{t(reason === null ? "now-none" : "now-ended", { name: child.name })}</p>
      {reason && (
        <Notice kind="warn">
          <p dir="auto">{reason}</p>
        </Notice>
      )}
      <Button look="danger" size="main" href={`/c/${child.id}/emergency`}>
        {t("now-emergency")}
      </Button>
    </>
  );
}
