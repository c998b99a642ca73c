"""A device is reached while somebody is signed in on it, as that person, and never after."""

import stat
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient

from api.database import now
from api.people.session import Session
from api.reminders import subscription
from api.reminders.delivery import Delivery
from api.reminders.keys import make_keys, public_key
from api.reminders.push_test import TEST
from api.reminders.subscription import PushSubscription
from api.settings import Settings
from tests.cast import Cast
from tests.conftest import on_both
from tests.reminders.strict_push import Browser, from_base64url

ADDRESS = "/api/v1/push/subscription"


def browser(name: str = "one") -> dict[str, Any]:
    return Browser(f"https://fcm.googleapis.com/fcm/send/{name}").subscription


def reached(cast: Cast) -> list[str]:
    """The endpoints at which Maya is reached."""
    ids = [target for _, target in subscription.targets([cast.maya.id], now())]
    return sorted(one.endpoint.rsplit("/", 1)[1] for one in subscription.load(ids, now()).values())


def subscribe(client: FlaskClient, name: str = "one") -> None:
    assert client.put(ADDRESS, json=browser(name)).status_code == 204


@on_both
def test_a_device_is_reached_where_it_last_said(cast: Cast) -> None:
    phone, tablet = cast.sign_in(cast.maya), cast.sign_in(cast.maya)
    subscribe(phone, "one")
    subscribe(phone, "two")
    subscribe(tablet, "tablet")
    assert reached(cast) == ["tablet", "two"]
    phone.delete(ADDRESS)
    assert reached(cast) == ["tablet"]


@on_both
@pytest.mark.parametrize("way_out", ["current", "elsewhere", "everywhere", "password"])
def test_a_device_that_is_signed_out_is_reached_no_more(cast: Cast, way_out: str) -> None:
    phone, other = cast.sign_in(cast.maya), cast.sign_in(cast.maya)
    subscribe(phone)
    listed = phone.get("/api/v1/sessions").get_json()["sessions"]
    mine = next(one["id"] for one in listed if one["current"])
    if way_out == "current":
        phone.delete("/api/v1/sessions/current")
    elif way_out == "elsewhere":
        other.delete(f"/api/v1/sessions/{mine}")
    elif way_out == "everywhere":
        other.delete("/api/v1/sessions")
    else:
        passwords = {"current": "seven purple otters singing", "new": "nine green herons dancing"}
        assert other.put("/api/v1/me/password", json=passwords).status_code == 204
    assert PushSubscription.select().count() == 0


def test_somebody_elses_sign_out_takes_nothing_away(cast: Cast) -> None:
    phone, bens = cast.sign_in(cast.maya), cast.sign_in(cast.ben)
    subscribe(phone)
    bens.delete("/api/v1/sessions")
    assert reached(cast) == ["one"]


@on_both
def test_a_session_that_ran_out_is_reached_no_more(cast: Cast) -> None:
    subscribe(cast.sign_in(cast.maya))
    Session.update(expires_at=now() - timedelta(seconds=1)).execute()
    assert reached(cast) == []


@on_both
def test_a_browser_that_changed_hands_is_its_last_persons(cast: Cast) -> None:
    subscribe(cast.sign_in(cast.maya))
    subscribe(cast.sign_in(cast.ben))
    assert reached(cast) == []
    assert [one.person for one in PushSubscription.select()] == [cast.ben]


@pytest.mark.parametrize(
    ("change", "pointer", "code"),
    [
        ({"endpoint": "https://example.org/push"}, "/endpoint", "not-a-push-service"),
        ({"endpoint": "http://fcm.googleapis.com/x"}, "/endpoint", "not-a-push-service"),
        ({"keys": {"p256dh": "AAAA", "auth": "A" * 22}}, "/keys/p256dh", "invalid"),
        ({"keys": {"p256dh": "A" * 87, "auth": "A" * 21 + "="}}, "/keys/auth", "invalid"),
        ({"keys": {"p256dh": "A" * 87, "auth": 16}}, "/keys/auth", "invalid"),
        ({"keys": {"p256dh": "A" * 87, "auth": "é" * 22}}, "/keys/auth", "invalid"),
    ],
)
def test_what_is_no_subscription_is_refused(
    cast: Cast, change: dict[str, Any], pointer: str, code: str
) -> None:
    answer = cast.sign_in(cast.maya).put(ADDRESS, json=browser() | change)
    assert answer.status_code == 422
    assert {"pointer": pointer, "code": code} in answer.get_json()["errors"]


def test_a_test_goes_to_this_device_alone(cast: Cast) -> None:
    phone, tablet = cast.sign_in(cast.maya), cast.sign_in(cast.maya)
    subscribe(tablet, "tablet")
    assert phone.post("/api/v1/push/test").status_code == 409
    subscribe(phone, "phone")
    assert phone.post("/api/v1/push/test").status_code == 202
    waiting = Delivery.get()
    assert waiting.reminder == TEST
    assert PushSubscription.get_by_id(waiting.target).endpoint.endswith("/phone")


def test_nobody_can_be_flooded_with_tests(cast: Cast) -> None:
    phone = cast.sign_in(cast.maya)
    subscribe(phone)
    answers = [phone.post("/api/v1/push/test").status_code for _ in range(11)]
    assert answers == [202] * 10 + [429]


def test_the_servers_key_stays_the_same_and_its_secret_half_with_the_owner(
    cast: Cast, settings: Settings
) -> None:
    told = cast.sign_in(cast.maya).get("/api/v1/push/key").get_json()["key"]
    assert len(from_base64url(told)) == 65
    assert told == public_key(settings.data_dir) == make_keys(settings.data_dir)
    secret = settings.data_dir / "vapid_private_key.pem"
    assert stat.S_IMODE(secret.stat().st_mode) == 0o600
    assert told.encode() not in secret.read_bytes()


LOADED = """
import pathlib, sys
from api.settings import Settings
from api.spared import spare

settings = Settings(data_dir=pathlib.Path(sys.argv[1]))
spare(settings)
from api import create_app
from api.reminders.keys import public_key

create_app(settings)
public_key(pathlib.Path(sys.argv[1]))
print(*sorted(sys.modules))
"""


def test_a_server_that_answers_requests_loads_nothing_of_what_sends(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", LOADED, str(tmp_path)], capture_output=True, text=True, check=True
    )
    heavy = {"webpush", "cryptography", "pydantic", "jwt", "urllib3"}
    assert heavy & set(ran.stdout.split()) == set()
