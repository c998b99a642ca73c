"""A project from the first word to the certificate: four people, two of them parents, on phones."""

import re
from datetime import UTC, date, datetime, timedelta

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import DESK, OpenContext, Server
from tests.browser.project import (
    BEFORE,
    FIRST,
    TITLE,
    begin_project,
    count_without_network,
    done,
    fill,
    press,
    today,
)
from tests.browser.steps import all_sent, ask, sign_in, worker_ready


@pytest.fixture
def people(open_context: OpenContext, server: Server) -> dict[str, Page]:
    """Two parents on phones, the nurse on a phone, the champion at a desk."""
    pages = {name: open_context().new_page() for name in ("priya", "femi", "ida")}
    pages["okafor"] = open_context(DESK).new_page()
    for name, page in pages.items():
        sign_in(page, server, name)
    return pages


def open_room(page: Page, server: Server, project: str, place: str = "") -> None:
    page.goto(f"{server.url}/together/p/{project}{place}")
    expect(page.locator("h1")).to_be_visible()


def plan_test(page: Page, prediction: str, day: date) -> None:
    """Plan a small test and begin it."""
    fill(page, pdsa_objective="Draw it on the floor", pdsa_question="Do they find it?")
    fill(page, pdsa_prediction=prediction, pdsa_day=str(day))
    press(page, "Save")
    press(page, "Start the test")
    expect(page.get_by_text("Begun on")).to_be_visible()


def tell_test(page: Page, act: str) -> None:
    press(page, "Tell what happened")
    fill(page, pdsa_happened="Nine of ten found it.", pdsa_found="A line beats a sign.")
    page.get_by_role("radio", name="As we thought").check()
    page.get_by_role("radio", name=act).check()
    press(page, "Save")
    expect(page.get_by_role("heading", name="Act")).to_be_visible()


def test_four_people_live_through_a_project(
    people: dict[str, Page], open_context: OpenContext, server: Server
) -> None:
    rosa = open_context(DESK).new_page()
    sign_in(rosa, server, "rosa")
    project = begin_project(people, rosa, server)
    write_offline(people["priya"], server, project)
    ask_for_a_meaning(people, server, project)
    try_twice(people, server, project)
    end_project(people, server, project)
    okafor = people["okafor"]
    okafor.goto(f"{server.url}/clinic/together/projects")
    card = okafor.locator(".card", has_text=TITLE)
    card.get_by_role("button", name="Reuse at our clinic").click()
    expect(okafor).to_have_url(re.compile("/clinic/together/call/"))
    expect(okafor.locator("#call-title")).to_have_value(TITLE)
    expect(okafor.locator("#call-goal")).to_have_value("Everybody with a pram finds the ramp.")


def write_offline(priya: Page, server: Server, project: str) -> None:
    """A parent writes the first line where there is no network."""
    open_room(priya, server, project)
    worker_ready(priya)
    priya.context.set_offline(True)
    priya.goto(f"{server.url}/together/p/{project}/charter")
    fill(priya, charter_aim="All prams find the ramp by spring.")
    press(priya, "Save")
    expect(priya.get_by_text("All prams find the ramp by spring.")).to_be_visible()
    priya.context.set_offline(False)
    all_sent(priya)


def ask_for_a_meaning(people: dict[str, Page], server: Server, project: str) -> None:
    """The other parent reads it, asks what a word means, and the first is told."""
    priya, femi = people["priya"], people["femi"]
    open_room(femi, server, project, "/charter")
    expect(femi.get_by_text("All prams find the ramp by spring.")).to_be_visible()
    press(femi, "Not clear?")
    femi.locator("#unclear-word").fill("ramp")
    press(femi, "Ask what it means")
    all_sent(femi)
    open_room(priya, server, project)
    expect(priya.get_by_text("What does “ramp” mean?")).to_be_visible()


def try_twice(people: dict[str, Page], server: Server, project: str) -> None:
    """Two cycles, one opened by a parent; each prediction stands; the measure shifts, no alarm."""
    femi, ida = people["femi"], people["ida"]
    begun = today() - FIRST + timedelta(days=2 * len(BEFORE))
    open_room(ida, server, project, "/tests/new")
    ida.clock.set_fixed_time(f"{begun}T10:00:00Z")
    plan_test(ida, "Half the time.", begun)
    ida.clock.set_fixed_time(datetime.now(UTC))
    tell_test(ida, "Change it")
    all_sent(ida)
    count_without_network(ida, server, project)
    open_room(femi, server, project, "/tests/new")
    worker_ready(femi)
    femi.context.set_offline(True)
    plan_test(femi, "Nine of ten find it.", today())
    press(femi, "Change the plan")
    expect(femi.locator("#pdsa-data")).to_be_visible()
    expect(femi.locator("#pdsa-prediction")).to_have_count(0)
    femi.go_back()
    femi.goto(f"{server.url}/together/p/{project}/tests")
    femi.locator(".list a").last.click()
    tell_test(femi, "Keep it")
    femi.context.set_offline(False)
    all_sent(femi)
    open_room(ida, server, project, "/measures")
    ida.get_by_text("Minutes to find the ramp").click()
    expect(ida.locator(".run-reading")).to_contain_text("more than chance")
    expect(ida.locator("svg.run-chart")).to_be_visible()


