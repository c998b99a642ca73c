/** How reminders ring on this phone: on or off, what the lock screen may say, a test. */
import "./phone_words";
import { useEffect, useState } from "preact/hooks";
import { Problem } from "../api";
import { local } from "../local/holder";
import { allowWords, wordsAllowedIn } from "../local/reminders";
import { Button } from "../parts/Button";
import { Card } from "../parts/Card";
import { Switch } from "../parts/Choice";
import { Notice } from "../parts/Notice";
import { t } from "../words";
import { PushOffer } from "./PushOffer";
import { push, readPush, sendTest } from "./push";
import { useTurning } from "./use_turning";

export function PhonePush() {
  useEffect(() => void readPush(), []);
  const state = push.value;
  if (state === "on") return <Ringing />;
  if (state === "unsupported") {
    return (
      <Notice kind="warn" title={t("phone-unsupported-title")}>
        <p>{t("phone-unsupported")}</p>
      </Notice>
    );
  }
  return <PushOffer />;
}

function Ringing() {
  const { busy, failed, turn } = useTurning("off");
  return (
    <>
      <Notice kind="ok" title={t("phone-on-title")}>
        <p>{t("phone-on")}</p>
      </Notice>
      <Card>
        <div class="stack">
          <SendTest />
          <LockScreen />
          {failed && (
            <Notice kind="warn" live>
              {t("phone-broken")}
            </Notice>
          )}
          <Button look="plain" busy={busy} onClick={turn}>
            {t("phone-turn-off")}
          </Button>
        </div>
      </Card>
    </>
  );
}

type Tested = "not" | "sending" | "sent" | "lost" | "broken";

function SendTest() {
  const [tested, setTested] = useState<Tested>("not");
  const send = async () => {
    setTested("sending");
    setTested(await sendTest().then(() => "sent", problemOf));
  };
  const said = { sent: "phone-test-sent", lost: "phone-test-lost", broken: "phone-broken" };
  return (
    <div class="stack stack-close">
      <Button icon="bell" wide busy={tested === "sending"} onClick={send}>
        {t("phone-test")}
      </Button>
      <div role="status">
        {tested in said && <p class="small">{t(said[tested as keyof typeof said])}</p>}
      </div>
    </div>
  );
}

const problemOf = (problem: unknown): Tested =>
  problem instanceof Problem && problem.code === "not-reached" ? "lost" : "broken";

/** Off until the person says so, and for this phone alone. */
function LockScreen() {
  const [allowed, setAllowed] = useState(false);
  useEffect(() => void local().then(wordsAllowedIn).then(setAllowed), []);
  const change = (next: boolean) => {
    setAllowed(next);
    void allowWords(next);
  };
  return (
    <Switch
      name="phone-words"
      label={t("phone-words")}
      hint={t("phone-words-hint")}
      value={allowed}
      onChange={change}
    />
  );
}
