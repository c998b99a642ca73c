import { BRAND_PETALS } from "./src/parts/brand_petals.ts";
import { ICONS } from "./src/parts/icons.ts";

const PLACES = ["today", "plan", "visits", "together", "more"] as const;

/** Places that are not about one child. */
const ANYWHERE: ReadonlySet<string> = new Set(["together", "more"]);

/** The frame of the first screen as HTML, so that it is painted before the script arrives; Preact takes it over. */
export function firstScreen(words: (id: string) => string): string {
  return `<div class="shell shell-family" data-half="care">
  <a class="shell-skip" href="#page">${words("shell-skip")}</a>
  <header class="shell-head not-printed">${brand(words("app-name"))}</header>
  <nav class="shell-places not-printed" aria-label="${words("shell-places")}">
    <ul class="places">${PLACES.map((place) => link(place, words(`nav-${place}`))).join("")}</ul>
  </nav>
  <main class="shell-page" id="page" tabindex="-1">
    <div class="screen-title"><h1 tabindex="-1">${words("nav-today")}</h1></div>
    <div class="skeleton" role="status">
      <span class="unseen">${words("shell-loading")}</span>${'<span class="skeleton-line"></span>'.repeat(3)}
    </div>
  </main>
</div>`;
}

function brand(name: string): string {
  const petals = BRAND_PETALS.map(({ side, path }) => `<path class="brand-${side}" d="${path}"/>`);
  return `<a class="brand" href="/"><svg class="brand-sign" viewBox="0 0 32 32" aria-hidden="true">${petals.join("")}</svg><span class="brand-name">${name}</span></a>`;
}

function link(place: (typeof PLACES)[number], word: string): string {
  const current = place === "today" ? ' aria-current="page"' : "";
  const icon = `<svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path d="${ICONS[place]}"/></svg>`;
  return `<li><a class="place" href="${ANYWHERE.has(place) ? `/${place}` : "/"}"${current}>${icon}<span>${word}</span></a></li>`;
}
