"""Made together on real phones: a draft, a drawing, no network, and two minutes of a doctor."""

from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.conftest import DESK, OpenContext, Server
from tests.browser.project import fill, press
from tests.browser.steps import all_sent, sign_in, worker_ready
from tests.browser.test_lived_care import door

TEXT = "You are in the right place. We call you by name."
DRAWING = Path(__file__).parents[2] / "api/demo/hello.webp"


def write_draft(page: Page, at: str) -> None:
    """A parent writes a draft where there is no network, and asks the team for a word."""
    page.goto(f"{at}/sheets")
    expect(page.get_by_role("heading", name="Begin a sheet")).to_be_visible()
    worker_ready(page)
    page.context.set_offline(True)
    page.get_by_role("link", name="A leaflet, a letter").click()
    fill(page, sheet_draft_title="A sign for the lift", sheet_draft_text=TEXT)
    page.locator("#sheet-draft-look").check(force=True)
    press(page, "Save")
    expect(page.get_by_text("You have asked.")).to_be_visible()


def draw(page: Page, at: str) -> None:
    """A photo of a drawing becomes a picture in the record, small enough to travel with it."""
    page.goto(f"{at}/sheets/new?of=workshop")
    fill(page, sheet_workshop_title="The lift", sheet_workshop_before="We wait.\nNobody comes.")
    page.locator("#sheet-workshop-before-picture").set_input_files(DRAWING)
    expect(page.get_by_alt_text("The picture you chose")).to_be_visible()
    press(page, "Save")
    board = page.get_by_role("img", name="The board before, drawn by the group")
    expect(board).to_be_visible()
    assert (board.get_attribute("src") or "").startswith("data:image/webp;base64,")
    expect(page.locator("[data-board=before] li")).to_have_count(2)


def test_a_doctor_has_two_minutes_for_what_a_parent_wrote(
    open_context: OpenContext, server: Server
) -> None:
    maya, okafor = open_context().new_page(), open_context(DESK).new_page()
    sign_in(maya, server, "maya")
    sign_in(okafor, server, "okafor")
    at = server.url + door(maya)
    write_draft(maya, at)
    draft = maya.url
    draw(maya, at)
    maya.context.set_offline(False)
    all_sent(maya)
    okafor.goto(f"{server.url}/clinic")
    okafor.locator(".shell-clinic").get_by_role("link", name="Together").click()
    look = okafor.locator(".quick-look", has_text="A sign for the lift")
    look.locator("summary").click()
    expect(look.get_by_text(TEXT)).to_be_visible()
    look.locator("textarea").fill("Say where the stairs are.")
    look.get_by_role("button", name="Change a bit").click()
    expect(look.get_by_text("You said: Change a bit")).to_be_visible()
    maya.goto(draft)
    expect(maya.get_by_text("Say where the stairs are.")).to_be_visible()
    expect(maya.get_by_text("Amara Okafor:")).to_be_visible()
