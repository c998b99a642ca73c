/** Writing into a child's record from a desk: the same way as from a phone, without keeping the diary here. */
import {
  exchangeSoon,
  follow,
  keep,
  letGo,
  type NewRevision,
  newId,
  unfollow,
  unsent,
} from "../local";

/** The desk has no network; what was written is queued and goes when there is one. */
export type Sent = "sent" | "kept" | "refused";

interface Patient {
  id: string;
  stream: string;
}

/** How far a revision came, and the codes for which it was refused. */
export interface Offered {
  sent: Sent;
  codes: string[];
}

/** Keeps a revision about a patient and sends it. */
export async function write<Body>(
  patient: Patient,
  revision: Omit<NewRevision<Body>, "child" | "id">,
): Promise<Sent> {
  return (await offer(patient, revision)).sent;
}

/**
 * The same, with the codes of a refusal; what was refused waits nowhere: the form still has it.
 *
 * The desk knows the stream only for the moment of writing: a clinic's computer hoards no diaries.
 */
export async function offer<Body>(
  patient: Patient,
  revision: Omit<NewRevision<Body>, "child" | "id">,
): Promise<Offered> {
  const id = newId();
  await follow([{ child: patient.id, stream: patient.stream }]);
  await keep<Body>({ ...revision, id, child: patient.id });
  await unfollow(patient.id);
  await exchangeSoon();
  const waiting = (await unsent()).find((row) => row.id === id);
  if (!waiting) return { sent: "sent", codes: [] };
  if (!waiting.trouble) return { sent: "kept", codes: [] };
  await letGo(id);
  const { code, errors } = waiting.trouble;
  return { sent: "refused", codes: [code, ...errors.map((error) => error.code)] };
}
