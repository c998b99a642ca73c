"""The demo clinic: believable, the same every time, and never in a database with people in it."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
import time_machine
from flask import Flask
from flask.testing import FlaskClient

from api import create_app, demo
from api.care.diary import DiaryEntry
from api.care.learning import tests_of_change as told_of
from api.care.marks import DiaryMark
from api.care.rebuild import rebuild
from api.care.schemas import SummaryView
from api.clinics.clinic import Clinic
from api.clinics.day_schemas import AlertsView, DayView
from api.database import db
from api.demo.families import PASSPHRASE, SIGN_INS
from api.errors import Conflict
from api.migrations import migrate
from api.people.child import Child
from api.people.person import Person
from api.settings import Settings
from tests.care.kept import kept_rows

NOW = datetime(2026, 11, 20, 18, 0, tzinfo=UTC)
TOMORROW = date(2026, 11, 21)
SignIn = Callable[[str], FlaskClient]


def empty_app(data: Path) -> Flask:
    app = create_app(Settings(data_dir=data, testing=True))
    db.connect(reuse_if_open=True)
    migrate()
    return app


def diaries() -> list[Any]:
    rows = DiaryEntry.select(
        Child.name, DiaryEntry.day, DiaryEntry.session, DiaryEntry.at, DiaryEntry.answers
    ).join(Child, on=Child.id == DiaryEntry.child)
    return sorted(rows.tuples(), key=str)


@pytest.fixture(scope="module")
def clinic_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo clinic, loaded once for all tests here; they only read."""
    data = tmp_path_factory.mktemp("demo")
    empty_app(data)
    demo.load(NOW)
    db.close()
    return data


@pytest.fixture
def app(clinic_data: Path) -> Iterator[Flask]:
    """The app in the evening on which the demo clinic was loaded, whatever day it is."""
    app = create_app(Settings(data_dir=clinic_data, testing=True))
    db.connect(reuse_if_open=True)
    with time_machine.travel(NOW):
        yield app
    if not db.is_closed():
        db.close()


@pytest.fixture
def sign_in(app: Flask) -> SignIn:
    def with_passphrase(email: str) -> FlaskClient:
        client = app.test_client()
        form = {"email": email, "password": PASSPHRASE, "device_name": "test"}
        assert client.post("/api/v1/sessions", json=form).status_code == 201
        return client

    return with_passphrase


def children_of(client: FlaskClient) -> list[tuple[str, str]]:
    me = client.get("/api/v1/me").json
    assert me
    return [(child["name"], child["role"]) for child in me["children"]]


def test_the_four_ready_sign_ins_open_what_they_say(sign_in: SignIn) -> None:
    mother, teenager, doctor, coordinator = (sign_in(email) for _, email in SIGN_INS)
    assert children_of(mother) == [("Leo", "guardian"), ("Nora", "guardian")]
    assert children_of(teenager) == [("Zoe", "self")]
    roles = []
    for client in (doctor, coordinator):
        me = client.get("/api/v1/me").json
        assert me
        roles += [clinic["role"] for clinic in me["clinics"]]
    assert roles == ["clinician", "coordinator"]


def test_the_doctors_tomorrow_is_ready(sign_in: SignIn) -> None:
    url = f"/api/v1/clinics/{Clinic.get().id}/day?from={TOMORROW}"
    found = sign_in("okafor@demo.example").get(url).json
    assert found
    assert DayView().validate(found) == {}
    visits = {visit["child"]["name"]: visit for visit in found["visits"]}
    assert list(visits) == ["Leo", "Sam", "Zoe", "George", "Ada"]
    assert visits["Leo"]["questions"] == 3
    assert visits["Leo"]["red"] >= 1
    assert visits["Sam"]["two_versions"]
    assert visits["Ada"]["quiet"]
    assert all(visit["read"] is None for visit in visits.values())


def test_a_red_day_waits_for_the_doctor_and_one_was_seen_to(sign_in: SignIn) -> None:
    url = f"/api/v1/clinics/{Clinic.get().id}/alerts"
    found = sign_in("okafor@demo.example").get(url).json
    assert found
    assert AlertsView().validate(found) == {}
    waiting, seen_to = found["alerts"]
    assert (waiting["child"]["name"], waiting["settled"]) == ("Sam", False)
    assert seen_to["settled"] and seen_to["answers"][0]["did"] == "called"


def test_a_newly_joined_family_waits_for_the_clinic(sign_in: SignIn) -> None:
    url = f"/api/v1/clinics/{Clinic.get().id}/requests"
    found = sign_in("rosa@demo.example").get(url).json
    assert found
    assert [request["child"]["name"] for request in found["requests"]] == ["Mateo"]


def test_diaries_have_gaps_late_entries_marks_and_an_attack(app: Flask) -> None:
    leo = Child.get(Child.name == "Leo").id
    own = DiaryEntry.select().where(DiaryEntry.child == leo)
    days = {entry.day for entry in own}
    assert 150 < len(days) < 184
    assert 5 < own.where(DiaryEntry.late).count() < 60
    assert own.where(DiaryEntry.zone == "red").count() in range(1, 6)
    assert DiaryMark.select().where(DiaryMark.child == leo).count() == 2


def test_every_page_can_be_opened_and_none_disagrees_with_its_plan(sign_in: SignIn) -> None:
    doctor = sign_in("okafor@demo.example")
    for child in Child.select().where(Child.name != "Mateo"):
        page = doctor.get(f"/api/v1/children/{child.id}/summary?since=12").json
        assert page
        assert page["figures"]
        assert page["disagreements"] == []
        assert SummaryView().validate(page) == {}


def test_the_pillow_cover_taught_something(app: Flask) -> None:
    told = told_of(Child.get(Child.name == "Leo").id, "2026-09-06")
    assert [one["status"] for one in told] == ["studied", "started"]
    says = [one["reading"]["since"]["says"] for one in told]
    assert says == ["more-than-chance", "too-soon"]


def test_its_kept_rows_are_those_of_its_log(app: Flask) -> None:
    before = kept_rows()
    rebuild()
    assert kept_rows() == before


def test_the_same_seed_and_day_give_the_same_diaries(app: Flask, tmp_path: Path) -> None:
    first = diaries()
    db.close()
    empty_app(tmp_path)
    demo.load(NOW)
    assert diaries() == first


def test_it_goes_into_no_database_with_people_in_it(app: Flask) -> None:
    people, entries = Person.select().count(), DiaryEntry.select().count()
    with pytest.raises(Conflict, match="not-empty"):
        demo.load(NOW)
    assert (Person.select().count(), DiaryEntry.select().count()) == (people, entries)


def test_it_tells_its_passphrase_only_where_it_is_loaded(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    empty_app(tmp_path)
    assert demo.is_empty()
    demo.announce("http://127.0.0.1:8000")
    db.close()
    assert capsys.readouterr().out == ""
