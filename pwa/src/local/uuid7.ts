/** Ids that a phone makes itself: time-ordered, and cheap to compress in a long diary. */

/** A new device id (UUIDv4): drawn for each sign-in on each phone. */
export const newDevice = (): string => crypto.randomUUID();

/**
 * A UUIDv7 (RFC 9562) of the millisecond `at`: 12 fresh random bits, then the device's own 62 bits.
 *
 * The constant tail lets three years of ids compress; nobody may do anything by knowing an id.
 */
export function uuid7(at: number, device: string): string {
  const time = Math.floor(at).toString(16).padStart(12, "0");
  const fresh = crypto.getRandomValues(new Uint16Array(1))[0] as number;
  const random = (fresh & 0xfff).toString(16).padStart(3, "0");
  // The last two groups of a UUIDv4 are the variant bits and 62 random ones, where UUIDv7 wants them.
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random}-${device.slice(19)}`;
}

/** A UUIDv7 that tells of no phone: for what many people read. */
export const freshId = (): string => uuid7(Date.now(), newDevice());

/** The UUIDv5 of `name` within `namespace`: the same on every phone that asks. */
export async function uuid5(namespace: string, name: string): Promise<string> {
  const space = namespace.replaceAll("-", "").match(/../g) ?? [];
  const bytes = new Uint8Array([
    ...space.map((pair) => Number.parseInt(pair, 16)),
    ...new TextEncoder().encode(name),
  ]);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-1", bytes)).slice(0, 16);
  hash[6] = ((hash[6] as number) & 0x0f) | 0x50;
  hash[8] = ((hash[8] as number) & 0x3f) | 0x80;
  const hex = Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join("-");
}
