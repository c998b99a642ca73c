/** Number keys as big as a thumb; the blow keeps the focus, so a real keyboard works as well. */
import { Icon } from "../../parts/Icon";
import { t } from "../../words";

const DIGITS = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];

/** `onPress` gets a digit, "back" or "next". */
export function NumberKeys({ onPress, last }: { onPress: (key: string) => void; last: boolean }) {
  const key = (name: string, label?: string) => ({
    type: "button" as const,
    "aria-label": label,
    onPointerDown: (event: Event) => event.preventDefault(),
    onClick: () => onPress(name),
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a second question
    <div class="number-keys" dir="ltr" role="group" aria-label={t("entry-pad")}>
      {DIGITS.map((digit) => (
        <button class="number-key" key={digit} {...key(digit)}>
          {digit}
        </button>
      ))}
      <button class="number-key number-key-side" {...key("back", t("entry-pad-back"))}>
        <Icon name="back" />
      </button>
      <button class="number-key" {...key("0")}>
        0
      </button>
      <button class="number-key number-key-side" {...key("next")}>
        {t(last ? "entry-pad-done" : "entry-pad-next")}
      </button>
    </div>
  );
}
