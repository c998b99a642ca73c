/** The signed-in person as the server tells it, and as this phone remembers it. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { ChildLook } from "../parts/child";

export type Condition = "asthma" | "crohns" | "colitis";

/** A child whose family the person belongs to, or the person's own profile. */
export interface Child extends ChildLook {
  birth_date: string;
  conditions: Condition[];
  stream: string;
  role: "guardian" | "self";
  rev: number;
}

export type StaffRole = "clinician" | "coordinator" | "nurse";

export interface Membership {
  id: string;
  name: string;
  role: StaffRole;
}

export interface Me {
  person: { id: string; name: string; email: string };
  children: Child[];
  clinics: Membership[];
}

const told = signal<Me | null | undefined>(undefined);

/** Who is signed in: null is nobody, undefined means that the phone is still being asked. */
export const me: ReadonlySignal<Me | null | undefined> = told;

/** The children in the person's own families. */
export const children: ReadonlySignal<Child[]> = computed(() => told.value?.children ?? []);

/** Whether the person works in a clinic. */
export const isStaff: ReadonlySignal<boolean> = computed(
  () => (told.value?.clinics.length ?? 0) > 0,
);

export function setMe(now: Me | null): void {
  told.value = now;
}
