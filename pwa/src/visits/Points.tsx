/** A list of what somebody wants to talk about, in their own order. */
import { t } from "../words";

interface Props {
  title: string;
  points: readonly string[];
  /** Within a card that has its own heading. */
  inside?: boolean;
}

export function Points({ title, points, inside = false }: Props) {
  return (
    <section class="stack stack-close">
      {inside ? <h3>{title}</h3> : <h2>{title}</h2>}
      {points.length === 0 ? (
        <p class="quiet">{t("agenda-none")}</p>
      ) : (
        <ol class="questions">
          {points.map((point) => (
            <li key={point}>
              <span dir="auto">{point}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
