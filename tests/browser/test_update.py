"""A new version of the app waits for the person, never the other way round."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

import api.pages
from tests.browser.conftest import OpenContext, Server
from tests.browser.steps import all_sent, blow, child_of, open_entry, save, sign_in, worker_ready

SERVE = """import sys, pathlib, api.pages
api.pages.STATIC = pathlib.Path(sys.argv.pop())
from api.cli import main
sys.argv[1:] = ["serve"]
main()"""
WAITING = "navigator.serviceWorker.getRegistration().then((one) => one.waiting)"


class Deployment(Server):
    """A server with a built app of its own, so that a test can put a newer one there."""

    def __init__(self, data: Path, app: Path) -> None:
        super().__init__(data)
        self.app = app
        self.command = [sys.executable, "-c", SERVE, str(app)]

    def deploy(self) -> None:
        """Put a next version there: any other byte in the worker makes it one."""
        self.stop()
        with (self.app / "worker.js").open("a") as worker:
            worker.write("\n// the next version\n")
        for compressed in self.app.glob("worker.js.*"):
            compressed.unlink()
        self.start()


@pytest.fixture(scope="module")
def server(demo_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Deployment]:
    folder = tmp_path_factory.mktemp("deployment")
    shutil.copytree(demo_data, folder / "data")
    shutil.copytree(api.pages.STATIC, folder / "app")
    server = Deployment(folder / "data", folder / "app")
    server.start()
    yield server
    server.stop()


def test_a_half_filled_form_is_not_disturbed_by_a_new_version(
    open_context: OpenContext, server: Deployment
) -> None:
    page = open_context().new_page()
    sign_in(page, server, "maya")
    worker_ready(page)
    open_entry(page, server, child_of(page, "Leo"))
    blow(page, 287)
    page.evaluate("window.ofThisVersion = true")

    server.deploy()
    page.evaluate("navigator.serviceWorker.getRegistration().then((one) => one.update())")
    expect(page.get_by_text("It waits until you have saved")).to_be_visible()
    expect(page.get_by_role("button", name="Load it now")).to_have_count(0)
    expect(page.locator("#blow-1")).to_have_value("287")

    page.get_by_label("No symptoms").check()
    save(page, "Leo")
    assert page.evaluate("window.ofThisVersion"), "reloaded under the form"
    with page.expect_event("load"):
        page.get_by_role("button", name="Load it now").click()
    expect(page.get_by_text("A new version is ready")).to_have_count(0)
    assert page.evaluate(WAITING) is None
    expect(page.get_by_text("287").first).to_be_visible()
    all_sent(page)
