"""No rule of axe is broken on any screen in either theme; keys alone do."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.conftest import DESK, PHONE, OpenContext, Server
from tests.browser.screens import EVERYBODY, FAMILIES, SIGNED_OUT, THEMES, known_to, show
from tests.browser.steps import child_of, settle, sign_in

# As tall as any screen, so that no bar at its foot lies over what one would scroll to.
WHOLE = 5000
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
# What a rule looks at is the same in the dark, but for its colours.
COLOURS = {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}


def broken(page: Page) -> list[str]:
    """By theme, the rules that the screen as it stands breaks, with where and why."""
    lines = []
    for theme, rules in zip(THEMES, (RULES, COLOURS), strict=True):
        page.emulate_media(color_scheme=theme)
        settle(page)
        for rule in Axe().run(page, options=rules).response["violations"]:
            for node in rule["nodes"]:
                lines.append(f"{page.url} {theme} {node['target']} {node['failureSummary']}")
    return lines


def test_the_first_screens_break_no_rule(phone: Page, server: Server) -> None:
    found = []
    for screen in SIGNED_OUT:
        show(phone, server, screen)
        found += broken(phone)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("who", EVERYBODY)
def test_no_screen_breaks_a_rule_in_either_theme(
    open_context: OpenContext, server: Server, who: str
) -> None:
    width = (PHONE if who in FAMILIES else DESK)["width"]
    page = open_context(ViewportSize(width=width, height=WHOLE)).new_page()
    sign_in(page, server, who)
    known = known_to(page, who)
    found = []
    for screen in EVERYBODY[who]:
        show(page, server, screen, known)
        found += broken(page)
    assert not found, "\n".join(found)


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
