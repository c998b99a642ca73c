/** Contrast after WCAG 2.2; colour vision after Machado, Oliveira and Fernandes 2009; distance in Oklab (Ottosson 2020). */
type Triple = [number, number, number];

const SEEN = {
  usual: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopic: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deuteranopic: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritanopic: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
};

export const SIGHTS = Object.keys(SEEN) as (keyof typeof SEEN)[];

function linear(hex: string): Triple {
  const long = hex.length === 4 ? hex.replace(/\w/g, "$&$&") : hex;
  return [1, 3, 5].map((at) => {
    const part = Number.parseInt(long.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as Triple;
}

function times(matrix: readonly number[], [x, y, z]: Triple): Triple {
  const row = (at: number) =>
    (matrix[at] ?? 0) * x + (matrix[at + 1] ?? 0) * y + (matrix[at + 2] ?? 0) * z;
  return [row(0), row(3), row(6)];
}

const TO_CONES = [
  0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566, 0.0883024619,
  0.2817188376, 0.6299787005,
];
const TO_LAB = [
  0.2104542553, 0.793617785, -0.0040720468, 1.9779984951, -2.428592205, 0.4505937099, 0.0259040371,
  0.7827717662, -0.808675766,
];

function oklab(hex: string, sight: keyof typeof SEEN): Triple {
  const seen = times(SEEN[sight], linear(hex)).map((part) => Math.min(1, Math.max(0, part)));
  return times(TO_LAB, times(TO_CONES, seen as Triple).map(Math.cbrt) as Triple);
}

export function apart(one: string, other: string, sight: keyof typeof SEEN): number {
  const [a, b] = [oklab(one, sight), oklab(other, sight)];
  return Math.hypot(...a.map((part, at) => part - (b[at] ?? 0)));
}

export function contrast(one: string, other: string): number {
  const light = [one, other].map(
    (hex) => times([0.2126, 0.7152, 0.0722, 0, 0, 0, 0, 0, 0], linear(hex))[0],
  );
  return (Math.max(...light) + 0.05) / (Math.min(...light) + 0.05);
}
