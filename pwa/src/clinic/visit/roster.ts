/** The child's care team, asked for anew: a desk keeps nobody's. */
import { get } from "../../api";
import type { Carer } from "../../visits/team";

export const readRoster = async (child: string): Promise<Carer[]> =>
  (await get<{ team: Carer[] }>(`/children/${child}/team`)).team;
