/** The site map: which screen stands at which address. A screen is loaded when it is first opened. */
import type { ComponentChildren } from "preact";
import { ErrorBoundary, Route, Router, useLocation } from "preact-iso";
import { Today } from "./diary/Today";
import { BOARD, BUNDLE, STAGE, TOGETHER } from "./partnership/screens";
import { AppShell, type Area } from "./parts/AppShell";
import { FamilyShell } from "./people/FamilyShell";
import { me } from "./people/me";
import { type ChildScreen, ofChild } from "./people/of_child";
import { ScreenBoundary } from "./people/ScreenBoundary";
import { type Screen, type SiteMap, screen } from "./screen";

const SignIn = screen(() => import("./people/SignIn").then((file) => file.SignIn));
const NotHere = screen(() => import("./people/NotHere").then((file) => file.NotHere));
const NotAtTheClinic = screen(() => import("./clinic/NotHere").then((file) => file.NotHere));

/** For somebody without an account, whoever else is signed in on this phone. */
const ANYBODY: SiteMap<Screen> = {
  "/link": screen(() => import("./carers/CarerScreen").then((file) => file.CarerScreen)),
};

/** Before signing in; every other address asks for it and then stays where it is. */
const SIGNED_OUT: SiteMap<Screen> = {
  ...BOARD,
  ...BUNDLE,
  "/sign-up": screen(() => import("./people/SignUp").then((file) => file.SignUp)),
};

/** A family's screens about one child: that of the address, or else the one in view. */
const OF_CHILD: SiteMap<ChildScreen> = {
  "/": Today,
  "/c/:child/entry/:record?": screen(() =>
    import("./diary/EntryScreen").then((file) => file.EntryScreen),
  ),
  "/c/:child/entry/:record/history": screen(() =>
    import("./diary/HistoryScreen").then((file) => file.HistoryScreen),
  ),
  "/c/:child/entry/:record/versions": screen(() =>
    import("./diary/VersionsScreen").then((file) => file.VersionsScreen),
  ),
  "/c/:child/diary": screen(() => import("./diary/DiaryScreen").then((file) => file.DiaryScreen)),
  "/c/:child/chart": screen(() =>
    import("./diary/chart/ChartScreen").then((file) => file.ChartScreen),
  ),
  "/c/:child/mark/:record?": screen(() =>
    import("./diary/MarkScreen").then((file) => file.MarkScreen),
  ),
  "/c/:child/plan": screen(() => import("./plans/PlanScreen").then((file) => file.PlanScreen)),
  "/c/:child/alerts": screen(() =>
    import("./alerts/AlertsScreen").then((file) => file.AlertsScreen),
  ),
  "/c/:child/learning": screen(() =>
    import("./experiments/LearningScreen").then((file) => file.LearningScreen),
  ),
  "/c/:child/learning/new": screen(() =>
    import("./experiments/NewTestScreen").then((file) => file.NewTestScreen),
  ),
  "/c/:child/learning/:record": screen(() =>
    import("./experiments/TestScreen").then((file) => file.TestScreen),
  ),
  "/c/:child/plan/suggest": screen(() =>
    import("./plans/SuggestScreen").then((file) => file.SuggestScreen),
  ),
  "/c/:child/emergency": screen(() =>
    import("./plans/EmergencyScreen").then((file) => file.EmergencyScreen),
  ),
  "/c/:child/now": screen(() => import("./now/NowScreen").then((file) => file.NowScreen)),
  "/c/:child/episode/:record": screen(() =>
    import("./now/EpisodeScreen").then((file) => file.EpisodeScreen),
  ),
  "/c/:child/medicines": screen(() =>
    import("./medicines/MedicinesScreen").then((file) => file.MedicinesScreen),
  ),
  "/c/:child/medicine/:record?": screen(() =>
    import("./medicines/MedicineScreen").then((file) => file.MedicineScreen),
  ),
  "/c/:child/school": screen(() =>
    import("./carers/SchoolScreen").then((file) => file.SchoolScreen),
  ),
  "/c/:child/school/edit": screen(() =>
    import("./carers/SchoolForm").then((file) => file.SchoolForm),
  ),
  "/c/:child/links": screen(() => import("./carers/LinksScreen").then((file) => file.LinksScreen)),
  "/more": screen(() => import("./more/More").then((file) => file.More)),
  "/join": screen(() => import("./sharing/JoinClinic").then((file) => file.JoinClinic)),
  "/c/:child/profile": screen(() => import("./people/ChildForm").then((file) => file.ChildForm)),
  "/c/:child/sharing": screen(() => import("./sharing/Sharing").then((file) => file.Sharing)),
  "/c/:child/numbers": screen(() =>
    import("./numbers/NumbersScreen").then((file) => file.NumbersScreen),
  ),
  "/c/:child/looks": screen(() => import("./sharing/Looks").then((file) => file.Looks)),
  "/c/:child/goals": screen(() => import("./goals/Goals").then((file) => file.Goals)),
  "/c/:child/goals/new": screen(() =>
    import("./goals/GoalFormScreen").then((file) => file.GoalFormScreen),
  ),
  "/c/:child/goals/:record": screen(() =>
    import("./goals/GoalScreen").then((file) => file.GoalScreen),
  ),
  "/c/:child/goals/:record/change": screen(() =>
    import("./goals/GoalFormScreen").then((file) => file.GoalFormScreen),
  ),
  "/c/:child/visits": screen(() => import("./visits/Visits").then((file) => file.Visits)),
  "/c/:child/visits/:record": screen(() =>
    import("./visits/VisitScreen").then((file) => file.VisitScreen),
  ),
  "/c/:child/needs": screen(() => import("./visits/NeedsScreen").then((file) => file.NeedsScreen)),
  "/c/:child/steps": screen(() => import("./visits/Steps").then((file) => file.Steps)),
  "/c/:child/steps/:record": screen(() =>
    import("./visits/StepFormScreen").then((file) => file.StepFormScreen),
  ),
  "/c/:child/calendar": screen(() => import("./visits/Calendar").then((file) => file.Calendar)),
  "/c/:child/calendar/:record": screen(() =>
    import("./visits/CareDateScreen").then((file) => file.CareDateScreen),
  ),
  "/c/:child/map": screen(() => import("./around/MapScreen").then((file) => file.MapScreen)),
  "/c/:child/team/:record": screen(() =>
    import("./around/HelperScreen").then((file) => file.HelperScreen),
  ),
  "/c/:child/stories": screen(() =>
    import("./stories/StoriesScreen").then((file) => file.StoriesScreen),
  ),
  "/c/:child/stories/:record": screen(() =>
    import("./stories/StoryScreen").then((file) => file.StoryScreen),
  ),
  "/c/:child/stories/:record/change": screen(() =>
    import("./stories/StoryFormScreen").then((file) => file.StoryFormScreen),
  ),
  "/c/:child/team": screen(() => import("./visits/Team").then((file) => file.Team)),
  "/c/:child/reminders/:record": screen(() =>
    import("./reminders/ReminderScreen").then((file) => file.ReminderScreen),
  ),
  "/c/:child/together": screen(() => import("./visits/Together").then((file) => file.Together)),
};

