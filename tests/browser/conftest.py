"""The real app in a real browser: `ensemble serve` on the demo clinic, Chromium as phones."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize, expect
from playwright.sync_api import Error as PlaywrightError

# A busy machine is slow, not wrong: every wait ends as soon as the screen says what it should.
PATIENCE_MS = 20_000
expect.set_options(timeout=PATIENCE_MS)

PHONE: ViewportSize = {"width": 360, "height": 740}
DESK: ViewportSize = {"width": 1280, "height": 800}
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """Debian's Chromium, quiet on the network."""
    chromium = shutil.which("chromium")
    assert chromium, "Debian's chromium is missing: apt-get install chromium"
    return browser_type_launch_args | {"executable_path": chromium, "args": FLAGS}


def ensemble(data: Path, *command: str) -> None:
    """Run one `ensemble` command on that folder."""
    environment = os.environ | {"DATA_DIR": str(data)}
    subprocess.run([sys.executable, "-m", "api.cli", *command], env=environment, check=True)


@pytest.fixture(scope="session")
def demo_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo clinic, loaded once a run."""
    data = tmp_path_factory.mktemp("demo")
    ensemble(data, "migrate")
    ensemble(data, "demo")
    return data


class Server:
    """One `ensemble serve` on loopback, which a test may stop and start again."""

    def __init__(self, data: Path, **settings: str) -> None:
        self.data = data
        self.port = _free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.command = [sys.executable, "-m", "api.cli", "serve"]
        self.process: subprocess.Popen[bytes] | None = None
        self.settings = settings

    def start(self) -> None:
        environment = os.environ | {
            "DATA_DIR": str(self.data),
            "HOST": "127.0.0.1",
            "PORT": str(self.port),
            **self.settings,
        }
        with (self.data / "log").open("ab") as log:
            self.process = subprocess.Popen(self.command, env=environment, stdout=log, stderr=log)
        self._wait()

    def _wait(self) -> None:
        for _ in range(1200):
            try:
                urllib.request.urlopen(f"{self.url}/healthz", timeout=1)
                return
            except (urllib.error.URLError, OSError):
                time.sleep(0.05)
        raise AssertionError((self.data / "log").read_text())

    def said_last(self) -> str:
        """The end of its log."""
        return "\n".join((self.data / "log").read_text().splitlines()[-20:])

    def stop(self) -> None:
        assert self.process
        self.process.terminate()
        self.process.wait(timeout=15)


def _free_port() -> int:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return int(door.getsockname()[1])


@contextmanager
def serving(demo_data: Path, folder: Path, **settings: str) -> Iterator[Server]:
    """A server on a copy of the demo clinic, with these settings in its environment."""
    shutil.copytree(demo_data, folder / "data")
    server = Server(folder / "data", **settings)
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def server(demo_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server of this module's own."""
    with serving(demo_data, tmp_path_factory.mktemp("server")) as server:
        yield server


OpenContext = Callable[..., BrowserContext]
OPENED = pytest.StashKey[list[BrowserContext]]()


@pytest.fixture
def open_context(
    browser: Browser, server: Server, request: pytest.FixtureRequest
) -> Iterator[OpenContext]:
    """Open a phone or a desk: a browser profile of its own, with nothing in it."""
    opened = request.node.stash[OPENED] = []

    def open_(viewport: ViewportSize = PHONE, **options: Any) -> BrowserContext:
        context = browser.new_context(
            viewport=viewport,
            base_url=server.url,
            timezone_id="Europe/London",
            has_touch=viewport is PHONE,
            **{"locale": "en-GB"} | options,
        )
        context.set_default_timeout(PATIENCE_MS)
        opened.append(context)
        return context

    yield open_
    for context in opened:
        context.close()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """A failure tells what stood on every screen, also where nobody can look any more."""
    report = yield
    if report.when == "call" and report.failed:
        for page in (page for one in item.stash.get(OPENED, []) for page in one.pages):
            report.sections.append((f"On the screen at {page.url}", text_of(page)))
        if isinstance(server := getattr(item, "funcargs", {}).get("server"), Server):
            report.sections.append(("What the server said last", server.said_last()))
    return report


def text_of(page: Page) -> str:
    """What the page says, or why it can not be asked."""
    try:
        return page.locator("body").inner_text(timeout=2_000)
    except PlaywrightError as error:
        return str(error)


@pytest.fixture
def phone(open_context: OpenContext) -> Page:
    return open_context(PHONE).new_page()


@pytest.fixture
def desk(open_context: OpenContext) -> Page:
    return open_context(DESK).new_page()
