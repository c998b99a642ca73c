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
  tail: Column<string>;
  received: Column<number>;
  device: Column<string>;
  author: Column<string>;
  zone: Column<string>;
  kind: Column<string>;
  turn: Column<number>;
  record: Column<string>;
  parents: Record<string, string[]>;
  at: Column<number>;
  at_as_is: Record<string, string>;
  offset: Column<number>;
  schema: Column<number>;
  body: Bodies;
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const WIDTH = 7;
const SALTS = 0x1000;
const MINUTE = 60_000;

/** The revisions of all runs, in their order. */
export const unpack = (packed: Packed, stream: string): Revision[] =>
  packed.flatMap((run) => unpackRun(run, stream));

function unpackRun(run: Run, stream: string): Revision[] {
  const column = <Cell>(packed: Column<Cell>) => cells(packed, run.n);
  const devices = column(run.device);
  const ids = unpackIds(run, devices);
  const offsets = column(run.offset);
  const walls = unpackWalls(run, ids, offsets);
  const days = walls.map((at) => at.slice(0, 10));
  const bodies = unfold(run.body, days);
  const [records, turns] = [column(run.record), unpackTurns(devices, column(run.turn))];
  const [authors, zones, kinds] = [column(run.author), column(run.zone), column(run.kind)];
  const [received, schemas] = [column(run.received), column(run.schema)];
  return ids.map(({ id, made }, row) => ({
    id,
    stream,
    record: records[row] || id,
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

interface Id {
  id: string;
  made: number;
}

function unpackIds(run: Run, devices: readonly string[]): Id[] {
  const tails = cells(run.tail, run.n);
  let before = 0;
  return devices.map((device, row) => {
    const { step, salt } = unpackId(run.ids.slice(row * WIDTH, (row + 1) * WIDTH));
    const made = run.jumps[row] ?? before + step;
    before = made;
    const rest = lastGroups(BigInt(`0x${tails[row] || device.slice(19).replace("-", "")}`));
    const [time, random] = [hex(made, 12), hex(salt, 3)];
    return { id: `${time.slice(0, 8)}-${time.slice(8)}-7${random}-${rest}`, made };
  });
}

function unpackId(letters: string): { step: number; salt: number } {
  const number = [...letters].reduce((sum, letter) => sum * 64 + LETTERS.indexOf(letter), 0);
  return { step: Math.floor(number / SALTS), salt: number % SALTS };
}

/** The last two groups of an id, of which the last 62 bits of `bits` are told. */
function lastGroups(bits: bigint): string {
  const all = (BigInt.asUintN(62, bits) | (2n << 62n)).toString(16);
  return `${all.slice(0, 4)}-${all.slice(4)}`;
}

function unpackWalls(run: Run, ids: Id[], offsets: readonly number[]): string[] {
  const minutes = cells(run.at, run.n);
  return ids.map(({ made }, row) => {
    const wall = Math.floor(made / MINUTE) + (offsets[row] as number) + (minutes[row] as number);
    return run.at_as_is[row] ?? new Date(wall * MINUTE).toISOString().slice(0, 16);
  });
}

function unpackTurns(devices: readonly string[], turns: readonly number[]): number[] {
  const last = new Map<string, number>();
  return devices.map((device, row) => {
    const turn = (last.get(device) ?? 0) + (turns[row] as number);
    last.set(device, turn);
    return turn;
  });
}

const hex = (number: number, width: number) => number.toString(16).padStart(width, "0");

const instant = (seconds: number) => new Date(seconds * 1000).toISOString();
