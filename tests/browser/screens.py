"""Every screen, as somebody meets it: who opens it, about whom, at which address."""

from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlsplit

from playwright.sync_api import Page

from tests.browser.board_screens import (
    BOARD,
    first_flyer,
    first_piece,
    make_card,
    my_call,
    open_idea,
    write_invitation,
)
from tests.browser.conftest import DESK, PHONE, Server
from tests.browser.library_screens import (
    bundle,
    log,
    new_bundle,
    own_chart,
    waiting_version,
)
from tests.browser.room_screens import ROOM
from tests.browser.screen_acts import (
    another_time,
    be_unsure,
    calendar_address,
    change_card,
    change_goal,
    do_first_step,
    end_plan,
    end_share,
    fill_entry,
    first_news,
    gaps_of_diaries,
    mail_of_the_day,
    note_a_gap,
    nothing,
    on_an_iphone,
    open_episode,
    open_figure,
    open_first_test,
    open_goal,
    open_last_test,
    open_past_visit,
    open_story,
    print_told,
    red_entry,
    refill_arrived,
    rule_symptoms,
    say_what_was_done,
    something_went_wrong,
    switch_child,
    tell_families,
)
from tests.browser.site_map import ELSEWHERE, Act, form_of
from tests.browser.steps import ask, child_of


@dataclass(frozen=True)
class Screen:
    """`{child}` in the address is the child of that name, `{record}` an entry of theirs.

    `wait` is what shows that it is drawn; `act` is what the person does there then.
    """

    name: str
    address: str
    wait: str
    child: str = ""
    act: Act = nothing

    @property
    def form(self) -> str:
        """The address at which it is looked at, as the site map writes it."""
        return ELSEWHERE.get(self.act) or form_of(urlsplit(self.address).path)


SIGNED_OUT = (
    Screen("carer-pin", "/link#not-a-link", "#pin"),
    Screen("carer-ended", "/link", ".empty"),
    Screen("sign-in", "/sign-in", "#email"),
    Screen("sign-up", "/sign-up", "#email"),
)

