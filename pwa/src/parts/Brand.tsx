import { t } from "../words";
import { BRAND_PETALS } from "./brand_petals";

/** The product's sign and name: three petals from one root. */
export function Brand({ href = "/" }: { href?: string }) {
  return (
    <a class="brand" href={href} aria-label={t("app-name")}>
      <svg class="brand-sign" viewBox="0 0 32 32" aria-hidden="true">
        {BRAND_PETALS.map(({ side, path }) => (
          <path class={`brand-${side}`} d={path} key={side} />
        ))}
      </svg>
      <span class="brand-name">{t("app-name")}</span>
    </a>
  );
}
