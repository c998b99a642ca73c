"""One phone, two tabs; one person, two phones: what was written arrives, and arrives once."""

from playwright.sync_api import expect

from tests.browser.conftest import OpenContext, Server
from tests.browser.steps import (
    PASSPHRASE,
    all_sent,
    ask,
    blow,
    child_of,
    entries_with_blow,
    open_entry,
    save,
    sign_in,
    worker_ready,
)


def test_a_form_open_in_two_tabs_and_saved_in_both_arrives_once(
    open_context: OpenContext, server: Server
) -> None:
    phone = open_context()
    first = phone.new_page()
    sign_in(first, server, "maya")
    worker_ready(first)
    nora = child_of(first, "Nora")
    open_entry(first, server, nora)
    blow(first, 187)
    expect(first.locator("#blow-1")).to_have_value("187")

    second = phone.new_page()
    open_entry(second, server, nora)
    expect(second.locator("#blow-1")).to_have_value("187")
    for page in (first, second):
        page.locator("#symptoms").check()
    for page in (first, second):
        page.get_by_role("button", name="Save for Nora").click(no_wait_after=True)
    for page in (first, second):
        expect(page.locator("form.entry-form")).to_have_count(0)
        all_sent(page)
    assert entries_with_blow(first, nora, 187) == 1


def test_a_sign_in_ended_elsewhere_keeps_what_was_not_sent(
    open_context: OpenContext, server: Server
) -> None:
    phone, other = open_context(), open_context()
    page, elsewhere = phone.new_page(), other.new_page()
    sign_in(page, server, "priya")
    worker_ready(page)
    sign_in(elsewhere, server, "priya")
    sam = child_of(page, "Sam")

    phone.set_offline(True)
    open_entry(page, server, sam)
    blow(page, 293)
    save(page, "Sam")
    expect(page.get_by_text("Saved on this phone").first).to_be_visible()

    for session in ask(elsewhere, "GET", "/sessions")["body"]["sessions"]:
        if not session["current"]:
            assert ask(elsewhere, "DELETE", f"/sessions/{session['id']}")["status"] == 204
    phone.set_offline(False)
    expect(page.locator("#email")).to_be_visible()
    expect(page.get_by_text("293")).to_have_count(0)
    assert entries_with_blow(elsewhere, sam, 293) == 0

    sign_in(page, server, "priya")
    expect(page.get_by_text("293").first).to_be_visible()
    assert entries_with_blow(elsewhere, sam, 293) == 1


def test_who_signs_in_where_somebody_was_finds_a_page_without_their_memory(
    open_context: OpenContext, server: Server
) -> None:
    page = open_context().new_page()
    sign_in(page, server, "priya")
    page.evaluate("window.remembers = 'Priya'")
    # Her sign-in is over at the server; the way back in leads through the same page.
    page.context.clear_cookies()
    page.context.set_offline(True)
    page.context.set_offline(False)
    page.get_by_role("link", name="Sign in again to send").first.click()
    page.locator("#email").fill("maya@demo.example")
    page.locator("#password").fill(PASSPHRASE)
    page.locator("button[type=submit]").click()
    all_sent(page)
    expect(page.get_by_text("Leo").first).to_be_visible()
    expect(page.get_by_text("Sam")).to_have_count(0)
    assert page.evaluate("window.remembers ?? null") is None
