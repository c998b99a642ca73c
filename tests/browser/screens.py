"""Every screen, as somebody meets it: who opens it, on what, at which address."""

from dataclasses import dataclass

from playwright.sync_api import Page

from tests.browser.conftest import DESK, PHONE, Server
from tests.browser.steps import ask, blow, child_of


@dataclass(frozen=True)
class Screen:
    """`{child}` in the address is the child of that name; `wait` is what shows that it is drawn."""

    name: str
    address: str
    wait: str
    child: str = ""


SIGNED_OUT = (
    Screen("sign-in", "/sign-in", "#email"),
    Screen("sign-up", "/sign-up", "#email"),
)

FAMILY = (
    Screen("today", "/", "main .shell-page, main h1, main h2", "Leo"),
    Screen("entry", "/c/{child}/entry", "form.entry-form", "Leo"),
    Screen("diary", "/c/{child}/diary", "main h2", "Leo"),
    Screen("chart", "/c/{child}/chart", "svg.chart", "Leo"),
    Screen("plan", "/c/{child}/plan", "main h1", "Leo"),
    Screen("emergency", "/c/{child}/emergency", "a[href^='tel:']", "Leo"),
    Screen("mark", "/c/{child}/mark", "main form", "Leo"),
    Screen("visits", "/c/{child}/visits", ".visit-card", "Leo"),
    Screen("sharing", "/c/{child}/sharing", ".share-card", "Leo"),
    Screen("looks", "/c/{child}/looks", ".timeline", "Leo"),
    Screen("profile", "/c/{child}/profile", "#birth-date", "Leo"),
    Screen("more", "/more", ".rows", "Leo"),
    Screen("join", "/join", "#code", "Leo"),
    Screen("invited", "/invited", "#birth-date", "Leo"),
    Screen("new-child", "/children/new", "#birth-date", "Leo"),
    Screen("devices", "/devices", ".list", "Leo"),
    Screen("sign-out", "/sign-out", "main button", "Leo"),
    Screen("waiting", "/waiting", "main h1", "Leo"),
    Screen("not-here", "/nowhere", ".empty", "Leo"),
)

CLINIC = (
    Screen("clinic-day", "/clinic", "[data-row]"),
    Screen("clinic-summary", "/clinic/c/{child}", ".summary svg.chart", "Leo"),
    Screen("clinic-summary-crohns", "/clinic/c/{child}", ".summary .weeks", "Zoe"),
    Screen("clinic-plan", "/clinic/c/{child}/plan/asthma", ".plan-preview", "Leo"),
    Screen("clinic-add-visit", "/clinic/visits/new", "#clinician"),
    Screen("clinic-families", "/clinic/families", ".list"),
    Screen("clinic-requests", "/clinic/requests", "main .card"),
    Screen("clinic-team", "/clinic/team", ".code"),
    Screen("clinic-account", "/clinic/account", ".list"),
)


def ids(page: Page, *, clinic: bool) -> dict[str, str]:
    """The ids of the children by name, for whoever is signed in."""
    if not clinic:
        return {name: child_of(page, name) for name in ("Leo", "Nora")}
    own = ask(page, "GET", "/me")["body"]["clinics"][0]["id"]
    patients = ask(page, "GET", f"/clinics/{own}/patients")["body"]["patients"]
    return {one["name"]: one["id"] for one in patients}


def show(page: Page, server: Server, screen: Screen, children: dict[str, str]) -> None:
    """Open a screen and wait until it is drawn."""
    page.goto(server.url + screen.address.format(child=children.get(screen.child, "")))
    page.locator(screen.wait).first.wait_for()


def fill_entry(page: Page) -> None:
    """A usual morning, so that the zone and its steps are on the screen."""
    blow(page, 262, 270, 266)
    page.locator("#symptoms").check()


SIZES = {"phone": PHONE, "desk": DESK}
THEMES = ("light", "dark")
