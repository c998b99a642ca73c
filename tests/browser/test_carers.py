"""Somebody without an account: a link with its PIN on a phone, and the school plan on paper."""

import re
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.conftest import DESK, OpenContext, Server
from tests.browser.steps import child_of, sign_in


def make_link(page: Page, server: Server, child: str, label: str, pin: str) -> str:
    """The address that the family is shown once."""
    page.goto(f"{server.url}/c/{child}/links")
    page.locator("#label").fill(label)
    page.locator("#pin").fill(pin)
    page.get_by_role("button", name="Make a link").click()
    return str(page.locator(".link-address").text_content())


def give_pin(page: Page, pin: str) -> None:
    page.locator("#pin").fill(pin)
    page.get_by_role("button", name="Open the plan").click()


def test_a_link_opens_with_its_pin_alone_and_never_again_after_its_end(
    open_context: OpenContext, server: Server
) -> None:
    maya = open_context().new_page()
    sign_in(maya, server, "maya")
    leo = child_of(maya, "Leo")
    address = make_link(maya, server, leo, "Camp leader", "8642")

    page = open_context().new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address)
    give_pin(page, "1111")
    expect(page.get_by_text("You have 4 tries left")).to_be_visible()
    expect(page.get_by_text("Red zone")).to_have_count(0)
    give_pin(page, "8642")
    expect(page.get_by_role("heading", name="Leo", exact=True)).to_be_visible()
    expect(page.get_by_text("Red zone")).to_be_visible()
    expect(page.locator(".emergency-bar a")).to_have_attribute("href", "tel:999")
    expect(page.get_by_text("L/min").filter(has_text="Evening")).to_have_count(0)
    token = address.partition("#")[2]
    assert not [url for url in asked if token in url.partition("#")[0]]

    maya.goto(f"{server.url}/c/{leo}/looks")
    expect(maya.get_by_text("Camp leader opened")).to_be_visible()
    maya.goto(f"{server.url}/c/{leo}/links")
    maya.get_by_role("button", name="End the link for Camp leader").click()
    expect(maya.get_by_text("The link for Camp leader is over.")).to_be_visible()

    page.reload()
    give_pin(page, "8642")
    expect(page.get_by_text("This link does not work any more.")).to_be_visible()


def test_five_wrong_pins_end_a_link(open_context: OpenContext, server: Server) -> None:
    maya = open_context().new_page()
    sign_in(maya, server, "maya")
    address = make_link(maya, server, child_of(maya, "Nora"), "Sitter", "8642")
    page = open_context().new_page()
    page.goto(address)
    for left in ("4 tries", "3 tries", "2 tries", "one try"):
        give_pin(page, "0000")
        expect(page.get_by_text(f"You have {left} left")).to_be_visible()
    give_pin(page, "0000")
    expect(page.get_by_text("This link does not work any more.")).to_be_visible()
    page.reload()
    give_pin(page, "8642")
    expect(page.get_by_text("This link does not work any more.")).to_be_visible()


def test_the_school_plan_is_one_sheet_in_colour_and_in_grey(
    open_context: OpenContext, server: Server
) -> None:
    page = open_context(DESK).new_page()
    sign_in(page, server, "maya")
    leo = child_of(page, "Leo")
    page.goto(f"{server.url}/c/{leo}/school")
    page.locator(".school-zone").first.wait_for()
    for ink in ("Colour", "Grey"):
        page.get_by_text(ink, exact=True).click()
        sheet = page.pdf(prefer_css_page_size=True)
        assert len(re.findall(rb"/Type\s*/Page\b", sheet)) == 1


def test_the_school_plan_as_a_file_needs_nothing_else(
    open_context: OpenContext, server: Server, tmp_path: Path
) -> None:
    page = open_context(DESK).new_page()
    sign_in(page, server, "maya")
    leo = child_of(page, "Leo")
    page.goto(f"{server.url}/c/{leo}/school")
    with page.expect_download() as download:
        page.get_by_role("button", name="Keep as a file").click()
    file = tmp_path / "school.html"
    download.value.save_as(file)
    phone = open_context()
    phone.set_offline(True)
    alone = phone.new_page()
    asked: list[str] = []
    alone.on("request", lambda request: asked.append(request.url))
    alone.goto(file.as_uri())
    expect(alone.get_by_text("Red zone")).to_be_visible()
    expect(alone.get_by_text("Office, top drawer")).to_be_visible()
    assert asked == [file.as_uri()]


def test_what_the_family_adds_stands_on_the_page(open_context: OpenContext, server: Server) -> None:
    page = open_context().new_page()
    sign_in(page, server, "maya")
    nora = child_of(page, "Nora")
    page.goto(f"{server.url}/c/{nora}/school/edit")
    page.locator("#school").fill("Hill School")
    page.locator("#contact-name-0").fill("Maya")
    page.locator("#contact-phone-0").fill("0117 496 0201")
    page.locator("#may-carry").check()
    page.get_by_role("button", name="Save for Nora").click()
    page.wait_for_url("**/school")
    expect(page.get_by_text("Hill School")).to_be_visible()
    expect(page.get_by_role("link", name="0117 496 0201")).to_be_visible()
