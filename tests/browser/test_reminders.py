"""Reminders as a parent sets them, their other ways, and what a clinic tells all its families."""

import urllib.error
import urllib.request
from datetime import UTC, datetime, timedelta

from playwright.sync_api import Page, expect

from tests.browser.conftest import DESK, OpenContext, Server
from tests.browser.steps import all_sent, ask, child_of, sign_in, usual_entry, worker_ready


def in_days(days: int) -> str:
    """That day, as a form takes it."""
    return str(datetime.now(UTC).date() + timedelta(days=days))


def row(page: Page, name: str) -> str:
    """What the list says about the reminder of that name."""
    return page.locator(".list-row", has_text=name).first.inner_text()


def test_the_first_reminder_leads_to_the_phone_and_the_rest_is_ones_own(
    open_context: OpenContext, server: Server
) -> None:
    page = open_context().new_page()
    sign_in(page, server, "priya")
    sam = child_of(page, "Sam")
    usual_entry(page, server, sam, "Sam", 310, 300, 305)
    expect(page.get_by_text("Shall we remind you next time?")).to_be_visible()
    page.get_by_role("link", name="Yes, remind me").click()
    page.locator("#reminder-times").fill("06:45")
    page.get_by_role("button", name="Remind me").click()
    expect(page).to_have_url(f"{server.url}/reminders/this-phone")
    expect(page.locator(".ability")).to_have_count(7)

    page.goto(f"{server.url}/reminders")
    assert "6:45" in row(page, "Peak flow")
    page.get_by_role("button", name="Pause for the holidays").click()
    page.locator("#pause-until").fill(in_days(9))
    page.get_by_role("button", name="Pause", exact=True).click()
    expect(page.locator(".list-row", has_text="Silent until")).to_have_count(1)
    (told,) = ask(page, "GET", "/reminders")["body"]["reminders"]
    assert (told["next_due"] or "")[:10] >= in_days(8)

    page.get_by_role("button", name="Go on now").click()
    expect(page.get_by_text("Every day")).to_be_visible()
    page.get_by_role("link", name="Peak flow").click()
    page.get_by_role("button", name="Stop this reminder").click()
    expect(page.get_by_text("No reminders yet")).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    expect(page.locator(".list-row", has_text="Peak flow")).to_have_count(1)
    assert ask(page, "GET", "/reminders")["body"]["reminders"][0]["child"] == sam


def test_a_next_step_is_reminded_of_from_where_it_stands(
    open_context: OpenContext, server: Server
) -> None:
    page = open_context().new_page()
    sign_in(page, server, "maya")
    page.goto(f"{server.url}/c/{child_of(page, 'Leo')}/steps")
    step = page.locator(".step", has_text="Give the school the plan")
    step.get_by_role("link", name="Remind me").click()
    expect(page.locator(".reminder-about")).to_contain_text("Give the school the plan")
    page.get_by_role("button", name="Remind me").click()
    expect(page.locator(".reminder-name")).to_have_text(
        "Give the school the plan and a spare inhaler"
    )
    page.go_back()
    page.go_back()
    expect(step.get_by_role("link", name="The reminder of")).to_be_visible()


def status_of(address: str) -> tuple[int, str]:
    """What a calendar program gets, which is signed in nowhere."""
    try:
        with urllib.request.urlopen(address) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as refused:
        return refused.code, ""


def test_a_private_calendar_is_made_copied_once_and_ended(
    open_context: OpenContext, server: Server
) -> None:
    page = open_context().new_page()
    sign_in(page, server, "maya")
    page.goto(f"{server.url}/reminders/calendar")
    page.get_by_role("button", name="Make the address").click()
    address = page.locator(".calendar-address input").input_value()
    status, text = status_of(address)
    assert (status, "SUMMARY:A reminder" in text, "Leo" in text) == (200, True, False)

    page.reload()
    expect(page.get_by_text("has had an address since")).to_be_visible()
    expect(page.locator(".calendar-address")).to_have_count(0)
    page.get_by_role("button", name="End the address").click()
    page.get_by_role("dialog").get_by_role("button", name="End the address").click()
    expect(page.get_by_role("button", name="Make the address")).to_be_visible()
    assert status_of(address)[0] == 404


def test_a_clinic_tells_all_families_and_it_is_read_without_a_network(
    open_context: OpenContext, server: Server
) -> None:
    desk = open_context(DESK).new_page()
    sign_in(desk, server, "rosa")
    desk.goto(f"{server.url}/clinic/families")
    desk.get_by_role("link", name="Tell all families").click()
    desk.locator("#title").fill("Closed on Friday")
    desk.get_by_role("button", name="Preview").click()
    expect(desk.get_by_role("link", name="Write what you want to tell.")).to_be_visible()
    desk.locator("#text").fill("We move next door.\nBack on Monday.")
    desk.get_by_role("button", name="Preview").click()
    expect(desk.get_by_text("It reaches")).to_be_visible()
    desk.get_by_role("button", name="Tell all families").click()
    expect(desk.get_by_role("heading", name="Families see this now")).to_be_visible()

    phone = open_context()
    page = phone.new_page()
    sign_in(page, server, "priya")
    worker_ready(page)
    news = page.get_by_role("link", name="Closed on Friday")
    expect(news).to_be_visible()
    phone.set_offline(True)
    news.click()
    expect(page.locator(".news-text")).to_have_text("We move next door.\nBack on Monday.")
    page.get_by_role("link", name="Today").first.click()
    expect(page.get_by_role("link", name="Colds are going round")).to_be_visible()
    expect(news).to_have_count(0)
    page.reload()
    expect(page.get_by_role("link", name="Colds are going round")).to_be_visible()
    expect(news).to_have_count(0)
    phone.set_offline(False)

    desk.get_by_role("button", name="Take it back").first.click()
    expect(desk.get_by_text("Families see it no more.")).to_be_visible()
    page.reload()
    all_sent(page)
    page.goto(f"{server.url}/notices")
    expect(page.get_by_role("link", name="Colds are going round")).to_be_visible()
    expect(news).to_have_count(0)
