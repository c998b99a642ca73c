"""Without a network: what was written is there after a killed page, and arrives once."""

from playwright.sync_api import expect

from tests.browser.conftest import OpenContext, Server
from tests.browser.steps import (
    all_sent,
    ask,
    blow,
    child_of,
    entries_with_blow,
    open_entry,
    save,
    sign_in,
    worker_ready,
)


def test_an_entry_written_offline_survives_a_killed_page_and_arrives_once(
    open_context: OpenContext, server: Server
) -> None:
    phone = open_context()
    page = phone.new_page()
    sign_in(page, server, "maya")
    worker_ready(page)
    leo = child_of(page, "Leo")

    phone.set_offline(True)
    open_entry(page, server, leo)
    blow(page, 273, 281)
    expect(page.locator("#blow-2")).to_have_value("281")
    page.close()

    page = phone.new_page()
    open_entry(page, server, leo)
    expect(page.locator("#blow-1")).to_have_value("273")
    expect(page.locator("#blow-2")).to_have_value("281")
    page.locator("#symptoms").check()
    save(page, "Leo")
    expect(page.get_by_text("Saved on this phone").first).to_be_visible()
    page.close()

    page = phone.new_page()
    page.goto(server.url)
    expect(page.get_by_text("281").first).to_be_visible()
    phone.set_offline(False)
    all_sent(page)
    page.reload()
    all_sent(page)
    assert entries_with_blow(page, leo, 281) == 1


def test_a_cold_start_offline_shows_the_plan_and_the_emergency_line(
    open_context: OpenContext, server: Server
) -> None:
    phone = open_context()
    page = phone.new_page()
    sign_in(page, server, "maya")
    worker_ready(page)
    leo = child_of(page, "Leo")
    page.close()

    phone.set_offline(True)
    page = phone.new_page()
    page.goto(f"{server.url}/c/{leo}/plan")
    expect(page.get_by_role("heading", name="Red zone")).to_be_visible()
    page.goto(f"{server.url}/c/{leo}/emergency")
    expect(page.get_by_role("link", name="Call 999")).to_have_attribute("href", "tel:999")
    page.goto(f"{server.url}/c/{leo}/chart")
    expect(page.locator("svg.chart")).to_be_visible()


def test_a_red_blow_is_saved_first_and_then_opens_the_emergency_screen(
    open_context: OpenContext, server: Server
) -> None:
    phone = open_context()
    page = phone.new_page()
    sign_in(page, server, "maya")
    worker_ready(page)
    leo = child_of(page, "Leo")

    phone.set_offline(True)
    open_entry(page, server, leo)
    blow(page, 128)
    expect(page.get_by_text("Red zone").first).to_be_visible()
    save(page, "Leo")
    page.wait_for_url("**/emergency*")
    expect(page.get_by_text("No one watches it")).to_be_visible()
    phone.set_offline(False)
    page.goto(server.url)
    all_sent(page)
    assert entries_with_blow(page, leo, 128) == 1


def test_signing_out_with_unsent_entries_warns_and_keeps_them_for_the_same_person(
    open_context: OpenContext, server: Server
) -> None:
    phone = open_context()
    page = phone.new_page()
    sign_in(page, server, "priya")
    worker_ready(page)
    sam = child_of(page, "Sam")

    phone.set_offline(True)
    open_entry(page, server, sam)
    blow(page, 297)
    save(page, "Sam")
    page.goto(f"{server.url}/sign-out")
    expect(page.get_by_text("not sent")).to_be_visible()
    page.get_by_role("button", name="Sign out").click()
    page.wait_for_url("**/sign-in")
    phone.set_offline(False)

    sign_in(page, server, "femi")
    assert ask(page, "GET", f"/children/{sam}/summary")["status"] == 404
    page.goto(f"{server.url}/sign-out")
    page.get_by_role("button", name="Sign out").click()
    page.wait_for_url("**/sign-in")
    sign_in(page, server, "priya")
    assert entries_with_blow(page, sam, 297) == 1