MAYA = (
    Screen("today", "/", ".today", "Leo"),
    Screen("children", "/", ".today", "Leo", switch_child),
    Screen("entry", "/c/{child}/entry", "form.entry-form", "Leo"),
    Screen("entry-green", "/c/{child}/entry", "form.entry-form", "Nora", fill_entry),
    Screen("entry-red", "/c/{child}/entry", "form.entry-form", "Leo", red_entry),
    Screen("history", "/c/{child}/entry/{record}/history", ".timeline", "Leo"),
    Screen("diary", "/c/{child}/diary", "main h2", "Leo"),
    Screen("episode", "/c/{child}/diary", "a[href*='/episode/']", "Leo", open_episode),
    Screen("chart", "/c/{child}/chart", "svg.chart", "Leo"),
    Screen("plan", "/c/{child}/plan", "main .plan", "Leo"),
    Screen("plan-suggest", "/c/{child}/plan/suggest", "main .list", "Leo"),
    Screen(
        "plan-suggest-field",
        "/c/{child}/plan/suggest?of=asthma&field=zones/yellow/medicines",
        "main form",
        "Leo",
    ),
    Screen("learning", "/c/{child}/learning", ".list", "Leo"),
    Screen("learning-new", "/c/{child}/learning/new", "#question", "Leo"),
    Screen("learning-done", "/c/{child}/learning", ".list", "Leo", open_last_test),
    Screen("learning-counting", "/c/{child}/learning", ".list", "Leo", open_first_test),
    Screen("emergency", "/c/{child}/emergency", "a[href^='tel:']", "Leo"),
    Screen("now", "/c/{child}/now?zone=ask", ".now-zones", "Leo"),
    Screen("now-yellow", "/c/{child}/now?zone=yellow", ".now-steps", "Nora", do_first_step),
    Screen("medicines", "/c/{child}/medicines", ".medicine", "Leo"),
    Screen("medicine", "/c/{child}/medicine", "#dose", "Leo"),
    Screen("school", "/c/{child}/school", ".school-zone", "Leo"),
    Screen("school-edit", "/c/{child}/school/edit", "#at-school", "Leo"),
    Screen("links", "/c/{child}/links", "#pin", "Leo"),
    Screen("mark", "/c/{child}/mark", "main form", "Leo"),
    Screen("visits", "/c/{child}/visits", ".visit-card", "Leo"),
    Screen("goals", "/c/{child}/goals", ".goal-card", "Leo"),
    Screen("goal", "/c/{child}/goals", ".goal-card", "Leo", open_goal),
    Screen("goal-change", "/c/{child}/goals", ".goal-card", "Leo", change_goal),
    Screen("goal-new", "/c/{child}/goals/new", "#goal-words", "Leo", be_unsure),
    Screen("visit", "/c/{child}/visits", ".visit-card", "Leo", open_past_visit),
    Screen("needs", "/c/{child}/needs", "dl.needs", "Leo"),
    Screen("needs-change", "/c/{child}/needs", "dl.needs", "Leo", change_card),
    Screen("steps", "/c/{child}/steps", ".step", "Leo"),
    Screen("step-new", "/c/{child}/steps/new", "#step-text", "Leo"),
    Screen("calendar", "/c/{child}/calendar", ".calendar-line", "Leo"),
    Screen("calendar-new", "/c/{child}/calendar/new", "#date-day", "Leo"),
    Screen("roster", "/c/{child}/team", ".card", "Leo"),
    Screen("together", "/c/{child}/together", ".timeline", "Leo", something_went_wrong),
    Screen("map", "/c/{child}/map", ".map", "Leo", note_a_gap),
    Screen("helper-new", "/c/{child}/team/new", "#helper-name", "Leo"),
    Screen("stories", "/c/{child}/stories", ".list", "Leo"),
    Screen("story", "/c/{child}/stories", ".list", "Leo", open_story),
    Screen("story-form", "/c/{child}/stories/new/change", "#story-title", "Leo"),
    Screen("numbers", "/c/{child}/numbers", ".empty", "Leo"),
    Screen("sharing", "/c/{child}/sharing", ".share-card", "Leo"),
    Screen("sharing-end", "/c/{child}/sharing", ".share-card", "Leo", end_share),
    Screen("looks", "/c/{child}/looks", ".timeline", "Leo"),
    Screen("profile", "/c/{child}/profile", "#birth-date", "Leo"),
    Screen("more", "/more", ".rows", "Leo"),
    Screen("join", "/join", "#code", "Leo"),
    Screen("invited", "/invited", "#birth-date", "Leo"),
    Screen("new-child", "/children/new", "#birth-date", "Leo"),
    Screen("devices", "/devices", ".list", "Leo"),
    Screen("sign-out", "/sign-out", "main button", "Leo"),
    Screen("reminders", "/reminders", "main .list", "Leo"),
    Screen("reminder-new", "/c/{child}/reminders/new", "#reminder-times", "Leo", another_time),
    Screen("this-phone", "/reminders/this-phone", ".abilities", "Leo", on_an_iphone),
    Screen("reminder-arrived", "/n/test", "main a", "Leo", refill_arrived),
    Screen("reminders-quiet", "/reminders/quiet", "#quiet-from", "Leo"),
    Screen("reminders-mail", "/reminders/mail", "#mail-how", "Leo", mail_of_the_day),
    Screen("reminders-calendar", "/reminders/calendar", "main button", "Leo", calendar_address),
    Screen("news-all", "/notices", "main .list", "Leo"),
    Screen("news", "/notices", "main .list", "Leo", first_news),
    Screen("waiting", "/waiting", ".empty", "Leo"),
    Screen("not-here", "/nowhere", ".empty", "Leo"),
    Screen("board", "/together", ".call-card", "Leo"),
    Screen("learn", "/together/learn", ".list", "Leo", log),
    Screen("learn-run-chart", "/together/learn/run-chart", "svg.run-chart", "Leo", own_chart),
    Screen("own-diary", "/together/diary", ".list", "Leo"),
    Screen("own-piece", "/together/diary", ".list", "Leo", first_piece),
    Screen("own-piece-form", "/together/diary/new", "#story-happened", "Leo"),
    Screen("card-in-hand", "/together/card", "#card-code", "Leo"),
    Screen("partner-profile", "/together/profile", "#profile-name", "Leo"),
    *(Screen(name, "/together", ".call-card", "Leo", act) for name, act in (BOARD | ROOM).items()),
)
PRIYA = (
    Screen("alerts", "/c/{child}/alerts", ".timeline", "Sam"),
    Screen("today-red", "/", ".today a[href$='/alerts']", "Sam"),
    Screen("versions", "/c/{child}/entry/{record}/versions", "form.versions", "Sam"),
    Screen("board-sign-up", "/together", ".call-card", "Sam", my_call),
)
ZOE = (
    Screen("entry-bowels", "/c/{child}/entry", "form.entry-form", "Zoe"),
    Screen("chart-bowels", "/c/{child}/chart", "svg.chart", "Zoe"),
    Screen("plan-bowels", "/c/{child}/plan", "main .plan", "Zoe"),
    Screen("needs-own", "/c/{child}/needs", "dl.needs", "Zoe"),
)
OKAFOR = (
    Screen("clinic-day", "/clinic", "[data-row]"),
    Screen("clinic-not-here", "/clinic/nowhere", ".empty"),
    Screen("clinic-alert", "/clinic", ".day-alert", act=say_what_was_done),
    Screen("clinic-summary", "/clinic/c/{child}", ".summary svg.chart", "Leo"),
    Screen("clinic-figure", "/clinic/c/{child}", ".summary svg.chart", "Leo", open_figure),
    Screen("clinic-summary-crohns", "/clinic/c/{child}", ".summary .weeks", "Zoe"),
    Screen("clinic-plan", "/clinic/c/{child}/plan/asthma", ".plan-preview", "Leo"),
    Screen(
        "clinic-plan-rules",
        "/clinic/c/{child}/plan/asthma",
        ".plan-preview",
        "Leo",
        rule_symptoms,
    ),
    Screen("clinic-plan-end", "/clinic/c/{child}/plan/asthma", ".plan-preview", "Leo", end_plan),
    Screen("clinic-plan-bowels", "/clinic/c/{child}/plan/ibd", ".plan-actions", "Zoe"),
    Screen("clinic-visit", "/clinic/c/{child}/visit", "#step-due", "Leo"),
    Screen("clinic-add-visit", "/clinic/visits/new", "#clinician"),
    Screen("clinic-panel", "/clinic/panel", ".panel-covers"),
    Screen("clinic-panel-gaps", "/clinic/panel", ".panel-covers", act=gaps_of_diaries),
    Screen("clinic-numbers", "/clinic/numbers", ".empty"),
    Screen("clinic-families", "/clinic/families", ".list"),
    Screen("clinic-account", "/clinic/account", ".list"),
    Screen("clinic-welcome", "/clinic/welcome", "#code"),
    Screen("stage", "/clinic/together", "#gate"),
    Screen("stage-team", "/clinic/together/team", ".spread"),
    Screen("stage-work", "/clinic/together/work", ".work-items"),
    Screen("stage-calls", "/clinic/together/calls", ".list"),
    Screen("stage-call", "/clinic/together/call?template=review", "#call-title"),
    Screen("stage-flyer", "/clinic/together/calls", ".list", act=first_flyer),
    Screen("stage-people", "/clinic/together/people", ".idea"),
    Screen("stage-groups", "/clinic/together/groups", ".card", act=write_invitation),
    Screen("stage-projects", "/clinic/together/projects", ".run-more"),
    Screen("stage-package", "/clinic/together/package", ".package-ideas", act=open_idea),
    Screen("stage-card", "/clinic/together/people", "#card-why", act=make_card),
    Screen("stage-library", "/clinic/together/library", "main .list", act=new_bundle),
    Screen("stage-check", "/clinic/together/library", "main .list", act=waiting_version),
    Screen("bundle", "/clinic/together/library", "main .list", act=bundle),
    Screen("stage-texts", "/clinic/together/texts", "#text-role"),
)
ROSA = (
    Screen("clinic-requests", "/clinic/requests", "main .card"),
    Screen("clinic-team", "/clinic/team", ".code"),
    Screen("clinic-tell", "/clinic/notices", "#title", act=tell_families),
    Screen("clinic-told", "/clinic/notices", "main .card", act=print_told),
)

