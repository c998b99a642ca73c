import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { heads } from "../../pwa/src/local/heads";

interface Case {
  name: string;
  revisions: { id: string; parents: string[]; withdrawn: boolean }[];
  heads: string[];
  standing: string[];
}

const path = resolve(import.meta.dirname, "../records/cases/heads.json");
const cases: Case[] = JSON.parse(readFileSync(path, "utf8"));

test.each(cases)("on a phone, $name", ({ revisions, heads: expected, standing }) => {
  const found = heads(revisions);
  expect(found.map((head) => head.id)).toEqual(expected);
  expect(found.filter((head) => !head.withdrawn).map((head) => head.id)).toEqual(standing);
});
