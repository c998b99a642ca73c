"""A family joins a clinic by the code that the clinic shows as a picture."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
import segno
from playwright.sync_api import BrowserType, Page, expect

from tests.browser.conftest import FLAGS, PHONE, Server
from tests.browser.steps import ask, sign_in

OpenPhone = Callable[..., Page]

WIDTH, HEIGHT, MODULE = 640, 480, 10


def film(path: Path, address: str) -> None:
    """What a camera sees that looks at the code: grey frames (YUV4MPEG2), black on white."""
    picture = [bytearray(b"\xeb" * WIDTH) for _ in range(HEIGHT)]
    code = list(segno.make(address, micro=False).matrix)
    left, top = (WIDTH - MODULE * len(code)) // 2, (HEIGHT - MODULE * len(code)) // 2
    for row, modules in enumerate(code):
        for column, dark in enumerate(modules):
            if dark:
                start = left + column * MODULE
                for line in range(top + row * MODULE, top + (row + 1) * MODULE):
                    picture[line][start : start + MODULE] = b"\x10" * MODULE
    frame = b"FRAME\n" + b"".join(picture) + b"\x80" * (WIDTH * HEIGHT // 2)
    path.write_bytes(f"YUV4MPEG2 W{WIDTH} H{HEIGHT} F10:1 Ip A1:1 C420\n".encode() + frame * 10)


def clinic_of(rosa: Page, server: Server) -> dict[str, str]:
    """The coordinator's clinic, whose code is on her screen."""
    sign_in(rosa, server, "rosa")
    clinic = ask(rosa, "GET", "/me")["body"]["clinics"][0]["id"]
    found: dict[str, str] = ask(rosa, "GET", f"/clinics/{clinic}")["body"]
    return found


@pytest.fixture
def camera_phone(browser_type: BrowserType, tmp_path: Path, server: Server) -> Iterator[OpenPhone]:
    """A phone whose camera sees a film; `leave` says whether the app may use it."""
    with ExitStack() as things:

        def open_(address: str, *, leave: bool) -> Page:
            film(tmp_path / "code.y4m", address)
            camera = ["--use-fake-device-for-media-stream"]
            camera += [f"--use-file-for-fake-video-capture={tmp_path / 'code.y4m'}"]
            chromium = browser_type.launch(
                executable_path=shutil.which("chromium"), args=[*FLAGS, *camera]
            )
            things.callback(chromium.close)
            context = chromium.new_context(viewport=PHONE, has_touch=True, locale="en-GB")
            context.grant_permissions(["camera"] if leave else [], origin=server.url)
            return context.new_page()

        yield open_


def scan(page: Page, server: Server) -> None:
    sign_in(page, server, "maya")
    page.goto(f"{server.url}/join")
    page.get_by_role("button", name="Scan the code").tap()


def test_the_camera_reads_the_clinics_code(
    desk: Page, camera_phone: OpenPhone, server: Server
) -> None:
    clinic = clinic_of(desk, server)
    phone = camera_phone(f"{server.url}/join#{clinic['join_code']}", leave=True)
    scan(phone, server)
    expect(phone.get_by_text(f"with {clinic['name']}?")).to_be_visible()
    expect(phone.get_by_role("dialog")).to_have_count(0)


def test_without_leave_for_the_camera_the_screen_says_how_else(
    camera_phone: OpenPhone, server: Server
) -> None:
    phone = camera_phone(f"{server.url}/join", leave=False)
    scan(phone, server)
    expect(phone.get_by_role("dialog")).to_contain_text("type the code")
