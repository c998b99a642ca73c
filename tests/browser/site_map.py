"""The app's site map as its sources tell it: every address at which a screen stands."""

import re
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page

SOURCES = Path(__file__).parents[2] / "pwa/src"
ROOM_HOME = "/together/p/:project"
MAP = re.compile(r"(?:export )?const (\w+)")
ADDRESS = re.compile(r'  "(/[^"]*|)":')

Act = Callable[[Page], None]
ELSEWHERE: dict[Act, str] = {}
"""Where those acts end that leave the address at which they begin."""


def leads_to(form: str) -> Callable[[Act], Act]:
    """Marks what somebody does on a screen that ends on another one, at the address `form`."""

    def mark(act: Act) -> Act:
        ELSEWHERE[act] = form
        return act

    return mark


def forms() -> list[str]:
    """Addresses with their `:parts`, in the order in which the app asks whether one fits."""
    found: list[str] = []
    for source in ("screens.tsx", "partnership/screens.ts"):
        below = ""
        for line in (SOURCES / source).read_text(encoding="utf-8").splitlines():
            if begins := MAP.match(line):
                below = ROOM_HOME if begins[1] == "ROOM" else ""
            if address := ADDRESS.match(line):
                found.append(below + address[1])
    return found


FORMS = forms()


def form_of(path: str) -> str:
    """The form that stands for a path such as `/c/0198/entry`; none where no screen stands."""
    return next((form for form in FORMS if _fits(form, path)), "")


def _fits(form: str, path: str) -> bool:
    parts = "".join(
        f"(?:/{_part(part)})?" if part.endswith("?") else f"/{_part(part)}"
        for part in form.split("/")[1:]
    )
    return re.fullmatch(parts, path) is not None


def _part(part: str) -> str:
    return "[^/]+" if part.startswith(":") else re.escape(part)