FAMILIES = {"maya": MAYA, "priya": PRIYA, "zoe": ZOE}
CLINIC = {"okafor": OKAFOR, "rosa": ROSA}
EVERYBODY = FAMILIES | CLINIC

SIZES = {"phone": PHONE, "desk": DESK}
Theme = Literal["light", "dark"]
THEMES: tuple[Theme, ...] = ("light", "dark")


@dataclass(frozen=True)
class Known:
    """The ids of one person's children or patients, by name, and of an entry of each."""

    children: dict[str, str]
    records: dict[str, str]


def known_to(page: Page, who: str) -> Known:
    """What the screens of whoever is signed in are about."""
    screens = EVERYBODY[who]
    if who in FAMILIES:
        children = {name: child_of(page, name) for name in {screen.child for screen in screens}}
    else:
        clinic = ask(page, "GET", "/me")["body"]["clinics"][0]["id"]
        patients = ask(page, "GET", f"/clinics/{clinic}/patients")["body"]["patients"]
        children = {one["name"]: one["id"] for one in patients}
    about = {screen.child for screen in screens if "{record}" in screen.address}
    return Known(children, {name: record_of(page, children[name]) for name in about})


def record_of(page: Page, child: str) -> str:
    """An entry of the last weeks: one in two versions where there is one."""
    entries = ask(page, "GET", f"/children/{child}/entries?since=4")["body"]["entries"]
    return str(max(entries, key=lambda entry: entry["versions"])["record"])


def show(page: Page, server: Server, screen: Screen, known: Known | None = None) -> None:
    """Open a screen, wait until it is drawn, and do what is done there."""
    child = known.children.get(screen.child, "") if known else ""
    record = known.records.get(screen.child, "") if known else ""
    page.goto(server.url + screen.address.format(child=child, record=record))
    page.locator(screen.wait).first.wait_for()
    screen.act(page)
    assert form_of(urlsplit(page.url).path) == screen.form, (screen.name, page.url)
