/** Together's part of the site map: the board, one's own place, projects' rooms, the clinic's stage. */
import { type SiteMap, screen } from "../screen";

/** For anybody, signed in or not. */
export const BOARD: SiteMap = {
  "/board/:code": screen(() => import("./board/PublicBoard").then((file) => file.PublicBoard)),
  "/board/:code/me": screen(() =>
    import("./board/AboutMeScreen").then((file) => file.AboutMeScreen),
  ),
  "/board/:code/results": screen(() =>
    import("./board/ResultsScreen").then((file) => file.ResultsScreen),
  ),
};

/** Handed over by a clinic; read by anybody. */
export const BUNDLE: SiteMap = {
  "/bundle/:code": screen(() => import("./library/BundleScreen").then((file) => file.BundleScreen)),
};

/** A project's room, below its address. */
const ROOM: SiteMap = {
  "": screen(() => import("./room/RoomHome").then((file) => file.RoomHome)),
  "/stages": screen(() => import("./room/StagesScreen").then((file) => file.StagesScreen)),
  "/charter": screen(() => import("./room/CharterScreen").then((file) => file.CharterScreen)),
  "/learning": screen(() => import("./room/LearningScreen").then((file) => file.LearningScreen)),
  "/ideas": screen(() => import("./room/IdeasScreen").then((file) => file.IdeasScreen)),
  "/goals": screen(() => import("./room/NinetyScreen").then((file) => file.NinetyScreen)),
  "/working": screen(() => import("./room/WorkingScreen").then((file) => file.WorkingScreen)),
  "/polls/new": screen(() => import("./room/PollScreen").then((file) => file.PollScreen)),
  "/polls/:record": screen(() => import("./room/PollScreen").then((file) => file.PollScreen)),
  "/tasks": screen(() => import("./room/TasksScreen").then((file) => file.TasksScreen)),
  "/notes": screen(() => import("./room/NotesScreen").then((file) => file.NotesScreen)),
  "/tests": screen(() => import("./room/TestsScreen").then((file) => file.TestsScreen)),
  "/tests/new": screen(() => import("./room/TestScreen").then((file) => file.TestScreen)),
  "/tests/:record": screen(() => import("./room/TestScreen").then((file) => file.TestScreen)),
  "/measures": screen(() => import("./room/MeasuresScreen").then((file) => file.MeasuresScreen)),
  "/measures/new": screen(() => import("./room/MeasureScreen").then((file) => file.MeasureScreen)),
  "/measures/:record": screen(() =>
    import("./room/MeasureScreen").then((file) => file.MeasureScreen),
  ),
  "/meetings": screen(() => import("./room/MeetingsScreen").then((file) => file.MeetingsScreen)),
  "/meetings/new": screen(() => import("./room/MeetingScreen").then((file) => file.MeetingScreen)),
  "/meetings/:record": screen(() =>
    import("./room/MeetingScreen").then((file) => file.MeetingScreen),
  ),
  "/drivers": screen(() => import("./room/DriversScreen").then((file) => file.DriversScreen)),
  "/journeys": screen(() => import("./room/JourneysScreen").then((file) => file.JourneysScreen)),
  "/journeys/new": screen(() => import("./room/JourneyScreen").then((file) => file.JourneyScreen)),
  "/journeys/:record": screen(() =>
    import("./room/JourneyScreen").then((file) => file.JourneyScreen),
  ),
  "/stories": screen(() => import("./room/StoriesScreen").then((file) => file.StoriesScreen)),
  "/personas/new": screen(() => import("./room/PersonaScreen").then((file) => file.PersonaScreen)),
  "/personas/:record": screen(() =>
    import("./room/PersonaScreen").then((file) => file.PersonaScreen),
  ),
  "/priorities": screen(() =>
    import("./room/PrioritiesScreen").then((file) => file.PrioritiesScreen),
  ),
  "/priorities/new": screen(() =>
    import("./room/PriorityScreen").then((file) => file.PriorityScreen),
  ),
  "/priorities/:record": screen(() =>
    import("./room/PriorityScreen").then((file) => file.PriorityScreen),
  ),
  "/guide": screen(() => import("./making/GuideScreen").then((file) => file.GuideScreen)),
  "/sheets": screen(() => import("./making/SheetsScreen").then((file) => file.SheetsScreen)),
  "/sheets/new": screen(() => import("./making/SheetScreen").then((file) => file.SheetScreen)),
  "/sheets/:record": screen(() => import("./making/SheetScreen").then((file) => file.SheetScreen)),
  "/roles": screen(() => import("./room/RolesScreen").then((file) => file.RolesScreen)),
  "/ending": screen(() => import("./room/EndingScreen").then((file) => file.EndingScreen)),
  "/certificate": screen(() =>
    import("./room/CertificateScreen").then((file) => file.CertificateScreen),
  ),
};

