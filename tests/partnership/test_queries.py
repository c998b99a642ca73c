"""However much there is on a board, in rooms or on a shelf, a screen asks the database as often."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID, uuid4, uuid5

import pytest

from api.database import db, now
from api.partnership import concern, ending, hurdle, idea, match, profile, readiness, seats, work
from api.partnership.member import ONBOARDING, TALKED, Member
from api.people.person import Person
from tests.access import table as care
from tests.partnership import table
from tests.partnership.room import Room
from tests.partnership.stage import Stage, everything_of

READINGS = [rule for method, rule in table.ROUTES if method == "GET"]
A_TEST = {
    "objective": "Tape",
    "question": "Do they?",
    "prediction": "Yes",
    "status": "planned",
    "day": "2026-10-02",
}
A_MEASURE = {"name": "Minutes", "of": "outcome", "counted": "Five", "how_often": "Daily"}
LOOKING_BACK = {"changed": "Much", "heard": 5, "again": "yes", "story": True, "credit": "Ash"}


@contextmanager
def asked() -> Iterator[list[str]]:
    """What the database was asked in this block."""
    statements: list[str] = []
    db.connection().set_trace_callback(statements.append)
    yield statements
    db.connection().set_trace_callback(None)


def more(stage: Stage) -> None:
    """One more of everything that a screen lists."""
    name = uuid4().hex[:8]
    person = stage.family(stage.cast.person(name, f"{name}@example.org"))
    words = {"name_to_use": name, "shared": True, "fields": {"skills": f"letters, {name}"}}
    told = profile.save(person, words, now())
    call, okafor = stage.published(seats=2), stage.cast.okafor
    match.ask(stage.clinic, call.id, told.id, okafor, now())
    for taking in (person, stage.cast.maya):
        seats.take(stage.clinic, call.id, taking, now())
    Member.update(status=TALKED).where(Member.opportunity == call).execute()
    idea.add(stage.clinic, {"text": name}, person, now())
    hurdle.add(stage.clinic, {"what": name}, okafor, now())
    concern.add(stage.clinic, name, okafor, stage.today)
    work.add(stage.clinic, {"kind": "skill", "text": name}, okafor, now())
    for one in readiness.of(stage.clinic, okafor):
        if one["closed_at"] is None:
            readiness.close(stage.clinic, one["id"], okafor, now())
    readiness.open_round(stage.clinic, okafor, now())
    rooms(stage, person)


def rooms(stage: Stage, person: Person) -> None:
    """A project that goes on, and one that is over and told."""
    for over in (False, True):
        room = Room(stage.cast, person.name)
        room.join(stage.cast.maya, status=ONBOARDING)
        room.join(person)
        phone = room.phone(person)
        phone.write("pdsa", A_TEST)
        measure = phone.write("measure", A_MEASURE | {"better": "lower"})
        value = {"measure": measure, "day": "2026-10-02", "value": 3}
        phone.write("measure.value", value, record=str(uuid5(UUID(measure), "value:2026-10-02")))
        if over:
            phone.write("reflection", LOOKING_BACK, record=phone.only(f"reflection:{person.id}"))
            said = {"did_not_work": "Chairs.", "learned": "Ask.", "open_to_others": False}
            phone.write("closing", said, record=phone.only("closing"))
            ending.finish(room.project.id, person, now())


def counts(stage: Stage, at: dict[str, Any], person: Person) -> dict[str, int]:
    client, found = stage.cast.sign_in(person), {}
    for rule in READINGS:
        with asked() as statements:
            status = client.get(care.address(rule, at)).status_code
        assert status in (200, 404), rule
        found[rule] = len(statements)
    return found


@pytest.mark.parametrize("reader", ["okafor", "maya"])
def test_a_screen_asks_the_database_as_often_however_much_it_shows(
    stage: Stage, reader: str
) -> None:
    at = everything_of(stage.ready())
    stage.family(stage.cast.maya)
    more(stage)
    more(stage)
    person = getattr(stage.cast, reader)
    counts(stage, at, person)
    before = counts(stage, at, person)
    for _ in range(3):
        more(stage)
    assert counts(stage, at, person) == before
