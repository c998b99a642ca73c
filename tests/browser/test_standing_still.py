"""What can be tapped stands still: parts that come late move nothing that is shown already."""

import pytest
from playwright.sync_api import Page, ViewportSize

from tests.browser.conftest import DESK, PHONE, OpenContext, Server
from tests.browser.screens import EVERYBODY, Screen, known_to, show
from tests.browser.steps import sign_in, until

# As tall as any screen: what is out of sight is where a thumb scrolls to next.
WHOLE = 5000
# Answers come the other way round: what was asked for first, and stands highest, comes last.
LATE_FIRST = """
const answerOf = window.fetch.bind(window);
const pause = (ms) => new Promise((done) => setTimeout(done, ms));
let asked = 0;
window.awaited = 0;
window.fetch = async (...what) => {
  const late = Math.max(0, 800 - 150 * asked++);
  window.awaited++;
  try {
    const answer = await answerOf(...what);
    await pause(late);
    return answer;
  } finally {
    window.awaited--;
  }
};
"""
# What still comes when the app stops holding places for it is a busy machine's, not the screen's.
PATIENT = """
const patient = new CSSStyleSheet();
patient.replaceSync("main * { animation-delay: 30s !important }");
document.adoptedStyleSheets = [patient];
"""
# A frame is one sixtieth of a second: nobody taps what has stood for less than four.
WATCH = """
const TAPPED = ["a[href]", "button", "input", "select", "textarea", "summary"];
const places = new WeakMap();
window.moved = new Set();
const hidden = (one, { width }) => width === 0 || getComputedStyle(one).visibility === "hidden";
const watch = (now) => {
  for (const one of document.querySelectorAll(TAPPED.map((tag) => `main ${tag}`))) {
    const box = one.getBoundingClientRect();
    const at = box.top + scrollY;
    const was = places.get(one);
    if (hidden(one, box)) places.delete(one);
    else if (!was) places.set(one, { at, since: now });
    else if (Math.abs(at - was.at) > 4) {
      const name = one.innerText?.trim() || one.id || one.tagName;
      if (now - was.since > 66) window.moved.add(`${name}: ${Math.round(at - was.at)} px`);
      places.set(one, { at, since: now });
    }
  }
  requestAnimationFrame(watch);
};
requestAnimationFrame(watch);
"""
STILL = {
    "maya": ("board", "sharing", "links", "numbers"),
    "okafor": (
        "clinic-day",
        "clinic-visit",
        "stage",
        "stage-call",
        "stage-people",
        "stage-groups",
        "stage-projects",
        "stage-package",
        "stage-library",
    ),
}


def moved_on(page: Page) -> set[str]:
    """What moved until everything had come, and a moment longer."""
    until(page, "window.awaited === 0 && !document.querySelector('main .awaited')")
    page.wait_for_timeout(300)
    return set(page.evaluate("[...window.moved]"))


def opened(who: str) -> list[Screen]:
    """Those screens as they open, before anything is done there."""
    found = [screen for screen in EVERYBODY[who] if screen.name in STILL[who]]
    assert len(found) == len(STILL[who])
    return [Screen(one.name, one.address, one.wait, one.child) for one in found]


@pytest.mark.parametrize("who", STILL)
def test_nothing_moves_under_the_finger(
    open_context: OpenContext, server: Server, who: str
) -> None:
    width = (PHONE if who == "maya" else DESK)["width"]
    page = open_context(ViewportSize(width=width, height=WHOLE)).new_page()
    sign_in(page, server, who)
    known = known_to(page, who)
    page.add_init_script(LATE_FIRST)
    page.add_init_script(WATCH)
    page.add_init_script(PATIENT)
    moved: dict[str, set[str]] = {}
    for screen in opened(who):
        show(page, server, screen, known)
        if found := moved_on(page):
            moved[screen.name] = found
    assert not moved, moved
