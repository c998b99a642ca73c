"""One's own reminders through the API: only of one's own children, and nobody else's."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from flask.testing import FlaskClient

from api.access.grant import Grant
from api.database import now
from api.reminders.mine import MOST
from api.reminders.reminder import Reminder
from tests.cast import Cast
from tests.conftest import on_both

ADDRESS = "/api/v1/reminders"


def form(cast: Cast, **more: Any) -> dict[str, Any]:
    said = {"child": str(cast.leo.id), "thing": "peak-flow", "times": ["07:00"], "days": [1, 5]}
    return said | {"zone": "Europe/London"} | more


def listed(client: FlaskClient) -> list[dict[str, Any]]:
    reminders: list[dict[str, Any]] = client.get(ADDRESS).get_json()["reminders"]
    return reminders


@on_both
def test_a_parent_sets_changes_and_stops_a_reminder(cast: Cast) -> None:
    maya, id = cast.sign_in(cast.maya), str(uuid4())
    assert maya.put(f"{ADDRESS}/{id}", json=form(cast)).status_code == 200
    changed = maya.put(f"{ADDRESS}/{id}", json=form(cast, times=["08:00", "19:00"])).get_json()
    assert listed(maya) == [changed]
    assert (changed["times"], changed["ask_less"]) == (["08:00", "19:00"], False)
    assert changed["next_due"] is not None
    assert maya.delete(f"{ADDRESS}/{id}").status_code == 204
    assert listed(maya) == []
    assert maya.delete(f"{ADDRESS}/{id}").status_code == 404


@on_both
def test_a_reminder_is_its_persons_alone(cast: Cast) -> None:
    maya, ben, address = cast.sign_in(cast.maya), cast.sign_in(cast.ben), f"{ADDRESS}/{uuid4()}"
    maya.put(address, json=form(cast))
    assert listed(ben) == []
    assert ben.put(address, json=form(cast)).status_code == 404
    assert ben.delete(address).status_code == 404
    said = {"reminder": address.rsplit("/", 1)[1], "answer": "done", "at": now().isoformat()}
    assert ben.post(f"{ADDRESS}/answers", json={"answers": [said]}).status_code == 200
    assert Reminder.get().answered_at is None


def test_nobody_is_reminded_of_a_child_that_is_not_theirs(cast: Cast) -> None:
    for person in (cast.visiting().stranger, cast.okafor, cast.nurse):
        answer = cast.sign_in(person).put(f"{ADDRESS}/{uuid4()}", json=form(cast))
        assert (answer.status_code, answer.get_json()["code"]) == (404, "not-found")
    Grant.update(status="ended").where(Grant.person == cast.maya).execute()
    answer = cast.sign_in(cast.maya).put(f"{ADDRESS}/{uuid4()}", json=form(cast))
    assert answer.status_code == 404


@pytest.mark.parametrize(
    "wrong",
    [
        {"zone": "Mars/Olympus"},
        {"zone": "../../etc/passwd"},
        {"times": []},
        {"times": ["25:00"]},
        {"days": [0]},
        {"thing": "homework"},
        {"paused_until": "2026-02-30"},
        {"name": "Leo"},
    ],
    ids=str,
)
def test_what_cannot_ring_is_refused(cast: Cast, wrong: dict[str, Any]) -> None:
    answer = cast.sign_in(cast.maya).put(f"{ADDRESS}/{uuid4()}", json=form(cast, **wrong))
    assert answer.status_code == 422


def test_nobody_has_more_reminders_than_anybody_could_heed(cast: Cast) -> None:
    maya = cast.sign_in(cast.maya)
    for _ in range(MOST):
        assert maya.put(f"{ADDRESS}/{uuid4()}", json=form(cast)).status_code == 200
    assert maya.put(f"{ADDRESS}/{uuid4()}", json=form(cast)).get_json()["code"] == "too-many"


def test_answers_made_offline_are_taken_together_and_again(cast: Cast) -> None:
    maya, id, at = cast.sign_in(cast.maya), str(uuid4()), now() - timedelta(minutes=5)
    maya.put(f"{ADDRESS}/{id}", json=form(cast))
    said = [{"reminder": id, "answer": "later", "at": at.isoformat()}]
    said += [{"reminder": str(uuid4()), "answer": "done", "at": at.isoformat()}]
    for _ in range(2):
        answer = maya.post(f"{ADDRESS}/answers", json={"answers": said}).get_json()
        (one,) = answer["reminders"]
        assert one["snoozed_until"] == one["next_due"] == (at + timedelta(minutes=30)).isoformat()


def test_settings_are_kept_and_ring_accordingly(cast: Cast) -> None:
    maya = cast.sign_in(cast.maya)
    maya.put(f"{ADDRESS}/{uuid4()}", json=form(cast, days=[1, 2, 3, 4, 5, 6, 7], zone="Etc/UTC"))
    settings: dict[str, Any] = {"zone": "Etc/UTC", "quiet_from": "20:00", "quiet_until": "09:00"}
    settings |= {"most_a_day": 3, "mail": "none", "mail_at": "17:00"}
    assert maya.put(f"{ADDRESS}/settings", json=settings).get_json() == settings
    answer = maya.get(ADDRESS).get_json()
    assert answer["settings"] == settings
    assert answer["reminders"][0]["next_due"][11:16] == "09:00"
