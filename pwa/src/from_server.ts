/** Something that only the server knows: read when the screen opens, and again after each change. */
import { useCallback, useEffect, useState } from "preact/hooks";
import { Problem } from "./api";

export interface FromServer<Value> {
  value: Value | null;
  problem: Problem | null;
  reload: () => Promise<void>;
}

export function useServer<Value>(read: () => Promise<Value>, key: string): FromServer<Value> {
  const [value, setValue] = useState<Value | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  // `key` names what `read` reads; `read` itself is new at every drawing.
  const reload = useCallback(async () => {
    try {
      setValue(await read());
      setProblem(null);
    } catch (error) {
      setProblem(asProblem(error));
    }
  }, [key]);
  useEffect(() => void reload(), [reload]);
  return { value, problem, reload };
}

/** The refusal that `error` is; anything else is a mistake of ours and goes on. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  throw error;
}
