/** Findings: one thing to correct or to ask about, as a code with parameters, never as a sentence. */

export interface Finding {
  /** JSON Pointer (RFC 6901). */
  pointer: string;
  code: string;
  params: Record<string, number | string>;
}

type Params = Finding["params"];

export type Check = (pointer: string, value: unknown) => Finding[];

// NUL cannot be stored by PostgreSQL; half a surrogate pair cannot be written as UTF-8.
// biome-ignore lint/suspicious/noControlCharactersInRegex: this is the character that is refused
const UNSTORABLE = /[\u0000\ud800-\udfff]/u;

export const finding = (pointer: string, code: string, params: Params = {}): Finding => ({
  pointer,
  code,
  params,
});

/** The value is of another type than the expected one. */
export const wrongType = (pointer: string, type: string): Finding =>
  finding(pointer, "wrong-type", { type });

/** A whole number from `low` to `high`, both included. */
export function inInteger(pointer: string, value: unknown, low: number, high: number): Finding[] {
  if (typeof value !== "number" || !Number.isInteger(value)) return [wrongType(pointer, "integer")];
  if (value < low) return [finding(pointer, "too-low", { min: low })];
  return value > high ? [finding(pointer, "too-high", { max: high })] : [];
}

/** Text of at most `longest` characters (code points). */
export function inText(pointer: string, value: unknown, longest: number): Finding[] {
  if (typeof value !== "string") return [wrongType(pointer, "text")];
  if (UNSTORABLE.test(value)) return [finding(pointer, "bad-character")];
  return [...value].length > longest ? [finding(pointer, "too-long", { max: longest })] : [];
}

/** One of the given codes. */
export function inChoice(pointer: string, value: unknown, choices: readonly string[]): Finding[] {
  if (typeof value !== "string") return [wrongType(pointer, "code")];
  return choices.includes(value) ? [] : [finding(pointer, "not-a-choice")];
}

/** True or false, nothing that merely counts as such. */
export function inBoolean(pointer: string, value: unknown): Finding[] {
  return typeof value === "boolean" ? [] : [wrongType(pointer, "boolean")];
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Every required key is there, and none that we do not know. */
export function inKeys(
  pointer: string,
  value: Record<string, unknown>,
  required: readonly string[],
  optional: readonly string[] = [],
): Finding[] {
  const missing = required.filter((key) => !Object.hasOwn(value, key));
  const unknown = Object.keys(value).filter((key) => ![...required, ...optional].includes(key));
  return [
    ...missing.map((key) => finding(below(pointer, key), "required")),
    ...unknown.sort().map((key) => finding(below(pointer, key), "unknown-field")),
  ];
}

/** An object with these parts and no others, each passing its check. */
export function inObject(
  pointer: string,
  value: unknown,
  required: Record<string, Check>,
  optional: Record<string, Check> = {},
): Finding[] {
  if (!isObject(value)) return [wrongType(pointer, "object")];
  const given = Object.entries({ ...required, ...optional }).filter(([part]) =>
    Object.hasOwn(value, part),
  );
  return [
    ...inKeys(pointer, value, Object.keys(required), Object.keys(optional)),
    ...given.flatMap(([part, check]) => check(below(pointer, part), value[part])),
  ];
}

/** A list of so many items, each passing the check. */
export function inList(
  pointer: string,
  value: unknown,
  check: Check,
  { least = 0, most }: { least?: number; most: number },
): Finding[] {
  if (!Array.isArray(value)) return [wrongType(pointer, "list")];
  if (value.length < least) return [finding(pointer, "too-few", { min: least })];
  if (value.length > most) return [finding(pointer, "too-many", { max: most })];
  return value.flatMap((item, place) => check(below(pointer, place), item));
}

/** The pointer one step further in. */
export function below(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
