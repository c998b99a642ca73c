/** Panning by mouse: drag with the button held, turn the wheel once the chart has the focus. */
import { useRef } from "preact/hooks";

/** Less than this is a tap and not a drag, in pixels. */
const TAP = 6;

/** Handlers for the pane; `pick` gets the place of a tap inside it, in pixels. */
export function usePan(box: { current: HTMLElement | null }, pick: (at: number) => void) {
  const start = useRef<{ x: number; place: number; dragging: boolean } | null>(null);
  return {
    onPointerDown: (event: PointerEvent) => {
      if (!box.current || event.button !== 0) return;
      start.current = { x: event.clientX, place: box.current.scrollLeft, dragging: false };
    },
    onPointerMove: (event: PointerEvent) => {
      // A finger scrolls by itself; only the mouse has to be told.
      if (!start.current || !box.current || event.pointerType !== "mouse") return;
      const moved = event.clientX - start.current.x;
      if (Math.abs(moved) < TAP && !start.current.dragging) return;
      if (!start.current.dragging) box.current.setPointerCapture(event.pointerId);
      start.current.dragging = true;
      box.current.scrollLeft = start.current.place - moved;
    },
    onPointerUp: (event: PointerEvent) => {
      const begun = start.current;
      start.current = null;
      if (!begun || begun.dragging || !box.current || Math.abs(event.clientX - begun.x) >= TAP)
        return;
      pick(event.clientX - box.current.getBoundingClientRect().left);
    },
    onPointerCancel: () => {
      start.current = null;
    },
    onWheel: (event: WheelEvent) => {
      // Over a chart that was not chosen, the wheel goes on scrolling the page.
      if (
        !box.current ||
        document.activeElement !== box.current ||
        event.deltaX !== 0 ||
        event.shiftKey
      )
        return;
      event.preventDefault();
      box.current.scrollLeft += event.deltaY;
    },
  };
}
