"""Every screen keeps the rules of axe in both themes and fits a phone in large letters; keys do."""

from collections.abc import Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.conftest import DESK, PHONE, OpenContext, Server
from tests.browser.screens import EVERYBODY, FAMILIES, SIGNED_OUT, THEMES, known_to, show
from tests.browser.steps import child_of, settle, sign_in

# As tall as any screen, so that no bar at its foot lies over what one would scroll to.
WHOLE = 5000
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# What a rule looks at is the same in the dark, but for its colours.
COLOURS = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
AXE = Axe().axe_script
RUN_AXE = "(rules) => axe.run({ runOnly: rules, resultTypes: ['violations'], preload: false })"
ROOT = "document.documentElement"
LARGE = f"{ROOT}.style.fontSize = '200%'"
RIGHT_TO_LEFT = f"{ROOT}.style.fontSize = ''; {ROOT}.dir = 'rtl'"
OVERHANG = f"{ROOT}.scrollWidth - {ROOT}.clientWidth"


def faults(page: Page) -> Iterator[str]:
    """What is wrong with the screen as it stands: rules broken by theme, and what is too wide."""
    page.evaluate(AXE)
    for theme, rules in zip(THEMES, (RULES, COLOURS), strict=True):
        page.emulate_media(color_scheme=theme)
        settle(page)
        yield from (f"{page.url} {theme} {fault}" for fault in broken(page, rules))
    page.emulate_media(color_scheme=THEMES[0])
    page.set_viewport_size(ViewportSize(width=PHONE["width"], height=WHOLE))
    for change in (LARGE, RIGHT_TO_LEFT):
        page.evaluate(change)
        settle(page)
        if (over := page.evaluate(OVERHANG)) > 0:
            yield f"{page.url} {change}: {over} px too wide"


def broken(page: Page, rules: Any) -> Iterator[str]:
    """The rules of axe that the screen breaks, with where and why."""
    for rule in page.evaluate(RUN_AXE, rules)["violations"]:
        for node in rule["nodes"]:
            yield f"{node['target']} {node['failureSummary']}"


def test_the_first_screens_have_no_fault(phone: Page, server: Server) -> None:
    found: list[str] = []
    for screen in SIGNED_OUT:
        show(phone, server, screen)
        found += faults(phone)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("who", EVERYBODY)
def test_no_screen_has_a_fault(open_context: OpenContext, server: Server, who: str) -> None:
    size = ViewportSize(width=(PHONE if who in FAMILIES else DESK)["width"], height=WHOLE)
    page = open_context(size).new_page()
    sign_in(page, server, who)
    known = known_to(page, who)
    found: list[str] = []
    for screen in EVERYBODY[who]:
        page.set_viewport_size(size)
        show(page, server, screen, known)
        found += faults(page)
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
