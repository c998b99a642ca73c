/** A clinic's numbers: counts of many diaries together, with no name in them. */
import { get } from "../api";

export interface Month {
  /** `YYYY-MM` */
  month: string;
  /** Of a hundred days; null where too few told of theirs. */
  good: number | null;
}

export interface Numbers {
  clinic: { id: string; name: string };
  least: number;
  months: Month[];
}

export const readClinicNumbers = (clinic: string): Promise<Numbers> =>
  get(`/clinics/${clinic}/outcomes`);

export const readNumbers = (child: string): Promise<{ clinics: Numbers[] }> =>
  get(`/children/${child}/outcomes`);
