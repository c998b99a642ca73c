import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { type Run, unpack } from "../../pwa/src/local/columns";
import type { Revision } from "../../pwa/src/local/revision";

interface Case {
  name: string;
  stream: string;
  revisions: Revision[];
  packed: Run;
}

const path = resolve(import.meta.dirname, "../records/cases/columns.json");
const cases: Case[] = JSON.parse(readFileSync(path, "utf8"));

test.each(cases)("a phone reads $name", ({ stream, revisions, packed }) => {
  expect(unpack([packed], stream)).toEqual(revisions);
});

test("runs follow each other", () => {
  const [first, second] = cases as [Case, Case];
  const both = unpack([first.packed, second.packed], first.stream);
  expect(both).toEqual([...first.revisions, ...second.revisions]);
});