/** With one's own account. */
export const TOGETHER: SiteMap = {
  "/together": screen(() => import("./board/Together").then((file) => file.Together)),
  "/together/profile": screen(() =>
    import("./board/ProfileScreen").then((file) => file.ProfileScreen),
  ),
  "/together/diary": screen(() =>
    import("./diary/DiaryScreen").then((file) => file.OwnDiaryScreen),
  ),
  "/together/diary/new": screen(() =>
    import("./diary/PieceScreen").then((file) => file.PieceScreen),
  ),
  "/together/diary/:record": screen(() =>
    import("./diary/PieceScreen").then((file) => file.PieceScreen),
  ),
  "/together/learn": screen(() => import("./learn/LearnScreen").then((file) => file.LearnScreen)),
  "/together/learn/:unit": screen(() =>
    import("./learn/UnitScreen").then((file) => file.UnitScreen),
  ),
  "/together/card": screen(() => import("./board/CardScreen").then((file) => file.CardScreen)),
  "/together/signups/:member": screen(() =>
    import("./board/SignupScreen").then((file) => file.SignupScreen),
  ),
  "/together/b/:clinic/ideas": screen(() =>
    import("./board/IdeasScreen").then((file) => file.IdeasScreen),
  ),
  "/together/b/:clinic/package": screen(() =>
    import("./board/PackageScreen").then((file) => file.FamilyPackage),
  ),
  "/together/b/:clinic/people": screen(() =>
    import("./board/PeopleScreen").then((file) => file.PeopleScreen),
  ),
  "/together/b/:clinic/groups": screen(() =>
    import("./board/GroupsScreen").then((file) => file.GroupsScreen),
  ),
  "/together/b/:clinic/years": screen(() =>
    import("./board/YearsScreen").then((file) => file.YearsScreen),
  ),
  "/together/b/:clinic/library": screen(() =>
    import("./library/LibraryScreen").then((file) => file.LibraryScreen),
  ),
  "/together/b/:clinic/library/:resource": screen(() =>
    import("./library/ResourceScreen").then((file) => file.ResourceScreen),
  ),
  "/together/b/:clinic/:call": screen(() =>
    import("./board/CallScreen").then((file) => file.CallScreen),
  ),
  ...Object.fromEntries(
    Object.entries(ROOM).map(([path, screen]) => [`/together/p/:project${path}`, screen]),
  ),
};

/** At the clinic; these bring their own frame. */
export const STAGE: SiteMap = {
  "/clinic/together": screen(() => import("./stage/StartScreen").then((file) => file.StartScreen)),
  "/clinic/together/team": screen(() =>
    import("./stage/TeamScreen").then((file) => file.TeamScreen),
  ),
  "/clinic/together/work": screen(() =>
    import("./stage/WorkScreen").then((file) => file.WorkScreen),
  ),
  "/clinic/together/calls": screen(() =>
    import("./stage/CallsScreen").then((file) => file.CallsScreen),
  ),
  "/clinic/together/call/:call?": screen(() =>
    import("./stage/CallEditor").then((file) => file.CallEditor),
  ),
  "/clinic/together/people": screen(() =>
    import("./stage/PeopleScreen").then((file) => file.StagePeople),
  ),
  "/clinic/together/groups": screen(() =>
    import("./stage/GroupsScreen").then((file) => file.StageGroups),
  ),
  "/clinic/together/projects": screen(() =>
    import("./stage/ProjectsScreen").then((file) => file.ProjectsScreen),
  ),
  "/clinic/together/package": screen(() =>
    import("./stage/PackageScreen").then((file) => file.StagePackage),
  ),
  "/clinic/together/library": screen(() =>
    import("./stage/LibraryScreen").then((file) => file.StageLibrary),
  ),
  "/clinic/together/library/:resource": screen(() =>
    import("./stage/LibraryScreen").then((file) => file.StageResource),
  ),
  "/clinic/together/texts": screen(() =>
    import("./stage/TextsScreen").then((file) => file.TextsScreen),
  ),
};
