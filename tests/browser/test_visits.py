"""Visits from both sides: the card that is read, points, decisions, steps that are somebody's."""

import re

from playwright.sync_api import Page, expect

from tests.browser.conftest import DESK, OpenContext, Server
from tests.browser.steps import all_sent, child_of, sign_in, worker_ready


def test_a_card_is_read_and_the_family_sees_who_will_do_it(
    open_context: OpenContext, server: Server
) -> None:
    phone = open_context()
    page = phone.new_page()
    sign_in(page, server, "maya")
    worker_ready(page)
    nora = child_of(page, "Nora")
    phone.set_offline(True)
    page.goto(f"{server.url}/c/{nora}/needs")
    page.get_by_role("button", name="Fill in the card").click()
    page.locator("#needs-blood-draw").fill("Sing with me")
    page.get_by_role("button", name="Save for Nora").click()
    expect(page.get_by_text("Sing with me")).to_be_visible()
    phone.set_offline(False)
    page.reload()
    all_sent(page)

    desk = open_context(DESK).new_page()
    sign_in(desk, server, "okafor")
    desk.goto(f"{server.url}/clinic/c/{nora}")
    card = desk.locator(".summary-card", has_text="Sing with me")
    card.get_by_text("With a line to the family").click()
    card.get_by_label("One line back").fill("Which song?")
    card.get_by_role("button", name="Read, will do").click()
    expect(card.get_by_text("who will do it")).to_be_visible()

    page.reload()
    expect(page.get_by_text("Which song?")).to_be_visible()
    expect(page.get_by_text("by Dr Amara Okafor, who will do it")).to_be_visible()
    page.get_by_role("button", name="Change the card").click()
    page.locator("#needs-fears").fill("The dark room")
    page.get_by_role("button", name="Save for Nora").click()
    expect(page.get_by_text("You have changed the card since then.")).to_be_visible()


def decide(desk: Page) -> None:
    """A point, a decision with its reason, and a step for both."""
    desk.locator("#agenda-point").fill("Summer camp")
    desk.get_by_role("button", name="Add the point").click()
    expect(desk.locator(".desk-points")).to_contain_text("Summer camp")
    desk.locator("#decision-text").fill("Two puffs before sport")
    desk.get_by_role("button", name="Add the decision").click()
    expect(desk.get_by_text("A decision needs its reason.")).to_be_visible()
    desk.locator("#decision-why").fill("She coughs after running")
    desk.get_by_text("Options, what is known, a day to look again").click()
    desk.locator("#decision-options").fill("Two puffs\nWait and see")
    desk.locator("#decision-due").fill("2027-04-01")
    desk.get_by_role("button", name="Add the decision").click()
    expect(desk.get_by_text("Because: She coughs after running")).to_be_visible()
    expect(desk.locator(".decision-options")).to_contain_text("Wait and see")


def test_both_sides_see_points_decisions_and_steps_with_their_owners(
    open_context: OpenContext, server: Server
) -> None:
    desk, page = open_context(DESK).new_page(), open_context().new_page()
    sign_in(desk, server, "okafor")
    sign_in(page, server, "maya")
    nora = child_of(page, "Nora")
    desk.goto(f"{server.url}/clinic/c/{nora}/visit")
    decide(desk)
    desk.locator("#step-text").fill("Write to the camp")
    desk.locator("#step-due").fill("2027-03-01")
    desk.get_by_role("button", name="Add a step").click()
    expect(desk.get_by_text("A step needs an owner.")).to_be_visible()
    desk.get_by_role("radio", name="The family and somebody of the team").check()
    desk.locator("#step-person").select_option(label="Dr Amara Okafor")
    desk.get_by_role("button", name="Add a step").click()
    step = desk.locator(".summary-step", has_text="Write to the camp")
    expect(step).to_contain_text("waits for the family")

    page.goto(f"{server.url}/c/{nora}/visits")
    expect(page.locator(".visit-card")).to_contain_text("Summer camp")
    page.goto(f"{server.url}/c/{nora}/calendar")
    expect(page.get_by_role("link", name="To look at again: Two puffs")).to_be_visible()
    page.goto(f"{server.url}/c/{nora}/steps")
    own = page.locator(".step", has_text="Write to the camp")
    expect(own).to_contain_text("For us and Dr Amara Okafor")
    own.get_by_role("button", name="We will do it").click()
    expect(own.get_by_role("button", name="Done")).to_be_visible()
    all_sent(page)
    desk.reload()
    expect(step).not_to_contain_text("waits for")


def test_an_overdue_step_stands_on_its_owners_today(
    open_context: OpenContext, server: Server
) -> None:
    page, desk = open_context().new_page(), open_context(DESK).new_page()
    sign_in(page, server, "maya")
    page.goto(server.url)
    late = page.get_by_role("link", name="Give the school the plan")
    expect(late).to_contain_text("This step was due.")
    late.click()
    page.locator("[data-wish=overdue]").get_by_role("button", name="Done").click()
    expect(page.get_by_text("Well done. Your team can see it.")).to_be_visible()
    page.goto(server.url)
    expect(page.get_by_text("Also for you")).to_be_visible()
    expect(late).to_have_count(0)

    sign_in(desk, server, "okafor")
    desk.goto(f"{server.url}/clinic")
    desk.get_by_role("link", name="Look at the winter numbers again").click()
    desk.locator(".summary-step", has_text="Look at the winter").get_by_role("button").click()
    expect(desk.locator(".summary-step", has_text="Look at the winter")).to_have_count(0)


def test_the_roster_and_the_calendar_answer_without_a_network(
    open_context: OpenContext, server: Server
) -> None:
    rosa = open_context(DESK).new_page()
    sign_in(rosa, server, "rosa")
    rosa.goto(f"{server.url}/clinic/team")
    rosa.get_by_role("button", name="What families read of Ida Frost").click()
    rosa.locator("#staff-about").fill("Swimming, sport and spacers")
    rosa.get_by_role("button", name="Keep it").click()
    expect(rosa.get_by_text("Families see this now.")).to_be_visible()

    phone = open_context()
    page = phone.new_page()
    sign_in(page, server, "maya")
    worker_ready(page)
    leo = child_of(page, "Leo")
    page.goto(f"{server.url}/c/{leo}/team")
    expect(page.get_by_text("Swimming, sport and spacers")).to_be_visible()
    phone.set_offline(True)
    page.goto(f"{server.url}/c/{leo}/team")
    first = page.locator(".card").first
    expect(first).to_contain_text("Rosa Lind")
    expect(first).to_contain_text("Ask here first.")
    expect(first.get_by_role("link", name=re.compile("Call"))).to_have_attribute(
        "href", "tel:01174960123"
    )
    page.goto(f"{server.url}/c/{leo}/calendar")
    form = page.locator(".calendar-line", has_text="Inhaler form")
    form.get_by_role("button").click()
    expect(form).to_contain_text("done")
    page.goto(f"{server.url}/c/{leo}/together")
    page.get_by_role("radio", name="Something went well").check()
    page.get_by_role("radio", name="We were heard").check()
    page.locator("#note-text").fill("Rosa called back in an hour")
    page.get_by_role("button", name="Save for Leo").click()
    expect(page.get_by_text("Rosa called back in an hour")).to_be_visible()
    phone.set_offline(False)
    page.reload()
    all_sent(page)
