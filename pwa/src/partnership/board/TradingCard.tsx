/** A card about a person to show or print: what they like and can do, nothing about health. */
import { Avatar } from "../../parts";
import { t } from "../../words";
import type { ProfileWords } from "../together";

const ON_CARD = ["skills", "interests", "life_experience", "languages", "want_to_learn"] as const;

export function TradingCard({ name, words }: { name: string; words: Partial<ProfileWords> }) {
  const said = ON_CARD.filter((field) => words[field]?.trim());
  return (
    <article class="trading-card" aria-label={t("card-of", { name })}>
      <header>
        <Avatar name={name} />
        <strong dir="auto">{name}</strong>
      </header>
      <dl>
        {said.map((field) => (
          <div key={field}>
            <dt>{t(`profile-${field.replaceAll("_", "-")}`)}</dt>
            <dd dir="auto">{words[field]}</dd>
          </div>
        ))}
      </dl>
      {said.length === 0 && <p class="quiet">{t("card-empty")}</p>}
    </article>
  );
}
