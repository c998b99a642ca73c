/** Signing out; what could not be sent yet is said first, and kept for the same person. */
import "./words";
import { useEffect, useState } from "preact/hooks";
import { exchangeSoon, sync } from "../local";
import { factIn } from "../local/database";
import { local } from "../local/holder";
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
  const answers = useAnswersWaiting();
  return (
    <div class="stack">
      <ScreenTitle lead={t("sign-out-what")}>{t("sign-out-title")}</ScreenTitle>
      {unsent + answers > 0 && <Unsent entries={unsent} answers={answers} />}
      <div class="row">
        <Button look={unsent + answers > 0 ? "danger" : "primary"} busy={busy} onClick={send}>
          {t("sign-out-do")}
        </Button>
        <Button href="/">{t("sign-out-stay")}</Button>
      </div>
    </div>
  );
}

const count = async (): Promise<number> => (await factIn(await local(), "answers"))?.length ?? 0;

/** Answers to reminders, given without a network. */
function useAnswersWaiting(): number {
  const [waiting, setWaiting] = useState(0);
  const here = sync.value;
  useEffect(() => void count().then(setWaiting), [here]);
  return waiting;
}

function Unsent({ entries, answers }: { entries: number; answers: number }) {
  const [trying, setTrying] = useState(false);
  const sendNow = async () => {
    setTrying(true);
    await exchangeSoon();
    setTrying(false);
  };
  const said = [
    ...(entries > 0 ? [t("sign-out-unsent", { count: entries })] : []),
    ...(answers > 0 ? [t("sign-out-answers", { count: answers })] : []),
  ];
  return (
    <Notice kind="warn" title={said[0] as string} live>
      <div class="stack stack-close">
        {said.slice(1).map((more) => (
          <p key={more}>{more}</p>
        ))}
        <p>{t("sign-out-unsent-kept", { name: me.value?.person.name ?? "" })}</p>
        <Button busy={trying} onClick={sendNow}>
          {t("waiting-send")}
        </Button>
      </div>
    </Notice>
  );
}
