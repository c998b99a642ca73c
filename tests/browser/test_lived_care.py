"""Lived care on real phones: a piece of a diary, a person drawn from it, a card handed over."""

import re

from playwright.sync_api import Page, expect

from tests.browser.conftest import DESK, OpenContext, Server
from tests.browser.project import fill, press
from tests.browser.steps import all_sent, ask, sign_in, worker_ready

DOOR = "The first five minutes"
HAPPENED = "The lift was out and nobody had said so."


def door(page: Page) -> str:
    """The address of the project that runs."""
    mine = ask(page, "GET", "/partnership/projects")["body"]["projects"]
    return "/together/p/" + str(next(one["id"] for one in mine if one["title"] == DOOR))


def write_down(page: Page, server: Server) -> None:
    """A moment, without a network."""
    page.goto(f"{server.url}/together/diary")
    expect(page.get_by_role("link", name="Write down a moment")).to_be_visible()
    worker_ready(page)
    page.context.set_offline(True)
    page.get_by_role("link", name="Write down a moment").click()
    fill(page, story_happened=HAPPENED, story_place="The lift")
    page.get_by_role("radio", name="Very bad").check()
    press(page, "Save")
    expect(page.get_by_text("Only you. You can let one project read it")).to_be_visible()


def test_a_piece_is_read_while_it_is_released_and_by_nobody_before_or_after(
    open_context: OpenContext, server: Server
) -> None:
    priya, okafor = open_context().new_page(), open_context(DESK).new_page()
    sign_in(priya, server, "priya")
    sign_in(okafor, server, "okafor")
    stories = server.url + door(okafor) + "/stories"
    write_down(priya, server)
    priya.context.set_offline(False)
    all_sent(priya)
    okafor.goto(stories)
    expect(okafor.get_by_text("Nobody looked up for ten minutes.")).to_be_visible()
    expect(okafor.get_by_text(HAPPENED)).to_have_count(0)
    press(priya, f"Let “{DOOR}” read it")
    expect(priya.get_by_role("button", name="Take it back")).to_be_visible()
    all_sent(priya)
    okafor.reload()
    expect(okafor.get_by_text(HAPPENED)).to_be_visible()
    draw(okafor, stories)
    press(priya, "Take it back")
    expect(priya.get_by_role("button", name=f"Let “{DOOR}” read it")).to_be_visible()
    all_sent(priya)
    okafor.reload()
    expect(okafor.get_by_text("One piece was taken back.")).to_be_visible()
    okafor.goto(stories)
    expect(okafor.get_by_text("Nobody looked up for ten minutes.")).to_be_visible()
    expect(okafor.get_by_text(HAPPENED)).to_have_count(0)


def draw(page: Page, stories: str) -> None:
    """A made-up person from all that was told; a draft until those who told it say yes."""
    page.goto(stories.replace("/stories", "/personas/new"))
    fill(page, persona_name="Kim", persona_about="Comes with a wheelchair and a bag.")
    fill(page, persona_matters="To be told before the door.")
    press(page, "Save")
    expect(page.get_by_text("Not said yet: Priya, Maya")).to_be_visible()
    all_sent(page)


def test_a_card_that_was_handed_over_brings_a_name_only_with_a_yes(
    open_context: OpenContext, server: Server
) -> None:
    okafor, tom = open_context(DESK).new_page(), open_context().new_page()
    sign_in(okafor, server, "okafor")
    sign_in(tom, server, "tom")
    okafor.goto(f"{server.url}/clinic/together/people")
    fill(okafor, card_why="You make people laugh.")
    press(okafor, "Make a card")
    shown = okafor.locator(".code-letters .unseen").inner_text()
    code = re.sub(r"\s", "", shown)
    press(okafor, "I have handed it over")
    expect(okafor.get_by_text("Not used yet.").first).to_be_visible()
    tom.goto(f"{server.url}/together/card#{code}")
    press(tom, "See what it asks")
    expect(tom.get_by_text("You make people laugh.")).to_be_visible()
    press(tom, "Yes, show me what is on")
    expect(tom.get_by_role("heading", name="Together", exact=True)).to_be_visible()
    okafor.reload()
    expect(okafor.get_by_text(re.compile("Tom.* said yes"))).to_be_visible()
