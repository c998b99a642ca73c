"""Pictures of every screen, and the four of the README: `python -m tests.browser.pictures`."""

import shutil
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.conftest import FLAGS, Server, ensemble
from tests.browser.screens import (
    CLINIC,
    FAMILY,
    SIGNED_OUT,
    SIZES,
    THEMES,
    fill_entry,
    ids,
    show,
)
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


def open_page(browser: Browser, server: Server, size: str, theme: str, who: str | None) -> Page:
    """A page of a fresh profile, signed in as `who`."""
    context = browser.new_context(
        viewport=SIZES[size],  # type: ignore[arg-type]
        color_scheme=theme,  # type: ignore[arg-type]
        locale="en-GB",
        timezone_id="Europe/London",
        device_scale_factor=2,
    )
    page = context.new_page()
    if who:
        sign_in(page, server, who)
    return page


def every_screen(browser: Browser, server: Server, size: str, theme: str) -> None:
    """All screens at one size in one theme, into `pictures/`."""
    casts = ((None, SIGNED_OUT), ("maya", FAMILY), ("okafor", CLINIC))
    for who, screens in casts:
        page = open_page(browser, server, size, theme, who)
        children = ids(page, clinic=who == "okafor") if who else {}
        for screen in screens:
            show(page, server, screen, children)
            page.wait_for_load_state("networkidle")
            page.screenshot(path=ALL / f"{screen.name}-{size}-{theme}.png")
        page.context.close()


def for_readme(browser: Browser, server: Server) -> None:
    """The four that the README shows, as a person would see them."""
    wanted = {screen.name: screen for screen in (*FAMILY, *CLINIC)}
    for name, theme in (("today", "light"), ("entry", "light"), ("chart", "dark")):
        page = open_page(browser, server, "phone", theme, "maya")
        show(page, server, wanted[name], ids(page, clinic=False))
        if name == "entry":
            fill_entry(page)
        page.wait_for_load_state("networkidle")
        page.screenshot(path=README / f"{name}-{theme}.png")
        page.context.close()
    page = open_page(browser, server, "desk", "light", "okafor")
    show(page, server, wanted["clinic-summary"], ids(page, clinic=True))
    page.wait_for_load_state("networkidle")
    page.screenshot(path=README / "summary-light.png")
    page.context.close()


if __name__ == "__main__":
    main()
