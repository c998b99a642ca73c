"""Goals by their own people: a parent offline, a teenager, a clinician who only offers."""

from playwright.sync_api import Page, expect

from tests.browser.conftest import DESK, OpenContext, Server
from tests.browser.steps import all_sent, child_of, sign_in, worker_ready


def told(page: Page, answer: str, word: str) -> None:
    """Say how the goal on the screen goes."""
    page.get_by_role("button", name="Say how it goes").click()
    page.get_by_role("radio", name=answer).check()
    page.locator("#goal-word").fill(word)
    page.get_by_role("button", name="Save for").click()
    expect(page.get_by_text(word)).to_be_visible()


def test_a_parent_sets_a_goal_in_the_childs_words_without_a_network(
    open_context: OpenContext, server: Server
) -> None:
    phone = open_context()
    page = phone.new_page()
    sign_in(page, server, "maya")
    worker_ready(page)
    nora = child_of(page, "Nora")

    phone.set_offline(True)
    page.goto(f"{server.url}/c/{nora}/goals/new")
    page.locator("#goal-words").fill("Sleep at a friend's house")
    page.locator("#goal-sure-5").check()
    page.locator("#goal-more-sure").fill("If I know where the inhaler is")
    page.close()

    page = phone.new_page()
    page.goto(f"{server.url}/c/{nora}/goals/new")
    expect(page.locator("#goal-words")).to_have_value("Sleep at a friend's house")
    page.get_by_role("button", name="Save for Nora").click()
    expect(page.get_by_role("heading", name="Sleep at a friend's house")).to_be_visible()
    expect(page.get_by_text("own words. You wrote them down.")).to_be_visible()
    expect(page.get_by_text("Below 7, make it easier.")).to_be_visible()
    told(page, "Partly", "We tried one evening")

    phone.set_offline(False)
    page.reload()
    all_sent(page)
    desk = open_context(DESK).new_page()
    sign_in(desk, server, "okafor")
    desk.goto(f"{server.url}/clinic/c/{nora}")
    goal = desk.locator(".summary-goals > li", has_text="Sleep at a friend's house")
    expect(goal).to_contain_text("confidence 5 of 10")
    expect(goal.locator("[data-answer=partly]")).to_have_count(1)


def test_an_offered_goal_is_the_familys_to_take(open_context: OpenContext, server: Server) -> None:
    desk = open_context(DESK).new_page()
    sign_in(desk, server, "okafor")
    maya = open_context().new_page()
    sign_in(maya, server, "maya")
    nora = child_of(maya, "Nora")

    desk.goto(f"{server.url}/clinic/c/{nora}/visit")
    desk.locator("#offer-words").fill("Blow before breakfast")
    desk.get_by_role("button", name="Offer the goal").click()
    expect(desk.get_by_text("not answered yet")).to_be_visible()

    maya.goto(server.url)
    maya.locator(".child-chip-button").click()
    maya.get_by_role("dialog").get_by_text("Nora").click()
    maya.get_by_role("link", name="Blow before breakfast").click()
    expect(maya.get_by_text("It is yours to take or leave.")).to_be_visible()
    maya.get_by_role("button", name="Take it").click()
    maya.get_by_role("link", name="Change the goal").click()
    maya.locator("#goal-words").fill("Blow when the kettle is on")
    maya.get_by_role("button", name="Save for Nora").click()
    expect(maya.get_by_role("heading", name="Blow when the kettle is on")).to_be_visible()
    expect(maya.get_by_text("An idea from Dr Amara Okafor")).to_be_visible()


def test_a_teenager_reaches_a_goal_and_nothing_ever_fails(
    open_context: OpenContext, server: Server
) -> None:
    page = open_context().new_page()
    sign_in(page, server, "zoe")
    zoe = child_of(page, "Zoe")
    page.goto(f"{server.url}/c/{zoe}/goals")
    page.get_by_role("link", name="Go on the school trip").click()
    expect(page.get_by_text("In my own words")).to_be_visible()
    page.get_by_role("button", name="End this goal").click()
    page.locator("#goal-ended").fill("Three days, and I was fine")
    page.get_by_role("button", name="Reached").click()
    expect(page.get_by_text("You got there.")).to_be_visible()
    expect(page.get_by_text("Three days, and I was fine")).to_be_visible()
    page.get_by_role("button", name="Take it up again").click()
    page.get_by_role("button", name="End this goal").click()
    page.get_by_role("button", name="Let go").click()
    expect(page.get_by_text("You let this goal go. That is fine.")).to_be_visible()
    assert "fail" not in page.locator("main").inner_text().lower()


def test_a_goal_stands_on_today_only_when_it_asks(
    open_context: OpenContext, server: Server
) -> None:
    page = open_context().new_page()
    sign_in(page, server, "maya")
    page.goto(server.url)
    page.get_by_role("link", name="Play the whole match").click()
    page.get_by_role("radio", name="Done").check()
    page.get_by_role("button", name="Save for Leo").click()
    expect(page.get_by_text("You have told us today.")).to_be_visible()
    page.goto(server.url)
    expect(page.get_by_text("Also for you")).to_be_visible()
    expect(page.get_by_role("link", name="Play the whole match")).to_have_count(0)
