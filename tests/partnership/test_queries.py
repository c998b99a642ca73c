"""However much there is on a board, in rooms or on a shelf, a screen asks the database as often."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID, uuid4, uuid5

import pytest

from api.database import db, now
from api.partnership import (
    bundle,
    concern,
    ending,
    group,
    hurdle,
    idea,
    look,
    match,
    profile,
    readiness,
    resource,
    seats,
    signup_word,
    work,
)
from api.partnership.member import ONBOARDING, TALKED, Member
from api.people.person import Person
from tests.access import table as care
from tests.partnership import shelf, table
from tests.partnership.room import DRAFT, Room
from tests.partnership.stage import Stage, council, everything_of

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
        seat = seats.take(stage.clinic, call.id, taking, now())
        signup_word.say(seat.id, "Evenings are best.", taking, now())
        signup_word.answer(stage.clinic, seat.id, "Then evenings.", okafor, now())
    Member.update(status=TALKED).where(Member.opportunity == call).execute()
    wish = idea.add(stage.clinic, {"text": name, "moment": "diagnosis"}, person, now())
    idea.take_lead(stage.clinic, wish.id, True, person, now())
    a_group(stage, person)
    shelved(stage)
    hurdle.add(stage.clinic, {"what": name}, okafor, now())
    concern.add(stage.clinic, name, okafor, stage.today)
    work.add(stage.clinic, {"kind": "skill", "text": name}, okafor, now())
    for one in readiness.of(stage.clinic, okafor):
        if one["closed_at"] is None:
            readiness.close(stage.clinic, one["id"], okafor, now())
    readiness.open_round(stage.clinic, okafor, now())
    rooms(stage, person)


def a_group(stage: Stage, person: Person) -> None:
    """A group with somebody in it, and with somebody who asked."""
    made = group.found(stage.clinic, council(stage), stage.cast.okafor, now())
    for asking in (person, stage.cast.maya):
        group.ask(stage.clinic, made.id, asking, now())
    group.answer(stage.clinic, made.id, person.id, True, stage.cast.okafor, now())


def shelved(stage: Stage) -> None:
    """A training that was checked and rewritten, in a bundle of its own and in all others."""
    nurse = stage.cast.nurse
    training = shelf.checked(stage, resource.TRAINING, skills="letters")
    resource.write(stage.clinic, training, 1, shelf.BODY, nurse, now())
    shelf.handed_over(stage, training)
    for one in bundle.of(stage.clinic, nurse):
        within = list(dict.fromkeys([*map(UUID, one.resources), training]))
        form = {"title": one.title, "words": one.words, "resources": within}
        bundle.change(stage.clinic, one.id, form, nurse, now())


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
        asked = UUID(phone.write("worksheet", DRAFT))
        words = {"says": "good"}
        look.say(stage.clinic, asked, words, stage.cast.okafor, now())
        if over:
            phone.write("reflection", LOOKING_BACK, record=phone.only(f"reflection:{person.id}"))
            said = {"did_not_work": "Chairs.", "learned": "Ask.", "open_to_others": False}
            said |= {"on_board": True}
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
