/** A face for a feeling of -2 to +2; its word stands beside it. */

const MOUTHS: Record<number, string> = {
  [-2]: "M7 17c2-4 8-4 10 0",
  [-1]: "M7.5 16.5c2-2 7-2 9 0",
  0: "M8 15.5h8",
  1: "M7.5 14.5c2 2 7 2 9 0",
  2: "M7 14c2 4 8 4 10 0",
};

export function Face({ feeling, size = 24 }: { feeling: number; size?: number }) {
  return (
    <svg class="face" aria-hidden="true" width={size} height={size} viewBox="0 0 24 24">
      <circle cx={12} cy={12} r={10} />
      <path d={`M9 8.5v1.5M15 8.5v1.5${MOUTHS[feeling] ?? MOUTHS[0]}`} />
    </svg>
  );
}
