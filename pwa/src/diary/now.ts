/** The wall clock for screens: a page left open over night does not ask about yesterday. */
import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { wallAt } from "../local/wall_clock";

const wall = signal(wallAt(new Date()));

function look(): void {
  const now = wallAt(new Date());
  if (now.slice(0, 16) !== wall.value.slice(0, 16)) wall.value = now;
}

const EVERY = 30_000;

/** Wall time `YYYY-MM-DDTHH:MM:SS`, fresh to the minute while the screen is seen. */
export function useWall(): string {
  useEffect(() => {
    look();
    const timer = setInterval(look, EVERY);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, []);
  return wall.value;
}
