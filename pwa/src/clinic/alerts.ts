/** The clinic's list of red entries that somebody asked to see, as the server tells it. */
import type { Did } from "../alerts/alert";
import { get } from "../api";
import { t } from "../words";
import type { Patient } from "./clinic";

export interface DayAlert {
  child: Omit<Patient, "stream">;
  stream: string;
  settled: boolean;
  /** The next working day after the entries came. */
  look_by: string;
  entries: { record: string; day: string; session: string; met_at: string }[];
  asked: Asked[];
  answers: { by: string; at: string; did: Did; line: string }[];
}

/** "Tell me if red comes on at least `times` days within `days` days." */
export interface Asked {
  by: string;
  times: number;
  days: number;
}

export const askedWords = ({ by, times, days }: Asked): string =>
  t(times === 1 ? "alerts-asked-any" : "alerts-asked-days", { name: by, times, days });

export const readAlerts = (clinic: string): Promise<{ alerts: DayAlert[] }> =>
  get(`/clinics/${clinic}/alerts`);
