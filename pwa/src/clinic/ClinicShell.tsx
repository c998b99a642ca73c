/** The frame of the clinic's screens: one thin bar, dense and quiet. */
import "./words";
import "../styles/parts/desk.css";
import "../styles/screens/clinic.css";
import type { ComponentChildren } from "preact";
import { AppShell, Notice, type Place, ScreenTitle } from "../parts";
import { type Membership, children as ownChildren } from "../people/me";
import { ScreenBoundary } from "../people/ScreenBoundary";
import { SyncStatus } from "../phone/SyncStatus";
import { t } from "../words";
import { clinicHere } from "./clinic";

export type ClinicArea = "day" | "families" | "requests" | "team" | "together" | "account";

const PLACES: [ClinicArea, string, Place["icon"]][] = [
  ["day", "/clinic", "visits"],
  ["families", "/clinic/families", "together"],
  ["requests", "/clinic/requests", "question"],
  ["team", "/clinic/team", "home"],
  ["together", "/clinic/together", "heart"],
];

function placesOf(area: ClinicArea | undefined, role: Membership["role"]): Place[] {
  const places = PLACES.filter(([name]) => name !== "requests" || role !== "nurse");
  const own: Place[] = [
    ...(ownChildren.value.length > 0
      ? [{ href: "/", label: t("clinic-nav-family"), icon: "today" as const }]
      : []),
    {
      href: "/clinic/account",
      label: t("clinic-nav-account"),
      icon: "person",
      current: area === "account",
    },
  ];
  return [
    ...places.map(([name, href, icon]) => ({
      href,
      label: t(`clinic-nav-${name}`),
      icon,
      current: name === area,
    })),
    ...own,
  ];
}

interface Props {
  area: ClinicArea | undefined;
  half?: "care" | "partnership";
  children: (clinic: Membership) => ComponentChildren;
}

export function ClinicShell({ area, half = "care", children }: Props) {
  const clinic = clinicHere.value;
  if (!clinic) return <NoClinic />;
  return (
    <AppShell
      variant="clinic"
      places={placesOf(area, clinic.role)}
      status={<SyncStatus />}
      half={half}
    >
      <ScreenBoundary key={clinic.id}>{children(clinic)}</ScreenBoundary>
    </AppShell>
  );
}

function NoClinic() {
  return (
    <AppShell variant="plain">
      <ScreenTitle>{t("clinic-none-title")}</ScreenTitle>
      <Notice>{t("clinic-none")}</Notice>
      <p>
        <a href="/clinic/welcome">{t("clinic-have-code")}</a>
      </p>
    </AppShell>
  );
}
