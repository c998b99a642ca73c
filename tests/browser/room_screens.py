"""The screens of a project's room, as its members meet them."""

from playwright.sync_api import Page

from tests.browser.site_map import ROOM_HOME, Act, leads_to
from tests.browser.steps import ask

RUNS, ENDED = "The first five minutes", "One page for school"


def room(title: str, place: str, wait: str, *taps: str, by: str = "") -> Act:
    """A place of that project's room: opened, or reached by tapping what is named.

    A place such as `/tests/:record` is reached from `/tests`, or else from the place `by`.
    """

    def act(page: Page) -> None:
        mine = ask(page, "GET", "/partnership/projects")["body"]["projects"]
        project = next(one["id"] for one in mine if one["title"] == title)
        home = page.url.split("/together")[0].split("/clinic")[0] + f"/together/p/{project}"
        page.goto(home + (by or place.split("/:")[0]))
        for tap in taps:
            page.locator(tap).first.click()
        page.locator(wait).first.wait_for()

    return leads_to(ROOM_HOME + place.split("?")[0])(act)


ROOM: dict[str, Act] = {
    "room": room(RUNS, "", ".room-momentum"),
    "room-charter": room(RUNS, "/charter", ".room-text"),
    "room-charter-form": room(RUNS, "/charter", "#charter-aim", "main > div > .button-primary"),
    "room-tasks": room(RUNS, "/tasks", ".room-card-title"),
    "room-task-form": room(RUNS, "/tasks", "#task-owner", "main > div > .button-primary"),
    "room-notes": room(RUNS, "/notes", ".room-text"),
    "room-tests": room(RUNS, "/tests", ".list"),
    "room-test": room(ENDED, "/tests/:record", ".room-facts", ".list a"),
    "room-first-tries": room(RUNS, "/tests/:record", ".made-form", ".list a"),
    "room-sheets": room(RUNS, "/sheets", ".list"),
    "room-sheet": room(
        RUNS, "/sheets/:record", ".made-board img", ".list a:has-text('care as it could be')"
    ),
    "room-sheet-consent": room(
        RUNS, "/sheets/:record", ".made-consent", ".list a:has-text('A video made together')"
    ),
    "room-sheet-form": room(RUNS, "/sheets/new?of=workshop", "#sheet-workshop-before"),
    "room-ask-form": room(RUNS, "/notes", "#ask-question", "button:has-text('Ask the others')"),
    "room-guide": room(RUNS, "/guide", ".made-steps"),
    "room-test-form": room(RUNS, "/tests/new", "#pdsa-prediction"),
    "room-measures": room(RUNS, "/measures", ".room-standing"),
    "room-measure": room(ENDED, "/measures/:record", "svg.run-chart", ".list a"),
    "room-measure-form": room(RUNS, "/measures/new", "#measure-name"),
    "room-meetings": room(RUNS, "/meetings", ".list"),
    "room-meeting": room(RUNS, "/meetings/:record", ".room-agenda", ".list a"),
    "room-meeting-form": room(RUNS, "/meetings/new", "#agenda-template"),
    "room-roles": room(RUNS, "/roles", ".room-facts"),
    "room-drivers": room(ENDED, "/drivers", ".room-drivers"),
    "room-driver-form": room(RUNS, "/drivers", "#driver-aim", "main > div > .button-primary"),
    "room-journeys": room(RUNS, "/journeys", ".list"),
    "room-journey": room(RUNS, "/journeys/:record", ".journey-steps", ".list a"),
    "room-journey-form": room(RUNS, "/journeys/new", "#journey-title"),
    "room-our-sign": room(RUNS, "/measures/:record", ".card h2", ".room-standing ~ .list a"),
    "room-stories": room(RUNS, "/stories", ".feeling"),
    "room-persona": room(
        RUNS, "/personas/:record", "blockquote", "a[href*=personas]:not([href$=new])", by="/stories"
    ),
    "room-persona-form": room(RUNS, "/personas/new", "#persona-name"),
    "room-priorities": room(RUNS, "/priorities", ".list"),
    "room-spread": room(
        RUNS, "/priorities/:record", ".rank-spread", "a[href*=priorities]:not([href$=new])"
    ),
    "room-priority-form": room(RUNS, "/priorities/new", "#priority-question"),
    "room-stages": room(RUNS, "/stages", ".room-needs:visible"),
    "room-learning": room(RUNS, "/learning", ".room-voice"),
    "room-ideas": room(RUNS, "/ideas", ".room-weights"),
    "room-goals": room(RUNS, "/goals", ".room-weeks"),
    "room-working": room(RUNS, "/working", ".room-voice"),
    "room-poll": room(
        RUNS, "/polls/:record", ".chips", "a[href*=polls]:not([href*=new])", by="/meetings"
    ),
    "room-poll-form": room(RUNS, "/polls/new?of=time", "#poll-time-0"),
    "room-ending": room(ENDED, "/ending", ".room-facts"),
    "room-certificate": room(ENDED, "/certificate", ".certificate"),
}
