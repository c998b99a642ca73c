"""A phone speaks Spanish where the server offers it, with no network too; English elsewhere."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from uuid import uuid4

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import PHONE, OpenContext, Server, serving
from tests.browser.ringing import Worker
from tests.browser.screens import CLINIC, FAMILIES, known_to, show
from tests.browser.steps import PASSPHRASE, blow, child_of, open_entry

WORDS = Path(__file__).parents[2] / "pwa/words"
MEXICAN = "es-MX"
OVERHANG = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
LANGUAGE = "document.documentElement.lang"
PEOPLES_OWN = "document.querySelectorAll('[dir=auto]').forEach((one) => one.remove())"
LINES = "document.body.innerText.split('\\n').map((line) => line.trim())"
KEPT = """async () => (await Promise.all((await caches.keys()).map(
    async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)))).flat()"""
FEW = {
    "maya": "today entry diary chart plan emergency medicines goals visits needs more board "
    "reminders sharing",
    "okafor": "clinic-day clinic-summary clinic-plan clinic-panel stage",
}


@pytest.fixture(scope="module")
def offering(demo_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that offers Spanish beside English."""
    with serving(demo_data, tmp_path_factory.mktemp("offering"), LANGUAGES="en,es") as server:
        yield server


@cache
def sentences(language: str) -> dict[str, str]:
    """Those that stand on one line, as they are written."""
    text = (WORDS / f"{language}.ftl").read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z][a-z0-9-]*) = (.+)$", text, re.MULTILINE))


SPANISH = sentences("es")


def english_on(page: Page) -> set[str]:
    """Lines of the app's own that are sentences of the English words and of no others."""
    page.evaluate(PEOPLES_OWN)
    lines = set(page.evaluate(LINES))
    return lines & set(sentences("en").values()) - set(SPANISH.values())


def sign_in(page: Page, server: Server, name: str) -> None:
    page.goto(f"{server.url}/sign-in")
    page.locator("#email").fill(f"{name}@demo.example")
    page.locator("#password").fill(PASSPHRASE)
    page.locator("button[type=submit]").click()
    page.locator(".today, [data-row]").first.wait_for()


def begins_in_spanish(page: Page, server: Server) -> None:
    """Before any script has run, from the server or with no network."""
    first_page = page.goto(server.url)
    assert first_page and '<html lang="es"' in first_page.text()


def test_a_peak_flow_is_written_in_spanish_and_is_there_at_a_cold_start_with_no_network(
    open_context: OpenContext, offering: Server
) -> None:
    phone = open_context(PHONE, locale=MEXICAN)
    page = phone.new_page()
    begins_in_spanish(page, offering)
    sign_in(page, offering, "maya")
    expect(page.get_by_text(SPANISH["sync-all-sent"]).first).to_be_visible()
    leo = child_of(page, "Leo")
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")

    phone.set_offline(True)
    open_entry(page, offering, leo)
    blow(page, 273, 281)
    page.locator("#symptoms").check()
    page.get_by_role("button", name=SPANISH["save-for"].replace("{ $name }", "Leo")).click()
    expect(page.locator("form.entry-form")).to_have_count(0)
    page.close()

    page = phone.new_page()
    begins_in_spanish(page, offering)
    expect(page.get_by_text("281").first).to_be_visible()
    assert page.evaluate(LANGUAGE) == "es"
    assert english_on(page) == set()


def test_what_rings_speaks_the_language_on_screen(
    open_context: OpenContext, offering: Server
) -> None:
    phone = open_context(PHONE, locale=MEXICAN, permissions=["notifications"])
    page = phone.new_page()
    sign_in(page, offering, "maya")
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    worker = Worker(page)
    worker.push({"web_push": 8030, "notification": {"navigate": f"/n/{uuid4()}"}})
    (shown,) = worker.shown(1)
    assert shown["title"] == SPANISH["told-push-reminder"]
    assert [title for _, title in shown["actions"]] == ["Hecho", "Más tarde"]


def test_where_it_is_not_offered_the_same_phone_reads_english(
    open_context: OpenContext, server: Server
) -> None:
    page = open_context(PHONE, locale=MEXICAN).new_page()
    loaded: list[str] = []
    page.on("request", lambda request: loaded.append(request.url))
    page.goto(server.url)
    expect(page.get_by_role("button", name="Sign in")).to_be_visible()
    assert page.evaluate(LANGUAGE) == "en"
    assert not [url for url in loaded if "words.es" in url]


def test_a_phone_that_speaks_english_loads_nothing_of_another_language(
    open_context: OpenContext, offering: Server
) -> None:
    phone = open_context(PHONE)
    loaded: list[str] = []
    phone.on("request", lambda request: loaded.append(f"{request.method} {request.url}"))
    page = phone.new_page()
    page.goto(offering.url)
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    page.reload()
    expect(page.get_by_role("button", name="Sign in")).to_be_visible()
    kept: list[str] = page.evaluate(KEPT)
    assert [url for url in kept if "index.html" in url]
    assert not [one for one in loaded + kept if re.search(r"words\.es|/es\.html|^HEAD", one)]


@pytest.mark.parametrize("who", FEW)
def test_spanish_screens_fit_a_phone_and_say_nothing_in_english(
    open_context: OpenContext, offering: Server, who: str
) -> None:
    page = open_context(PHONE, locale=MEXICAN).new_page()
    sign_in(page, offering, who)
    known = known_to(page, who)
    wide, english = {}, {}
    for screen in (FAMILIES | CLINIC)[who]:
        if screen.name in FEW[who].split():
            show(page, offering, screen, known)
            wide[screen.name] = page.evaluate(OVERHANG)
            english[screen.name] = english_on(page)
    assert {name: over for name, over in wide.items() if over > 0} == {}
    assert {name: lines for name, lines in english.items() if lines} == {}
