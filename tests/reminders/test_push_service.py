"""A message reaches a browser as the standards have it, and goes nowhere else."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from werkzeug import Response

from api.reminders.keys import public_key
from api.reminders.message import DROPPED, GONE, SENT, Message, Outcome
from api.reminders.push_hosts import allowed
from api.reminders.push_service import LARGEST, PrivateAddress, PublicPool, Sender, written
from api.reminders.subscription import Target
from api.settings import PUSH_HOSTS, Settings
from tests.reminders.strict_push import Browser, StrictPushService, send, strict_push_service

SITE = "https://ensemble.example"
MESSAGE = Message(
    id="kZ3xv9Qd",
    navigate="/n/7c1f4a52-3f0e-4a44-9c2b-3a8f0f1f9d11",
    body="It is time.",
    ttl=3600,
    urgency="normal",
    topic="kZ3xv9QdTopic",
    badge=2,
)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path, site=SITE, push_hosts=("127.0.0.1",))


@pytest.fixture
def sender(settings: Settings) -> Sender:
    return Sender(settings)


@pytest.fixture
def service(settings: Settings) -> Iterator[StrictPushService]:
    with strict_push_service() as service:
        service.application_server_key = public_key(settings.data_dir)
        yield service


def target(browser: Browser) -> Target:
    return Target(browser.endpoint, **browser.subscription["keys"])


def test_a_strict_push_service_takes_it_and_the_browser_can_read_it(
    sender: Sender, service: StrictPushService
) -> None:
    browser = service.browser()
    assert send(sender, target(browser), MESSAGE) == SENT
    assert browser.arrived == [
        {
            "web_push": 8030,
            "notification": {
                "title": "It is time.",
                "navigate": SITE + MESSAGE.navigate,
                "tag": MESSAGE.topic,
                "data": {"id": MESSAGE.id},
            },
            "app_badge": 2,
            "mutable": True,
        }
    ]
    asked = browser.headers[0]
    assert (asked["ttl"], asked["urgency"]) == ("3600", "normal")
    assert asked["topic"] == MESSAGE.topic


def test_what_one_message_asks_does_not_stick_to_the_next(
    sender: Sender, service: StrictPushService
) -> None:
    browser = service.browser()
    send(sender, target(browser), MESSAGE)
    send(sender, target(browser), replace(MESSAGE, ttl=0, urgency="high", topic="other"))
    assert [(one["ttl"], one["urgency"]) for one in browser.headers] == [
        ("3600", "normal"),
        ("0", "high"),
    ]


@pytest.mark.parametrize(
    ("status", "headers", "said"),
    [
        (404, {}, GONE),
        (410, {}, GONE),
        (429, {"Retry-After": "120"}, Outcome("retry", 120)),
        (503, {"Retry-After": "7"}, Outcome("retry", 7)),
        (500, {}, Outcome("retry", 60)),
        (429, {"Retry-After": "soon"}, Outcome("retry", 60)),
        (413, {}, DROPPED),
        (400, {}, DROPPED),
        (403, {}, DROPPED),
    ],
)
def test_what_a_push_service_answers_is_heeded(
    sender: Sender, service: StrictPushService, status: int, headers: dict[str, str], said: Outcome
) -> None:
    service.answer = Response(status=status, headers=headers)
    assert send(sender, target(service.browser()), MESSAGE) == said


def test_a_redirect_is_not_followed(sender: Sender, service: StrictPushService) -> None:
    elsewhere = service.browser()
    service.answer = Response(status=307, headers={"Location": elsewhere.endpoint})
    assert send(sender, target(service.browser()), MESSAGE) == DROPPED
    assert elsewhere.arrived == []


def test_a_service_that_does_not_answer_is_tried_again(sender: Sender) -> None:
    nobody = Browser("http://127.0.0.1:9/push/1")
    assert send(sender, target(nobody), MESSAGE).state == "retry"


def test_keys_that_are_none_are_forgotten(sender: Sender, service: StrictPushService) -> None:
    broken = replace(target(service.browser()), p256dh="A" * 87)
    assert send(sender, broken, MESSAGE) == GONE


def test_a_message_fills_one_record_and_no_more(sender: Sender, service: StrictPushService) -> None:
    browser = service.browser()
    room = LARGEST - len(written(replace(MESSAGE, body=""), SITE))
    assert send(sender, target(browser), replace(MESSAGE, body="x" * room)) == SENT
    assert send(sender, target(browser), replace(MESSAGE, body="x" * (room + 1))) == DROPPED
    assert len(browser.arrived) == 1


@pytest.mark.parametrize(
    "endpoint",
    [
        "http://fcm.googleapis.com/fcm/send/x",
        "https://fcm.googleapis.com.example.org/x",
        "https://user@fcm.googleapis.com/x",
        "https://push.apple.com/x",
        "https://evil-push.apple.com.example/x",
        "https://127.0.0.1/x",
        "https://[::1]/x",
        "https://169.254.169.254/latest/meta-data",
        "file:///etc/passwd",
        "https://",
        "https://fcm.googleapis.com:99999/x",
    ],
)
def test_only_push_services_are_sent_to(tmp_path: Path, endpoint: str) -> None:
    assert not allowed(endpoint, PUSH_HOSTS)
    sender = Sender(Settings(data_dir=tmp_path))
    assert send(sender, target(Browser(endpoint)), MESSAGE) == GONE


@pytest.mark.parametrize(
    "endpoint",
    [
        "https://fcm.googleapis.com/fcm/send/x:y",
        "https://updates.push.services.mozilla.com/wpush/v2/x",
        "https://web.push.apple.com/x",
        "https://wns2-par02p.notify.windows.com/w/?token=x",
    ],
)
def test_the_push_services_of_browsers_are_known(endpoint: str) -> None:
    assert allowed(endpoint, PUSH_HOSTS)


def test_a_name_that_leads_into_the_house_is_told_nothing(service: StrictPushService) -> None:
    port = int(service.origin.rsplit(":", 1)[1])
    with pytest.raises(PrivateAddress):
        PublicPool("localhost", port, retries=False).request("POST", "/push/1", body=b"x")
