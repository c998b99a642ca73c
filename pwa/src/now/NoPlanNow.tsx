/** Now without a plan: what holds for everybody stands on the emergency page. */
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { Notice } from "../parts/Notice";
import type { Child } from "../people/me";
import type { Plans } from "../plans/plan";
import { t } from "../words";

export function NoPlanNow({ child, plans }: { child: Child; plans: Plans }) {
  const reason = plans.ended?.reason;
  return (
    <>
      <ScreenTitle>{t("now-none-title")}</ScreenTitle>
      <p>{t(wordsOf(plans), { name: child.name })}</p>
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

const wordsOf = ({ ended, unreadable }: Plans): string =>
  ended ? "now-ended" : unreadable ? "now-unreadable" : "now-none";
