/** The frame of a family's screens: whose diary, the five places, what is sent. */
import type { ComponentChildren } from "preact";
import { useLocation } from "preact-iso";
import { AppShell, type Area, familyPlaces } from "../parts/AppShell";
import { SyncStatus } from "../phone/SyncStatus";
import { t } from "../words";
import { childInView, viewChild } from "./child_in_view";
import { type Child, children as siblings } from "./me";

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
    if (path.startsWith("/c/")) route(sameScreen(path, id));
    else viewChild(id);
  };
  const half = /^\/(together|board)/.test(path) ? "partnership" : "care";
  const who = {
    siblings: siblings.value,
    onChild: change,
    addHref: "/children/new",
  };
  return (
    <AppShell
      half={half}
      places={child ? familyPlaces(child.id, area) : []}
      // Nobody is anybody's parent in the other half; what to do now stays one tap away.
      {...(child && half === "care" && { who: { ...who, child } })}
      {...(child && { now: nowOf(child) })}
      status={<SyncStatus />}
    >
      {children}
    </AppShell>
  );
}

/** What to do now is one tap away on every screen. */
const nowOf = ({ id, name }: Child) => ({
  href: `/c/${id}/now`,
  label: t("nav-now-what", { name }),
});

/** The same screen for another child; a record is one child's own, so its list stands for it. */
function sameScreen(path: string, child: string): string {
  const [, , , screen = "", record] = path.split("/");
  const list = record && (screen === "entry" || screen === "mark") ? "diary" : screen;
  return `/c/${child}/${list}`;
}
