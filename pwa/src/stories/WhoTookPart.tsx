/** Everybody who took part, none above another: what they tell themselves, and the thanks they had. */
import "../styles/screens/stories.css";
import { PersonLine } from "../parts/Avatar";
import { Icon } from "../parts/Icon";
import { t } from "../words";
import type { Contribution } from "./story";

interface Props {
  contributions: readonly Contribution[];
  nameOf: (person: string) => string;
}

export function WhoTookPart({ contributions, nameOf }: Props) {
  if (contributions.length === 0) return <p class="quiet">{t("care-story-nobody")}</p>;
  return (
    <ul class="story-people">
      {contributions.map(({ name, person, actor, part, thanks }) => (
        <li key={`${name} ${person}`}>
          <PersonLine name={name} what={actor?.place && t(`care-story-at-${actor.place}`)} />
          {part && (
            <p class="story-part" dir="auto">
              {part}
            </p>
          )}
          {!part && person && <p class="quiet small">{t("care-story-part-none")}</p>}
          {thanks.map(({ by, text }) => (
            <p key={`${by} ${text}`} class="story-thanks" dir="auto">
              <Icon name="heart" size={18} />
              <span>
                {text} <span class="quiet small">{nameOf(by)}</span>
              </span>
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
