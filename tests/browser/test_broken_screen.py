"""A screen that cannot be fetched or drawn says so, and leads on."""

import re

from playwright.sync_api import Page, expect

from tests.browser.conftest import DESK, OpenContext, Server
from tests.browser.steps import child_of, sign_in

TITLE = "This screen did not open"


def says_so(page: Page) -> None:
    expect(page.get_by_role("heading", name=TITLE)).to_be_visible()


def answers_nonsense(page: Page, path: str) -> None:
    """An answer of another shape, as of a server that is newer than the page."""
    page.route(re.compile(path), lambda route: route.fulfill(json={"looks": [None], "child": {}}))


def test_a_page_that_cannot_be_drawn_says_so_and_opens_again(
    open_context: OpenContext, server: Server
) -> None:
    desk = open_context(DESK).new_page()
    sign_in(desk, server, "okafor")
    desk.goto(f"{server.url}/clinic")
    answers_nonsense(desk, r"/summary\?")
    desk.locator("[data-row]", has_text="Leo").click()
    says_so(desk)
    expect(desk.get_by_role("link", name="Families", exact=True)).to_be_visible()
    desk.unroute_all()
    desk.get_by_role("button", name="Open it again").click()
    expect(desk.locator(".summary")).to_be_visible()


def test_from_a_broken_screen_one_goes_on_to_another(
    open_context: OpenContext, server: Server
) -> None:
    page = open_context().new_page()
    sign_in(page, server, "maya")
    answers_nonsense(page, "/access-log")
    page.goto(f"{server.url}/c/{child_of(page, 'Leo')}/looks")
    says_so(page)
    page.get_by_role("link", name="Today").click()
    expect(page.get_by_role("heading", name=TITLE)).to_have_count(0)
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_a_screen_that_cannot_be_fetched_says_so_and_opens_once_it_can(
    open_context: OpenContext, server: Server
) -> None:
    desk = open_context(DESK, service_workers="block").new_page()
    sign_in(desk, server, "okafor")
    desk.goto(f"{server.url}/clinic")
    desk.route(re.compile("/assets/Summary"), lambda route: route.abort())
    desk.locator("[data-row]", has_text="Leo").click()
    says_so(desk)
    desk.unroute_all()
    desk.get_by_role("button", name="Open it again").click()
    expect(desk.locator(".summary")).to_be_visible()
