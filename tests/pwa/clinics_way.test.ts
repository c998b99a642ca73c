/** The clinic's way in steps, the smallest call to try, how much somebody likes to do, an invitation. */
import { expect, it } from "vitest";
import "../../pwa/src/partnership/stage/words";
import { fitting, smallestOf } from "../../pwa/src/partnership/call";
import { invitationOf } from "../../pwa/src/partnership/stage/Invitation";
import { stepsOf } from "../../pwa/src/partnership/stage/Journey";
import { SMALLEST, TEMPLATES } from "../../pwa/src/partnership/stage/templates";
import { voiceFor } from "../../pwa/src/partnership/voice";

const texts = ["role", "ground-rules", "confidentiality"].map((kind) => ({ kind }));
const closed = { closed_at: "2026-11-01T09:00:00Z" };
const NEW = {
  champion: null,
  rounds: [],
  gate: { open: false },
  agreements: [],
  opportunities: [{ status: "draft" }],
  progress: { running: 0, finished: 0 },
};
const done = (stage: object): string[] => {
  const { ready, action } = stepsOf({ ...NEW, ...stage } as never);
  return [...ready, ...action].filter((step) => step.done).map(({ name }) => name);
};

it("a clinic that begins has all of its way before it", () => {
  expect(done({})).toEqual([]);
});

it("a text that helps the team is none of the three that partners agree to", () => {
  expect(done({ agreements: [...texts.slice(1), { kind: "handbook" }] })).toEqual([]);
  expect(done({ agreements: texts })).toEqual(["texts"]);
});

it("asking the team again counts once something was done together", () => {
  const asked = { rounds: [closed, closed], opportunities: [{ status: "closed" }] };
  expect(done({ ...asked, progress: { running: 1, finished: 0 } })).toEqual([
    "readiness",
    "call",
    "partner",
  ]);
  const all = done({ ...asked, progress: { running: 0, finished: 1 } });
  expect(all.slice(-3)).toEqual(["partner", "finish", "again"]);
});

const call = (id: string, hours: number, more: object = {}) =>
  ({ id, free: 1, mine: null, body: { hours, influence: "make" }, ...more }) as never;

it("the one to just try asks least, has a seat, and is not one's own already", () => {
  const calls = [
    call("long", 8),
    call("full", 1, { free: 0 }),
    call("mine", 2, { mine: "interested" }),
    call("left", 3, { mine: "gone" }),
    call("short", 4),
  ];
  expect(smallestOf(calls)?.id).toBe("left");
  expect(smallestOf([])).toBeUndefined();
});

it.each([
  ["tell", ["tell"]],
  ["comment", ["tell", "comment"]],
  ["lead", ["tell", "comment", "make", "lead"]],
] as const)("who would like to %s is shown what asks no more", (level, shown) => {
  const calls = ["tell", "comment", "make", "lead"].map((influence) =>
    call(influence, 3, { body: { hours: 3, influence } }),
  );
  expect(fitting(calls as { id: string }[] as never, ["level"], level).map(({ id }) => id)).toEqual(
    shown,
  );
});

it("the smallest template is the first to be tried", () => {
  const hours = TEMPLATES.map(({ fits }) => fits.hours ?? 0);
  expect(SMALLEST.fits.hours).toBe(Math.min(...hours));
});

it("a text is read by a voice of its own language, or by none", () => {
  const voices = [{ lang: "en-US" }, { lang: "pt_BR" }, { lang: "en-GB" }];
  expect(voiceFor("en-GB", voices)).toBe(voices[2]);
  expect(voiceFor("pt", voices)).toBe(voices[1]);
  expect(voiceFor("en-AU", voices)).toBe(voices[0]);
  expect(voiceFor("pl", voices)).toBeUndefined();
});

it("an invitation says what for, the goals, the term, and how to say yes", () => {
  const group = {
    kind: "council",
    name: "Families' council",
    mandate: "Reads every letter first.",
    goals: ["Short letters", "Evening visits"],
    rhythm: "First Tuesdays",
    from_on: "2026-12-01",
    until_on: "2028-11-30",
    seats: { families: 6, staff: 2 },
  } as const;
  const words = invitationOf({ ...group, goals: [...group.goals] }, "https://site.example/board/X");
  for (const said of [group.mandate, ...group.goals, group.rhythm, "6 people", "2028"]) {
    expect(words).toContain(said);
  }
  expect(words).toContain("https://site.example/board/X");
});
