/** Who a family reads is told of red entries: whoever asked, while they are in the care team. */
import { cleanup, render } from "@testing-library/preact";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { leo, revision } from "./diary/cast";
import { BEN, freshPhone, holds, LEOS, type LocalModules, MAYA, restarted } from "./phone";
import type { Server } from "./server";

const IDA = "0198a000-0000-7000-8000-0000000000da";
const ANY = "red zone.";
const OFTEN = "red zone on 2 of 3 days.";

let server: Server;
let local: LocalModules;

function asks(author: string, times: number, days: number): void {
  const log = server.log(LEOS);
  const body = { clinic: "0198cccc-0000-4000-8000-00000000000c", times, days };
  log.push(revision(body, { kind: "alert.rule", author, seq: log.length + 1 }));
}

beforeEach(async () => {
  ({ server, local } = await freshPhone());
  await holds(local, server, MAYA);
  asks(BEN, 1, 1);
  asks(IDA, 2, 3);
  await local.exchange();
});

afterEach(cleanup);

/** What stands on the screen, as the plan and Today have it. */
async function lines() {
  const { RuleLines } = await import("../../pwa/src/alerts/RuleLines");
  const { container } = render(<RuleLines child={leo} />);
  return (wanted: (said: string) => void) =>
    vi.waitFor(() => {
      const said = container.textContent ?? "";
      expect(said).toContain("No one watches this live.");
      wanted(said);
    });
}

const onlyIda = (said: string) => {
  expect(said).toContain(OFTEN);
  expect(said).not.toContain(ANY);
};

it("tells everybody who asked while this phone was never told of the team", async () => {
  server.online = false;
  const screen = await lines();
  await screen((said) => expect(said).toContain(ANY));
  await screen((said) => expect(said).toContain(OFTEN));
});

it("says nothing of somebody who has left the team, with no network too", async () => {
  server.team = [{ person: IDA }];
  await (await lines())(onlyIda);
  cleanup();
  server.online = false;
  ({ local } = await restarted());
  await local.enter(MAYA);
  await (await lines())(onlyIda);
});
