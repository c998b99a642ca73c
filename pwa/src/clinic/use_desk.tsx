/** Writing from a desk: busy while it goes out, and said plainly when it could not. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Notice } from "../parts/Notice";
import { t } from "../words";
import { offer } from "./desk";

interface Written {
  kind: string;
  body: unknown;
  record?: string;
  parents?: string[];
}

export interface Desk {
  busy: boolean;
  /** What stands beside the form when something did not go out. */
  told: ComponentChildren;
  /** Sends; whether the form may be emptied. */
  send: (written: Written) => Promise<boolean>;
}

export function useDesk(
  patient: { id: string; stream: string },
  reload: () => Promise<void>,
): Desk {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<"kept" | "refused" | null>(null);
  const send = async (written: Written) => {
    if (busy) return false;
    setBusy(true);
    const { sent } = await offer(patient, written);
    setTrouble(sent === "sent" ? null : sent);
    await reload();
    setBusy(false);
    return sent !== "refused";
  };
  const told = trouble && (
    <Notice kind="warn" live>
      {t(`desk-${trouble}`)}
    </Notice>
  );
  return { busy, told, send };
}
