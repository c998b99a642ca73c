/** Ringing on this phone: whether its person wants it, and what has rung already. */
import { fact, type Local } from "./database";

const REMEMBERED = 50;

/** Whether reminders ring here, as the person of this database chose. */
export async function ringsIn(db: Local): Promise<boolean> {
  return (await fact(db.transaction("facts").store, "rings")) ?? false;
}

export async function setRings(db: Local, rings: boolean): Promise<void> {
  await db.put("facts", rings, "rings");
}

/** Whether a message comes for the first time; one sent again after a crash has the same id. */
export async function ringsFirstTime(db: Local, message: string): Promise<boolean> {
  const tx = db.transaction("facts", "readwrite");
  const rung = (await fact(tx.store, "rung")) ?? [];
  const first = !rung.includes(message);
  if (first) await tx.store.put([...rung, message].slice(-REMEMBERED), "rung");
  await tx.done;
  return first;
}
