/** Writing into a child's record from a desk: the same way as from a phone, without keeping the diary here. */
import { exchangeSoon, follow, keep, type NewRevision, newId, unfollow, unsent } from "../local";

/** The desk has no network; what was written is queued and goes when there is one. */
export type Sent = "sent" | "kept" | "refused";

interface Patient {
  id: string;
  stream: string;
}

/**
 * Keeps a revision about a patient and sends it.
 *
 * The desk knows the stream only for the moment of writing: a clinic's computer hoards no diaries.
 */
export async function write<Body>(
  patient: Patient,
  revision: Omit<NewRevision<Body>, "child" | "id">,
): Promise<Sent> {
  const id = newId();
  await follow([{ child: patient.id, stream: patient.stream }]);
  await keep<Body>({ ...revision, id, child: patient.id });
  await unfollow(patient.id);
  await exchangeSoon();
  const waiting = (await unsent()).find((row) => row.id === id);
  if (!waiting) return "sent";
  return waiting.trouble ? "refused" : "kept";
}