def end_project(people: dict[str, Page], server: Server, project: str) -> None:
    """Each looks back; what did not work has to be said; then it is read, and no more written."""
    priya, femi, ida = people["priya"], people["femi"], people["ida"]
    for page in (priya, femi):
        open_room(page, server, project, "/ending")
        press(page, "Write yours")
        fill(page, reflection_changed="I know now whom to ask.", reflection_hours="6")
        page.locator("#reflection-heard-5").check()
        page.get_by_role("radio", name="Yes, again").check()
        press(page, "Save")
        all_sent(page)
    open_room(ida, server, project, "/ending")
    press(ida, "Write it")
    fill(ida, closing_learned="A line beats a sign.")
    press(ida, "Save")
    expect(ida.get_by_role("alert")).to_contain_text("What did not work?")
    fill(ida, closing_did_not_work="The first tape came off in the rain.")
    press(ida, "Save")
    all_sent(ida)
    press(ida, "Finish the project")
    expect(ida.get_by_role("heading", name="What came of it")).to_be_visible()
    open_room(femi, server, project, "/notes")
    expect(femi.get_by_text("This project is over.")).to_be_visible()
    expect(femi.get_by_role("button", name="Write a note")).to_have_count(0)
    open_room(femi, server, project, "/ending")
    expect(femi.get_by_role("link", name="Another small project")).to_be_visible()
    open_room(femi, server, project, "/certificate")
    expect(femi.locator(".certificate-project")).to_have_text(TITLE)
    expect(femi.get_by_text("6 hours")).to_be_visible()


def test_the_family_item_stays_on_every_agenda_and_is_answered(phone: Page, server: Server) -> None:
    sign_in(phone, server, "maya")
    mine = done(phone, "GET", "/projects")["projects"]
    project = next(one["id"] for one in mine if one["status"] != "finished")
    open_room(phone, server, project, "/meetings/new")
    family = phone.get_by_text("What do family partners see, miss, or want to change?")
    for template in ("first", "regular", "study", "closing", "own"):
        phone.locator("#agenda-template").select_option(template)
        expect(family).to_have_count(1)
    phone.locator("#agenda-template").select_option("regular")
    while phone.get_by_role("button", name=re.compile("Take line")).count():
        phone.get_by_role("button", name=re.compile("Take line")).first.click()
    expect(family).to_be_visible()
    fill(phone, meeting_day=str(today()), meeting_time="19:30")
    press(phone, "Save")
    press(phone, "Write what was said")
    phone.locator("#present").check(force=True)
    press(phone, "Save and close the meeting")
    expect(phone.get_by_role("alert")).to_contain_text("Ask the family partners")
    fill(phone, said_family="The letter is too long.")
    press(phone, "Save and close the meeting")
    expect(phone.get_by_text("The letter is too long.")).to_be_visible()
    all_sent(phone)


def test_a_question_about_ones_own_care_moves_to_the_visit_on_this_phone_alone(
    phone: Page, server: Server
) -> None:
    sign_in(phone, server, "maya")
    mine = done(phone, "GET", "/projects")["projects"]
    project = next(one["id"] for one in mine if one["status"] != "finished")
    open_room(phone, server, project, "/notes")
    press(phone, "Write a note")
    fill(phone, note_text="Should my boy use the spacer at night?")
    with phone.expect_response("**/partnership/push"):
        press(phone, "Save")
    sent: list[str] = []
    phone.on("request", lambda request: sent.append(request.post_data or ""))
    note = phone.locator(".card", has_text="Should my boy use the spacer")
    note.get_by_role("button", name="For my own visit").click()
    with phone.expect_response("**/partnership/push"):
        note.get_by_role("button", name="For Leo's visit").click()
    expect(phone.get_by_text("Should my boy use the spacer")).to_have_count(0)
    assert any('"body":null' in text for text in sent)
    assert not any("spacer" in text for text in sent)
    leo = next(c["id"] for c in ask(phone, "GET", "/me")["body"]["children"] if c["name"] == "Leo")
    phone.goto(f"{server.url}/c/{leo}/visits")
    expect(phone.locator("textarea").filter(has_text="").first).to_be_visible()
    values = phone.locator("textarea").evaluate_all("all => all.map((one) => one.value)")
    assert "Should my boy use the spacer at night?" in values
