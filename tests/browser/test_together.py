"""Together on real phones: the gate, the last seat, leaving, and an idea that becomes a project."""

import os
import re
import subprocess
import sys
from typing import Any

from playwright.sync_api import Page, expect

from tests.browser.conftest import DESK, OpenContext, Server
from tests.browser.steps import PASSPHRASE, all_sent, ask, sign_in, worker_ready

REVIEW = "/clinic/together/call?template=review"
LUNCH = "Lunch with the night nurses"


def stage_of(page: Page) -> tuple[str, dict[str, Any]]:
    """The clinic of whoever works here, and its page."""
    clinic = ask(page, "GET", "/me")["body"]["clinics"][0]["id"]
    return clinic, ask(page, "GET", f"/partnership/clinics/{clinic}/stage")["body"]


def finish_call(page: Page, who: str) -> None:
    """Say what a template leaves open, and publish."""
    page.locator("#call-who-helps").fill(who)
    page.locator("#call-who-decides").fill("Both together.")
    page.get_by_role("button", name="Publish").click()


def begin_elsewhere(page: Page, server: Server) -> None:
    """Elsa signs up and becomes the coordinator of a clinic that is new here."""
    command = [sys.executable, "-m", "api.cli", "staff", "invite"]
    command += ["--clinic", "Hillside", "--role", "coordinator"]
    environment = os.environ | {"DATA_DIR": str(server.data)}
    told = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    code = re.search(r"[0-9A-Z]{5}-[0-9A-Z]{5}", told.stdout)
    assert code
    page.goto(f"{server.url}/sign-in")
    account = {"name": "Elsa Moor", "email": "elsa@demo.example", "password": PASSPHRASE}
    ask(page, "POST", "/accounts", account | {"device_name": "desk"})
    ask(page, "POST", "/staff-invitations/accept", {"code": code[0]})
    sign_in(page, server, "elsa")


def test_no_family_is_asked_before_the_gate_is_open(
    open_context: OpenContext, server: Server
) -> None:
    page = open_context(DESK).new_page()
    begin_elsewhere(page, server)
    page.goto(f"{server.url}/clinic/together")
    page.locator("#champion").select_option(label="Elsa Moor")
    expect(page.get_by_text("The gate is closed").first).to_be_visible()
    page.goto(server.url + REVIEW)
    finish_call(page, "Elsa, at the desk")
    expect(page.get_by_text("The gate is closed. Name a champion")).to_be_visible()
    _, stage = stage_of(page)
    assert [one["status"] for one in stage["opportunities"]] == ["draft"]
    page.goto(f"{server.url}/clinic/together")
    page.get_by_text("Open it without a talk").click()
    page.locator("#gate-reason").fill("The camp is next week.")
    page.get_by_role("button", name="Open with this reason").click()
    expect(page.get_by_text("Opened without a talk, by Elsa Moor.").first).to_be_visible()
    page.reload()
    expect(page.get_by_text("The camp is next week.")).to_be_visible()


def open_call(page: Page, server: Server, title: str) -> None:
    """Open a call on the board."""
    page.goto(f"{server.url}/together")
    page.locator(".call-card", has_text=title).click()
    page.locator(".call-facts").wait_for()


def test_of_two_phones_one_gets_the_last_seat_and_the_other_moves_up_when_it_is_left(
    open_context: OpenContext, server: Server
) -> None:
    phones = {name: open_context().new_page() for name in ("tom", "priya")}
    for name, page in phones.items():
        sign_in(page, server, name)
        open_call(page, server, LUNCH)
    tom, priya = phones.values()
    tom.get_by_role("button", name="I would like to do this").click()
    expect(tom.locator("[aria-current=step]")).to_contain_text("I would like to")
    priya.get_by_role("button", name="I would like to do this").click()
    expect(priya.get_by_text("All seats are taken").first).to_be_visible()
    tom.get_by_role("button", name="Leave", exact=True).click()
    expect(tom.get_by_role("dialog")).to_contain_text("You need no reason")
    tom.get_by_role("button", name="Yes, I leave").click()
    expect(tom.get_by_role("heading", name="Together")).to_be_visible()
    taking_part = tom.locator("section", has_text="What I take part in")
    expect(taking_part).to_contain_text("asked to be in it")
    expect(taking_part).not_to_contain_text(LUNCH)
    priya.goto(f"{server.url}/together")
    expect(priya.get_by_text("A seat is free for you")).to_be_visible()
    priya.get_by_role("link", name=f"You waited for “{LUNCH}”").click()
    expect(priya.locator("[aria-current=step]")).to_contain_text("I would like to")


def test_a_call_put_away_tells_nobody_and_comes_back(
    open_context: OpenContext, server: Server
) -> None:
    desk = open_context(DESK).new_page()
    sign_in(desk, server, "okafor")
    clinic, _ = stage_of(desk)
    paths = [f"/partnership/clinics/{clinic}/{name}" for name in ("stage", "matches", "signups")]
    before = [ask(desk, "GET", path) for path in paths]
    page = open_context().new_page()
    sign_in(page, server, "maya")
    open_call(page, server, LUNCH)
    page.get_by_role("button", name="Not for me").click()
    expect(page.locator(".call-card", has_text=LUNCH)).to_have_count(0)
    page.get_by_role("button", name="Show 1 that you put away").click()
    expect(page.locator(".call-card", has_text=LUNCH)).to_be_visible()
    assert [ask(desk, "GET", path) for path in paths] == before


