"""A plan is drafted by both, issued by one and answered by the family; withdrawn, it says why."""

from playwright.sync_api import Page, expect

from tests.browser.conftest import DESK, PHONE, OpenContext, Server
from tests.browser.steps import all_sent, ask, child_of, sign_in, worker_ready


def open_plan(page: Page, server: Server, child: str) -> None:
    """The family's plan as the phone has it after an exchange."""
    page.goto(f"{server.url}/c/{child}/plan")
    expect(page.locator("main .plan")).to_be_visible()
    all_sent(page)


def open_desk(page: Page, server: Server, child: str) -> None:
    page.goto(f"{server.url}/clinic/c/{child}/plan/asthma")
    expect(page.locator("form .plan-preview")).to_be_visible()


def test_family_and_clinician_make_the_next_plan_together(
    open_context: OpenContext, server: Server
) -> None:
    maya = open_context(PHONE).new_page()
    desk = open_context(DESK).new_page()
    sign_in(maya, server, "maya")
    sign_in(desk, server, "okafor")
    leo = child_of(maya, "Leo")
    the_clinician_drafts(desk, server, leo)
    the_family_proposes(maya, server, leo)
    the_clinician_issues(desk, server, leo)
    open_plan(maya, server, leo)
    expect(maya.locator(".plan-declined")).to_contain_text("Let us talk about this on Monday.")
    card = maya.locator(".card-tint", has_text="A new plan")
    expect(card.locator(".plan-changes")).to_contain_text("His lips look pale.")
    expect(card.locator(".plan-changes")).to_contain_text("Pollen")
    the_family_asks_and_then_says_yes(maya, desk, server, leo)


def the_clinician_drafts(desk: Page, server: Server, child: str) -> None:
    open_desk(desk, server, child)
    triggers = desk.get_by_role("textbox", name="What sets it off")
    triggers.fill("Colds\nCats\nCold air\nPollen")
    desk.get_by_role("button", name="Show the family as a draft").click()
    expect(desk.get_by_text("sees the draft")).to_be_visible()


def the_family_proposes(maya: Page, server: Server, child: str) -> None:
    """She sees what the clinician drafted, and by whom, and adds a field of her own."""
    open_plan(maya, server, child)
    expect(maya.locator(".plan-proposals", has_text="Pollen")).to_contain_text("Dr Amara Okafor")
    maya.get_by_role("link", name="Suggest a change").click()
    maya.get_by_role("link", name="Red zone: how it looks").click()
    maya.get_by_label("Your idea").fill("His lips look pale.")
    maya.get_by_role("button", name="Suggest it for Leo").click()
    mine = maya.locator(".plan-proposals > li", has_text="His lips look pale.")
    expect(mine).to_contain_text("Maya Berg")
    all_sent(maya)


def the_clinician_issues(desk: Page, server: Server, child: str) -> None:
    """One proposal is taken over, another left out with a word."""
    open_desk(desk, server, child)
    proposed = desk.locator(".plan-proposed", has_text="His lips look pale.")
    expect(proposed).to_contain_text("Maya Berg")
    proposed.get_by_role("button", name="Use it").click()
    other = desk.locator(".plan-proposed", has_text="He goes quiet")
    other.get_by_role("button", name="Leave it out").click()
    other.get_by_label("A word").fill("Let us talk about this on Monday.")
    other.get_by_role("button", name="Leave it out").click()
    expect(other.get_by_text("Stays out.")).to_be_visible()
    desk.get_by_role("button", name="Issue version 3 for Leo").click()
    expect(desk.get_by_text("Version 3, issued by Dr Amara Okafor")).to_be_visible()
    expect(desk.locator(".plan-proposed")).to_have_count(0)


def the_family_asks_and_then_says_yes(maya: Page, desk: Page, server: Server, child: str) -> None:
    """The clinician sees the question, and then the yes."""
    maya.get_by_role("button", name="We have a question").click()
    maya.get_by_label("What do you want to ask").fill("Is the dose still right?")
    maya.get_by_role("button", name="Send the question").click()
    expect(maya.get_by_text("Maya Berg asked on")).to_be_visible()
    all_sent(maya)
    open_desk(desk, server, child)
    expect(desk.get_by_text("Is the dose still right?")).to_be_visible()
    maya.get_by_text("Change my answer").click()
    maya.get_by_role("button", name="Yes, this is our plan").click()
    expect(maya.get_by_text("Maya Berg said yes on")).to_be_visible()
    all_sent(maya)
    open_desk(desk, server, child)
    newest = desk.locator(".timeline-row").first
    expect(newest).to_contain_text("Version 3")
    expect(newest).to_contain_text("Maya Berg said yes on")


def test_a_withdrawn_plan_is_gone_from_the_phone_and_says_why(
    open_context: OpenContext, server: Server
) -> None:
    maya = open_context(PHONE).new_page()
    desk = open_context(DESK).new_page()
    sign_in(maya, server, "maya")
    sign_in(desk, server, "okafor")
    nora = child_of(maya, "Nora")
    open_plan(maya, server, nora)
    expect(maya.locator(".plan-zone")).to_have_count(3)

    open_desk(desk, server, nora)
    desk.get_by_role("button", name="Withdraw the plan").click()
    dialog = desk.get_by_role("dialog")
    dialog.get_by_role("button", name="Withdraw it now").click()
    expect(dialog.get_by_text("Say why.")).to_be_visible()
    dialog.get_by_label("Why, in words").fill("New inhaler. Come in on Monday.")
    dialog.get_by_role("button", name="Withdraw it now").click()
    expect(desk.get_by_text("Version 2 withdrawn by Dr Amara Okafor")).to_be_visible()

    open_plan(maya, server, nora)
    expect(maya.get_by_text("New inhaler. Come in on Monday.")).to_be_visible()
    expect(maya.locator(".plan-zone")).to_have_count(0)
    worker_ready(maya)
    maya.context.set_offline(True)
    maya.goto(f"{server.url}/c/{nora}/emergency")
    expect(maya.get_by_text("We do not know your local number.")).to_be_visible()
    expect(maya.get_by_text("plan says")).to_have_count(0)


def test_of_two_desks_that_issue_at_once_the_second_compares_first(
    open_context: OpenContext, server: Server
) -> None:
    one, other = (open_context(DESK).new_page() for _ in range(2))
    for desk in (one, other):
        sign_in(desk, server, "okafor")
    sam = patient_of(one, "Sam")
    for desk in (one, other):
        open_desk(desk, server, sam)
    one.get_by_role("textbox", name="What sets it off").fill("Dust")
    other.get_by_role("textbox", name="What sets it off").fill("Smoke")
    one.get_by_role("button", name="Issue version 3 for Sam").click()
    expect(one.get_by_text("Version 3, issued by")).to_be_visible()
    other.get_by_role("button", name="Issue version 3 for Sam").click()
    expect(other.get_by_role("button", name="I have compared")).to_be_visible()
    expect(other.get_by_text("Version 3, issued by")).to_be_visible()
    expect(other.get_by_role("textbox", name="What sets it off")).to_have_value("Smoke")
    other.get_by_role("button", name="I have compared").click()
    other.get_by_role("button", name="Issue version 4 for Sam").click()
    expect(other.get_by_text("Version 4, issued by")).to_be_visible()


def patient_of(page: Page, name: str) -> str:
    """The id of one of the clinic's patients."""
    clinic = ask(page, "GET", "/me")["body"]["clinics"][0]["id"]
    patients = ask(page, "GET", f"/clinics/{clinic}/patients")["body"]["patients"]
    return next(str(one["id"]) for one in patients if one["name"] == name)
