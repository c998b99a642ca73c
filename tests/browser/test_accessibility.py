"""No rule of axe is broken on any screen in either theme; large text and keys alone do."""

from collections.abc import Sequence

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.conftest import DESK, PHONE, OpenContext, Server
from tests.browser.screens import CLINIC, FAMILY, SIGNED_OUT, THEMES, Screen, ids, show
from tests.browser.steps import child_of, sign_in

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def broken(page: Page) -> list[str]:
    """The rules that this screen breaks, with where."""
    found = Axe().run(page, options=RULES).response["violations"]
    return [f"{each['id']}: {[node['target'] for node in each['nodes']]}" for each in found]


def broken_on(
    page: Page, server: Server, screens: Sequence[Screen], children: dict[str, str]
) -> dict[str, list[str]]:
    """By screen, what is broken there."""
    found = {}
    for screen in screens:
        show(page, server, screen, children)
        if rules := broken(page):
            found[screen.name] = rules
    return found


@pytest.mark.parametrize("theme", THEMES)
def test_families_screens_break_no_rule(
    open_context: OpenContext, server: Server, theme: str
) -> None:
    page = open_context(PHONE, color_scheme=theme).new_page()
    assert broken_on(page, server, SIGNED_OUT, {}) == {}
    sign_in(page, server, "maya")
    assert broken_on(page, server, FAMILY, ids(page, clinic=False)) == {}


@pytest.mark.parametrize("theme", THEMES)
def test_the_clinics_screens_break_no_rule(
    open_context: OpenContext, server: Server, theme: str
) -> None:
    page = open_context(DESK, color_scheme=theme).new_page()
    sign_in(page, server, "okafor")
    assert broken_on(page, server, CLINIC, ids(page, clinic=True)) == {}


def test_no_screen_scrolls_sideways_at_twice_the_letter_size(
    open_context: OpenContext, server: Server
) -> None:
    page = open_context(PHONE).new_page()
    sign_in(page, server, "maya")
    children = ids(page, clinic=False)
    wide = {}
    for screen in FAMILY:
        show(page, server, screen, children)
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        over = page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        if over > 0:
            wide[screen.name] = over
    assert wide == {}


def test_an_entry_is_written_with_the_keyboard_alone(
    open_context: OpenContext, server: Server
) -> None:
    page = open_context(DESK).new_page()
    sign_in(page, server, "maya")
    nora = child_of(page, "Nora")
    page.goto(f"{server.url}/c/{nora}/entry")
    expect(page.locator("form.entry-form")).to_be_visible()
    tab_to(page, "#blow-1")
    page.keyboard.type("231")
    tab_to(page, "#symptoms")
    page.keyboard.press("Space")
    tab_to(page, "button[type=submit]")
    page.keyboard.press("Enter")
    expect(page.locator("form.entry-form")).to_have_count(0)
    page.goto(f"{server.url}/c/{nora}/diary")
    expect(page.get_by_text("231").first).to_be_visible()


def tab_to(page: Page, selector: str) -> None:
    """Press Tab until that control has the focus; fails when it cannot be reached."""
    for _ in range(60):
        if page.evaluate("(wanted) => document.activeElement.matches(wanted)", selector):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{selector} cannot be reached by Tab")


def test_a_day_is_opened_from_the_keyboard(open_context: OpenContext, server: Server) -> None:
    page = open_context(DESK).new_page()
    sign_in(page, server, "okafor")
    page.goto(f"{server.url}/clinic")
    page.locator("[data-row]").first.wait_for()
    page.keyboard.press("j")
    page.keyboard.press("j")
    opened = page.evaluate("document.activeElement.getAttribute('href')")
    page.keyboard.press("Enter")
    page.locator(".summary").wait_for()
    assert page.url.endswith(opened)
