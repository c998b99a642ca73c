/** The zone of every reading against every personal best: the phone's digest is the oracle's. */
import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { conditions, type Limit } from "../../pwa/src/clinical/conditions";
import { zoneWithin } from "../../pwa/src/clinical/peak_flow";
import grid from "./cases/zone_grid.json";

const [flowFrom = 0, flowTo = 0] = grid.flow;
const [bestFrom = 0, bestTo = 0] = grid.best;

const own = Object.entries(grid.own).map(([name, limits]) => ({ name, limits: limits as Limit[] }));

it.each([...conditions.asthma.zone_schemes, ...own])(
  "agrees on every pair of $name",
  ({ name, limits }) => {
    const digest = createHash("sha256");
    for (let best = bestFrom; best <= bestTo; best++) {
      let row = "";
      for (let flow = flowFrom; flow <= flowTo; flow++) row += zoneWithin(flow, best, limits)[0];
      digest.update(row);
    }
    expect(digest.digest("hex")).toBe((grid.digests as Record<string, string>)[name]);
  },
);
