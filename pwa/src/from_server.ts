/** Something that only the server knows: read when the screen opens, and again after each change. */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { Problem } from "./api";

export interface FromServer<Value> {
  value: Value | null;
  problem: Problem | null;
  reload: () => Promise<void>;
}

/**
 * `key` names what `read` reads. What was read last stays while something else is asked for, and an
 * answer counts only while nothing was asked for after it, so that a slow one undoes no later one.
 */
export function useServer<Value>(read: () => Promise<Value>, key: string): FromServer<Value> {
  const [value, setValue] = useState<Value | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const asked = useRef(0);
  const reload = useCallback(async () => {
    asked.current++;
    const question = asked.current;
    const counts = () => question === asked.current;
    try {
      const found = await read();
      if (!counts()) return;
      setValue(found);
      setProblem(null);
    } catch (error) {
      const refusal = asProblem(error);
      if (counts()) setProblem(refusal);
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
