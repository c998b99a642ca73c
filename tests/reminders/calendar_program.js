/**
 * Reads a calendar from standard input with the engine of another calendar program, and tells its
 * events and every instant, in UTC, up to the one given at which it would ring.
 */
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const until = new Date(process.argv[2]);
const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, "utf8")));
for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
const events = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));

function* rings(event) {
  if (!event.isRecurring()) return yield event.startDate.toJSDate();
  const next = event.iterator();
  for (let at = next.next(); at && at.toJSDate() < until; at = next.next()) yield at.toJSDate();
}

const told = {
  name: calendar.getFirstPropertyValue("name"),
  zones: calendar.getAllSubcomponents("vtimezone").length,
  titles: events.map(({ summary }) => summary),
  instants: events.flatMap((event) => [...rings(event)].map((at) => at.toISOString())).sort(),
};
process.stdout.write(JSON.stringify(told));
