"""A room opens to those whom the table by hand names, and to nobody else."""

from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from flask import Flask

from api.clinics.clinic import create
from api.clinics.staff import Staff
from api.database import now
from api.partnership.project import FINISHED, Project
from tests.access import table
from tests.cast import Cast
from tests.conftest import on_both
from tests.partnership.room import Phone, Room

TEXT = (Path(__file__).parent / "rooms.txt").read_text()
NOTE = {"of": "idea", "text": "A bigger print."}
TASK_FREE = {"word": "median"}


def section(title: str) -> list[list[str]]:
    block = TEXT.split(f"{title}\n", 1)[1].split("\n\n", 1)[0]
    return [line.split() for line in block.splitlines()]


ROUTES = {(method, rule): action for method, rule, action in section("ADDRESSES OF ROOMS")}


@pytest.fixture
def room(cast: Cast) -> Room:
    return Room(cast)


def of_rooms(app: Flask) -> dict[tuple[str, str], str]:
    """The addresses that the room's two blueprints answer."""
    return {
        (method, table.plain(rule.rule)): str(vars(app.view_functions[rule.endpoint]).get("action"))
        for rule in app.url_map.iter_rules()
        if rule.endpoint.split(".")[0] in ("rooms", "projects")
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
    }


def test_every_address_of_rooms_stands_in_the_table(app: Flask) -> None:
    assert of_rooms(app) == ROUTES


def test_nobody_gets_anywhere_without_signing_in(room: Room) -> None:
    ids = {"project": room.project.id, "clinic": room.project.clinic_id}
    for method, rule in ROUTES:
        answer = room.cast.app.test_client().open(table.address(rule, ids), method=method, json={})
        assert answer.status_code == 401, rule


def can(phone: Phone, act: str) -> bool:
    """Whether the server lets this phone do it."""
    if act == "read":
        return str(phone.room.stream) in phone.pull()["streams"]
    body = TASK_FREE if act == "write" else NOTE
    return phone.push("word" if act == "write" else "note", body)["status"] == "stored"


@on_both
@pytest.mark.parametrize("title", ["WHILE IT RUNS", "WHEN ITS TIME IS UP", "ONCE IT IS FINISHED"])
def test_a_place_opens_what_the_table_says(room: Room, title: str) -> None:
    today = now().date()
    ended = {"ends_on": today - timedelta(days=15)} if "UP" in title else {}
    Project.update({"ends_on": today, **ended}).execute()
    if "FINISHED" in title:
        Project.update(status=FINISHED).execute()
    head, *rows = section(title)
    for place, status in enumerate(head[1:], 1):
        person = room.cast.person(status, f"{status}@example.org")
        if status != "stranger":
            room.join(person, status=status)
        found = {row[0]: "Y" if can(room.phone(person), row[0]) else "-" for row in rows}
        assert found == {row[0]: row[place] for row in rows}, status


def test_what_was_written_before_the_end_still_arrives_two_weeks_later(room: Room) -> None:
    Project.update(ends_on=now().date() - timedelta(days=13)).execute()
    room.maya.write("word", TASK_FREE)


def test_a_project_that_is_not_ones_own_and_one_that_is_not_there_look_alike(room: Room) -> None:
    other = create("Hillside", "GB", "Europe/London", now())
    elsa = room.cast.person("Elsa", "elsa@hillside.example")
    Staff.create(clinic=other, person=elsa, role="coordinator", since=now())
    for person in (room.cast.stranger, elsa):
        client = room.cast.sign_in(person)
        for method, rule in ROUTES:
            if "<" not in rule:
                continue
            there = {"project": room.project.id, "clinic": room.project.clinic_id}
            nowhere = {"project": uuid4(), "clinic": uuid4()}
            real = client.open(table.address(rule, there), method=method)
            unreal = client.open(table.address(rule, nowhere), method=method)
            assert (real.status_code, real.data) == (unreal.status_code, unreal.data), rule
            assert real.status_code == 404, rule
