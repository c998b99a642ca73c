/** The room that a drawing has: the width of its box, and how large letters are. */
import { useLayoutEffect, useState } from "preact/hooks";

/** Pixels inside the box; 0 until it is on the screen. */
export function useWidth(box: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (!box.current) return;
    // Measured before anything is painted, so that the first frame holds the drawing.
    setWidth(box.current.clientWidth);
    const watch = new ResizeObserver(([entry]) =>
      setWidth(Math.floor(entry?.contentRect.width ?? 0)),
    );
    watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  return width;
}

/** How many times larger than usual this person's letters are: a drawing leaves them that room. */
export const letterSize = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
