/** The width of a box on the screen, for drawings that fill it. */
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
