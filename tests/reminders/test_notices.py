"""A clinic tells all its families at once, and nobody else."""

from datetime import timedelta
from typing import Any

import pytest
from flask.testing import FlaskClient

from api.access import grant as grants
from api.access.grant import Grant
from api.clinics import share as shares
from api.clinics.clinic import create
from api.database import now
from api.reminders import notice
from tests.cast import Cast
from tests.conftest import on_both

TITLE = "Closed on Friday"


def form(days: int = 14, **said: Any) -> dict[str, Any]:
    until = str(now().date() + timedelta(days=days))
    return {"title": TITLE, "text": "We move house.\nBack on Monday.", "until": until} | said


def told(cast: Cast, days: int = 14) -> dict[str, Any]:
    return notice.publish(cast.clinic.id, form(days), cast.okafor, now())


def titles(client: FlaskClient) -> list[str]:
    return [one["title"] for one in client.get("/api/v1/notices").get_json()["notices"]]


@on_both
def test_every_parent_of_the_clinic_reads_it_and_nobody_else(cast: Cast) -> None:
    cast.visiting()
    address = f"/api/v1/clinics/{cast.clinic.id}/notices"
    answer = cast.sign_in(cast.coordinator).post(address, json=form())
    assert (answer.status_code, answer.get_json()["by"]) == (201, "Rosa Lind")
    assert [titles(cast.sign_in(one)) for one in (cast.maya, cast.ben)] == [[TITLE], [TITLE]]
    assert [titles(cast.sign_in(one)) for one in (cast.stranger, cast.nurse)] == [[], []]
    elsewhere = create("Hillside", "GB", "Europe/London", now())
    assert notice.audience(elsewhere.id, now()) == []
    assert set(notice.audience(cast.clinic.id, now())) == {cast.maya.id, cast.ben.id}


@on_both
def test_a_family_that_ends_its_share_hears_no_more(cast: Cast) -> None:
    cast.visiting()
    told(cast)
    shares.end(cast.leo.id, cast.share.id, cast.maya, now())
    assert titles(cast.sign_in(cast.maya)) == []
    assert notice.audience(cast.clinic.id, now()) == []


def test_a_parent_who_is_out_of_the_record_hears_no_more(cast: Cast) -> None:
    cast.visiting()
    told(cast)
    grants.end((Grant.child == cast.leo) & (Grant.person == cast.ben), cast.maya, now())
    assert titles(cast.sign_in(cast.ben)) == []


def test_it_goes_after_its_last_day_at_the_clinic(cast: Cast) -> None:
    cast.visiting()
    told(cast, 3)
    seen = [len(notice.shown_to(cast.maya, now() + timedelta(days=day))) for day in (0, 2, 5)]
    assert seen == [1, 1, 0]


@on_both
def test_it_goes_when_it_is_taken_back(cast: Cast) -> None:
    cast.visiting()
    one = told(cast)
    client = cast.sign_in(cast.okafor)
    address = f"/api/v1/clinics/{cast.clinic.id}/notices/{one['id']}"
    assert client.delete(address).status_code == 204
    assert titles(cast.sign_in(cast.maya)) == []
    assert client.delete(address).status_code == 404
    listed = client.get(address.rsplit("/", 1)[0]).get_json()
    assert [one["shown"] for one in listed["notices"]] == [False]


def test_a_notice_of_another_clinic_is_not_there(cast: Cast) -> None:
    cast.visiting()
    one = told(cast)
    elsewhere = create("Hillside", "GB", "Europe/London", now())
    address = f"/api/v1/clinics/{elsewhere.id}/notices/{one['id']}"
    assert cast.sign_in(cast.okafor).delete(address).status_code == 404


@pytest.mark.parametrize(("days", "code"), [(-2, "too-early"), (200, "too-late")])
def test_its_last_day_lies_ahead_and_in_sight(cast: Cast, days: int, code: str) -> None:
    cast.visiting()
    address = f"/api/v1/clinics/{cast.clinic.id}/notices"
    answer = cast.sign_in(cast.okafor).post(address, json=form(days))
    assert (answer.status_code, answer.get_json()["errors"]) == (
        422,
        [{"pointer": "/until", "code": code}],
    )


def test_the_clinic_knows_how_many_people_it_speaks_to(cast: Cast) -> None:
    cast.visiting()
    listed = cast.sign_in(cast.nurse).get(f"/api/v1/clinics/{cast.clinic.id}/notices").get_json()
    assert listed == {"notices": [], "people": 2}
