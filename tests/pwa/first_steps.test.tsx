/** First steps that one person put away are still there for the next one on this phone. */
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, it } from "vitest";
import { BEN, freshPhone, holds, type LocalModules, MAYA, restarted } from "./phone";
import type { Server } from "./server";

let server: Server;
let local: LocalModules;

beforeEach(async () => {
  ({ server, local } = await freshPhone());
  await holds(local, server, MAYA);
  await shown();
  fireEvent.click(await screen.findByText("I know my way"));
  await expect.poll(heading).toBeNull();
});
afterEach(cleanup);

const heading = () => screen.queryByText("First steps");

async function shown() {
  const { FirstSteps } = await import("../../pwa/src/partnership/learn/FirstSteps");
  render(<FirstSteps who="family" steps={[{ name: "profile", done: false, href: "/" }]} />);
}

async function openAgain(person: string) {
  cleanup();
  ({ local } = await restarted());
  await holds(local, server, person);
  await shown();
}

it("stay away for whoever put them away", async () => {
  await openAgain(MAYA);
  const { stepsPutAway } = await import("../../pwa/src/local/first_steps");
  expect(await stepsPutAway()).toEqual(["family"]);
  expect(heading()).toBeNull();
});

it("are there for the next person", async () => {
  await openAgain(BEN);
  expect(await screen.findByText("First steps")).toBeTruthy();
});

it("are there again after signing out", async () => {
  await local.clearReadCopy(MAYA);
  await openAgain(MAYA);
  expect(await screen.findByText("First steps")).toBeTruthy();
});
