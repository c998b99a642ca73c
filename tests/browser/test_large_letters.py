"""Every screen at twice the letter size, and from right to left, fits a phone."""

import pytest

from tests.browser.conftest import PHONE, OpenContext, Server
from tests.browser.screens import EVERYBODY, known_to, show
from tests.browser.steps import settle, sign_in

LARGE = "document.documentElement.style.fontSize = '200%'"
RIGHT_TO_LEFT = "document.documentElement.style.fontSize = ''; document.documentElement.dir = 'rtl'"
OVERHANG = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.mark.parametrize("who", EVERYBODY)
def test_no_screen_scrolls_sideways_at_twice_the_letter_size_or_from_right_to_left(
    open_context: OpenContext, server: Server, who: str
) -> None:
    page = open_context(PHONE).new_page()
    sign_in(page, server, who)
    known = known_to(page, who)
    wide = {}
    for screen in EVERYBODY[who]:
        show(page, server, screen, known)
        for change in (LARGE, RIGHT_TO_LEFT):
            page.evaluate(change)
            settle(page)
            if (over := page.evaluate(OVERHANG)) > 0:
                wide[f"{screen.name}: {change}"] = over
    assert wide == {}
