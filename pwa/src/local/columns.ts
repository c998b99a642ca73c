/** Revisions as they come over the wire; the twin of `api/records/columns.py`, which explains it. */
import { type Bodies, type Column, cells, unfold } from "./bodies";
import type { Revision } from "./revision";

/** The revisions of a stream that an answer holds, in runs. */
export type Packed = Run[];

/** One run of revisions as columns. */
export interface Run {
  n: number;
  seq: number;
  ids: string;
  jumps: Record<string, number>;
  tail: Column<number>;
  received: Column<number>;
  device: Column<number>;
  author: Column<number>;
  zone: Column<number>;
  kind: Column<number>;
  turn: Column<number>;
  record: Column<number>;
  parents: Record<string, string[]>;
  at: Column<number>;
  at_as_is: Record<string, string>;
  offset: Column<number>;
  schema: Column<number>;
  body: Bodies;
  words: Record<string, string[]>;
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const WIDTH = 7;
const SALTS = 0x1000;
const MINUTE = 60_000;

/** The revisions of all runs, in their order. */
export const unpack = (packed: Packed, stream: string): Revision[] =>
  packed.flatMap((run) => unpackRun(run, stream));

function unpackRun(run: Run, stream: string): Revision[] {
  const column = (name: Named) => cells(run[name], run.n);
  const word = (name: Named) => column(name).map((place) => run.words[name]?.[place] as string);
  const devices = word("device");
  const ids = unpackIds(run, devices);
  const offsets = column("offset");
  const walls = unpackWalls(run, ids, offsets);
  const bodies = unfold(
    run.body,
    walls.map((at) => at.slice(0, 10)),
  );
  const records = column("record");
  const turns = unpackTurns(devices, column("turn"));
  const [authors, zones, kinds] = [word("author"), word("zone"), word("kind")];
  const [received, schemas] = [column("received"), column("schema")];
  return ids.map(({ id, made }, row) => ({
    id,
    stream,
    record: records[row] ? (run.words.record?.[(records[row] as number) - 1] as string) : id,
    kind: kinds[row] as string,
    parents: run.parents[row] ?? [],
    body: bodies[row],
    at: walls[row] as string,
    zone: zones[row] as string,
    offset: offsets[row] as number,
    device: devices[row] as string,
    device_seq: turns[row] as number,
    device_clock: new Date(made).toISOString(),
    schema: schemas[row] as number,
    author: authors[row] as string,
    seq: run.seq + row,
    received_at: instant(Math.floor(made / 1000) + (received[row] as number)),
  }));
}

type Named = {
  [Name in keyof Run]: Run[Name] extends Column<number> ? Name : never;
}[Exclude<keyof Run, "n" | "seq">];

interface Id {
  id: string;
  made: number;
}

function unpackIds(run: Run, devices: string[]): Id[] {
  const others = cells(run.tail, run.n);
  let before = 0;
  return devices.map((device, row) => {
    const { step, salt } = unpackId(run.ids.slice(row * WIDTH, (row + 1) * WIDTH));
    const made = run.jumps[row] ?? before + step;
    before = made;
    const other = others[row] as number;
    const tail = other ? tailOf(run.words.tail?.[other - 1] as string) : ownTail(device);
    const [time, random] = [hex(made, 12), hex(salt, 3)];
    return { id: `${time.slice(0, 8)}-${time.slice(8)}-7${random}-${tail}`, made };
  });
}

function unpackId(letters: string): { step: number; salt: number } {
  const number = [...letters].reduce((sum, letter) => sum * 64 + LETTERS.indexOf(letter), 0);
  return { step: Math.floor(number / SALTS), salt: number % SALTS };
}

/** The last two groups of an id whose last 62 bits are these. */
function tailOf(bits: string): string {
  const all = (BigInt(`0x${bits}`) | (2n << 62n)).toString(16);
  return `${all.slice(0, 4)}-${all.slice(4)}`;
}

function ownTail(device: string): string {
  return tailOf(
    (BigInt(`0x${device.slice(19).replace("-", "")}`) & ((1n << 62n) - 1n)).toString(16),
  );
}

function unpackWalls(run: Run, ids: Id[], offsets: readonly number[]): string[] {
  const minutes = cells(run.at, run.n);
  return ids.map(({ made }, row) => {
    const wall = Math.floor(made / MINUTE) + (offsets[row] as number) + (minutes[row] as number);
    return run.at_as_is[row] ?? new Date(wall * MINUTE).toISOString().slice(0, 16);
  });
}

function unpackTurns(devices: string[], turns: readonly number[]): number[] {
  const last = new Map<string, number>();
  return devices.map((device, row) => {
    const turn = (last.get(device) ?? 0) + (turns[row] as number);
    last.set(device, turn);
    return turn;
  });
}

const hex = (number: number, width: number) => number.toString(16).padStart(width, "0");

const instant = (seconds: number) => new Date(seconds * 1000).toISOString();
