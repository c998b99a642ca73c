"""A reminder rings, says nothing, opens what it is about; its buttons work without a network."""

import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from api.reminders.message import SENT, Message
from api.reminders.push_service import Sender
from api.reminders.subscription import Target
from api.sentences import sentence
from api.settings import Settings
from tests.browser.conftest import OpenContext, Server, ensemble, serving
from tests.browser.ringing import Worker, can_subscribe, demo_as_the_day_began, set_reminder
from tests.browser.steps import all_sent, child_of, save, sign_in, usual_entry, worker_ready
from tests.reminders.strict_push import Browser, StrictPushService, send, strict_push_service

NEUTRAL = sentence("told-push-reminder")
BUTTONS = [["done", "Done"], ["later", "Later"]]
OWN_WORDS = re.compile("leo|maya|peak|flow|asthma|breath|medicine|plan|health|clinic", re.I)


@pytest.fixture(scope="module")
def service() -> Iterator[StrictPushService]:
    with strict_push_service() as service:
        yield service


@pytest.fixture(scope="module")
def nothing_today(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo clinic as the day began: who has written today is not rung, at whatever hour."""
    data = tmp_path_factory.mktemp("demo")
    ensemble(data, "migrate")
    demo_as_the_day_began(data)
    return data


@pytest.fixture(scope="module")
def server(nothing_today: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that may send to this machine's own push service, and nowhere else."""
    folder = tmp_path_factory.mktemp("server")
    with serving(nothing_today, folder, PUSH_HOSTS="127.0.0.1") as server:
        yield server


@pytest.fixture
def subscribed(service: StrictPushService) -> Browser:
    return service.browser()


@pytest.fixture
def page(open_context: OpenContext, server: Server, subscribed: Browser) -> Page:
    """Maya's phone, on which the app is ready."""
    context = open_context()
    can_subscribe(context, subscribed)
    page = context.new_page()
    sign_in(page, server, "maya")
    worker_ready(page)
    return page


def sent(server: Server, browser: Browser, reminder: object, id: str = "first") -> dict[str, Any]:
    """What leaves the server, as the browser reads it."""
    settings = Settings(data_dir=server.data, site=server.url, push_hosts=("127.0.0.1",))
    message = Message(id, f"/n/{reminder}", NEUTRAL, 3600, "normal", f"t-{reminder}"[:32], 1)
    target = Target(browser.endpoint, **browser.subscription["keys"])
    assert send(Sender(settings), target, message) == SENT
    return browser.arrived[-1]


def rows(server: Server, query: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(server.data / "ensemble.sqlite3")) as database:
        return database.execute(query).fetchall()


def test_a_reminder_says_nothing_and_opens_its_form(
    page: Page, server: Server, subscribed: Browser
) -> None:
    leo = child_of(page, "Leo")
    reminder = set_reminder(page, leo, "peak-flow")
    worker = Worker(page)
    message = sent(server, subscribed, reminder)
    assert not OWN_WORDS.search(str(message))
    worker.push(message)
    (shown,) = worker.shown(1)
    assert (shown["title"], shown["body"], shown["actions"]) == (NEUTRAL, "", BUTTONS)
    assert not OWN_WORDS.search(str(shown))
    worker.tap(f"/n/{reminder}")
    page.wait_for_url(f"**/c/{leo}/entry")
    expect(page.locator("form.entry-form")).to_be_visible()
    assert worker.shown(0) == []


def test_done_counts_without_a_network_and_reaches_the_server_later(
    page: Page, server: Server, subscribed: Browser
) -> None:
    reminder = set_reminder(page, child_of(page, "Leo"), "peak-flow")
    worker = Worker(page)
    worker.push(sent(server, subscribed, reminder))
    worker.shown(1)
    phone = page.context
    phone.set_offline(True)
    worker.tap(f"/n/{reminder}", "done")
    assert worker.shown(0) == []
    page.close()
    answered = f"SELECT answered_at FROM reminder WHERE id = '{reminder.hex}'"
    assert rows(server, answered) == [(None,)]
    phone.set_offline(False)
    page = phone.new_page()
    page.goto(server.url)
    # By the page, or by the worker that the browser wakes when the network is back.
    eventually(page, lambda: rows(server, answered) != [(None,)])


def test_what_it_is_about_is_shown_where_its_person_allowed_it(
    page: Page, server: Server, subscribed: Browser
) -> None:
    reminder = set_reminder(page, child_of(page, "Leo"), "peak-flow")
    page.goto(f"{server.url}/reminders")
    all_sent(page)
    turn_on(page, server)
    page.get_by_role("switch", name="Show what it is about").check()
    worker = Worker(page)
    worker.push(sent(server, subscribed, reminder))
    (shown,) = worker.shown(1)
    assert shown["title"] == "Peak flow for Leo"


def test_the_same_message_sent_again_rings_once(
    page: Page, server: Server, subscribed: Browser
) -> None:
    reminder = set_reminder(page, child_of(page, "Leo"), "symptoms")
    worker = Worker(page)
    message = sent(server, subscribed, reminder)
    worker.push(message)
    assert rings(worker) == [True]
    worker.push(message)
    worker.until(lambda: rings(worker) == [False])
    worker.tap(f"/n/{reminder}", "later")
    worker.shown(0)
    worker.push(message)
    worker.push(sent(server, subscribed, reminder, "second"))
    worker.until(lambda: rings(worker) == [True])
    worker.push(sent(server, subscribed, "test", "third"))
    assert len(worker.shown(2)) == 2


def test_a_message_waits_its_turn_at_the_lock_screen_but_not_for_ever(page: Page) -> None:
    worker = Worker(page)
    with worker.held():
        worker.push({"web_push": 8030, "notification": {"title": NEUTRAL}})
        page.wait_for_timeout(700)
        assert worker.shown_meanwhile() == 0
        worker.until(lambda: worker.shown_meanwhile() == 1)


def test_the_apps_sign_tells_how_many_wait(page: Page, server: Server, subscribed: Browser) -> None:
    reminder = set_reminder(page, child_of(page, "Leo"), "refill")
    worker = Worker(page)
    worker.note_badge()
    worker.push(sent(server, subscribed, reminder))
    worker.until(lambda: worker.badge() == 1)
    worker.tap(f"/n/{reminder}", "done")
    worker.until(lambda: worker.badge() == 0)


def rings(worker: Worker) -> list[bool]:
    """Of each notification that stands, whether it was heard, and heard anew."""
    return [one["renotify"] and not one["silent"] for one in worker.shown(1)]


def test_a_notification_goes_once_its_person_or_the_other_parent_has_written(
    open_context: OpenContext, server: Server, service: StrictPushService
) -> None:
    subscribed = service.browser()
    context = open_context()
    can_subscribe(context, subscribed)
    page, other = context.new_page(), open_context().new_page()
    sign_in(page, server, "priya")
    worker_ready(page)
    sam = child_of(page, "Sam")
    turn_on(page, server)
    blown, felt = (set_reminder(page, sam, thing) for thing in ("peak-flow", "symptoms"))
    page.goto(f"{server.url}/reminders")
    expect(page.locator(".list-row", has_text="How the day was")).to_be_visible()
    worker = Worker(page)
    for count, reminder in enumerate((blown, felt), 1):
        worker.push(sent(server, subscribed, reminder, str(reminder)))
        assert len(worker.shown(count)) == count

    page.context.set_offline(True)
    page.goto(f"{server.url}/c/{sam}/entry?about=symptoms")
    page.locator("#symptoms").check()
    save(page, "Sam")
    (left,) = worker.shown(1)
    assert left["data"]["reminder"] == str(blown)
    page.context.set_offline(False)

    sign_in(other, server, "tom")
    usual_entry(other, server, sam, "Sam", 309)
    all_sent(other)
    page.goto(server.url)
    assert worker.shown(0) == []
    worker.push(sent(server, subscribed, blown, "too late"))
    page.wait_for_timeout(500)
    assert worker.shown(0) == []


def test_signing_out_without_a_network_names_answers_and_sends_them_later(
    page: Page, server: Server, subscribed: Browser
) -> None:
    reminder = set_reminder(page, child_of(page, "Leo"), "refill")
    worker = Worker(page)
    worker.push(sent(server, subscribed, reminder))
    worker.shown(1)
    page.context.set_offline(True)
    worker.tap(f"/n/{reminder}", "done")
    assert worker.shown(0) == []
    page.goto(f"{server.url}/sign-out")
    expect(page.get_by_text("1 answer to a reminder is not sent yet")).to_be_visible()
    page.get_by_role("button", name="Sign out").click()
    page.wait_for_url("**/sign-in")
    page.context.set_offline(False)
    answered = f"SELECT answered_at FROM reminder WHERE id = '{reminder.hex}'"
    assert rows(server, answered) == [(None,)]
    sign_in(page, server, "maya")
    eventually(page, lambda: rows(server, answered) != [(None,)])


def test_a_message_that_can_not_be_read_rings_and_opens_the_app(page: Page) -> None:
    worker = Worker(page)
    worker.push("not what was agreed")
    (shown,) = worker.shown(1)
    assert (shown["title"], shown["actions"]) == (NEUTRAL, [])
    assert shown["data"]["address"] == "/"


def turn_on(page: Page, server: Server) -> None:
    page.goto(f"{server.url}/reminders/this-phone")
    page.get_by_role("button", name="Yes, remind me here").click()
    expect(page.get_by_text("This phone reminds you")).to_be_visible()


def endpoints(server: Server) -> list[str]:
    """Where Maya is reached, as the server has it."""
    return [endpoint for (endpoint,) in rows(server, "SELECT endpoint FROM push_subscription")]


def test_a_test_goes_all_the_way_and_nothing_after_signing_out(
    page: Page, server: Server, subscribed: Browser
) -> None:
    assert page.evaluate("Notification.permission") == "granted"
    assert subscribed.endpoint not in endpoints(server)
    turn_on(page, server)
    assert subscribed.endpoint in endpoints(server)
    page.get_by_role("button", name="Send me a test").click()
    eventually(page, lambda: subscribed.arrived != [])
    worker = Worker(page)
    worker.push(subscribed.arrived[0])
    (shown,) = worker.shown(1)
    assert (shown["title"], shown["actions"]) == (sentence("told-push-test"), [])
    worker.tap("/n/test")
    expect(page.get_by_text("The test has reached this phone")).to_be_visible()
    worker.push(sent(server, subscribed, "test", "unread"))
    worker.shown(1)
    page.goto(f"{server.url}/sign-out")
    page.get_by_role("button", name="Sign out").click()
    page.wait_for_url("**/sign-in")
    assert subscribed.endpoint not in endpoints(server)
    worker.push(sent(server, subscribed, "test", "after"))
    assert worker.shown(0) == []


def test_the_server_hears_when_a_browser_gives_out_another_address(
    page: Page, server: Server, service: StrictPushService
) -> None:
    turn_on(page, server)
    while_open, while_closed = service.browser(), service.browser()
    Worker(page).renew(while_closed)
    eventually(page, lambda: while_closed.endpoint in endpoints(server))
    can_subscribe(page.context, while_open)
    page.reload()
    eventually(page, lambda: while_open.endpoint in endpoints(server))
    assert while_closed.endpoint not in endpoints(server)


def eventually(page: Page, true: Callable[[], bool]) -> None:
    """Wait until it is so."""
    for _ in range(300):
        if true():
            return
        page.wait_for_timeout(100)
    raise AssertionError
