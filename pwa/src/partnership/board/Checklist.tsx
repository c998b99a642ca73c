/** What the clinic does with everybody new, to tick off together. */
import { ChipSet } from "../../parts";
import { t } from "../../words";
import { useDoing } from "../doing";
import { type OwnSignup, tickOff } from "../together";

export function Checklist({ mine, reload }: { mine: OwnSignup; reload: () => Promise<void> }) {
  const { act } = useDoing(reload);
  if (mine.checklist.length === 0) return null;
  return (
    <ChipSet
      name="checklist"
      label={t("checklist-title")}
      hint={t("checklist-hint")}
      values={mine.onboarding}
      onChange={(done) => void act(() => tickOff(mine.id, done))}
      options={mine.checklist.map((line) => ({ value: line, label: line }))}
    />
  );
}
