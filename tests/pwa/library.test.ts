/** The library's form asks for what a kind cannot be without; its list keeps the staff's pages apart. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { PATHS, UNITS, unitsFor, unitsOf } from "../../pwa/src/partnership/learn/units";
import { type Resource, sections, type Version } from "../../pwa/src/partnership/library/library";
import { bodyOf, formOf, missingIn } from "../../pwa/src/partnership/library/resource_form";
import { TEMPLATES } from "../../pwa/src/partnership/stage/templates";

const root = resolve(import.meta.dirname, "../..");
const words = readFileSync(resolve(root, "pwa/words/en.ftl"), "utf8");

const version = (more: Partial<Version["body"]> = {}, number = 1): Version => ({
  number,
  body: { title: "A page", text: "Words", moment: "any", readers: "all", ...more },
  side: "staff",
  at: "2026-11-01T09:00:00Z",
  checked_by: "Ida",
  checked_at: "2026-11-02T09:00:00Z",
});

const resource = (more: Partial<Resource> = {}): Resource => ({
  id: "1",
  kind: "guide",
  checked: version(),
  newer: null,
  newer_unchecked: false,
  own_words: false,
  sides: ["staff"],
  helps_with: [],
  ...more,
});

it("lets no film in without captions and without the same in words", () => {
  const film = { ...formOf(undefined, "media"), title: "A film", link: "https://films.example/1" };
  expect(missingIn(film)).toEqual(["captions", "text"]);
  expect(missingIn({ ...film, captions: true, text: "Two people talk." })).toEqual([]);
});

it("takes no address that a browser would run", () => {
  const film = { ...formOf(undefined, "media"), title: "A", text: "B", captions: true };
  for (const link of ["", "http://films.example", "javascript:alert(1)", "https://"]) {
    expect(missingIn({ ...film, link })).toEqual(["link"]);
  }
});

it("sends only what its kind has", () => {
  const form = { ...formOf(undefined, "guide"), title: " A ", text: "B", reach: "x", skills: "y" };
  expect(bodyOf(form)).toEqual({ title: "A", text: "B", moment: "any", readers: "all" });
});

it("begins the next version with the newest, also when that one waits for its check", () => {
  const newer = version({ text: "Better words" }, 2);
  expect(formOf(resource({ newer }), "guide").text).toBe("Better words");
});

it("shows families nothing that is for staff, and where to turn to apart from what is read", () => {
  const staff = resource({ id: "2", checked: version({ readers: "staff" }) });
  const group = resource({ id: "3", kind: "group" });
  const names = (side: "family" | "clinic") =>
    sections([resource(), staff, group], side).map(({ name, shown }) => [name, shown.length]);
  expect(names("family")).toEqual([
    ["any", 1],
    ["group", 1],
  ]);
  expect(names("clinic")).toEqual([
    ["any", 2],
    ["group", 1],
  ]);
});

it("has three to five units of its own for each side, and the words and the server know each", () => {
  const server = readFileSync(resolve(root, "api/partnership/kinds/learned.py"), "utf8");
  for (const path of PATHS) expect(unitsOf(path).length).toBeGreaterThanOrEqual(3);
  for (const unit of UNITS) {
    expect(server).toContain(`"${unit}"`);
    for (const part of ["", "-text", "-try"]) expect(words).toContain(`\nunit-${unit}${part} = `);
  }
});

it("has something to get ready with for every kind of call", () => {
  for (const { name } of TEMPLATES) {
    const units = unitsFor(name);
    expect(new Set(units).size).toBe(units.length);
    expect(units.every((unit) => UNITS.includes(unit))).toBe(true);
  }
});
