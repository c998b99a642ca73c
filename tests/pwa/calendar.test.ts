/** Days and hours as the region calls them, kept so that Today need not ask for them. */
import { beforeEach, expect, test, vi } from "vitest";

const REGIONS = ["en-GB", "en-US", "en-AU"];
const MINUTES = Array.from({ length: 1440 }, (_, minute) => minute);
const two = (number: number): string => String(number).padStart(2, "0");

beforeEach(() => {
  localStorage.clear();
  vi.resetModules();
});

test.each(REGIONS)("every minute of the day is written as %s writes it", async (region) => {
  vi.spyOn(navigator, "languages", "get").mockReturnValue([region]);
  const { timeInWords } = await import("../../pwa/src/dates");
  const { format } = new Intl.DateTimeFormat(region, {
    hour: "numeric",
    minute: "2-digit",
    timeZone: "UTC",
  });
  for (const minute of MINUTES) {
    const time = `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
    expect(timeInWords(time)).toBe(format(new Date(`2026-11-22T${time}Z`)));
  }
});

test("another region's words are not taken for this one's", async () => {
  vi.spyOn(navigator, "languages", "get").mockReturnValue(["en-US"]);
  const american = await import("../../pwa/src/dates");
  expect(american.timeInWords("21:45")).toMatch(/^9:45/);
  vi.resetModules();
  vi.spyOn(navigator, "languages", "get").mockReturnValue(["en-GB"]);
  const british = await import("../../pwa/src/dates");
  expect(british.timeInWords("21:45")).toBe("21:45");
});

test("a phone that has kept them draws days and hours without Intl", async () => {
  const first = await import("../../pwa/src/dates");
  const words = [first.dayLetter("2026-11-22"), first.clockTime("2026-11-22T06:05")];
  vi.resetModules();
  const asked = vi.spyOn(Intl, "DateTimeFormat");
  const again = await import("../../pwa/src/dates");
  expect([again.dayLetter("2026-11-22"), again.clockTime("2026-11-22T06:05")]).toEqual(words);
  expect(asked).not.toHaveBeenCalled();
});
