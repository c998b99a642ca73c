/** Ringing on this phone: whether its person wants it, and what has rung already. */
import { changeFact, factIn, type Local } from "./database";

const REMEMBERED = 50;

/** Whether reminders ring here, as the person of this database chose. */
export async function ringsIn(db: Local): Promise<boolean> {
  return (await factIn(db, "rings")) ?? false;
}

export async function setRings(db: Local, rings: boolean): Promise<void> {
  await db.put("facts", rings, "rings");
}

/** Whether this message has been shown here; one sent again after a crash has the same id. */
export async function hasRung(db: Local, message: string): Promise<boolean> {
  return ((await factIn(db, "rung")) ?? []).includes(message);
}

/** Written down once it is shown: a worker that dies in between shows it when it comes again. */
export async function noteRung(db: Local, message: string): Promise<void> {
  await changeFact(db, "rung", (rung = []) => [...rung, message].slice(-REMEMBERED));
}
