"""A story of care and a clinic's overview: each side writes its own, and for nobody else."""

from playwright.sync_api import Page, expect

from tests.browser.conftest import DESK, OpenContext, Server
from tests.browser.steps import all_sent, child_of, sign_in, worker_ready


def tell(page: Page, server: Server, child: str) -> None:
    """A story with the nurse in it, and one's own part."""
    page.goto(f"{server.url}/c/{child}/stories/new/change")
    page.locator("#story-title").fill("The first sleepover")
    page.get_by_role("checkbox", name="Nurse Ida Frost").check()
    page.get_by_role("checkbox", name="A phone call").check()
    page.get_by_role("button", name="Share the story").click()
    page.get_by_role("button", name="Tell my own part").click()
    page.locator("#story-mine").fill("I wrote a page for the other mother.")
    page.get_by_role("button", name="Save for Nora").click()
    expect(page.locator(".story-part")).to_have_text("I wrote a page for the other mother.")


def test_a_story_told_without_a_network_gets_a_part_and_thanks_from_the_desk(
    open_context: OpenContext, server: Server
) -> None:
    phone = open_context()
    page = phone.new_page()
    sign_in(page, server, "maya")
    worker_ready(page)
    nora = child_of(page, "Nora")
    phone.set_offline(True)
    tell(page, server, nora)
    phone.set_offline(False)
    page.reload()
    all_sent(page)

    desk = open_context(DESK).new_page()
    sign_in(desk, server, "okafor")
    desk.goto(f"{server.url}/clinic/c/{nora}/visit")
    desk.locator(".desk-story summary", has_text="The first sleepover").click()
    desk.get_by_label("What you did").fill("I said yes.")
    desk.get_by_role("button", name="Keep my part").click()
    expect(desk.locator(".story-part", has_text="I said yes.")).to_be_visible()
    desk.get_by_label("To whom?").select_option(label="Maya Berg")
    desk.get_by_label("Your words").fill("Your page was clear.")
    desk.get_by_role("button", name="Say thanks").click()
    expect(desk.locator(".story-thanks")).to_contain_text("Your page was clear.")

    page.reload()
    expect(page.locator(".story-part", has_text="I said yes.")).to_be_visible()
    expect(page.locator(".story-thanks", has_text="Your page was clear.")).to_be_visible()


def test_a_family_says_it_may_be_counted_and_is_asked_about_a_gap(
    open_context: OpenContext, server: Server
) -> None:
    page, desk = open_context().new_page(), open_context(DESK).new_page()
    sign_in(page, server, "priya")
    sam = child_of(page, "Sam")
    page.goto(f"{server.url}/c/{sam}/sharing")
    page.get_by_role("switch", name="Count Sam in this clinic").click()
    all_sent(page)

    sign_in(desk, server, "okafor")
    desk.goto(f"{server.url}/clinic/panel")
    row = desk.locator("tbody tr", has_text="Sam")
    expect(row).to_contain_text("no")
    desk.get_by_role("button", name="Gaps in the diaries").click()
    gaps = desk.locator(".panel-gap-patient", has_text="Sam")
    gaps.get_by_role("button", name="Ask Sam").first.click()
    expect(gaps).to_contain_text("The family was asked.")

    page.goto(f"{server.url}/c/{sam}/steps")
    expect(page.get_by_text("Some entries are there twice.")).to_be_visible()
