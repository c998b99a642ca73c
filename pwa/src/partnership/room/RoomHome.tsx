/** A project's room at a glance: what is next, who is in it, how it moves. */
import "../comes_as";
import { fullDate } from "../../dates";
import { personHere, today } from "../../local";
import { ScreenTitle } from "../../parts/AppShell";
import { PersonLine } from "../../parts/Avatar";
import { List, ListRow, Section } from "../../parts/Card";
import { Icon } from "../../parts/Icon";
import type { IconName } from "../../parts/icons";
import { Notice } from "../../parts/Notice";
import { children, isStaff } from "../../people/me";
import { t } from "../../words";
import { inRoom } from "./in_room";
import { MomentumCard } from "./MomentumCard";
import { daysBetween } from "./momentum";
import { NextUp } from "./NextUp";
import { PulseCard } from "./PulseCard";
import { isOpen, type Project, partnersIn, type RoomMember } from "./project";
import { pathIn } from "./RoomPage";
import { StageCard } from "./StageCard";

/** Each place under the stage that it serves; what is always at hand comes last. */
const PLACES: [string, [string, IconName][]][] = [
  [
    "define",
    [
      ["charter", "plan"],
      ["learning", "question"],
      ["journeys", "eye"],
      ["stories", "heart"],
    ],
  ],
  [
    "plan",
    [
      ["ideas", "info"],
      ["priorities", "star"],
      ["drivers", "share"],
      ["goals", "clock"],
    ],
  ],
  [
    "deliver",
    [
      ["tests", "sending"],
      ["measures", "chart"],
      ["tasks", "list"],
    ],
  ],
  [
    "always",
    [
      ["meetings", "visits"],
      ["notes", "note"],
      ["sheets", "edit"],
      ["working", "together"],
      ["roles", "person"],
    ],
  ],
];

/** A family comes from its own Together, who works at the clinic from the clinic's. */
const homeOf = () =>
  isStaff.value && children.value.length === 0 ? "/clinic/together/projects" : "/together";

export const RoomHome = inRoom(({ project }) => {
  const open = isOpen(project);
  return (
    <div class="stack room">
      <a class="room-back not-printed" href={homeOf()}>
        <Icon name="back" size={20} />
        <span>{t("room-back-together")}</span>
      </a>
      <ScreenTitle lead={<span dir="auto">{project.goal}</span>}>{project.title}</ScreenTitle>
      <Dates project={project} />
      <StageCard project={project} />
      {open && <MomentumCard project={project} />}
      {open && <NextUp project={project} />}
      {open && <PulseCard project={project} />}
      <Places project={project} />
      <Members project={project} />
      <List>
        <ListRow
          icon="list"
          href={pathIn(project, "guide")}
          title={t("room-guide")}
          detail={t("room-guide-what")}
        />
        <ListRow
          icon="star"
          href={pathIn(project, "ending")}
          title={t(open ? "room-end-open" : "room-end-over")}
          detail={t(open ? "room-end-open-what" : "room-end-over-what")}
        />
      </List>
      <p class="small quiet">{t("room-no-care")}</p>
    </div>
  );
});

function Places({ project }: { project: Project }) {
  return (
    <nav class="stack" aria-label={t("room-places")}>
      {PLACES.map(([group, places]) => (
        <section key={group} class="stack stack-close">
          <h2 class="room-group">{t(group === "always" ? "room-always" : `way-${group}`)}</h2>
          <div class="room-places">
            {places.map(([place, icon]) => (
              <a key={place} class="room-place" href={pathIn(project, place)}>
                <Icon name={icon} />
                <span>{t(`room-place-${place}`)}</span>
              </a>
            ))}
          </div>
        </section>
      ))}
    </nav>
  );
}

function Dates({ project }: { project: Project }) {
  const left = daysBetween(today(new Date()), project.ends_on);
  const state = isOpen(project) ? (left < 0 ? "past" : "open") : "over";
  return (
    <p class="room-dates">
      <Icon name="clock" size={20} />
      <span>
        {t(`room-dates-${state}`, { days: Math.abs(left), day: fullDate(project.ends_on) })}
      </span>
    </p>
  );
}

/** A partner by what they call themself, where they have said so. */
const roleOf = (role: RoomMember["role"], comesAs: RoomMember["comes_as"]): string =>
  role === "partner" && comesAs ? `comes-as-${comesAs}` : `room-role-${role}`;

function Members({ project }: { project: Project }) {
  return (
    <Section title={t("room-members")} lead={t("room-members-lead")}>
      {isOpen(project) && partnersIn(project).length === 0 && (
        <Notice>{t("room-no-partner")}</Notice>
      )}
      <ul class="room-members">
        {project.members.map(({ person, name, role, comes_as }) => (
          <li key={person}>
            <PersonLine
              name={name}
              what={t(person === personHere() ? "room-role-you" : roleOf(role, comes_as), {
                role: t(roleOf(role, comes_as)),
              })}
            />
          </li>
        ))}
      </ul>
      {project.sponsor && <p class="small">{t("room-sponsor", { who: project.sponsor })}</p>}
    </Section>
  );
}
