/** Ids that phones make: the same everywhere where they must be, never the same where they must not. */
import { expect, it } from "vitest";
import { newDevice, uuid5, uuid7 } from "../../pwa/src/local/uuid7";
import { daysBefore, wallTime } from "../../pwa/src/local/wall_clock";

it("carry their time and the device's own bits", () => {
  const device = newDevice();
  const id = uuid7(Date.UTC(2026, 10, 21, 12), device);
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16)).toBe(Date.UTC(2026, 10, 21, 12));
  expect(id.slice(20)).toBe(device.slice(20));
});

it("named by RFC 9562's example are the same on every phone", async () => {
  const dns = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";
  expect(await uuid5(dns, "www.example.com")).toBe("2ed6657d-e927-568b-95e1-2665a8aea6a2");
});

it("stand beside the wall clock to the minute", () => {
  const { at, offset } = wallTime(new Date("2026-11-21T20:14:59Z"));
  const utc = Date.parse(`${at}Z`) - offset * 60_000;
  expect(new Date(utc).toISOString()).toBe("2026-11-21T20:14:00.000Z");
});

it("count days over months, years and summer time", () => {
  expect(daysBefore("2026-03-01", 1)).toBe("2026-02-28");
  expect(daysBefore("2027-01-01", 21)).toBe("2026-12-11");
  expect(daysBefore("2026-03-30", 2)).toBe("2026-03-28");
});