def test_a_parents_idea_becomes_a_project_with_the_parent_in_it(
    open_context: OpenContext, server: Server
) -> None:
    idea = "A card with all phone numbers"
    priya, okafor = open_context().new_page(), open_context(DESK).new_page()
    sign_in(priya, server, "priya")
    priya.goto(f"{server.url}/together")
    priya.get_by_role("link", name="Ideas").click()
    priya.locator("#idea-text").fill(idea)
    priya.get_by_role("button", name="Put it on the board").click()
    expect(priya.locator(".idea", has_text=idea)).to_be_visible()
    publish_idea(okafor, server, idea)
    priya.reload()
    expect(priya.locator(".idea", has_text=idea)).to_contain_text("a project to join")
    open_call(priya, server, "Phone card")
    priya.get_by_role("button", name="I would like to do this").click()
    expect(priya.get_by_text("Somebody from the clinic calls you")).to_be_visible()
    signup = priya.url
    bring_in(okafor, priya, server, signup)
    priya.goto(signup)
    priya.get_by_role("link", name="Go to the project's room").click()
    expect(priya.get_by_role("heading", name="Phone card")).to_be_visible()


def publish_idea(okafor: Page, server: Server, idea: str) -> None:
    """The champion makes a call of it."""
    sign_in(okafor, server, "okafor")
    okafor.goto(f"{server.url}/clinic/together/work")
    card = okafor.locator(".idea", has_text=idea)
    card.get_by_role("link", name="Make a call of it").click()
    okafor.locator("#call-title").fill("Phone card")
    for name, words in {
        "goal": "One card with every number on it.",
        "first-step": "List the numbers you miss.",
        "question": "Which number did you look for last?",
        "involved": "Work at home.",
        "skills": "lists",
        "hours": "3",
    }.items():
        okafor.locator(f"#call-{name}").fill(words)
    okafor.locator("#call-ends-on").fill(in_thirty_days(okafor))
    for words in ("at home", "on your own", "when you like", "You lead it.", "A family leads"):
        okafor.get_by_label(words, exact=True).check()
    finish_call(okafor, "Rosa")
    expect(okafor.locator(".flyer")).to_contain_text("Phone card")


def in_thirty_days(page: Page) -> str:
    day = page.evaluate("new Date(Date.now() + 30 * 864e5).toISOString().slice(0, 10)")
    return str(day)


def bring_in(okafor: Page, priya: Page, server: Server, signup: str) -> None:
    """Talk, agree, begin."""
    okafor.goto(f"{server.url}/clinic/together/people")
    card = okafor.locator("section", has_text="Phone card").locator(".idea", has_text="Priya")
    card.get_by_label("Your story and ours").check()
    card.get_by_role("button", name="We talked").click()
    expect(card).to_contain_text("reads the texts")
    priya.goto(signup)
    priya.get_by_role("button", name="I have read them and agree").click()
    expect(priya.locator("[aria-current=step]")).to_contain_text("We agreed")
    okafor.reload()
    card.get_by_role("button", name="Begin the start").click()
    card.get_by_role("button", name="Ready: takes part from now").click()
    expect(card).to_contain_text("takes part")


def test_anybody_reads_the_board_and_no_family_is_named_on_it(
    open_context: OpenContext, server: Server
) -> None:
    desk = open_context(DESK).new_page()
    sign_in(desk, server, "okafor")
    code = stage_of(desk)[1]["code"]
    anybody = open_context().new_page()
    anybody.goto(f"{server.url}/board/{code}")
    expect(anybody.get_by_text("Read our first-visit leaflet")).to_be_visible()
    words = anybody.locator("body").inner_text()
    assert not [name for name in ("Priya", "Maya", "Helen", "Femi", "Tom") if name in words]


def test_an_idea_written_without_a_network_comes_to_the_board_by_itself(
    open_context: OpenContext, server: Server
) -> None:
    page = open_context().new_page()
    sign_in(page, server, "tom")
    page.goto(f"{server.url}/together")
    page.get_by_role("link", name="Ideas").click()
    expect(page.locator("#idea-text")).to_be_visible()
    ideas = page.url
    worker_ready(page)
    page.context.set_offline(True)
    page.goto(f"{server.url}/together")
    page.get_by_role("link", name="Ideas").click()
    page.locator("#idea-text").fill("A shelf for wet coats")
    page.reload()
    expect(page.locator("#idea-text")).to_have_value("A shelf for wet coats")
    page.get_by_role("button", name="Put it on the board").click()
    expect(page.locator(".idea", has_text="A shelf for wet coats")).to_contain_text("phone")
    page.context.set_offline(False)
    all_sent(page)
    other = open_context().new_page()
    sign_in(other, server, "helen")
    other.goto(ideas)
    expect(other.locator(".idea", has_text="A shelf for wet coats")).to_contain_text("Me too")


def test_a_profile_and_a_call_half_written_outlive_a_killed_page(
    open_context: OpenContext, server: Server
) -> None:
    page, desk = open_context().new_page(), open_context(DESK).new_page()
    sign_in(page, server, "helen")
    sign_in(desk, server, "okafor")
    page.goto(f"{server.url}/together/profile")
    page.locator("#profile-interests").fill("Old trains")
    desk.goto(server.url + REVIEW)
    desk.locator("#call-why").fill("Nobody reads it twice.")
    for one in (page, desk):
        one.reload()
        expect(one.get_by_text("We kept what you had begun.")).to_be_visible()
    expect(page.locator("#profile-interests")).to_have_value("Old trains")
    expect(desk.locator("#call-why")).to_have_value("Nobody reads it twice.")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Saved").first).to_be_visible()
    desk.get_by_role("button", name="Start over").click()
    expect(desk.locator("#call-why")).not_to_have_value("Nobody reads it twice.")
    for one in (page, desk):
        one.reload()
        expect(one.locator("textarea").first).to_be_visible()
        expect(one.get_by_text("We kept what you had begun.")).to_have_count(0)