/** A family's other screens. */
const FAMILY: SiteMap<Screen> = {
  ...BOARD,
  ...BUNDLE,
  ...TOGETHER,
  "/children/new": screen(() => import("./people/ChildForm").then((file) => file.ChildForm)),
  "/invited": screen(() =>
    import("./sharing/AcceptInvitation").then((file) => file.AcceptInvitation),
  ),
  "/sign-in": SignIn,
  "/devices": screen(() => import("./people/Devices").then((file) => file.Devices)),
  "/n/:id": screen(() => import("./reminders/Arrived").then((file) => file.Arrived)),
  "/reminders": screen(() =>
    import("./reminders/RemindersScreen").then((file) => file.RemindersScreen),
  ),
  "/notices": screen(() => import("./news/NewsScreen").then((file) => file.NewsScreen)),
  "/notices/:notice": screen(() => import("./news/NewsPage").then((file) => file.NewsPage)),
  "/reminders/this-phone": screen(() =>
    import("./reminders/ThisPhone").then((file) => file.ThisPhone),
  ),
  "/reminders/quiet": screen(() =>
    import("./reminders/QuietScreen").then((file) => file.QuietScreen),
  ),
  "/reminders/mail": screen(() => import("./reminders/MailScreen").then((file) => file.MailScreen)),
  "/reminders/calendar": screen(() =>
    import("./reminders/CalendarScreen").then((file) => file.CalendarScreen),
  ),
  "/sign-out": screen(() => import("./people/SignOut").then((file) => file.SignOut)),
  "/waiting": screen(() => import("./phone/Waiting").then((file) => file.Waiting)),
};

