/** Leaving: one question, no reason, no blame. */
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { Button, Dialog } from "../../parts";
import { t } from "../../words";
import { useDoing } from "../doing";
import { type OwnSignup, withdraw } from "../together";

export function Leave({ mine }: { mine: OwnSignup }) {
  const { route } = useLocation();
  const [asking, setAsking] = useState(false);
  const { busy, act } = useDoing(async () => undefined);
  const leave = async () => {
    if (await act(() => withdraw(mine.id), t("leave-done"))) route("/together");
  };
  return (
    <>
      <Button look="plain" wide onClick={() => setAsking(true)}>
        {t("leave")}
      </Button>
      <Dialog
        open={asking}
        title={t("leave-title")}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button look="danger" busy={busy} onClick={() => void leave()}>
              {t("leave-yes")}
            </Button>
            <Button onClick={() => setAsking(false)}>{t("leave-no")}</Button>
          </>
        }
      >
        <p>{t("leave-what")}</p>
      </Dialog>
    </>
  );
}
