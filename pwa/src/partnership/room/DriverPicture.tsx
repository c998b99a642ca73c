/** The diagram as a picture for a desk: three columns and the lines between them. */
import { t } from "../../words";
import type { Drivers } from "./kinds";

/** A list says the same on a phone and to a screen reader, so this is drawn for the eye alone. */
export function DriverPicture({ drivers: { aim, drivers } }: { drivers: Drivers }) {
  return (
    <div class="driver-picture" aria-hidden="true">
      <p class="driver-head">{t("driver-aim")}</p>
      <p class="driver-head">{t("driver-column")}</p>
      <p class="driver-head">{t("driver-ideas")}</p>
      <div class="driver-aim" dir="auto">
        {aim}
      </div>
      <ul class="driver-branches">
        {drivers.map(({ text, ideas }, at) => (
          <li key={at.toString()}>
            <span class="driver-box" dir="auto">
              {text}
            </span>
            <ul class="driver-leaves">
              {ideas.map((idea, place) => (
                <li key={place.toString()} dir="auto">
                  {idea.text}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}
