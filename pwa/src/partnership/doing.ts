/** One act on the server from a button: busy while it runs, a refusal in words, then read again. */
import { useState } from "preact/hooks";
import { asProblem } from "../from_server";
import { showToast } from "../parts/Toast";
import { problemWords } from "../problem_words";

export interface Doing {
  busy: boolean;
  act: (done: () => Promise<unknown>, after?: string | (() => void)) => Promise<boolean>;
}

/** `after` is what is said, or done, once it is done; a refusal is said instead. */
export function useDoing(reload: () => Promise<void>): Doing {
  const [busy, setBusy] = useState(false);
  const act: Doing["act"] = async (done, after) => {
    setBusy(true);
    try {
      await done();
      await reload();
      if (typeof after === "string") showToast({ text: after });
      else after?.();
      return true;
    } catch (error) {
      showToast({ text: problemWords(asProblem(error)) });
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, act };
}
