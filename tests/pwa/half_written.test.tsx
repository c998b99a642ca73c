/** What a clinic half writes of itself stays on the phone when the page is killed. */
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { freshPhone, holds, type LocalModules, MAYA, restarted } from "./phone";
import type { Server } from "./server";

const STAGE = {
  roles: ["champion"],
  champion: null,
  note_to_colleagues: "",
  pitch: "",
  pitch_language: "en",
  pitches: [],
  onboarding: [],
  agreements: [{ kind: "role", version: 1, text: "You tell us what you see." }],
};
const on = { clinic: "0198cccc-0000-4000-8000-00000000000c", stage: STAGE as never };
const reload = async () => undefined;

async function asStartShowsIt() {
  await import("../../pwa/src/partnership/stage/words");
  const { StageWords } = await import("../../pwa/src/partnership/stage/StageWords");
  render(<StageWords {...on} reload={reload} />);
}

async function asTextsShowIt() {
  await import("../../pwa/src/partnership/stage/words");
  const { OneText } = await import("../../pwa/src/partnership/stage/OneText");
  render(<OneText {...on} kind="role" reload={reload} />);
}

async function asPeopleShowIt() {
  await import("../../pwa/src/partnership/stage/words");
  const { CallSheet } = await import("../../pwa/src/partnership/stage/CallSheet");
  render(<CallSheet {...on} signup={{ id: "signup" } as never} reload={reload} />);
}

let server: Server;
let local: LocalModules;

beforeEach(async () => {
  ({ server, local } = await freshPhone());
  await holds(local, server, MAYA);
});
afterEach(cleanup);

const field = (name: string) =>
  vi.waitFor(() => {
    const found = document.querySelector<HTMLTextAreaElement>(`textarea[name="${name}"]`);
    if (!found) throw new Error("not drawn yet");
    return found;
  });

it.each([
  ["the note to colleagues", asStartShowsIt, "note"],
  ["the pitch", asStartShowsIt, "pitch-0"],
  ["the next version of a text", asTextsShowIt, "text-role"],
  ["what was noted of a talk", asPeopleShowIt, "note-signup"],
])("%s outlives a killed page", async (_, shown, name) => {
  await shown();
  fireEvent.input(await field(name), { target: { value: "Half a sentence" } });
  cleanup();
  ({ local } = await restarted());
  await holds(local, server, MAYA);
  await shown();
  expect((await field(name)).value).toBe("Half a sentence");
  expect(screen.getByText("We kept what you had begun.")).toBeTruthy();
});
