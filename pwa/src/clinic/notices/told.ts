/** What the clinic has told all its families. */
import { get } from "../../api";
import type { NoticeTold } from "../../local/notices";

export interface Told extends NoticeTold {
  /** While families see it. */
  shown: boolean;
}

export interface ToldByClinic {
  notices: Told[];
  /** How many people a new one would reach. */
  people: number;
}

export const readTold = (clinic: string): Promise<ToldByClinic> =>
  get(`/clinics/${clinic}/notices`);
