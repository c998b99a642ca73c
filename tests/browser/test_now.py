"""A bad hour: the plan's steps from a cold start without a network, and the diary afterwards."""

from playwright.sync_api import Page, expect

from tests.browser.conftest import DESK, OpenContext, Server
from tests.browser.steps import all_sent, blow, child_of, open_entry, save, sign_in, worker_ready

RED_STEP = "Take 1 puff of the blue inhaler."


def do_what_the_plan_says(page: Page) -> None:
    """The first step of the red zone, with its time, and one who was told."""
    page.get_by_role("link", name="Red zone").click()
    puff = page.locator(".now-step", has_text=RED_STEP)
    puff.get_by_role("button").click()
    expect(puff.get_by_text("Done at")).to_be_visible()
    expect(puff.get_by_text("Your plan says 1 minute")).to_be_visible()
    expect(page.get_by_role("link", name="Call 999")).to_have_attribute("href", "tel:999")
    expect(page.get_by_role("link", name="Call 999")).to_be_in_viewport()
    page.locator("#told").fill("Grandma")
    page.get_by_role("button", name="Add").click()
    expect(page.get_by_text("Grandma knows since")).to_be_visible()


def test_now_answers_from_a_cold_start_without_a_network_and_arrives_afterwards(
    open_context: OpenContext, server: Server
) -> None:
    phone = open_context()
    page = phone.new_page()
    sign_in(page, server, "maya")
    worker_ready(page)
    nora = child_of(page, "Nora")
    page.close()

    phone.set_offline(True)
    page = phone.new_page()
    page.goto(f"{server.url}/c/{nora}/now")
    do_what_the_plan_says(page)
    page.close()

    page = phone.new_page()
    page.goto(f"{server.url}/c/{nora}/now")
    expect(page.locator(".now-step", has_text=RED_STEP).get_by_text("Done at")).to_be_visible()
    expect(page.get_by_text("Grandma knows since")).to_be_visible()
    page.get_by_role("button", name="It is over").click()
    expect(page.get_by_text("It is in Nora")).to_be_visible()
    phone.set_offline(False)
    page.goto(server.url)
    all_sent(page)

    desk = open_context(DESK).new_page()
    sign_in(desk, server, "maya")
    desk.goto(f"{server.url}/c/{nora}/diary")
    desk.get_by_role("link", name="Bad hour, red zone").first.click()
    expect(desk.get_by_text(RED_STEP)).to_be_visible()
    expect(desk.get_by_text("Grandma was told")).to_be_visible()


def test_a_tap_that_was_wrong_is_taken_back(open_context: OpenContext, server: Server) -> None:
    page = open_context().new_page()
    sign_in(page, server, "priya")
    sam = child_of(page, "Sam")
    page.goto(f"{server.url}/c/{sam}/now?zone=red")
    first = page.locator(".now-step").first
    first.get_by_role("button").click()
    expect(first.get_by_text("Done at")).to_be_visible()
    first.get_by_role("button", name="Undo").click()
    expect(first.get_by_text("Done at")).to_have_count(0)


def test_a_yellow_entry_leads_to_its_steps_and_one_of_before_does_not(
    open_context: OpenContext, server: Server
) -> None:
    page = open_context().new_page()
    sign_in(page, server, "maya")
    leo = child_of(page, "Leo")
    open_entry(page, server, leo)
    blow(page, 190)
    page.locator("#symptoms").check()
    save(page, "Leo")
    page.wait_for_url("**/now?zone=yellow*")
    expect(page.get_by_text("Your entry is saved.")).to_be_visible()
    expect(page.get_by_text("Wait 15 minutes. Blow again.")).to_be_visible()


def test_now_is_one_tap_away_on_every_screen(open_context: OpenContext, server: Server) -> None:
    page = open_context().new_page()
    sign_in(page, server, "maya")
    nora = child_of(page, "Nora")
    for address in ("/", f"/c/{nora}/visits", f"/c/{nora}/chart", "/more"):
        page.goto(server.url + address)
        way = page.get_by_role("link", name="What to do now")
        expect(way).to_be_in_viewport()
    way.click()
    page.wait_for_url("**/now")
