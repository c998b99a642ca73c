/** The sign on a 32 × 32 grid, from back to front: the family, the people around them, the clinic. */
export const BRAND_PETALS = [
  { side: "start", path: "M16 28C8.5 27 3 21.5 3 14c7.5 0 13 5.5 13 14Z" },
  { side: "end", path: "M16 28c7.5-1 13-6.5 13-14-7.5 0-13 5.5-13 14Z" },
  { side: "mid", path: "M16 28c-5-5.5-6-15.5 0-24 6 8.5 5 18.5 0 24Z" },
] as const;
