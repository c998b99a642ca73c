/** A list of what somebody wants to talk about, in their own order. */
import { t } from "../words";

export function Points({ title, points }: { title: string; points: readonly string[] }) {
  return (
    <section class="stack stack-close">
      <h2>{title}</h2>
      {points.length === 0 ? (
        <p class="quiet">{t("agenda-none")}</p>
      ) : (
        <ol class="questions">
          {points.map((point) => (
            <li key={point} dir="auto">
              {point}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
