/** The frame of a family's screens: whose diary, the five places, what is sent. */
import type { ComponentChildren } from "preact";
import { useLocation } from "preact-iso";
import { AppShell, type Area, familyPlaces } from "../parts/AppShell";
import { SyncStatus } from "../phone/SyncStatus";
import { childInView, viewChild } from "./child_in_view";
import { children as siblings } from "./me";

export function FamilyShell({
  area,
  children,
}: {
  area: Area | undefined;
  children: ComponentChildren;
}) {
  const { path, route } = useLocation();
  const child = childInView.value;
  const change = (id: string) => {
    if (path.startsWith("/c/")) route(path.replace(/^\/c\/[^/]+/, `/c/${id}`));
    else viewChild(id);
  };
  const who = child && {
    child,
    siblings: siblings.value,
    onChild: change,
    addHref: "/children/new",
  };
  return (
    <AppShell
      places={child ? familyPlaces(child.id, area) : []}
      {...(who ? { who } : {})}
      status={<SyncStatus />}
    >
      {children}
    </AppShell>
  );
}
