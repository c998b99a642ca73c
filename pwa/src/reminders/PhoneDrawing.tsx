/** Small drawings of a phone, one for each step; the words beside them say the same. */
import { BRAND_PETALS } from "../parts/brand_petals";

/** Lines in quiet ink, and the one place to tap in the accent. On a grid of 96 × 120. */
const SCREENS = {
  // A page, and at its foot the box with an arrow up.
  share: {
    lines: "M26 26h44M26 34h44M26 42h28M16 88h64M24 98h6M66 98h6",
    tap: "M42 96h-3v12h18V96h-3M48 102V88M43.5 92l4.5-4.5 4.5 4.5",
  },
  // The share sheet, with one row marked.
  sheet: {
    lines: "M26 26h44M16 48h64M40 44h16M26 60h30M26 100h30",
    tap: "M22 72h52v16H22ZM28 80h24M66 76v8M62 80h8",
  },
  // The question, with its yes at the upper end.
  add: {
    lines: "M16 40h64M22 30h14M40 56h32M40 64h20M24 52h10v14H24Z",
    tap: "M56 24h20v12H56ZM61 30h10",
  },
  // A page, and the three dots at the upper end.
  dots: {
    lines: "M22 26h38M26 44h44M26 54h44M26 64h28M26 80h44M26 90h36",
    tap: "M72 20v.1M72 26v.1M72 32v.1",
  },
  // The menu, with one row marked.
  menu: {
    lines: "M36 18h42v76H36ZM44 28h24M44 40h20M44 80h18",
    tap: "M40 50h34v18H40ZM46 59h14M68 55v8M64 59h8",
  },
  // Signs of apps in rows; ours is among them.
  home: {
    lines:
      "M24 22h12v12H24ZM42 22h12v12H42ZM60 22h12v12H60ZM24 42h12v12H24ZM60 42h12v12H60ZM36 104h24",
    tap: "M39 39h18v18H39Z",
  },
} as const;

export type Drawn = keyof typeof SCREENS;

export function PhoneDrawing({ drawn }: { drawn: Drawn }) {
  const { lines, tap } = SCREENS[drawn];
  return (
    <svg class="phone-drawing" viewBox="0 0 96 120" aria-hidden="true">
      <rect class="phone-body" x="12" y="4" width="72" height="112" rx="10" />
      <path class="phone-lines" d={lines} />
      <path class="phone-tap" data-dots={drawn === "dots" || undefined} d={tap} />
      {drawn === "home" && (
        <g transform="translate(40.5 40.5) scale(0.47)">
          {BRAND_PETALS.map(({ side, path }) => (
            <path class={`brand-${side}`} d={path} key={side} />
          ))}
        </g>
      )}
    </svg>
  );
}
