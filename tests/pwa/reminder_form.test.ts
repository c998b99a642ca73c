/** What a person sets for one reminder, and what the list says of it. */
import { expect, it, vi } from "vitest";
import type { Reminder } from "../../pwa/src/local/reminders";
import "../../pwa/src/reminders/words";
import {
  about,
  daysInWords,
  formOf,
  freshForm,
  missingIn,
  whenInWords,
} from "../../pwa/src/reminders/reminder";

const NOW = new Date("2026-11-22T10:00:00");
const ONE: Reminder = {
  id: "a",
  child: "leo",
  thing: "peak-flow",
  record: null,
  times: ["07:00", "19:30"],
  days: [1, 2, 3, 4, 5],
  zone: "Europe/London",
  paused_until: null,
  snoozed_until: null,
  next_due: null,
  seldom: false,
  ask_less: false,
};

it("makes an id that tells nothing, not even when it was made", () => {
  const ids = Array.from({ length: 20 }, () => freshForm("symptoms", null).id);
  expect(new Set(ids.map((id) => id.slice(0, 8))).size).toBe(20);
  expect(ids.every((id) => id[14] === "4")).toBe(true);
});

it("asks again for a time, for days, and for a day to come", () => {
  vi.useFakeTimers({ now: NOW, toFake: ["Date"] });
  const form = freshForm("peak-flow", null);
  expect(missingIn(form)).toEqual([]);
  expect(missingIn({ ...form, times: ["07:00", ""], days: [], paused: "" })).toEqual([
    "times",
    "days",
    "pause",
  ]);
  expect(missingIn({ ...form, paused: "2026-11-22" })).toEqual(["pause"]);
  expect(missingIn({ ...form, paused: "2026-11-23" })).toEqual([]);
  vi.useRealTimers();
});

it("takes the usual times of another thing, and leaves what belonged to the first", () => {
  const form = freshForm("next-step", "some-step");
  expect(about(form, "check-in")).toMatchObject({ id: form.id, record: null, days: [7] });
});

it("forgets a pause that is over", () => {
  vi.useFakeTimers({ now: NOW, toFake: ["Date"] });
  expect(formOf({ ...ONE, paused_until: "2026-11-22" }).paused).toBeNull();
  expect(formOf({ ...ONE, paused_until: "2026-11-23" }).paused).toBe("2026-11-23");
  vi.useRealTimers();
});

it.each([
  [[1, 2, 3, 4, 5, 6, 7], "Every day"],
  [[5, 4, 3, 2, 1], "Monday to Friday"],
  [[6, 7], "Saturday and Sunday"],
  [[3, 1], "Mon and Wed"],
])("calls %j %s", (days, words) => {
  expect(daysInWords(days)).toBe(words);
});

it("says when it comes, how seldom, or until when it is silent", () => {
  vi.useFakeTimers({ now: NOW, toFake: ["Date"] });
  expect(whenInWords(ONE)).toMatch(/^7:00.* and .*7:30.* · Monday to Friday$/);
  expect(whenInWords({ ...ONE, seldom: true })).toContain("Every other day");
  expect(whenInWords({ ...ONE, thing: "visit" })).toContain("Two days before");
  expect(whenInWords({ ...ONE, paused_until: "2027-01-05" })).toContain("Silent until");
  vi.useRealTimers();
});
