/** The child's care team: asked for when there is a network, and kept on this phone for when there is none. */
import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { get } from "../api";
import { keepRoster, rosterKept } from "../local";

export interface Carer {
  person: string;
  name: string;
  role: "clinician" | "coordinator" | "nurse";
  clinic: string;
  about: string;
  hours: string;
  reach: string;
}

export const COORDINATOR = "coordinator";

const known = signal<Record<string, Carer[]>>({});
/** Children of whose team this phone was never told, and cannot ask now. */
const untold = signal<ReadonlySet<string>>(new Set());

/** Who cares for the child, as far as this phone was told; null until it has looked. */
export function useTeam(child: string): Carer[] | null {
  return useToldTeam(child) ?? (untold.value.has(child) ? [] : null);
}

/** Who cares for the child; undefined as long as this phone was never told. */
export function useToldTeam(child: string): Carer[] | undefined {
  useEffect(() => void readTeam(child), [child]);
  return known.value[child];
}

async function readTeam(child: string): Promise<void> {
  const kept = (await rosterKept(child)) as Carer[] | undefined;
  if (kept && !known.value[child]) tell(child, kept);
  try {
    const { team } = await get<{ team: Carer[] }>(`/children/${child}/team`);
    await keepRoster(child, team);
    tell(child, team);
  } catch {
    // Without a network the phone shows what it was last told.
    if (!known.value[child]) untold.value = new Set([...untold.value, child]);
  }
}

function tell(child: string, team: Carer[]): void {
  known.value = { ...known.value, [child]: team };
}
