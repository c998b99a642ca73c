/** The person whose diary this page shows, and this phone's part in it. */
import { tellOthers } from "./channel";
import { fact, factIn, type Local, localOf } from "./database";
import { writeHolder } from "./phone";
import { addRevisions } from "./rows";
import { newDevice, uuid5, uuid7 } from "./uuid7";

interface Here {
  person: string;
  device: string;
}

let here: Here | null = null;
const begun = new Set<string>();

/** Asked for a diary while nobody is signed in on this page. */
export class NobodyHere extends Error {}

function present(): Here {
  if (!here) throw new NobodyHere();
  return here;
}

export const personHere = (): string => present().person;
/** Whether a person's database was empty when this page opened it; true for the first asking. */
export const firstOpening = (person: string): boolean => begun.delete(person);
export const isHere = (person: string): boolean => here?.person === person;
export const local = (): Promise<Local> => localOf(present().person);

/** Id for a new revision (and, if it is the first, of its record); made when a form opens. */
export const newId = (): string => uuid7(Date.now(), present().device);

/** Id of a record that every phone must name alike, such as the questions for one visit. */
export const namedId = uuid5;

/** Opens a person's diary on this page. */
export async function enter(person: string): Promise<void> {
  const db = await localOf(person);
  here = { person, device: await deviceOf(person, db) };
}

export function leave(): void {
  here = null;
}

async function deviceOf(person: string, db: Local): Promise<string> {
  // Looked for first without a lock: every start but the first finds it, and a lock costs a write.
  const known = await factIn(db, "device");
  return known ?? newDeviceIn(person, db);
}

async function newDeviceIn(person: string, db: Local): Promise<string> {
  const tx = db.transaction("facts", "readwrite");
  // Another tab may have been quicker.
  const known = await fact(tx.store, "device");
  const device = known ?? newDevice();
  if (!known) {
    begun.add(person);
    await tx.store.put(device, "device");
    await tx.store.put(0, "device_seq");
  }
  await tx.done;
  return device;
}

/** A person signs in on this phone; what they once left unsent here is shown again. */
export async function takePhone(person: string, me: unknown): Promise<void> {
  await enter(person);
  const db = await local();
  const tx = db.transaction(["records", "outbox"], "readwrite", { durability: "strict" });
  const unsent = await tx.objectStore("outbox").getAll();
  await addRevisions(
    tx.objectStore("records"),
    unsent.map((row) => row.revision),
  );
  await tx.done;
  await writeHolder({ person, me });
  tellOthers({ what: "holder" });
}

/** Nobody holds the phone now; nothing is sent under anybody's name until somebody does. */
export async function putPhoneDown(): Promise<void> {
  await writeHolder(null);
  tellOthers({ what: "holder" });
}

/** Deletes what a person could read here; what they wrote or answered and could not send stays, for them alone. */
export async function clearReadCopy(person: string): Promise<void> {
  const db = await localOf(person);
  const stores = ["records", "streams", "drafts", "facts"] as const;
  const tx = db.transaction(stores, "readwrite", { durability: "strict" });
  const facts = tx.objectStore("facts");
  const answers = await fact(facts, "answers");
  await Promise.all(stores.map((store) => tx.objectStore(store).clear()));
  if (answers?.length) await facts.put(answers, "answers");
  await tx.done;
}
