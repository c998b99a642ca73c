/** The wall clock to the second, while something on the screen counts down. */
import { useEffect, useState } from "preact/hooks";
import { wallAt } from "../local/wall_clock";

/** `YYYY-MM-DDTHH:MM:SS` of this phone. */
export function wallWithSeconds(now: Date): string {
  return `${wallAt(now)}:${String(now.getSeconds()).padStart(2, "0")}`;
}

/** The same, drawn anew each second and when the page is looked at again. */
export function useSeconds(): string {
  const [wall, setWall] = useState(() => wallWithSeconds(new Date()));
  useEffect(() => {
    const look = () => setWall(wallWithSeconds(new Date()));
    const timer = setInterval(look, 1000);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, []);
  return wall;
}

/** Keeps the screen lit while a step is awaited, where the phone can; it never rings. */
export function useLitScreen(wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return;
    const lock = navigator.wakeLock?.request("screen").catch(() => null);
    return () => void lock?.then((held) => held?.release());
  }, [wanted]);
}
