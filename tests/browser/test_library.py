"""A page of the library: written by a family, checked, read in a cellar, handed to anybody."""

from playwright.sync_api import Page, expect

from tests.browser.conftest import DESK, OpenContext, Server
from tests.browser.project import fill, press
from tests.browser.steps import ask, sign_in, worker_ready

TITLE = "The bag for the first day"
WORDS = "A spare shirt. The sheet with the numbers. Something to laugh about."


def write_page(page: Page, server: Server, shelf: str) -> None:
    """What a partner writes without a network waits on the phone as it is; then it is sent."""
    page.goto(f"{server.url}{shelf}")
    worker_ready(page)
    page.goto(f"{server.url}{shelf}/new")
    page.locator("#shelf-title").wait_for()
    page.context.set_offline(True)
    fill(page, shelf_title=TITLE, shelf_text=WORDS)
    press(page, "Put it on the shelf")
    expect(page.get_by_text("no network").first).to_be_visible()
    page.context.set_offline(False)
    page.reload()
    expect(page.locator("#shelf-text")).to_have_value(WORDS)
    press(page, "Put it on the shelf")
    expect(page.get_by_text("Nobody has checked it yet")).to_be_visible()


def check_and_hand_over(page: Page, server: Server) -> str:
    """The doctor stands up for it and puts it into a bundle; the bundle's address."""
    page.goto(f"{server.url}/clinic/together/library")
    page.get_by_role("link", name=TITLE).first.click()
    press(page, "I have read version 1 and stand by it")
    expect(page.get_by_text("Checked by Amara Okafor")).to_be_visible()
    page.goto(f"{server.url}/clinic/together/library")
    press(page, "Put a bundle together")
    fill(page, bundle_title="School starts")
    page.locator(".chip", has_text=TITLE).click()
    press(page, "Keep the bundle")
    card = page.locator(".card", has=page.get_by_role("heading", name="School starts"))
    return str(card.get_by_role("link", name="Open and print").get_attribute("href"))


def test_a_page_is_read_once_it_is_checked_also_in_a_cellar_and_without_an_account(
    open_context: OpenContext, server: Server
) -> None:
    maya, okafor = open_context().new_page(), open_context(DESK).new_page()
    helen = open_context().new_page()
    for page, who in ((maya, "maya"), (okafor, "okafor"), (helen, "helen")):
        sign_in(page, server, who)
    board = ask(maya, "GET", "/partnership/mine")["body"]["boards"][0]["clinic"]
    shelf = f"/together/b/{board}/library"
    write_page(maya, server, shelf)
    helen.goto(f"{server.url}{shelf}")
    expect(helen.get_by_text("The first week at home")).to_be_visible()
    expect(helen.get_by_text(TITLE)).to_have_count(0)
    address = check_and_hand_over(okafor, server)
    helen.reload()
    expect(helen.get_by_text(TITLE)).to_be_visible()
    worker_ready(helen)
    helen.context.set_offline(True)
    helen.reload()
    helen.get_by_role("link", name=TITLE).click()
    expect(helen.get_by_text("Something to laugh about.")).to_be_visible()
    nobody = open_context().new_page()
    nobody.goto(server.url + address)
    expect(nobody.get_by_role("heading", name=TITLE)).to_be_visible()
    expect(nobody.get_by_text(WORDS)).to_be_visible()
