"""Alerts without alarm: a red entry without a network, the clinic's list, what the family sees."""

import re

from playwright.sync_api import Page, expect

from tests.browser.conftest import DESK, OpenContext, Server
from tests.browser.steps import all_sent, blow, child_of, open_entry, save, sign_in, worker_ready

WATCH = "No one watches this live."


def ask_to_be_told(desk: Page, server: Server, child: str) -> None:
    desk.goto(f"{server.url}/clinic/c/{child}")
    desk.locator("#alert-rule").select_option("1-1")
    desk.get_by_role("button", name="Tell me").click()
    expect(desk.get_by_text("Dr Amara Okafor asked: any red entry")).to_be_visible()


def write_red_without_a_network(page: Page, server: Server, child: str) -> None:
    """A red morning; help is on the screen, and that the team cannot know yet."""
    page.context.set_offline(True)
    open_entry(page, server, child)
    blow(page, 90)
    page.locator("#symptoms").check()
    expect(page.locator("form").get_by_text(WATCH).first).to_be_visible()
    save(page, "Nora")
    expect(page.get_by_text("will find this on a list on the next working day")).to_be_visible()
    expect(page.get_by_role("link", name="Call 999")).to_be_in_viewport()
    page.goto(f"{server.url}/c/{child}/alerts")
    expect(page.get_by_text("Not sent yet. Your team cannot see it.")).to_be_visible()
    expect(page.get_by_text(WATCH).first).to_be_visible()


def say_what_was_done(desk: Page) -> None:
    """The doctor called; first she forgets to say so."""
    waiting = desk.locator(".day-alert", has_text="Nora")
    waiting.get_by_text("What was done", exact=True).click()
    waiting.get_by_role("button", name="Seen to").click()
    expect(waiting.get_by_text("Say what was done.")).to_be_visible()
    waiting.get_by_label("Called the family").check()
    waiting.get_by_label("One line to the family").fill("She is well again.")
    waiting.get_by_role("button", name="Seen to").click()
    expect(waiting.get_by_role("button", name="Seen to")).to_have_count(0)


def test_a_red_entry_without_a_network_is_seen_to_and_the_family_reads_by_whom(
    open_context: OpenContext, server: Server
) -> None:
    desk, page = open_context(DESK).new_page(), open_context().new_page()
    sign_in(desk, server, "okafor")
    sign_in(page, server, "maya")
    nora = child_of(page, "Nora")
    ask_to_be_told(desk, server, nora)
    all_sent(desk)
    worker_ready(page)
    # A phone can only say what it has heard of: the rule comes before the network goes.
    page.goto(f"{server.url}/c/{nora}/alerts")
    expect(page.get_by_text("asked to see it when Nora is in the red zone.").first).to_be_visible()
    write_red_without_a_network(page, server, nora)
    page.context.set_offline(False)
    page.reload()
    all_sent(page)
    expect(page.get_by_text("No one has looked yet.")).to_be_visible()

    desk.goto(f"{server.url}/clinic")
    waiting = desk.locator(".day-alert", has_text="Nora")
    expect(waiting.get_by_text("Look by")).to_be_visible()
    waiting.get_by_role("button", name="I have looked").click()
    expect(waiting.get_by_text("Dr Amara Okafor, ")).to_contain_text("looked")
    page.reload()
    expect(page.get_by_text("Dr Amara Okafor has looked.").first).to_be_visible()

    say_what_was_done(desk)
    page.reload()
    expect(page.get_by_text("has looked and called you.").first).to_be_visible()
    expect(page.get_by_text("She is well again.")).to_be_visible()
    page.goto(f"{server.url}/c/{nora}/plan")
    expect(page.get_by_text("asked to see it when Nora is in the red zone.").first).to_be_visible()
    expect(page.get_by_text(WATCH).first).to_be_visible()


def test_a_closed_day_moves_the_day_by_which_the_list_is_looked_at(
    open_context: OpenContext, server: Server
) -> None:
    desk = open_context(DESK).new_page()
    sign_in(desk, server, "rosa")
    desk.goto(f"{server.url}/clinic")
    look_by = desk.locator(".day-alert", has_text="Sam").get_by_text("Look by")
    before = look_by.inner_text()
    day = desk.evaluate(
        """async () => {
            const ask = async (path) => (await fetch("/api/v1" + path)).json();
            const clinic = (await ask("/me")).clinics[0].id;
            const { alerts } = await ask(`/clinics/${clinic}/alerts`);
            return alerts.find((one) => one.child.name === "Sam" && !one.settled).look_by;
        }"""
    )
    desk.goto(f"{server.url}/clinic/team")
    desk.locator("#closed-day").fill(day)
    desk.get_by_role("button", name="Add the day").click()
    expect(desk.get_by_role("button", name="Remove").first).to_be_visible()
    desk.goto(f"{server.url}/clinic")
    expect(look_by).not_to_have_text(before)


def test_a_list_that_does_not_come_is_not_taken_for_an_empty_one(
    open_context: OpenContext, server: Server
) -> None:
    desk = open_context(DESK).new_page()
    sign_in(desk, server, "okafor")
    desk.route(re.compile("/clinics/[^/]+/(alerts|steps)$"), lambda route: route.abort())
    desk.goto(f"{server.url}/clinic")
    expect(desk.locator("[data-row]").first).to_be_visible()
    for missing in ("Red entries to look at", "Waiting for you"):
        notice = desk.locator(".notice", has_text=missing)
        expect(notice).to_contain_text("There is no network just now.")
    desk.unroute_all()
    desk.reload()
    expect(desk.locator(".day-alert", has_text="Sam").first).to_be_visible()
    expect(desk.locator(".notice")).to_have_count(0)
