"""Settled between meetings: a nurse asks, a parent answers in a tunnel, and both sign a stage."""

from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenContext, Server
from tests.browser.project import fill, press
from tests.browser.room_screens import RUNS
from tests.browser.steps import all_sent, ask, sign_in, worker_ready

ASKED = "Which evening for the hello card?"
BROUGHT = "We hand out the card on one afternoon and count."


def door(page: Page, server: Server) -> str:
    """The address of the project that runs."""
    mine = ask(page, "GET", "/partnership/projects")["body"]["projects"]
    return f"{server.url}/together/p/" + str(
        next(one["id"] for one in mine if one["title"] == RUNS)
    )


def answer(page: Page, *, child_care: bool) -> None:
    """Tap the first evening, and give the answer."""
    page.locator("label", has_text="evening or weekend").first.click()
    if child_care:
        page.locator("label", has_text="I need child care for it").click()
    press(page, "Give my answer")
    expect(page.get_by_text("have answered")).to_be_visible()


def test_a_time_is_found_and_a_stage_is_signed_without_a_meeting(
    open_context: OpenContext, server: Server
) -> None:
    ida, priya = open_context().new_page(), open_context().new_page()
    sign_in(ida, server, "ida")
    sign_in(priya, server, "priya")
    home = door(ida, server)
    ida.goto(f"{home}/polls/new?of=time")
    fill(ida, poll_text=ASKED)
    press(ida, "Ask the group")
    answer(ida, child_care=False)
    all_sent(ida)
    priya.goto(home)
    expect(priya.get_by_role("link", name=ASKED)).to_be_visible()
    worker_ready(priya)
    priya.context.set_offline(True)
    priya.get_by_role("link", name=ASKED).click()
    expect(priya.get_by_role("button", name="Give my answer")).to_be_visible()
    expect(priya.get_by_text("Suits Ida")).to_have_count(0)
    answer(priya, child_care=True)
    priya.context.set_offline(False)
    all_sent(priya)
    ida.reload()
    expect(ida.get_by_text("Suits Ida, Priya")).to_be_visible()
    ida.get_by_role("link", name="Plan it for then").click()
    expect(ida.locator("#meeting-care")).to_have_value("Child care for one family")
    expect(ida.locator("#meeting-time")).to_have_value("19:30")
    press(ida, "Save")
    expect(ida.get_by_text("Child care for one family")).to_be_visible()
    sign_the_plan(ida, priya, home)


def sign_the_plan(ida: Page, priya: Page, home: str) -> None:
    """The nurse puts the stage forward; it is done once a parent says so too."""
    ida.goto(f"{home}/stages")
    press(ida, "Say that this stage is done")
    fill(ida, way_plan_brought=BROUGHT)
    press(ida, "Put it forward, with my yes")
    expect(ida.get_by_text("Ida says yes")).to_be_visible()
    expect(ida.get_by_text("Signed by Ida")).to_have_count(0)
    all_sent(ida)
    priya.goto(home)
    priya.get_by_role("link", name="Is “Plan” done?").click()
    expect(priya.get_by_text(BROUGHT)).to_be_visible()
    press(priya, "Yes, this stage is done")
    expect(priya.get_by_text("Signed by Ida, Priya")).to_be_visible()
    all_sent(priya)
    ida.reload()
    expect(ida.get_by_text("Signed by Ida, Priya")).to_be_visible()
