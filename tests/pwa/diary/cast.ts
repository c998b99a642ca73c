/** Leo, his plan and his entries, as small as a test wants them. */

import { type Entry, type EntryBody, entryOf } from "../../../pwa/src/diary/entry";
import type { RecordView, Revision } from "../../../pwa/src/local/revision";
import type { Child } from "../../../pwa/src/people/me";
import { PLAN, type PlanBody, type Plans, plansFor } from "../../../pwa/src/plans/plan";
import { BEN, LEO, LEOS, MAYA } from "../phone";

export const leo: Child = {
  id: LEO,
  name: "Leo",
  colour: "teal",
  shape: "star",
  birth_date: "2018-03-14",
  conditions: ["asthma"],
  stream: LEOS,
  role: "guardian",
  rev: 1,
};

let made = 0;

/** One revision; by Maya, in time, unless told otherwise. */
export function revision<Body>(
  body: Body | null,
  more: Partial<Revision<Body>> = {},
): Revision<Body> {
  made += 1;
  const id = more.id ?? `0198aaaa-0000-7000-8000-${String(made).padStart(12, "0")}`;
  const day = (body as { day?: string } | null)?.day ?? "2026-11-20";
  return {
    id,
    stream: LEOS,
    record: id,
    kind: "diary.entry",
    parents: [],
    body,
    at: `${day}T07:40:00`,
    zone: "Europe/London",
    offset: 0,
    device: "0198ffff-0000-4000-8000-00000000000d",
    device_seq: made,
    schema: 1,
    author: MAYA,
    seq: made,
    received_at: `${day}T07:40:05Z`,
    ...more,
  };
}

export function view<Body>(
  heads: Revision<Body>[],
  more: Partial<RecordView<Body>> = {},
): RecordView<Body> {
  const first = heads[0] as Revision<Body>;
  return {
    record: first.record,
    stream: LEOS,
    kind: first.kind,
    day: first.at.slice(0, 10),
    heads,
    revisions: heads,
    withdrawn: heads.every((head) => head.body === null),
    status: "sent",
    trouble: null,
    ...more,
  };
}

/** A morning of asthma; `flow` is its one blow. */
export function body(day: string, flow: number | null, more: Partial<EntryBody> = {}): EntryBody {
  const fields: EntryBody["fields"] =
    flow === null
      ? {}
      : { peak_flow: { blows: [flow], reliever: "unknown" as const, scale: "eu" } };
  return { condition: "asthma", day, session: "morning", fields, ...more };
}

export const entry = (written: EntryBody, more: Partial<RecordView<EntryBody>> = {}): Entry =>
  entryOf(view([revision(written)], more)) as Entry;

/** Two parents changed one entry while apart. */
export function twoVersions(mayas: EntryBody, bens: EntryBody): Entry {
  const first = revision(mayas);
  const heads = [
    revision(mayas, { record: first.id, parents: [first.id] }),
    revision(bens, { record: first.id, parents: [first.id], author: BEN }),
  ];
  return entryOf(view(heads, { revisions: [first, ...heads] })) as Entry;
}

const zone = (...steps: string[]) => ({
  signs: [],
  medicines: [],
  steps: steps.map((text) => ({ text })),
});

export function planBody(best: number): PlanBody {
  return {
    condition: "asthma",
    number: 1,
    personal_best: { value: best, scale: "eu", on: "2026-01-05", set_by: "Dr Okafor" },
    scheme: {
      name: "epr3",
      limits: [
        { percent: 80, belongs: "upper" },
        { percent: 50, belongs: "upper" },
      ],
    },
    zones: {
      green: zone("Brown inhaler"),
      yellow: zone("Blue inhaler", "Call us"),
      red: zone("10 puffs"),
    },
    emergency: { country: "GB" },
  };
}

/** Plans issued one after the other, by day and best. */
export function plans(...issues: [day: string, best: number][]): Plans {
  const revisions = issues.map(([day, best], place) =>
    revision({ ...planBody(best), number: place + 1 }, { kind: PLAN, at: `${day}T09:00:00` }),
  );
  const last = revisions[revisions.length - 1] as Revision<PlanBody>;
  return plansFor([view([last], { revisions })], "asthma");
}
