/** Writing a dose down with one tap, and taking it back. */
import { keep, newId } from "../local";
import { wallAt } from "../local/wall_clock";
import { showToast } from "../parts/Toast";
import { t } from "../words";
import { DOSE, type DoseBody, type Medicine } from "./medicine";

export async function take(child: string, medicine: Medicine, amount: number): Promise<void> {
  const at = wallAt(new Date());
  const body = {
    medicine: medicine.record,
    amount,
    day: at.slice(0, 10),
    time: at.slice(11),
  };
  const kept = await keep<DoseBody>({ id: newId(), child, kind: DOSE, body });
  showToast({
    text: t("dose-kept", { count: amount, name: medicine.body.name }),
    undo: () => void takeBack(child, kept.record, kept.id),
  });
}

export async function takeBack(child: string, record: string, revision: string): Promise<void> {
  await keep<DoseBody>({
    id: newId(),
    child,
    kind: DOSE,
    record,
    parents: [revision],
    body: null,
  });
  showToast({ text: t("dose-back") });
}
