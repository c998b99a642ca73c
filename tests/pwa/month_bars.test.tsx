/** A clinic's numbers: a bar for each month from the first that is told, and a word where none is. */
import { cleanup, render } from "@testing-library/preact";
import { afterEach, expect, it } from "vitest";
import { MonthBars } from "../../pwa/src/numbers/MonthBars";

afterEach(cleanup);

const clinic = { id: "0198cccc-0000-4000-8000-00000000000c", name: "Harbour Lane Clinic" };

function rows(...told: (number | null)[]): (string | null)[] {
  const months = told.map((good, at) => ({ month: `2026-0${at + 1}`, good }));
  const { container } = render(<MonthBars numbers={{ clinic, least: 10, months }} />);
  return [...container.querySelectorAll("tbody td")].map((cell) => cell.textContent);
}

it("begins with the first month that is told, and says which were too few", () => {
  expect(rows(null, 70, null, 80)).toEqual(["about 70 of 100", "too few", "about 80 of 100"]);
});

it("says beside the numbers what a good day is, and that the rule is the app's own", () => {
  rows(70);
  expect(document.body.textContent).toContain("no blood and no pain");
  expect(document.body.textContent).toContain("our app’s own rule");
});

it("shows no chart while no month is told", () => {
  expect(rows(null, null)).toEqual([]);
});
