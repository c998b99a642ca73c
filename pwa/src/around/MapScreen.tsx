/** The people and places around a child, and how things get from one to the other. */
import "../sharing/words";
import "../styles/screens/around.css";
import "./words";
import { useState } from "preact/hooks";
import { people, records } from "../local";
import { ScreenTitle } from "../parts/AppShell";
import { Section } from "../parts/Card";
import { Skeleton } from "../parts/EmptyState";
import type { Child } from "../people/me";
import { useTeam } from "../visits/team";
import { t } from "../words";
import {
  HANDOVER,
  type HandoverBody,
  HELPER,
  type HelperBody,
  handoversOf,
  helpersOf,
  type Place,
  pairOf,
  placesOf,
} from "./around";
import { HandoverRow } from "./HandoverRow";
import { MapPicture } from "./MapPicture";

const FAMILY: readonly string[] = ["guardian", "self"];

export function MapScreen({ child }: { child: Child }) {
  const [open, setOpen] = useState<string | null>(null);
  const team = useTeam(child.id);
  const helperViews = records<HelperBody>(child.id, HELPER).value;
  const views = records<HandoverBody>(child.id, HANDOVER).value;
  const school = records(child.id, "school-plan").value;
  if (!team || !helperViews || !views || !school) return <Skeleton label={t("today-loading")} />;
  const helpers = helpersOf(helperViews);
  const places = placesOf(helpers, school.length > 0);
  const handovers = handoversOf(places, views);
  const at = (place: Place): string[] => [
    ...(place === "home" ? [child.name, ...familyNames(child)] : []),
    ...(place === "clinic" ? team.map(({ name }) => name) : []),
    ...helpers.filter(({ body }) => body.place === place).map(({ body }) => body.name),
  ];
  return (
    <div class="stack">
      <ScreenTitle lead={t("map-lead")}>{t("map-title", { name: child.name })}</ScreenTitle>
      <MapPicture places={places} handovers={handovers} onOpen={setOpen} />
      <Section title={t("map-handovers")} lead={t("map-handovers-lead")}>
        <ul class="handovers">
          {handovers.map((handover) => (
            <HandoverRow
              key={pairOf(handover)}
              child={child}
              handover={handover}
              open={open === pairOf(handover)}
              onOpen={setOpen}
            />
          ))}
        </ul>
      </Section>
      <Section title={t("map-people")}>
        <dl class="map-places">
          {places.map((place) => (
            <div key={place}>
              <dt>{t(`place-${place}`)}</dt>
              <dd dir="auto">{at(place).join(", ") || t("map-nobody")}</dd>
            </div>
          ))}
        </dl>
        <p>
          <a href={`/c/${child.id}/team`}>{t("map-add")}</a>
        </p>
      </Section>
    </div>
  );
}

/** Those of the family who write here; the names come with the diary. */
const familyNames = (child: Child): string[] =>
  child.role === "self"
    ? []
    : Object.values(people.value)
        .filter(({ role }) => FAMILY.includes(role))
        .map(({ name }) => name);
