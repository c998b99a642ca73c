/** Signing out; what could not be sent yet is said first, and kept for the same person. */
import "./words";
import { useState } from "preact/hooks";
import { exchangeSoon, sync } from "../local";
import { ScreenTitle } from "../parts/AppShell";
import { Button } from "../parts/Button";
import { Notice } from "../parts/Notice";
import { t } from "../words";
import { me } from "./me";
import { signOut } from "./session";
import { useSending } from "./use_sending";

export function SignOut() {
  const { busy, send } = useSending(signOut, "sign-out");
  const { unsent } = sync.value;
  return (
    <div class="stack">
      <ScreenTitle lead={t("sign-out-what")}>{t("sign-out-title")}</ScreenTitle>
      {unsent > 0 && <Unsent count={unsent} />}
      <div class="row">
        <Button look={unsent > 0 ? "danger" : "primary"} busy={busy} onClick={send}>
          {t("sign-out-do")}
        </Button>
        <Button href="/">{t("sign-out-stay")}</Button>
      </div>
    </div>
  );
}

function Unsent({ count }: { count: number }) {
  const [trying, setTrying] = useState(false);
  const sendNow = async () => {
    setTrying(true);
    await exchangeSoon();
    setTrying(false);
  };
  return (
    <Notice kind="warn" title={t("sign-out-unsent", { count })} live>
      <p>{t("sign-out-unsent-kept", { name: me.value?.person.name ?? "" })}</p>
      <Button busy={trying} onClick={sendNow}>
        {t("waiting-send")}
      </Button>
    </Notice>
  );
}
