/** Making what others wish for: one tap, and the clinic calls; one more takes it back. */
import { Button } from "../parts";
import { t } from "../words";
import { useDoing } from "./doing";
import { type Idea, takeLead } from "./together";

interface Props {
  clinic: string;
  idea: Idea;
  reload: () => Promise<void>;
}

export function Lead({ clinic, idea, reload }: Props) {
  const { busy, act } = useDoing(reload);
  const { id, led, leading, leader } = idea;
  if (leading) {
    return (
      <>
        <span class="small">{t("idea-leading")}</span>
        <Button
          look="plain"
          busy={busy}
          onClick={() => void act(() => takeLead(clinic, id, false))}
        >
          {t("idea-lead-leave")}
        </Button>
      </>
    );
  }
  if (led) {
    return (
      <span class="quiet small">{leader ? t("idea-led-by", { name: leader }) : t("idea-led")}</span>
    );
  }
  const take = () => void act(() => takeLead(clinic, id, true), t("idea-lead-kept"));
  return (
    <>
      <Button icon="heart" busy={busy} onClick={take}>
        {t("idea-lead")}
      </Button>
      <span class="quiet small">{t("idea-lead-hint")}</span>
    </>
  );
}
