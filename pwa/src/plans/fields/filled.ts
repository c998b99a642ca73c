/** What was typed into a field as it is written: trimmed, without rows that say nothing. */
import type { PlanFieldType } from "../plan_fields";

type Row = Record<string, unknown>;

/** The value without blank rows and parts; a number, a choice or a day stays as it is. */
export function filled(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value
    .map((row: unknown) => (typeof row === "string" ? row.trim() : parts(row as Row)))
    .filter((row) => (typeof row === "string" ? row !== "" : says(row)));
}

const parts = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row)
      .map(([part, value]) => [part, typeof value === "string" ? value.trim() : value] as const)
      .filter(([, value]) => value !== "" && value !== undefined && value !== false),
  );

const NEEDED: Partial<Record<PlanFieldType, readonly string[]>> = {
  medicines: ["name", "dose"],
  steps: ["text"],
  contacts: ["name", "phone"],
};

/** Whether every row of a filled value says what it has to: a medicine its dose, a contact a phone. */
export function complete(type: PlanFieldType, value: unknown): boolean {
  const needed = NEEDED[type];
  return !needed || ((value ?? []) as Row[]).every((row) => needed.every((part) => part in row));
}

/** Whether a row holds a word: a number alone means nothing. */
const says = (row: Row): boolean => Object.values(row).some((value) => typeof value === "string");
