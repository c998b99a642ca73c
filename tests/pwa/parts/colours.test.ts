import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { apart, contrast, SIGHTS } from "./colour_sight";

const style = (name: string) =>
  readFileSync(join(import.meta.dirname, "../../../pwa/src/styles", name), "utf8");
const tokens = style("tokens.css");
const child = style("parts/child.css");
const THEMES = ["light", "dark"] as const;

/** The colour of a token in a theme, through as many names as it takes. */
function colour(token: string, theme: (typeof THEMES)[number]): string {
  const value = new RegExp(`^ +--${token}: (.+);$`, "m").exec(tokens)?.[1] ?? "";
  const name = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  if (name) return colour(name, theme);
  const pair = /^light-dark\((#\w+), (#\w+)\)$/.exec(value);
  return (theme === "light" ? pair?.[1] : pair?.[2]) ?? value;
}

const READ_ON: [string, string[]][] = [
  ["text", ["ground", "surface", "surface-sunk", "accent-soft", "partnership-soft", "danger-soft"]],
  ["text-quiet", ["ground", "surface", "surface-sunk", "care-soft"]],
  ["care", ["ground", "surface"]],
  ["care-strong", ["care-soft"]],
  ["partnership", ["ground", "surface"]],
  ["partnership-strong", ["partnership-soft"]],
  ["on-accent", ["care", "partnership", "danger"]],
  ["zone-green", ["zone-green-soft", "ground", "surface"]],
  ["zone-yellow", ["zone-yellow-soft", "ground", "surface"]],
  ["zone-red", ["zone-red-soft", "ground", "surface"]],
  ["on-alarm", ["alarm"]],
];

test.each(THEMES)("every word can be read where it stands, %s", (theme) => {
  for (const [letters, grounds] of READ_ON)
    for (const ground of grounds)
      expect
        .soft(contrast(colour(letters, theme), colour(ground, theme)), `${letters} on ${ground}`)
        .toBeGreaterThanOrEqual(4.5);
});

test.each(THEMES)("the edge of what can be filled in or pressed is seen, %s", (theme) => {
  for (const ground of ["ground", "surface"])
    expect(contrast(colour("border", theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
});

const CHILDREN = [...child.matchAll(/\[data-colour="(\w+)"\] \{([^}]+)\}/g)].map(
  ([, name, rules]) => ({
    name,
    fill: /--child: (#\w+)/.exec(rules ?? "")?.[1] ?? "",
    letter: /--child-letter: (#\w+)/.exec(rules ?? "")?.[1] ?? "#ffffff",
  }),
);

test("the first letter of a child can be read on each colour", () => {
  expect(CHILDREN).toHaveLength(8);
  for (const { name, fill, letter } of CHILDREN)
    expect.soft(contrast(fill, letter), name).toBeGreaterThanOrEqual(4.5);
});

test.each(SIGHTS)("any two children's colours stay apart for eyes that are %s", (sight) => {
  for (const one of CHILDREN)
    for (const other of CHILDREN)
      if (one !== other)
        expect
          .soft(apart(one.fill, other.fill, sight), `${one.name} ${other.name}`)
          .toBeGreaterThan(0.1);
});
