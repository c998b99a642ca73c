"""Two parents, two phones, one diary."""

from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenContext, Server
from tests.browser.steps import all_sent, blow, child_of, save, sign_in, usual_entry, worker_ready


def change(page: Page, server: Server, child: str, record: str, value: int) -> None:
    """Change the entry's blows to one other number."""
    page.goto(f"{server.url}/c/{child}/entry/{record}")
    page.locator("#blow-1").fill("")
    blow(page, value)
    save(page, "Sam")


def both_edit_offline(phones: dict[str, Page], server: Server, child: str, record: str) -> None:
    """Each parent changes the entry without a network, then both come back."""
    for page in phones.values():
        page.context.set_offline(True)
    change(phones["Priya"], server, child, record, 305)
    change(phones["Tom"], server, child, record, 318)
    for page in phones.values():
        page.context.set_offline(False)
        page.goto(server.url)
        all_sent(page)


def test_what_one_parent_writes_the_other_sees_and_two_edits_both_stay_until_merged(
    open_context: OpenContext, server: Server
) -> None:
    priya, tom = open_context().new_page(), open_context().new_page()
    for page, name in ((priya, "priya"), (tom, "tom")):
        sign_in(page, server, name)
        worker_ready(page)
    sam = child_of(priya, "Sam")

    usual_entry(priya, server, sam, "Sam", 311)
    all_sent(priya)
    tom.goto(server.url)
    row = tom.get_by_text("311").first
    expect(row).to_be_visible()
    row.click()
    tom.wait_for_url("**/entry/*")
    record = tom.url.split("/entry/")[1].split("/")[0]

    both_edit_offline({"Priya": priya, "Tom": tom}, server, sam, record)
    versions = f"{server.url}/c/{sam}/entry/{record}/versions"
    for page in (priya, tom):
        page.goto(versions)
        expect(page.get_by_text("305").first).to_be_visible()
        expect(page.get_by_text("318").first).to_be_visible()
    tom.get_by_role("button", name="Priya").click()
    tom.wait_for_url(f"{server.url}/")
    all_sent(tom)

    priya.goto(server.url)
    expect(priya.get_by_text("305").first).to_be_visible()
    priya.goto(versions)
    expect(priya.get_by_text("This entry has one version only.")).to_be_visible()
    expect(priya.get_by_text("318")).to_have_count(0)
