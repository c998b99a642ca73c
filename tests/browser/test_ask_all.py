"""A clinic asks all its families what they can do: a note, five questions, words without a name."""

from playwright.sync_api import expect

from tests.browser.conftest import DESK, OpenContext, Server
from tests.browser.steps import sign_in

MINE = "mending bicycles"


def test_a_note_to_all_leads_to_a_short_form_and_the_clinic_sees_words_without_a_name(
    open_context: OpenContext, server: Server
) -> None:
    okafor, tom = open_context(DESK).new_page(), open_context().new_page()
    sign_in(okafor, server, "okafor")
    okafor.goto(f"{server.url}/clinic/together/people")
    okafor.get_by_role("link", name="Write the note").click()
    okafor.get_by_role("button", name="Preview").click()
    okafor.get_by_role("button", name="Tell all families").click()
    sign_in(tom, server, "tom")
    tom.goto(f"{server.url}/notices")
    tom.get_by_role("link", name="What do you like, and what can you do?").click()
    tom.locator(".news a[href^='/board/']").click()
    tom.locator("#profile-skills").fill(MINE)
    tom.locator("#profile-level-make").check()
    tom.get_by_role("button", name="Send it").click()
    expect(tom.get_by_role("heading", name="Together", exact=True)).to_be_visible()
    okafor.goto(f"{server.url}/clinic/together/people")
    expect(okafor.locator(".skills")).to_contain_text(MINE)
    expect(okafor.locator("main")).not_to_contain_text("Tom")
    tom.get_by_role("link", name="Groups that stay").click()
    tom.get_by_role("button", name="I do not want to any more").click()
    tom.get_by_role("button", name="I would like to be in it").click()
    expect(tom.get_by_role("button", name="I do not want to any more")).to_be_visible()
    okafor.goto(f"{server.url}/clinic/together/groups")
    okafor.get_by_role("button", name="Yes, welcome").click()
    expect(okafor.get_by_role("button", name="Yes, welcome")).to_have_count(0)
    tom.reload()
    expect(tom.get_by_text("You are in it")).to_be_visible()
    expect(tom.get_by_text("In it now: Maya, Tom")).to_be_visible()
