/** Having something made once, though the answer may be lost: asked again, it has the same id. */

import { post } from "./api";
import { asProblem } from "./from_server";
import { dropDraft, freshId, namedId, personHere, readDraft, writeDraft } from "./local";

const A_DAY_MS = 86_400_000;

interface Asked {
  id: string;
  at: number;
}

/**
 * Posts what makes something. While no answer has come, the same words at the same address have the
 * same id for a day, also after the page was closed; what was said otherwise is something else.
 *
 * Of the words this phone keeps only their name, and nothing once there is an answer.
 */
export async function makeOnce<T>(path: string, body: object = {}, idOf = freshId): Promise<T> {
  const key = `once ${await namedId(personHere(), `${path} ${JSON.stringify(body)}`)}`;
  const before = await readDraft<Asked>(key);
  const again = before && Date.now() - before.at < A_DAY_MS;
  const id = again ? before.id : idOf();
  if (!again) await writeDraft(key, personHere(), { id, at: Date.now() });
  try {
    const made = await post<T>(path, { ...body, id });
    await dropDraft(key);
    return made;
  } catch (error) {
    if (!asProblem(error).mayPass) await dropDraft(key);
    throw error;
  }
}
