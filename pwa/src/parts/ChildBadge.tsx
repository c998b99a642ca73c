import "../styles/parts/child.css";
import { type ChildColour, type ChildShape, initial } from "./child";

/** Outline on a 40 × 40 grid, and where the letter sits best inside it. */
const SHAPES: Record<ChildShape, { path: string; x: number; y: number }> = {
  circle: { path: "M20 2a18 18 0 1 1 0 36 18 18 0 0 1 0-36Z", x: 20, y: 20 },
  square: {
    path: "M9 3h22a6 6 0 0 1 6 6v22a6 6 0 0 1-6 6H9a6 6 0 0 1-6-6V9a6 6 0 0 1 6-6Z",
    x: 20,
    y: 20,
  },
  triangle: {
    path: "M16.3 4.4a4.3 4.3 0 0 1 7.4 0l14.5 25.3a4.3 4.3 0 0 1-3.7 6.3h-29a4.3 4.3 0 0 1-3.7-6.3Z",
    x: 20,
    y: 25,
  },
  star: {
    path: "M17.4 2.9a2.9 2.9 0 0 1 5.2 0l4 8.3 9.2 1.3a2.9 2.9 0 0 1 1.6 5l-6.7 6.3 1.6 9.1a2.9 2.9 0 0 1-4.2 3.1L20 31.6 11.9 36a2.9 2.9 0 0 1-4.2-3.1l1.6-9.1-6.7-6.3a2.9 2.9 0 0 1 1.6-5l9.2-1.3Z",
    x: 20,
    y: 20.5,
  },
  heart: {
    path: "M20 37C9 30.5 2 23.4 2 14.7 2 8.5 6.6 4 12 4c3.3 0 6.2 1.6 8 4.2C21.8 5.6 24.7 4 28 4c5.4 0 10 4.5 10 10.7C38 23.4 31 30.5 20 37Z",
    x: 20,
    y: 18.5,
  },
  moon: {
    path: "M27.5 2.6C18 .2 2.5 6 2.5 20.5 2.5 32 12.2 38 20.8 38c7.3 0 13.6-3.9 16.5-10.1.5-1.1-.5-2.2-1.7-1.9-9.4 2.5-15.9-9.7-7.4-21 .7-.9.4-2.1-.7-2.4Z",
    x: 14.5,
    y: 21.5,
  },
  leaf: {
    path: "M6 2h16c8.8 0 16 7.2 16 16v16a4 4 0 0 1-4 4H18C9.2 38 2 30.8 2 22V6a4 4 0 0 1 4-4Z",
    x: 20,
    y: 20,
  },
  drop: {
    path: "M17.6 2.9a3 3 0 0 1 4.8 0C26.5 8.7 35 17.6 35 24.2a15 14.3 0 0 1-30 0C5 17.6 13.5 8.7 17.6 2.9Z",
    x: 20,
    y: 24,
  },
};

export interface ChildBadgeProps {
  name: string;
  colour: ChildColour;
  shape: ChildShape;
  size?: "small" | "medium" | "large";
}

/** The child's sign: shape filled with colour, holding the initial. The name always stands beside it. */
export function ChildBadge({ name, colour, shape, size = "medium" }: ChildBadgeProps) {
  const { path, x, y } = SHAPES[shape];
  return (
    <svg
      class={`child-badge child-badge-${size}`}
      data-colour={colour}
      viewBox="0 0 40 40"
      aria-hidden="true"
    >
      <path d={path} />
      <text x={x} y={y} text-anchor="middle" dominant-baseline="central">
        {initial(name)}
      </text>
    </svg>
  );
}
