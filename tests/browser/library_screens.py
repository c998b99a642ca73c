"""The screens of the library, as families and the clinic's team meet them."""

from playwright.sync_api import Page

from tests.browser.site_map import leads_to


@leads_to("/together/b/:clinic/library")
def library(page: Page) -> None:
    """The shelf, from the board."""
    page.get_by_role("link", name="To read, to watch").click()
    page.get_by_role("heading", name="Support groups").wait_for()


@leads_to("/together/b/:clinic/library/:resource")
def film(page: Page) -> None:
    """A film with its words, and all its versions."""
    library(page)
    page.get_by_role("link", name="How we read our chart").click()
    page.get_by_text("All versions").click()
    page.locator(".shelf-versions summary").first.wait_for()


@leads_to("/together/b/:clinic/library/:resource")
def film_form(page: Page) -> None:
    """A film that lacks everything."""
    library(page)
    page.get_by_role("link", name="Add something").click()
    page.locator("#shelf-kind").select_option("media")
    page.get_by_role("button", name="Put it on the shelf").click()
    page.locator("#shelf-captions").wait_for()


def own_chart(page: Page) -> None:
    """The unit on run charts, with the numbers of one's own diary."""
    page.get_by_role("button", name="Show a chart of my own diary").click()
    page.locator("#learn-tried").wait_for()


def log(page: Page) -> None:
    """Something learned elsewhere, half written."""
    page.get_by_role("button", name="Something else I learned").click()
    page.locator("#learn-other-title").wait_for()


@leads_to("/clinic/together/library/:resource")
def waiting_version(page: Page) -> None:
    """A version that waits for its check."""
    page.get_by_role("link", name="The first week at home").first.click()
    page.get_by_role("button", name="stand by it").wait_for()


def new_bundle(page: Page) -> None:
    """A bundle half put together."""
    page.get_by_role("button", name="Put a bundle together").click()
    page.locator("#bundle-words").wait_for()


@leads_to("/bundle/:code")
def bundle(page: Page) -> None:
    """A bundle as anybody reads it."""
    page.get_by_role("link", name="Open and print").click()
    page.locator(".bundle-part").first.wait_for()
