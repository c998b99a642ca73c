/** The number to call for an ambulance, by country (ISO 3166-1 alpha-2). */
import { numbers } from "../../../api/clinical/emergency_numbers.json";

const known: Record<string, { number: string }> = numbers;

/** Countries of which we know a number. */
export const countries: readonly string[] = Object.keys(known);

/** The number to dial there; null for a country that we do not know, never a guess. */
export function emergencyNumber(country: string): string | null {
  return Object.hasOwn(known, country) ? (known[country]?.number ?? null) : null;
}
