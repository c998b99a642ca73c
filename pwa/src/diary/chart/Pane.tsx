/**
 * The window onto the diary. It scrolls as every list does, so that finger, wheel, trackpad and arrow
 * keys pan it as the phone's owner is used to; the drawing stays in place and shows the days scrolled to.
 */
import { useLayoutEffect, useRef } from "preact/hooks";
import { useWidth } from "../../parts/width";
import { t } from "../../words";
import { Drawing, type DrawingProps } from "./Drawing";
import { usePan } from "./pan";
import { nearest, type Point } from "./points";
import type { Frame } from "./scales";
import { farthest, fromScroll, type Reach, toScroll } from "./window";

export interface PaneProps extends Omit<DrawingProps, "frame"> {
  reach: Reach;
  onFrom: (from: number) => void;
  onPick: (point: Point | null) => void;
}

const INSET = { top: 14, right: 10, bottom: 28, left: 40 };
const HEIGHT = 280;
/** How near to a reading a finger must come, in pixels. */
const FINGER = 24;

export function Pane({ reach, onFrom, onPick, ...drawing }: PaneProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const { from, span, points } = drawing;
  const plot = Math.max(1, width - INSET.left - INSET.right);
  const place = toScroll(from, span, plot, reach);
  useLayoutEffect(() => {
    // Written back only when something else moved the window: a scroll must not fight itself.
    if (box.current && Math.abs(box.current.scrollLeft - place) > 1) box.current.scrollLeft = place;
  }, [place, span, plot]);
  const pick = (at: number) =>
    onPick(nearest(points, from + ((at - INSET.left) / plot) * span, (FINGER / plot) * span));
  const pan = usePan(box, pick);
  const frame: Frame = { width, height: HEIGHT, inset: INSET };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section would be one more landmark
    <div
      class="chart-pane"
      dir="ltr"
      ref={box}
      role="group"
      aria-label={t("chart-reader")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse
      tabIndex={0}
      onScroll={(event) =>
        width > 0 && onFrom(fromScroll(event.currentTarget.scrollLeft, span, plot, reach))
      }
      {...pan}
    >
      <div class="chart-length" style={{ width: `${width + farthest(reach, span, plot)}px` }}>
        {width > 0 && <Drawing frame={frame} {...drawing} />}
      </div>
    </div>
  );
}
