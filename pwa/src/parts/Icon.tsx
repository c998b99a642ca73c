import { ICONS, type IconName } from "./icons";

/** A drawn sign; silent for screen readers, because the word beside it speaks. */
export function Icon({ name, size = 24 }: { name: IconName; size?: number }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <path d={ICONS[name]} />
    </svg>
  );
}
