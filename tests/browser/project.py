"""How a project comes to be, screen by screen: from the team's answers to two parents who begin."""

import re
from datetime import UTC, date, datetime, timedelta
from typing import Any

from playwright.sync_api import Page, expect

from api.partnership.readiness import STATEMENTS
from tests.browser.conftest import Server
from tests.browser.steps import all_sent, ask

TITLE = "A sign for prams"
BEFORE, SINCE = (9, 8, 10, 9, 7, 9, 8, 10, 9), (6, 5, 4, 5, 3, 4, 4, 3)
FIRST = timedelta(days=60)
"""So long ago the nurse began to count; she counts every second day."""


def today() -> date:
    return datetime.now(UTC).date()


def done(page: Page, method: str, path: str, body: Any = None) -> Any:
    """A request that is answered with what was asked for."""
    answer = ask(page, method, f"/partnership{path}", body)
    assert answer["status"] < 300, (path, answer)
    return answer["body"]


def fill(page: Page, **answers: str) -> None:
    """Type into the fields of these names."""
    for name, text in answers.items():
        page.locator(f"#{name.replace('_', '-')}").fill(text)


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def begin_project(people: dict[str, Page], rosa: Page, server: Server) -> str:
    """From readiness over a gap, a call and a match to two parents who take part; its id."""
    okafor, priya, femi = people["okafor"], people["priya"], people["femi"]
    talk_of_readiness([okafor, people["ida"], rosa], server)
    gap_becomes_call(people["ida"], okafor, server)
    find_match(okafor, priya, server)
    for name, page in (("Priya", priya), ("Femi", femi)):
        take_part(page, okafor, server, name)
    return priya.url.rsplit("/", 1)[1]


def talk_of_readiness(team: list[Page], server: Server) -> None:
    """The champion asks again; everybody answers for themself; all see one spread."""
    okafor = team[0]
    okafor.goto(f"{server.url}/clinic/together/team")
    press(okafor, "Ask again and compare")
    expect(okafor.get_by_role("button", name="Send my answers")).to_be_visible()
    for number, page in enumerate(team):
        page.goto(f"{server.url}/clinic/together/team")
        expect(page.get_by_role("button", name="Send my answers")).to_be_visible()
        for name in STATEMENTS:
            page.locator(f"input[name=ready-{name}]").nth(number + 1).check(force=True)
        press(page, "Send my answers")
        expect(page.get_by_text("You have answered.").first).to_be_visible()
    okafor.reload()
    press(okafor, "Close the round and show the spread")
    expect(okafor.get_by_role("button", name="Ask again and compare")).to_be_visible()
    expect(okafor.get_by_role("table").first).to_be_visible()


def gap_becomes_call(ida: Page, okafor: Page, server: Server) -> None:
    """The nurse names what is lacking and drafts a call of it; the champion publishes."""
    ida.goto(f"{server.url}/clinic/together/work")
    fill(ida, work_skill="Somebody who draws signs")
    press(ida, "Add to: Skills we lack")
    gap = ida.locator(".work-items li", has_text="Somebody who draws signs")
    gap.get_by_role("link", name="Make a call of it").click()
    fill(ida, call_title=TITLE, call_goal="Everybody with a pram finds the ramp.")
    fill(ida, call_why="Prams get stuck.", call_first_step="Walk with us.", call_hours="6")
    fill(ida, call_question="Where did you get stuck last?")
    fill(ida, call_who_helps="Ida.", call_involved="Four calls.", call_skills="drawing, signs")
    fill(ida, call_ends_on=str(today() + timedelta(days=42)), call_who_decides="All.")
    ida.locator("#call-seats-2").check(force=True)
    words = ("at the clinic", "with others", "when you like", "You make it with us.")
    for choice in (*words, "Families and staff lead together"):
        ida.get_by_label(choice, exact=True).check(force=True)
    press(ida, "Save the draft")
    expect(ida).to_have_url(re.compile(r"/clinic/together/call/[0-9a-f-]{36}"))
    okafor.goto(f"{server.url}/clinic/together/calls")
    okafor.get_by_role("link", name=TITLE).click()
    press(okafor, "Publish")
    expect(okafor.locator(".flyer")).to_contain_text(TITLE)


def find_match(okafor: Page, priya: Page, server: Server) -> None:
    """A parent's own word meets the need; she is asked without her name, and sees why."""
    priya.goto(f"{server.url}/together/profile")
    fill(priya, profile_skills="Sign writing for our school fair")
    priya.locator("#profile-shared").check(force=True)
    press(priya, "Save")
    expect(priya.get_by_text("Saved").first).to_be_visible()
    okafor.goto(f"{server.url}/clinic/together/people")
    fits = okafor.locator(".idea", has_text="Sign writing for our school fair")
    expect(fits).not_to_contain_text("Priya")
    fits.get_by_role("button", name="Ask this person").click()
    expect(fits).to_contain_text("Asked. A no is not told.")
    priya.goto(f"{server.url}/together")
    priya.locator(".call-card", has_text=TITLE).click()
    expect(priya.get_by_text("You were asked")).to_be_visible()
    expect(priya.get_by_text("You wrote “Sign writing for our school fair”")).to_be_visible()


def take_part(page: Page, okafor: Page, server: Server, name: str) -> None:
    """Interested, talked, agreed by name, shown around, active; then the room opens."""
    page.goto(f"{server.url}/together")
    page.locator(".call-card", has_text=TITLE).click()
    press(page, "I would like to do this")
    expect(page.locator("[aria-current=step]")).to_contain_text("I would like to")
    signup = page.url
    okafor.goto(f"{server.url}/clinic/together/people")
    card = okafor.locator("section", has_text=TITLE).locator(".idea", has_text=name)
    card.get_by_label("Your story and ours").check(force=True)
    card.get_by_role("button", name="We talked").click()
    expect(card).to_contain_text("reads the texts")
    page.goto(signup)
    press(page, "I have read them and agree")
    expect(page.locator("[aria-current=step]")).to_contain_text("We agreed")
    okafor.reload()
    card.get_by_role("button", name="Begin the start").click()
    expect(card.get_by_role("button", name="Ready: takes part from now")).to_be_visible()
    page.goto(signup)
    met = page.get_by_role("group", name="Your start").get_by_role("checkbox").first
    met.click(force=True)
    expect(met).to_be_checked()
    okafor.reload()
    card.get_by_role("button", name="Ready: takes part from now").click()
    page.goto(signup)
    page.get_by_role("link", name="Go to the project's room").click()
    expect(page.get_by_role("heading", name=TITLE)).to_be_visible()
    all_sent(page)


def count_without_network(ida: Page, server: Server, project: str) -> None:
    """The nurse's phone, with no network: a measure and its values, every second day."""
    ida.goto(f"{server.url}/together/p/{project}/measures/new")
    ida.context.set_offline(True)
    fill(ida, measure_name="Minutes to find the ramp", measure_counted="Five families a day.")
    fill(ida, measure_how_often="Every second day")
    for choice in ("What it is all for", "Lower is better"):
        ida.get_by_label(choice).check(force=True)
    press(ida, "Save")
    press(ida, "Add a value")
    for number, value in enumerate((*BEFORE, *SINCE)):
        fill(ida, value_day=str(today() - FIRST + timedelta(days=2 * number)))
        fill(ida, value_value=str(value))
        # The chart above grows with each value: a tap could miss the button that moves away.
        ida.locator("#value-value").press("Enter")
        expect(ida.locator("#value-value")).to_have_value("")
    ida.context.set_offline(False)
    all_sent(ida)
