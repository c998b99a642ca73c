/** Who looked at a child's record, and when: the family's side of the access log. */
import "./words";
import { instantInWords } from "../dates";
import { useServer } from "../from_server";
import { Notice, ScreenTitle } from "../parts";
import type { Child } from "../people/me";
import { problemWords } from "../problem_words";
import { hasWords, t } from "../words";
import { type Look, readLooks } from "./access";

export function Looks({ child }: { child: Child }) {
  const { value, problem } = useServer(() => readLooks(child.id), child.id);
  return (
    <div class="stack">
      <ScreenTitle lead={t("looks-lead")}>{t("looks-title", { name: child.name })}</ScreenTitle>
      {problem && (
        <Notice kind="warn" live>
          {problemWords(problem)}
        </Notice>
      )}
      {value?.looks.length === 0 && <p class="quiet">{t("looks-none")}</p>}
      <ol class="plain-list">
        {value?.looks.map((look) => (
          <li key={look.at + look.name}>
            <p>{sentence(look, child)}</p>
            <p class="quiet small">{placeAndTime(look)}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}

function sentence({ name, what, why }: Look, child: Child): string {
  const told = `look-${what}`;
  const words = t(hasWords(told) ? told : "look-other", { name, child: child.name });
  return why === "visit" ? t("look-before-visit", { words }) : words;
}

const placeAndTime = ({ clinic, at }: Look): string =>
  [instantInWords(at), clinic].filter(Boolean).join(" · ");
