"""A mother tests a change at home: asks, predicts, begins, reads the chart, learns; offline."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from playwright.sync_api import Page, expect

from tests.browser.conftest import DESK, OpenContext, Server
from tests.browser.steps import all_sent, ask, child_of, sign_in, worker_ready

QUESTION = "Does the cover help?"
PREDICTION = "The mornings go up by 10."
PROPOSAL = "Keep the cover on the pillow."
LONDON = ZoneInfo("Europe/London")


def ago(days: int) -> str:
    return str(datetime.now(LONDON).date() - timedelta(days=days))


def plan(page: Page, server: Server, child: str) -> None:
    """Plan a test over the weeks in which the demo's cover came on Leo's pillow."""
    page.goto(f"{server.url}/c/{child}/learning/new")
    page.get_by_role("button", name="A cover on the pillow").click()
    expect(page.locator("#change")).to_have_value("A dust cover on the pillow, each night.")
    page.locator("#question").fill(QUESTION)
    page.locator("#prediction").fill(PREDICTION)
    for name, days in (("from", 126), ("to", 71), ("since", 182)):
        page.locator(f"#{name}").fill(ago(days))
    page.get_by_role("button", name="Save for Leo").click()
    expect(page.get_by_role("heading", name=QUESTION)).to_be_visible()


def study(page: Page) -> None:
    """Say what happened, keep the change, and propose it for the plan."""
    page.get_by_role("button", name="What did we learn?").click()
    page.locator("#happened").fill("They went up by 12.")
    page.get_by_label("It was as we thought").check()
    page.get_by_label("Keep it").check()
    page.locator("#learned").fill("It was the dust.")
    page.locator("#proposal").fill(PROPOSAL)
    page.get_by_role("button", name="Save for Leo").click()
    expect(page.get_by_role("heading", name="We keep the change")).to_be_visible()


def test_a_mother_learns_at_home_without_a_network_and_the_clinician_sees_it(
    open_context: OpenContext, server: Server
) -> None:
    phone = open_context()
    page = phone.new_page()
    sign_in(page, server, "maya")
    worker_ready(page)
    leo = child_of(page, "Leo")

    phone.set_offline(True)
    plan(page, server, leo)
    page.get_by_role("button", name="Start the test").click()
    expect(page.get_by_text("What you thought is locked.")).to_be_visible()
    expect(page.get_by_role("link", name="Change it")).to_have_count(0)
    address = page.url
    page.close()

    page = phone.new_page()
    page.goto(address)
    expect(page.locator("svg.run-chart")).to_be_visible()
    expect(page.locator(".run-reading")).to_contain_text("more than chance")
    page.locator("summary", has_text="The same as a table").click()
    expect(page.locator(".run-more table")).to_contain_text("since the change")
    study(page)
    expect(page.get_by_text("Saved on this phone").first).to_be_visible()
    phone.set_offline(False)
    page.reload()
    all_sent(page)

    desk = open_context(DESK).new_page()
    sign_in(desk, server, "okafor")
    desk.goto(f"{server.url}/clinic/c/{leo}")
    told = desk.locator(".summary-test", has_text=QUESTION)
    told.locator("summary").click()
    expect(told.locator("svg.run-chart")).to_be_visible()
    for words in (PREDICTION, "more than chance", "It was the dust.", PROPOSAL):
        expect(told).to_contain_text(words)


def test_a_prediction_cannot_be_changed_once_the_test_has_begun(
    open_context: OpenContext, server: Server
) -> None:
    page = open_context().new_page()
    sign_in(page, server, "maya")
    leo = child_of(page, "Leo")
    plan(page, server, leo)
    page.get_by_role("link", name="Change it").click()
    page.locator("#prediction").fill("They go up by 20.")
    page.get_by_role("button", name="Save for Leo").click()
    expect(page.get_by_text("They go up by 20.")).to_be_visible()
    page.get_by_role("button", name="Start the test").click()
    expect(page.get_by_text("What you thought is locked.")).to_be_visible()
    test = page.url.rsplit("/", 1)[1]
    page.goto(f"{server.url}/c/{leo}/learning/new?change={test}")
    expect(page.locator("#prediction")).to_have_value("")


def test_a_count_of_our_own_is_kept_by_day(open_context: OpenContext, server: Server) -> None:
    phone = open_context()
    page = phone.new_page()
    sign_in(page, server, "maya")
    worker_ready(page)
    nora = child_of(page, "Nora")

    phone.set_offline(True)
    page.goto(f"{server.url}/c/{nora}/learning/new")
    page.get_by_role("button", name="Days at school").click()
    page.get_by_role("button", name="Save for Nora").click()
    page.locator("#count").fill("4")
    page.get_by_role("button", name="Save for Nora").click()
    expect(page.locator(".run-reading")).to_contain_text("There is one point so far.")
    page.locator("#count-day").fill(ago(0))
    expect(page.locator("#count")).to_have_value("4")
    phone.set_offline(False)
    page.reload()
    all_sent(page)
    told = ask(page, "GET", f"/children/{nora}/summary?since=4")["body"]["experiments"]
    assert told == []
    page.get_by_role("button", name="Start the test").click()
    expect(page.get_by_text("What you thought is locked.")).to_be_visible()
    all_sent(page)
    told = ask(page, "GET", f"/children/{nora}/summary?since=4")["body"]["experiments"]
    assert [slot["value"] for slot in told[0]["slots"]] == [4]
