/** Asks, with its reason, whether reminders may ring on this phone: once there is one to ring for. */
import "./phone_words";
import { useEffect } from "preact/hooks";
import { useLocation } from "preact-iso";
import { Button } from "../parts/Button";
import { Notice } from "../parts/Notice";
import { t } from "../words";
import { push, readPush } from "./push";
import { useTurning } from "./use_turning";

const COACH = "/reminders/this-phone";

/** Nothing while it rings here already, or never can. */
export function PushOffer() {
  useEffect(() => void readPush(), []);
  const { busy, failed, turn } = useTurning("on");
  const { path } = useLocation();
  const state = push.value;
  if (state === "install") {
    return (
      <Notice title={t("phone-install-title")}>
        <div class="stack">
          <p>{t("phone-install")}</p>
          {path !== COACH && <Button href={COACH}>{t("phone-install-how")}</Button>}
        </div>
      </Notice>
    );
  }
  if (state === "blocked") return <Blocked />;
  if (state !== "off") return null;
  return (
    <Notice title={t("phone-offer-title")}>
      <div class="stack">
        <p>{t("phone-offer-why")}</p>
        {failed && <p role="alert">{t("phone-broken")}</p>}
        <Button look="primary" icon="bell" busy={busy} onClick={turn}>
          {t("phone-turn-on")}
        </Button>
      </div>
    </Notice>
  );
}

export const Blocked = () => (
  <Notice kind="warn" title={t("phone-blocked-title")} live>
    <p>{t("phone-blocked")}</p>
  </Notice>
);
