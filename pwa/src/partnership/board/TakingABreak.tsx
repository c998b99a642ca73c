/** A pause that somebody takes: said where they would look for calls, and ended with one tap. */
import { Button, Notice } from "../../parts";
import { t } from "../../words";
import { useDoing } from "../doing";
import { type Mine, saveProfile } from "../together";

export function TakingABreak({ mine, reload }: { mine: Mine; reload: () => Promise<void> }) {
  const { busy, act } = useDoing(reload);
  const { profile } = mine;
  if (profile?.level !== "pause") return null;
  return (
    <Notice title={t("level-paused")}>
      <p>{t("level-paused-what")}</p>
      <Button busy={busy} onClick={() => void act(() => saveProfile({ ...profile, level: "" }))}>
        {t("level-back")}
      </Button>
    </Notice>
  );
}
