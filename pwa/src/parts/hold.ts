import { useEffect, useRef } from "preact/hooks";

const FIRST_WAIT = 420;
const NEXT_WAIT = 110;

/** Press and hold: acts once on press and again and again while held; Enter and Space act once. */
export function useHold(act: () => void) {
  const latest = useRef(act);
  latest.current = act;
  const timer = useRef(0);
  const held = useRef(false);

  const release = () => clearTimeout(timer.current);
  const repeat = (wait: number) => {
    timer.current = window.setTimeout(() => {
      held.current = true;
      latest.current();
      repeat(NEXT_WAIT);
    }, wait);
  };
  useEffect(() => release, []);

  return {
    onPointerDown: (event: PointerEvent) => {
      held.current = false;
      if (event.button === 0) repeat(FIRST_WAIT);
    },
    onPointerUp: release,
    onPointerLeave: release,
    onPointerCancel: release,
    onContextMenu: (event: Event) => event.preventDefault(),
    onClick: () => {
      if (!held.current) latest.current();
      held.current = false;
    },
  };
}
