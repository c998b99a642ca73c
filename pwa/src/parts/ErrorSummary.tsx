import "../styles/parts/notice.css";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../words";

export interface FormError {
  name: string;
  text: string;
}

/** The error of one control, to be spread into it. */
export function errorFor(errors: readonly FormError[], name: string): { error?: string } {
  const text = errors.find((error) => error.name === name)?.text;
  return text ? { error: text } : {};
}

/** What needs another look, at the top of a form: takes the focus when it appears, each line leads to its field. */
export function ErrorSummary({
  errors,
  attempt = 0,
}: {
  errors: readonly FormError[];
  attempt?: number;
}) {
  const box = useRef<HTMLDivElement>(null);
  const any = errors.length > 0;
  // Every new attempt at sending brings the focus back.
  useEffect(() => {
    if (any) box.current?.focus();
  }, [any, attempt]);
  if (!any) return null;
  const lead = (event: MouseEvent, name: string) => {
    event.preventDefault();
    const field = document.getElementById(name);
    field?.focus();
    field?.scrollIntoView({ block: "center" });
  };
  return (
    <div
      class="notice notice-danger error-summary"
      ref={box}
      tabIndex={-1}
      role="alert"
      aria-labelledby="error-summary"
    >
      <h2 id="error-summary">{t("errors-title", { count: errors.length })}</h2>
      <ul>
        {errors.map((error) => (
          <li key={error.name}>
            <a href={`#${error.name}`} onClick={(event) => lead(event, error.name)}>
              {error.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
