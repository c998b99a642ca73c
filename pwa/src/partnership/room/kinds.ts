/** What a room holds: the bodies of its kinds. Twin of `api/partnership/kinds`. */
import { type Kept, keptOf, namedId, records } from "../../local";
import type { Made } from "./made";
import type { RoomPlace } from "./project";
import type { WorkingBodies } from "./working";

export interface Task {
  text: string;
  owner: string;
  due: string;
  status: "open" | "done" | "dropped";
  by?: "clinic" | "family" | "together";
  help?: string;
}

export interface FileLink {
  title: string;
  url: string;
  made_together: boolean;
}

/** A word that somebody did not understand; `meaning` once somebody explained it. */
export interface Word {
  word: string;
  where?: string;
  meaning?: string;
}

export interface Pdsa {
  about?: "care" | "together";
  /** The note of an idea that it came from. */
  idea?: string;
  objective: string;
  question: string;
  prediction: string;
  who?: string;
  what?: string;
  where?: string;
  day: string;
  data?: string;
  measure?: string;
  after?: string;
  status: "planned" | "started" | "done";
  started_on?: string;
  happened?: string;
  problems?: string;
  found?: string;
  against_prediction?: "as-predicted" | "partly" | "not" | "cannot-tell";
  act?: "adopt" | "adapt" | "abandon";
  next?: string;
}

export interface Measure {
  name: string;
  of: "outcome" | "process" | "balancing" | "partnership";
  domain?: "safety" | "quality" | "satisfaction" | "health" | "cost";
  counted: string;
  how_often: string;
  unit?: string;
  better: "higher" | "lower";
  baseline?: string;
}

/** A member's word on a version of the charter, or of a measure of the partnership. */
export interface Agreed {
  of: string;
  version: string;
  says: "yes" | "talk";
  why?: string;
}

export interface Value {
  measure: string;
  day: string;
  value: number;
  note?: string;
}

export interface AgendaItem {
  text?: string;
  family: boolean;
  said?: string;
}

export interface Meeting {
  day: string;
  time: string;
  how: "online" | "phone" | "clinic" | "elsewhere";
  link?: string;
  phone?: string;
  place?: string;
  care?: string;
  template: "first" | "regular" | "study" | "closing" | "own";
  agenda: AgendaItem[];
  status: "planned" | "held";
  present?: string[];
  minutes?: string;
}

export interface Charter {
  aim?: string;
  measures?: string;
  changes?: string;
  lived?: string;
  as_is?: string;
  as_is_known?: "observed" | "measured";
  science?: string;
  limits?: string;
  meeting_point?: string;
  decides?: string;
  rhythm?: string;
  contact?: string;
  serves?: string;
  sponsor?: string;
  status: "draft" | "complete";
  agreed_on?: string;
}

export interface ChangeIdea {
  text: string;
  pdsa?: string;
}

export interface Driver {
  text: string;
  concept?: string;
  ideas: ChangeIdea[];
}

export interface Drivers {
  aim: string;
  drivers: Driver[];
}

export interface JourneyStep {
  place: string;
  who?: string;
  happened: string;
  feeling: number;
  word?: string;
  wait?: number;
  mattered?: string;
  idea?: string;
}

export interface Journey {
  title: string;
  whose?: string;
  steps: JourneyStep[];
}

export interface Pulse {
  day: string;
  useful: number;
  heard: number;
  much: "little" | "right" | "much";
}

export interface Reflection {
  changed: string;
  heard: number;
  again: "yes" | "maybe" | "no";
  hours?: number;
  credit?: string;
  story: boolean;
}

export interface Closing {
  result?: string;
  did_not_work: string;
  learned: string;
  keep?: string;
  spread?: string;
  stop?: string;
  thanks?: string;
  story?: string;
  celebrate?: string;
  /** An idea of the change package, whether it worked, and for whom. */
  tried?: string;
  worked?: "yes" | "partly" | "no";
  for_whom?: string;
  open_to_others: boolean;
  /** Anybody may read what came of it. */
  on_board?: boolean;
}

export interface Longer {
  until: string;
}

/** A piece of one's own diary; `released_to` is the project whose members read it. */
export interface Experience {
  day: string;
  place?: string;
  happened: string;
  feeling: number;
  word?: string;
  mattered?: string;
  released_to?: string;
}

export interface Persona {
  name: string;
  about: string;
  matters: string;
  hard?: string;
  helps?: string;
  says?: string;
  pieces: string[];
}

/** A teller's word that one version of a persona is true to what they told. */
export interface PersonaTrue {
  persona: string;
  version: string;
}

export interface Priority {
  question: string;
  options: string[];
}

/** One member's order, the most important first. */
export interface Rank {
  priority: string;
  round: number;
  order: string[];
}

/** How one member sees what is theirs to do and what is the other side's. */
export interface SharedRoles {
  moment: "before" | "after";
  mine: string;
  theirs: string;
}

/** The same for oneself alone. */
export interface Roles extends SharedRoles {
  project: string;
}

/** What each kind holds, by its name. */
export interface Bodies extends WorkingBodies, Made {
  task: Task;
  file: FileLink;
  word: Word;
  pdsa: Pdsa;
  measure: Measure;
  "measure.value": Value;
  meeting: Meeting;
  charter: Charter;
  driver: Drivers;
  journey: Journey;
  pulse: Pulse;
  reflection: Reflection;
  closing: Closing;
  longer: Longer;
  roles: Roles;
  "roles.shared": SharedRoles;
  agreed: Agreed;
  experience: Experience;
  learned: Learned;
  persona: Persona;
  "persona.true": PersonaTrue;
  priority: Priority;
  "priority.rank": Rank;
}

/** What somebody learned, in a log of their own; `title` of what is no unit of the paths. */
export interface Learned {
  unit: string;
  title?: string;
  day: string;
  tried?: string;
}

export type KindName = keyof Bodies;

/** The records of a kind that stand in a room, earliest first; null until they are read. */
export function standing<Name extends KindName>(
  project: Pick<RoomPlace, "id">,
  kind: Name,
): Kept<Bodies[Name]>[] | null {
  const views = records<Bodies[Name]>(project.id, kind).value;
  return views && keptOf(views);
}

/** The one record of a name, the same on every phone. */
export const onlyIn = (project: Pick<RoomPlace, "id">, name: string): Promise<string> =>
  namedId(project.id, name);
