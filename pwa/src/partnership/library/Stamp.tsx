/** Who stands behind a version, and since when; or that nobody does yet. */
import { fullDate } from "../../dates";
import { Icon } from "../../parts/Icon";
import { t } from "../../words";
import type { Version } from "./library";

type Props = Pick<Version, "checked_by" | "checked_at" | "number">;

export function Stamp({ checked_by, checked_at, number }: Props) {
  if (!checked_at) {
    return (
      <p class="stamp" data-open>
        <Icon name="alert" size={20} />
        <span>{t("shelf-unchecked", { number })}</span>
      </p>
    );
  }
  return (
    <p class="stamp">
      <Icon name="shield" size={20} />
      <span>
        {t("shelf-checked", { name: checked_by, day: fullDate(checked_at.slice(0, 10)), number })}
      </span>
    </p>
  );
}