/** The clinic's screens; they bring their own frame. */
const CLINIC: SiteMap<Screen> = {
  ...STAGE,
  "/clinic": screen(() => import("./clinic/Day").then((file) => file.Day)),
  "/clinic/visits/new": screen(() => import("./clinic/AddVisit").then((file) => file.AddVisit)),
  "/clinic/panel": screen(() =>
    import("./clinic/panel/PanelScreen").then((file) => file.PanelScreen),
  ),
  "/clinic/numbers": screen(() =>
    import("./numbers/ClinicNumbers").then((file) => file.ClinicNumbers),
  ),
  "/clinic/families": screen(() => import("./clinic/Families").then((file) => file.Families)),
  "/clinic/notices": screen(() =>
    import("./clinic/notices/TellScreen").then((file) => file.TellScreen),
  ),
  "/clinic/notices/:notice": screen(() =>
    import("./clinic/notices/TellPage").then((file) => file.TellPage),
  ),
  "/clinic/requests": screen(() => import("./clinic/Requests").then((file) => file.Requests)),
  "/clinic/team": screen(() => import("./clinic/Team").then((file) => file.Team)),
  "/clinic/account": screen(() => import("./clinic/Account").then((file) => file.Account)),
  "/clinic/welcome": screen(() => import("./clinic/Welcome").then((file) => file.Welcome)),
  "/clinic/c/:child": screen(() => import("./clinic/summary/Summary").then((file) => file.Summary)),
  "/clinic/c/:child/visit": screen(() =>
    import("./clinic/visit/VisitDesk").then((file) => file.VisitDesk),
  ),
  "/clinic/c/:child/plan/:condition": screen(() =>
    import("./clinic/plan/PlanEditor").then((file) => file.PlanEditor),
  ),
};

const AREAS: [RegExp, Area][] = [
  [/^\/$|^\/c\/[^/]+\/(entry|diary|mark|chart|now|episode)/, "today"],
  [/^\/c\/[^/]+\/(plan|emergency|medicines?|school|links|goals|learning|alerts)/, "plan"],
  [/^\/c\/[^/]+\/(visits|needs|steps|calendar|team|map|stories|together)/, "visits"],
  [/^\/(together|board|bundle)/, "together"],
  [/./, "more"],
];

const family: SiteMap<Screen> = {
  ...FAMILY,
  ...Object.fromEntries(Object.entries(OF_CHILD).map(([path, screen]) => [path, ofChild(screen)])),
};

/** The screen at the address of the page, for who is signed in. */
export function Screens() {
  const { path } = useLocation();
  if (path in ANYBODY) {
    return (
      <AppShell variant="plain">
        <Addresses screens={ANYBODY} otherwise={NotHere} />
      </AppShell>
    );
  }
  if (!me.value) {
    return (
      <AppShell variant="plain" half={/^\/(board|bundle)/.test(path) ? "partnership" : "care"}>
        <Addresses screens={SIGNED_OUT} otherwise={SignIn} />
      </AppShell>
    );
  }
  if (path.startsWith("/clinic")) {
    return <Addresses screens={CLINIC} otherwise={NotAtTheClinic} frame={PlainShell} />;
  }
  return (
    <FamilyShell area={AREAS.find(([form]) => form.test(path))?.[1]}>
      <Addresses screens={family} otherwise={NotHere} />
    </FamilyShell>
  );
}

/** For what goes wrong where screens bring their own frame. */
const PlainShell = ({ children }: { children: ComponentChildren }) => (
  <AppShell variant="plain">{children}</AppShell>
);

interface AddressesProps {
  screens: SiteMap<Screen>;
  otherwise: Screen;
  frame?: typeof PlainShell;
}

function Addresses({ screens, otherwise, frame }: AddressesProps) {
  return (
    <ScreenBoundary frame={frame}>
      <ErrorBoundary>
        <Router>
          {Object.entries(screens).map(([path, component]) => (
            <Route key={path} path={path} component={component} />
          ))}
          <Route default component={otherwise} />
        </Router>
      </ErrorBoundary>
    </ScreenBoundary>
  );
}

function nowhere(path: string): Screen {
  if (!me.value) return SignIn;
  return path.startsWith("/clinic") ? NotAtTheClinic : NotHere;
}

/** Loads the screen at `path`, so that the first drawing is already it. */
export async function preload(path: string): Promise<void> {
  const screens = { ...ANYBODY, ...(me.value ? { ...family, ...CLINIC } : SIGNED_OUT) };
  const form = Object.keys(screens).find((form) => leadsTo(form, path));
  const screen = form ? screens[form] : nowhere(path);
  await screen?.preload?.();
}

/** Whether an address such as `/c/:child/entry/:kind?` stands for `path`. */
function leadsTo(form: string, path: string): boolean {
  const parts = path.split("/").filter(Boolean);
  const forms = form.split("/").filter(Boolean);
  return (
    parts.length <= forms.length &&
    forms.every(
      (one, at) => one === parts[at] || one.endsWith("?") || (one[0] === ":" && parts[at]),
    )
  );
}
