"""A phone that a push service can reach: the two halves of web push, put together.

Chromium cannot subscribe without the network of its maker. So the page is given the subscription of
a strict push service, and what arrives there in clear is handed to the real worker.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from time import monotonic
from typing import Any
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from playwright.sync_api import BrowserContext, CDPSession, Page

from tests.browser.steps import ask
from tests.reminders.strict_push import Browser

OFTEN = 150
"""Looks, a tenth of a second apart, at what should stand on the lock screen."""
LONG = 30.0
"""Seconds until it must be so."""
SUBSCRIBED = """(told) => {
    let there = sessionStorage.subscribed === "yes";
    const subscription = {
        ...told,
        toJSON: () => told,
        unsubscribe: async () => { there = false; sessionStorage.subscribed = "no"; return true; },
    };
    PushManager.prototype.getSubscription = async () => (there ? subscription : null);
    PushManager.prototype.subscribe = async () => {
        there = true;
        sessionStorage.subscribed = "yes";
        return subscription;
    };
}"""

LOCK = "ensemble-lock-screen"
"""Who looks while one is being shown makes Chromium forget it; the app looks under this lock."""

SHOWN = """async (lock) => {
    const registration = await navigator.serviceWorker.ready;
    const shown = await navigator.locks.request(lock, () => registration.getNotifications());
    return shown.map(({ title, body, tag, silent, renotify, actions, data }) => ({
        title, body, tag, silent, renotify, data,
        actions: actions.map(({ action, title }) => [action, title]),
    }));
}"""

TAP = """async ([lock, address, action]) => {
    const shown = await navigator.locks.request(lock, () => self.registration.getNotifications());
    const notification = shown.find(({ data }) => data.address === address);
    const event = new NotificationEvent("notificationclick", { notification, action });
    self.dispatchEvent(event);
}"""

HELD = """(lock) => new Promise((held) =>
    navigator.locks.request(lock, () => new Promise((release) => {
        self.release = release;
        held();
    }))
)"""

RENEWED = """(told) => {
    const subscription = { options: {}, toJSON: () => told };
    PushManager.prototype.getSubscription = async () => subscription;
    self.dispatchEvent(new ExtendableEvent("pushsubscriptionchange"));
}"""


def can_subscribe(context: BrowserContext, browser: Browser) -> None:
    """From now on this phone may ring, and subscribes as that browser."""
    context.grant_permissions(["notifications"])
    context.add_init_script(f"({SUBSCRIBED})({json.dumps(browser.subscription)})")


class Worker:
    """The phone's service worker, as a push service and a lock screen reach it."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.registration = ""
        self.session: CDPSession = page.context.new_cdp_session(page)
        self.session.on("ServiceWorker.workerRegistrationUpdated", self._note)
        self.session.send("ServiceWorker.enable")

    def _note(self, told: dict[str, Any]) -> None:
        alive = [one for one in told["registrations"] if not one["isDeleted"]]
        self.registration = next((one["registrationId"] for one in alive), self.registration)

    def push(self, message: Any) -> None:
        """The push service delivers."""
        while not self.registration:
            self.page.wait_for_timeout(20)
        self.session.send(
            "ServiceWorker.deliverPushMessage",
            {
                "origin": self.page.evaluate("location.origin"),
                "registrationId": self.registration,
                "data": message if isinstance(message, str) else json.dumps(message),
            },
        )

    def shown(self, count: int) -> list[dict[str, Any]]:
        """What stands on the lock screen, as soon as it is so many; else as it stays."""
        for _ in range(OFTEN):
            notifications: list[dict[str, Any]] = self.page.evaluate(SHOWN, LOCK)
            if len(notifications) == count:
                break
            self.page.wait_for_timeout(100)
        return notifications

    def until(self, true: Callable[[], bool]) -> None:
        """Wait until what stands on the lock screen is so."""
        ends = monotonic() + LONG
        while not true():
            assert monotonic() < ends
            self.page.wait_for_timeout(100)

    def tap(self, address: str, action: str = "") -> None:
        """Tap the notification that leads to this address, or one of its buttons."""
        self.page.context.service_workers[0].evaluate(TAP, [LOCK, address, action])

    @contextmanager
    def held(self) -> Iterator[None]:
        """Keep the app from the lock screen, as a page does that is closing something there."""
        self.page.evaluate(HELD, LOCK)
        try:
            yield
        finally:
            self.page.evaluate("self.release()")

    def shown_meanwhile(self) -> int:
        """How many stand there, looked at without waiting for one's turn."""
        return len(self._evaluate("self.registration.getNotifications()"))

    def note_badge(self) -> None:
        """From now on the number on the app's sign is written down."""
        self._evaluate("navigator.setAppBadge = async (count) => { self.badge = count; }")

    def badge(self) -> int:
        """The number that was put there last."""
        return int(self._evaluate("self.badge ?? -1"))

    def _evaluate(self, script: str) -> Any:
        return self.page.context.service_workers[0].evaluate(script)

    def renew(self, browser: Browser) -> None:
        """The browser gives up its subscription for another by itself."""
        self.page.context.service_workers[0].evaluate(RENEWED, browser.subscription)


def set_reminder(page: Page, child: str, thing: str, record: str | None = None) -> UUID:
    """A reminder of this person, each day at seven."""
    reminder = uuid4()
    form = {
        "child": child,
        "thing": thing,
        "record": record,
        "times": ["07:00"],
        "days": [1, 2, 3, 4, 5, 6, 7],
        "zone": "Europe/London",
    }
    answer = ask(page, "PUT", f"/reminders/{reminder}", form)
    assert answer["status"] == 200, answer
    return reminder


DEMO_AT = """
import sys, time_machine
from datetime import datetime
from api.cli import main
with time_machine.travel(datetime.fromisoformat(sys.argv[1])):
    main(["demo"])
"""


def demo_as_the_day_began(data: Path) -> None:
    """Load the demo clinic into that folder as it was a minute after midnight."""
    begun = datetime.now(ZoneInfo("Europe/London")).replace(hour=0, minute=1)
    told = os.environ | {"DATA_DIR": str(data)}
    subprocess.run([sys.executable, "-c", DEMO_AT, begun.isoformat()], env=told, check=True)
