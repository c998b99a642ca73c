/** Ending a plan: it disappears from phones, so the reason has to be said. */
import { useState } from "preact/hooks";
import { Button, Dialog, TextArea } from "../../parts";
import { t } from "../../words";

interface Props {
  name: string;
  onWithdraw: (reason: string) => Promise<void>;
}

export function Withdraw({ name, onWithdraw }: Props) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const end = async () => {
    if (!reason.trim()) return setMissing(true);
    setOpen(false);
    await onWithdraw(reason.trim());
  };
  return (
    <>
      <Button look="danger" onClick={() => setOpen(true)}>
        {t("plan-withdraw")}
      </Button>
      <Dialog
        open={open}
        title={t("plan-withdraw-title", { name })}
        onClose={() => setOpen(false)}
        actions={
          <Button look="danger" onClick={() => void end()}>
            {t("plan-withdraw-now")}
          </Button>
        }
      >
        <p>{t("plan-withdraw-what", { name })}</p>
        <TextArea
          name="reason"
          label={t("plan-withdraw-why")}
          limit={500}
          value={reason}
          onChange={setReason}
          {...(missing ? { error: t("plan-withdraw-missing") } : {})}
        />
      </Dialog>
    </>
  );
}
