"""What a person waits for on a phone whose processor is four times slower than this machine's."""

from typing import Any

from playwright.sync_api import Page

from tests.browser.conftest import PHONE
from tests.browser.steps import all_sent, sign_in
from tests.browser.test_first_load import FETCHED, LIMIT_KB
from tests.load.figure import Figure, middle
from tests.load.phone import CHROMIUM, Phone, phone, rest, slow

TIMES = 15
# What the app writes when it keeps an entry, written by nobody's app.
BARE_SAVE = """async (row) => {
    const asked = indexedDB.open("floor", 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore("rows", { autoIncrement: true });
    const db = await new Promise((open) => { asked.onsuccess = () => open(asked.result); });
    const started = performance.now();
    const tx = db.transaction("rows", "readwrite", { durability: "strict" });
    tx.objectStore("rows").put(row);
    await new Promise((done) => { tx.oncomplete = done; });
    db.close();
    return performance.now() - started;
}"""
FIRST_PAINT = 'performance.getEntriesByName("first-contentful-paint")[0].startTime'


def saved(_: Any, name: str) -> float | None:
    """From when the page hears of the tap on Save until IndexedDB has committed the entry.

    The floor is one bare write of the same durability.
    """
    if name == "postgresql":
        return None
    here = phone()
    if name == "floor":
        return middle(_bare_save(here) for _ in range(TIMES))
    with here.in_a_cellar():
        return middle(_save(here) for _ in range(TIMES))


def _save(here: Phone) -> float:
    page = here.open_today()
    page.goto(f"{here.server.url}/c/{here.child}/entry")
    page.locator("#blow-1").focus()
    page.keyboard.type("312")
    page.locator("#symptoms").check()
    rest(page)
    slow(page)
    page.locator(".save-bar button[type=submit]").tap()
    took: float = page.evaluate("probe.saved()")
    page.close()
    return took


def _bare_save(here: Phone) -> float:
    page = here.page()
    page.goto(f"{here.server.url}/favicon.svg")
    slow(page)
    took: float = page.evaluate(BARE_SAVE, {"blows": [312], "at": "2026-11-21T19:00"})
    page.close()
    return took


def cold_start(_: Any, name: str) -> float | None:
    """From the address to Today's question and newest entry, the worker not running yet.

    The floor is when the page's own HTML and styles are painted, before anything was read.
    """
    if name == "postgresql":
        return None
    here = phone()
    with here.in_a_cellar():
        return middle(_cold_start(here, name) for _ in range(TIMES))


def _cold_start(here: Phone, name: str) -> float:
    here.stop_worker()
    page = here.page()
    slow(page)
    page.goto(here.server.url, wait_until="commit")
    drawn: float = page.evaluate("probe.today")
    painted: float = page.evaluate(FIRST_PAINT)
    page.close()
    return painted if name == "floor" else drawn


def cold_now(_: Any, name: str) -> float | None:
    """From the address of Now to the plan's steps and the emergency line, from the same cold start.

    The floor is that of Today.
    """
    if name == "postgresql":
        return None
    here = phone()
    with here.in_a_cellar():
        return middle(_cold_now(here, name) for _ in range(TIMES))


def _cold_now(here: Phone, name: str) -> float:
    here.stop_worker()
    page = here.page()
    slow(page)
    page.goto(f"{here.server.url}/c/{here.child}/now?zone=red", wait_until="commit")
    drawn: float = page.evaluate("probe.now")
    painted: float = page.evaluate(FIRST_PAINT)
    page.close()
    return painted if name == "floor" else drawn


def chart(_: Any, name: str) -> float | None:
    """From the tap on Today's way to the chart until the newest days are painted, the first time.

    It includes loading the screen's code from the worker; these days were read for Today. The
    floor is a bare read of all entries.
    """
    return _charts(name, NEWEST)


def whole_chart(_: Any, name: str) -> float | None:
    """From the same tap until all three years are there to scroll through.

    It includes reading all entries from IndexedDB, which is the floor.
    """
    return _charts(name, ALL)


NEWEST, ALL = 0, 20
"""The chart's length in widths of the screen, each of which shows a month."""


def _charts(name: str, screens: int) -> float | None:
    if name == "postgresql":
        return None
    here = phone()
    return middle(_chart(here, name, screens) for _ in range(TIMES))


def _chart(here: Phone, name: str, screens: int) -> float:
    page = here.open_today()
    slow(page)
    took = here.entries(page)["took"] if name == "floor" else _to_chart(page, screens)
    page.close()
    return took


def _to_chart(page: Page, screens: int) -> float:
    page.locator(".today-ways a[href$='/chart']").tap()
    took: float = page.evaluate(f"probe.chart({screens}).then((time) => time - probe.tapped)")
    return took


def redrawn(_: Any, name: str) -> float | None:
    """From the tap on another span until a year of the open chart is painted."""
    if name != "sqlite":
        return None
    here = phone()
    return middle(_redrawn(here) for _ in range(TIMES))


def _redrawn(here: Phone) -> float:
    page = here.open_today()
    _to_chart(page, ALL)
    rest(page)
    slow(page)
    page.evaluate("void (probe.year = probe.redrawn())")
    page.locator(".chart-controls .tab").last.tap()
    took: float = page.evaluate("probe.year.then((time) => time - probe.tapped)")
    page.close()
    return took


def first_load(_: Any, name: str) -> float | None:
    """Kilobytes of script, style and words that Today costs a phone without the app, as brotli."""
    if name != "sqlite":
        return None
    here = phone()
    browser = here.chromium.launch(**CHROMIUM)
    context = browser.new_context(viewport=PHONE, service_workers="block")
    sign_in(context.new_page(), here.server, "maya")
    page = context.new_page()
    page.goto(here.server.url)
    all_sent(page)
    fetched: list[tuple[str, int]] = page.evaluate(FETCHED)
    browser.close()
    return sum(size for _, size in fetched) / 1024


FIGURES = [
    Figure("tap on Save until it is kept, at a quarter of the speed", 20, "ms", saved),
    Figure("offline cold start of Today, at a quarter of the speed", 600, "ms", cold_start),
    Figure("offline cold start of Now, at a quarter of the speed", 2000, "ms", cold_now),
    Figure("three years' chart: newest month, at a quarter of the speed", 80, "ms", chart),
    Figure(
        "three years' chart: a year of it instead, at a quarter of the speed", 80, "ms", redrawn
    ),
    Figure("three years' chart: all of it, at a quarter of the speed", 80, "ms", whole_chart),
    Figure("first load of Today, brotli", LIMIT_KB, "KB", first_load),
]
