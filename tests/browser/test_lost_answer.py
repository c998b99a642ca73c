"""The network breaks after the server has written: who taps again has written once."""

from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import OpenContext, Server
from tests.browser.project import fill, press
from tests.browser.steps import ask, sign_in

TITLE = "What to ask at the first visit"


def lose_one_answer(page: Page, path: str) -> list[int]:
    """The first answer of a POST there is lost once its work was done; how it would have been."""
    lost: list[int] = []

    def once(route: Route) -> None:
        if route.request.method != "POST" or lost:
            return route.continue_()
        lost.append(route.fetch().status)
        return route.abort("connectionreset")

    page.route(f"**{path}", once)
    return lost


def test_a_page_whose_answer_was_lost_stands_on_the_shelf_once(
    open_context: OpenContext, server: Server
) -> None:
    page = open_context().new_page()
    sign_in(page, server, "maya")
    board = ask(page, "GET", "/partnership/mine")["body"]["boards"][0]["clinic"]
    page.goto(f"{server.url}/together/b/{board}/library/new")
    lost = lose_one_answer(page, f"/api/v1/partnership/clinics/{board}/library")
    fill(page, shelf_title=TITLE, shelf_text="Who may I call at night?")
    press(page, "Put it on the shelf")
    expect(page.get_by_text("There is no network just now").first).to_be_visible()
    assert lost == [201]
    page.reload()
    expect(page.locator("#shelf-title")).to_have_value(TITLE)
    press(page, "Put it on the shelf")
    expect(page.get_by_text("Nobody has checked it yet")).to_be_visible()
    shelf = ask(page, "GET", f"/partnership/clinics/{board}/library")["body"]["resources"]
    titles = [one["newer"]["body"]["title"] for one in shelf if one["newer"]]
    assert titles.count(TITLE) == 1
