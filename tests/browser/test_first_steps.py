"""Whoever is new sees their first steps; they tick themselves off and go when they are put away."""

from playwright.sync_api import Page, expect

from tests.browser.conftest import DESK, OpenContext, Server
from tests.browser.project import press
from tests.browser.steps import all_sent, sign_in


def steps(page: Page, title: str) -> None:
    expect(page.get_by_role("heading", name=title)).to_be_visible()


def test_each_part_has_its_first_steps_and_a_unit_ticks_itself_off(
    open_context: OpenContext, server: Server
) -> None:
    maya, rosa = open_context().new_page(), open_context(DESK).new_page()
    sign_in(maya, server, "maya")
    sign_in(rosa, server, "rosa")
    rosa.goto(f"{server.url}/clinic/together")
    steps(rosa, "Your first steps")
    maya.goto(f"{server.url}/together")
    steps(maya, "Good to do at the start")
    maya.get_by_role("link", name="Read: who decides what").click()
    press(maya, "I have done it")
    expect(maya.get_by_text("It is in your log.")).to_be_visible()
    all_sent(maya)
    maya.goto(f"{server.url}/together")
    done = maya.locator(".first-things [data-done]", has_text="Read: who decides what")
    expect(done).to_be_visible()
    press(maya, "I know my way")
    expect(maya.get_by_role("heading", name="Good to do at the start")).to_have_count(0)
    maya.reload()
    expect(maya.locator(".call-card").first).to_be_visible()
    expect(maya.get_by_role("heading", name="Good to do at the start")).to_have_count(0)


def test_who_signs_in_after_somebody_who_put_them_away_has_their_own(
    open_context: OpenContext, server: Server
) -> None:
    page = open_context().new_page()
    for name in ("maya", "priya"):
        sign_in(page, server, name)
        page.goto(f"{server.url}/together")
        steps(page, "Good to do at the start")
        press(page, "I know my way")
        expect(page.get_by_role("heading", name="Good to do at the start")).to_have_count(0)
        page.goto(f"{server.url}/sign-out")
        press(page, "Sign out")
        page.wait_for_url("**/sign-in")
