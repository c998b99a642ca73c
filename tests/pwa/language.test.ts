/** A phone speaks the first of its person's languages that the server offers, and else English. */
import { FluentResource } from "@fluent/bundle";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const spoken = (...tags: string[]) => vi.spyOn(navigator, "languages", "get").mockReturnValue(tags);

/** A server that answers with this header; null is one that offers English alone. */
function offering(header: string | null) {
  const headers = new Headers(header === null ? [] : [["Avail-Language", header]]);
  const asked = vi.fn(async () => new Response(null, { headers }));
  vi.stubGlobal("fetch", asked);
  return asked;
}

/** Nothing of a start before is left but what the phone remembers. */
async function start() {
  vi.resetModules();
  const { speakAnother } = await import("../../pwa/src/phone/other_language");
  await speakAnother();
  return import("../../pwa/src/words");
}

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("requestIdleCallback", vi.fn());
  document.documentElement.lang = "en";
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("which language", () => {
  it.each([
    [["es-MX", "es"], "en, es", "es"],
    [["fr", "es"], "en, es", "es"],
    [["fr-CA", "en-CA", "es"], "en, es", "en"],
    [["de"], "en, es", "en"],
    [["es"], "en;d, ES", "es"],
    [["es"], null, "en"],
    [["tlh"], "en, tlh", "en"],
  ])("somebody who reads %j is spoken to, where %j is offered, in %s", async (tags, header, is) => {
    spoken(...(tags as string[]));
    offering(header as string | null);
    expect((await start()).language).toBe(is);
    expect(document.documentElement.lang).toBe(is);
  });

  it("dates and numbers are those of the person's own region", async () => {
    spoken("es-MX", "es");
    offering("en, es");
    const { locale, t } = await start();
    expect([locale, t("nav-today")]).toEqual(["es-MX", "Hoy"]);
  });
});

describe("what a phone remembers", () => {
  it("is enough for the next start, with no network", async () => {
    spoken("es");
    offering("en, es");
    await start();
    const asked = vi.fn(async () => Promise.reject(new TypeError("no network")));
    vi.stubGlobal("fetch", asked);
    expect((await start()).language).toBe("es");
    expect(asked).not.toHaveBeenCalled();
  });

  it("is asked again once the screen stands, for the start after", async () => {
    spoken("es");
    offering("en, es");
    await start();
    offering(null);
    vi.stubGlobal("requestIdleCallback", (act: () => void) => act());
    expect((await start()).language).toBe("es");
    const { readOffered } = await import("../../pwa/src/local/phone");
    await vi.waitFor(async () => expect(await readOffered()).toEqual(["en"]));
    expect((await start()).language).toBe("en");
  });

  it("is nothing when nobody answered: the next start asks again", async () => {
    spoken("es");
    vi.stubGlobal("fetch", async () => Promise.reject(new TypeError("no network")));
    expect((await start()).language).toBe("en");
    offering("en, es");
    expect((await start()).language).toBe("es");
  });
});

describe("sentences", () => {
  it("are said in English where the language has none, with the plurals of each", async () => {
    spoken("pl");
    vi.resetModules();
    const { addWords, hasWords, speak, t } = await import("../../pwa/src/language");
    const counted = "{ $count ->\n [one] jeden\n [few] kilka\n *[other] wiele\n }";
    addWords(
      new FluentResource("here = English\nonly = { $count ->\n [one] one\n *[other] more\n }"),
    );
    speak("pl", [new FluentResource(`here = ${counted}`)]);
    expect([1, 3, 5].map((count) => t("here", { count }))).toEqual(["jeden", "kilka", "wiele"]);
    expect([1, 3].map((count) => t("only", { count }))).toEqual(["one", "more"]);
    expect(["here", "only", "none"].map(hasWords)).toEqual([true, true, false]);
  });

  it("are written from right to left in a language that is", async () => {
    const { directionOf } = await import("../../pwa/src/phone/direction");
    expect(["es", "pl", "ar", "he", "fa", "ur", "ckb"].map(directionOf)).toEqual([
      "ltr",
      "ltr",
      "rtl",
      "rtl",
      "rtl",
      "rtl",
      "rtl",
    ]);
  });
});
