/** The number to call, always on the screen, wherever one has scrolled to. */
import { Icon } from "../parts/Icon";
import { t } from "../words";

export function CallBar({ number }: { number: string }) {
  return (
    <div class="emergency-bar">
      <a class="button button-main button-wide emergency-call" href={`tel:${number}`}>
        <Icon name="phone" />
        {t("emergency-call", { number })}
      </a>
    </div>
  );
}
