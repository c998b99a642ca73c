"""A slow phone on which a child's diary of three years lies, with its server."""

import atexit
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

from playwright.sync_api import BrowserContext, BrowserType, CDPSession, Page, sync_playwright

from tests.browser.conftest import FLAGS, PHONE, Server, ensemble
from tests.browser.steps import all_sent, ask, sign_in, worker_ready
from tests.records.diary import Phone as Writer
from tests.records.diary import entry

THREE_YEARS = 2200
DEMO = timedelta(days=183)
IN_ONE_PUSH = 100
SLOWER = 4
PROBE = Path(__file__).parent / "probe.js"
ENTRIES = """async (stream) => {
    const [{ name }] = (await indexedDB.databases()).filter(({ name }) => /^ensemble-/.test(name));
    const db = await new Promise((open) => {
        const asked = indexedDB.open(name);
        asked.onsuccess = () => open(asked.result);
    });
    const index = db.transaction("records").objectStore("records").index("byDay");
    const range = IDBKeyRange.bound([stream, "diary.entry"], [stream, "diary.entry", []]);
    const started = performance.now();
    const rows = await new Promise((done) => {
        const asked = index.getAll(range);
        asked.onsuccess = () => done(asked.result.length);
    });
    const took = performance.now() - started;
    db.close();
    return { rows, took };
}"""


@dataclass
class Phone:
    """Maya's phone, whose worker has the app and which has read all of Leo's diary."""

    server: Server
    chromium: BrowserType
    context: BrowserContext
    child: str
    stream: str

    def page(self) -> Page:
        """A new page, at the speed of this machine."""
        return self.context.new_page()

    @contextmanager
    def in_a_cellar(self) -> Iterator[None]:
        """Without a network."""
        self.context.set_offline(True)
        try:
            yield
        finally:
            self.context.set_offline(False)

    def open_today(self) -> Page:
        """A page on which Today is drawn and nothing else is going on."""
        page = self.page()
        page.goto(self.server.url)
        page.evaluate("probe.today")
        rest(page)
        return page

    def stop_worker(self) -> None:
        """As after hours: the next page has to start the worker too."""
        page = self.page()
        devtools = self.context.new_cdp_session(page)
        devtools.send("ServiceWorker.enable")
        devtools.send("ServiceWorker.stopAllWorkers")
        page.close()

    def entries(self, page: Page) -> dict[str, float]:
        """How many `rows` of Leo's diary lie on the phone, and how long a bare read `took` (ms)."""
        found: dict[str, float] = page.evaluate(ENTRIES, self.stream)
        return found


def slow(page: Page) -> CDPSession:
    """From here on the page computes at a quarter of this machine's speed."""
    devtools = page.context.new_cdp_session(page)
    devtools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    return devtools


def rest(page: Page) -> None:
    """The pause in which a thumb moves."""
    page.wait_for_timeout(400)


@cache
def phone() -> Phone:
    """Made once a run and put away when it ends."""
    things = ExitStack()
    atexit.register(things.close)
    return things.enter_context(_phone())


@contextmanager
def served() -> Iterator[Server]:
    """A server of its own with the demo clinic."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        ensemble(data, "migrate")
        ensemble(data, "demo")
        server = Server(data)
        server.start()
        try:
            yield server
        finally:
            server.stop()


CHROMIUM: dict[str, Any] = {"executable_path": shutil.which("chromium"), "args": FLAGS}


@contextmanager
def profile(chromium: BrowserType) -> Iterator[tuple[BrowserContext, Path]]:
    """Debian's Chromium without a window, with a profile on the disk as a real one has it."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        context = chromium.launch_persistent_context(
            folder,
            viewport=PHONE,
            has_touch=True,
            locale="en-GB",
            **CHROMIUM,
        )
        try:
            yield context, Path(folder)
        finally:
            context.close()


@contextmanager
def _phone() -> Iterator[Phone]:
    with (
        served() as server,
        sync_playwright() as playwright,
        profile(playwright.chromium) as (context, _),
    ):
        page = context.new_page()
        sign_in(page, server, "maya")
        children = ask(page, "GET", "/me")["body"]["children"]
        leo = next(child for child in children if child["name"] == "Leo")
        made = Phone(server, playwright.chromium, context, leo["id"], leo["stream"])
        _write_older(page, made)
        worker_ready(page)
        page.close()
        context.add_init_script(path=PROBE)
        yield made


def _write_older(page: Page, made: Phone) -> None:
    """What the family wrote before the demo begins, and one entry of just now."""
    _read(page, made, DEMO.days)
    missing = THREE_YEARS - int(made.entries(page)["rows"])
    revisions = _revisions(UUID(made.stream), missing)
    for start in range(0, missing, IN_ONE_PUSH):
        some = revisions[start : start + IN_ONE_PUSH]
        body = {"epoch": None, "device": str(WRITER.id), "revisions": some}
        results = ask(page, "POST", "/push", body)["body"]["results"]
        assert {result["status"] for result in results} == {"stored"}, results
    page.reload()
    all_sent(page)
    _read(page, made, THREE_YEARS)


def _read(page: Page, made: Phone, least: int) -> None:
    """Wait until so many entries have come to the phone."""
    for _ in range(200):
        if made.entries(page)["rows"] >= least:
            return
        rest(page)
    raise AssertionError("the diary did not come")


WRITER = Writer(1)


def _revisions(stream: UUID, count: int) -> list[dict[str, Any]]:
    chance, now = Random(1), datetime.now()  # noqa: DTZ005 the wall of the family
    before = now.date() - DEMO
    walls = [(now, "other"), *(_wall(before, number) for number in range(count - 1))]
    return [
        _revision(stream, wall, entry(wall, session, chance), number)
        for number, (wall, session) in enumerate(walls, 1)
    ]


def _wall(before: date, number: int) -> tuple[datetime, str]:
    """A morning or an evening, so many before that day."""
    hour, session = ((19, "evening"), (7, "morning"))[number % 2]
    day = before - timedelta(days=1 + number // 2)
    return datetime.combine(day, time(hour)), session


def _revision(stream: UUID, wall: datetime, body: dict[str, Any], number: int) -> dict[str, Any]:
    id = str(WRITER.new_id(wall))
    return {
        "id": id,
        "stream": str(stream),
        "record": id,
        "kind": "diary.entry",
        "parents": [],
        "body": body,
        "at": wall.isoformat(timespec="minutes"),
        "zone": "Europe/London",
        "offset": 0,
        "device_seq": number,
        "schema": 1,
    }
