/** Finds the sentences of `words/*.ftl` while building: parsed already, and only those asked for. */
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { FluentResource } from "@fluent/bundle";
import type { Plugin } from "vite";
import { firstScreen } from "./first_screen.ts";
import { sentences } from "./sentences.ts";
import { directionOf } from "./src/phone/direction.ts";

const FOLDER = resolve(import.meta.dirname, "words");
const FALLBACK = "en";

const fileOf = (language: string): string => resolve(FOLDER, `${language}.ftl`);
const textOf = (language: string): string => readFileSync(fileOf(language), "utf8");
const others = (): string[] =>
  readdirSync(FOLDER)
    .flatMap((file) => /^(\w+)\.ftl$/.exec(file)?.[1] ?? [])
    .filter((language) => language !== FALLBACK);

/**
 * `words:en/first` is what every screen needs; `words:en/clinic` the groups of `words/en.ftl` whose
 * heading ends in "(clinic)", and so on. A phone then loads no word of screens that it never opens.
 * `words:es` is all of another language at once; `words:others` leads to each of them, by language,
 * and `words:others/push` holds those groups of each.
 */
export function words(): Plugin {
  return {
    name: "words",
    resolveId: (id) => (id.startsWith("words:") ? `\0${id}` : null),
    load(id) {
      const [, language, part] = /^\0words:(\w+)(?:\/(\w+))?$/.exec(id) ?? [];
      if (!language) return null;
      for (const one of [FALLBACK, ...others()]) this.addWatchFile(fileOf(one));
      if (language === "others") return `export default {${others().map(part ? held(part) : led)}}`;
      return `export default ${parsed(language, part)}`;
    },
    transformIndexHtml: (html) => html.replace("<!--first-screen-->", frameIn(FALLBACK)),
  };
}

/** Beside `index.html` its twin `es.html`: a worker whose phone speaks Spanish hands out that. */
export function twins(): Plugin {
  return {
    name: "twins",
    enforce: "post",
    generateBundle(_, bundle) {
      const page = bundle["index.html"];
      if (page?.type !== "asset") return;
      const html = String(page.source);
      for (const one of others())
        this.emitFile({
          type: "asset",
          fileName: `${one}.html`,
          source: html
            .replace('<html lang="en" dir="ltr"', `<html lang="${one}" dir="${directionOf(one)}"`)
            .replace(frameIn(FALLBACK), frameIn(one)),
        });
    },
  };
}

const frameIn = (language: string): string => firstScreen(sentences(textOf(language)));

const led = (language: string): string => `${language}: () => import("words:${language}")`;
const held = (part: string) => (language: string) => `${language}: ${parsed(language, part)}`;

function parsed(language: string, part: string | undefined): string {
  const groups = textOf(language)
    .split(/^(?=## )/m)
    .filter((group) => !part || partOf(group) === part)
    .map((group) => group.replace(/^#.*\n/gm, "").replace(/\n{2,}/g, "\n"));
  return `JSON.parse(${JSON.stringify(JSON.stringify(new FluentResource(groups.join(""))))})`;
}

const partOf = (group: string): string => /^## .*\((\w+)\)\s*$/m.exec(group)?.[1] ?? "first";

const LANGUAGE = /^\0words:(?!others)(\w+)$/;

/** A chunk for each language but English, by whose name the worker knows whose phones keep it. */
export const CHUNK_OF_A_LANGUAGE = {
  name: (id: string): string => `words.${LANGUAGE.exec(id)?.[1]}`,
  test: LANGUAGE,
  priority: 2,
};
