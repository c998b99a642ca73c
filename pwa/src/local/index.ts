/**
 * What this phone holds: the one door for screens.
 *
 * Write with `keep`, read with `records`, half-filled forms with `useDraft`, sending with `sync`.
 */
export { type Draft, dropDraft, formIsOpen, readDraft, useDraft, writeDraft } from "./drafts";
export { follow, followOwn, followProjects, hasOwnDiary, unfollow } from "./follow";
export { takeReturned } from "./gone";
export { namedId, newId, personHere } from "./holder";
export { type Kept, keepAs, keptOf, takeBack } from "./kept";
export { letGo } from "./let_go";
export { keep, NoSuchDiary, tryAgain, unsent } from "./outbox";
export { partners, people } from "./people";
export { records, whenRead } from "./records";
export type { NewRevision, RecordView, Revision, Status, Trouble } from "./revision";
export {
  boardsKept,
  keepBoards,
  keepProjects,
  keepShelf,
  projectsKept,
  shelfKept,
} from "./rooms";
export { keepRoster, rosterKept } from "./roster";
export { exchangeSoon } from "./schedule";
export { sync } from "./sync";
export type { Sync, SyncState } from "./sync_state";
export { freshId } from "./uuid7";
export { daysBefore, today, wallAt, zoneHere } from "./wall_clock";
