/** A value that waits until it has come to rest: words are not told anew with every pixel. */
import { useEffect, useState } from "preact/hooks";

const REST = 180;

export function useDebounced<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    if (value === settled) return;
    const timer = setTimeout(() => setSettled(value), REST);
    return () => clearTimeout(timer);
  }, [value, settled]);
  return settled;
}
