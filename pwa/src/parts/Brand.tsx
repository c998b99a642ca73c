import { t } from "../words";

/** Three petals from one root: the family, the clinic, the people around them. */
export function Brand({ href = "/" }: { href?: string }) {
  return (
    <a class="brand" href={href}>
      <svg class="brand-sign" viewBox="0 0 32 32" aria-hidden="true">
        <path class="brand-start" d="M16 28C8.5 27 3 21.5 3 14c7.5 0 13 5.5 13 14Z" />
        <path class="brand-end" d="M16 28c7.5-1 13-6.5 13-14-7.5 0-13 5.5-13 14Z" />
        <path class="brand-mid" d="M16 28c-5-5.5-6-15.5 0-24 6 8.5 5 18.5 0 24Z" />
      </svg>
      <span class="brand-name">{t("app-name")}</span>
    </a>
  );
}
