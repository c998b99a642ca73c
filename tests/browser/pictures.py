"""Pictures of every screen, and the four of the README: `python -m tests.browser.pictures`."""

import shutil
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.conftest import FLAGS, Server, ensemble
from tests.browser.screens import EVERYBODY, SIGNED_OUT, SIZES, THEMES, Theme, known_to, show
from tests.browser.steps import sign_in

ALL = Path(__file__).parent / "pictures"
README = Path(__file__).parent / "readme"


def main() -> None:
    """Every screen on a phone and on a desk, light and dark."""
    ALL.mkdir(exist_ok=True)
    README.mkdir(exist_ok=True)
    data = Path(tempfile.mkdtemp()) / "data"
    ensemble(data, "migrate")
    ensemble(data, "demo")
    server = Server(data)
    server.start()
    try:
        with sync_playwright() as playwright:
            chromium = shutil.which("chromium")
            browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
            for theme in THEMES:
                for size in SIZES:
                    every_screen(browser, server, size, theme)
            for_readme(browser, server)
    finally:
        server.stop()


def open_page(
    browser: Browser, server: Server, size: str, theme: Theme, who: str = "", sharp: int = 2
) -> Page:
    """A page of a fresh profile, signed in as `who`."""
    context = browser.new_context(
        viewport=SIZES[size],
        color_scheme=theme,
        locale="en-GB",
        timezone_id="Europe/London",
        device_scale_factor=sharp,
    )
    page = context.new_page()
    if who:
        sign_in(page, server, who)
    return page


def every_screen(browser: Browser, server: Server, size: str, theme: Theme) -> None:
    """All screens at one size in one theme, into `pictures/`."""
    page = open_page(browser, server, size, theme)
    for screen in SIGNED_OUT:
        show(page, server, screen)
        picture(page, ALL / f"{screen.name}-{size}-{theme}.png")
    page.context.close()
    for who, screens in EVERYBODY.items():
        page = open_page(browser, server, size, theme, who)
        known = known_to(page, who)
        for screen in screens:
            show(page, server, screen, known)
            picture(page, ALL / f"{screen.name}-{size}-{theme}.png")
        page.context.close()


# Pixels for one of the screen: small files, as sharp as the README shows them.
SHARP = {"phone": 2, "desk": 1}
FOR_README: tuple[tuple[str, Theme, str, str, str], ...] = (
    ("today", "light", "maya", "today", "phone"),
    ("entry", "light", "maya", "entry-green", "phone"),
    ("chart", "dark", "maya", "chart", "phone"),
    ("summary", "light", "okafor", "clinic-summary", "desk"),
)


def for_readme(browser: Browser, server: Server) -> None:
    """The four that the README shows, as a person would see them."""
    for name, theme, who, wanted, size in FOR_README:
        page = open_page(browser, server, size, theme, who, SHARP[size])
        screen = next(one for one in EVERYBODY[who] if one.name == wanted)
        show(page, server, screen, known_to(page, who))
        picture(page, README / f"{name}-{theme}.png", whole=size == "desk")
        page.context.close()


def picture(page: Page, path: Path, whole: bool = False) -> None:
    """What a person sees once everything has come to rest."""
    page.wait_for_load_state("networkidle")
    page.screenshot(path=path, animations="disabled", full_page=whole)


if __name__ == "__main__":
    main()
