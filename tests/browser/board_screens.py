"""The screens around a clinic's board, as families and the clinic's team meet them."""

from playwright.sync_api import Page

from tests.browser.library_screens import film, film_form, library
from tests.browser.site_map import Act, leads_to


@leads_to("/together/b/:clinic/:call")
def first_call(page: Page) -> None:
    """The first call on the board."""
    page.locator(".call-card").first.click()
    page.locator(".call-facts").wait_for()


@leads_to("/together/b/:clinic/ideas")
def ideas(page: Page) -> None:
    """The idea board."""
    page.get_by_role("link", name="Ideas").click()
    page.locator(".idea").first.wait_for()


@leads_to("/together/b/:clinic/people")
def cards(page: Page) -> None:
    """The staff who share a card."""
    page.get_by_role("link", name="Who you would work with").click()
    page.locator(".trading-card").first.wait_for()


@leads_to("/together/b/:clinic/groups")
def groups(page: Page) -> None:
    """The clinic's standing groups."""
    page.get_by_role("link", name="Groups that stay").click()
    page.locator(".call-facts").first.wait_for()


@leads_to("/board/:code/results")
def results(page: Page) -> None:
    """What came of it, as anybody reads it."""
    page.get_by_role("link", name="What came of it").click()
    page.locator(".counts").wait_for()


@leads_to("/together/b/:clinic/years")
def years(page: Page) -> None:
    """What was done together, day by day."""
    page.get_by_role("link", name="Our years together").click()
    page.locator(".timeline").wait_for()


def open_by_code(page: Page, place: str) -> None:
    """A page of the board that anybody may open who has its code."""
    address = page.get_by_role("link", name="What came of it").get_attribute("href")
    assert address
    page.goto(page.url.split("/together")[0] + address.replace("/results", place))


@leads_to("/board/:code/me")
def about_me(page: Page) -> None:
    """The short form to which a clinic's note leads."""
    open_by_code(page, "/me")
    page.locator("#profile-skills").wait_for()


@leads_to("/board/:code")
def public_board(page: Page) -> None:
    """The board as anybody sees it, one of its calls open."""
    open_by_code(page, "")
    page.locator(".calls .more-of-it summary").first.click()
    page.locator(".call-facts").first.wait_for()


@leads_to("/together/b/:clinic/package")
def package(page: Page) -> None:
    """The ideas that others have tried, one of them open."""
    page.get_by_role("link", name="Tried by others").click()
    open_idea(page)


def open_idea(page: Page) -> None:
    """An idea with what became of it."""
    page.locator(".package-idea summary", has_text="What I wish I had had").click()
    page.locator(".package-tried").first.wait_for()


@leads_to("/together/signups/:member")
def my_call(page: Page) -> None:
    """How far one's own sign-up has come."""
    page.get_by_role("link", name="A picture of the way to our door").first.click()
    page.locator(".path").wait_for()


@leads_to("/together/diary/:record")
def first_piece(page: Page) -> None:
    """A piece of one's own diary that a project reads."""
    page.locator(".list a").last.click()
    page.get_by_role("button", name="Take it back").wait_for()


def write_invitation(page: Page) -> None:
    """An invitation into a group."""
    page.get_by_role("button", name="Write an invitation").first.click()
    page.locator("#invitation").wait_for()


def make_card(page: Page) -> None:
    """A card to hand over."""
    page.locator("#card-why").fill("You explain things so that others get it.")
    page.get_by_role("button", name="Make a card").click()
    page.locator(".code-letters").wait_for()


@leads_to("/clinic/together/call/:call?")
def first_flyer(page: Page) -> None:
    """The flyer of the first call on the board."""
    page.locator(".list-row").first.click()
    page.locator(".flyer").wait_for()


BOARD: dict[str, Act] = {
    "board-call": first_call,
    "board-ideas": ideas,
    "board-people": cards,
    "board-groups": groups,
    "board-results": results,
    "board-public": public_board,
    "board-years": years,
    "about-me": about_me,
    "board-package": package,
    "library": library,
    "library-film": film,
    "library-film-form": film_form,
}
