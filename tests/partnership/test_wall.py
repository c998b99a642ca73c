"""The wall between the halves: what happens in one changes no byte of what the other answers.

All that can be read is read twice: before and after somebody did something in the other half.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any
from uuid import uuid4

from api.database import now
from api.partnership import idea, profile
from api.records.contacts import DeviceContact
from tests.access import table as care
from tests.access.test_addresses import ids as care_ids
from tests.care.writer import Writer
from tests.conftest import on_both
from tests.partnership import table as together
from tests.partnership.room import Room
from tests.partnership.stage import Stage, everything_of

LOOKS = "/children/<child>/access-log"
# When a phone was last seen is told of phones, whatever they were used for; that all this is read
# stands in the list of looks, which is therefore read on its own.
NOT_COMPARED = ("/sessions", LOOKS)


def answers(stage: Stage, routes: Any, at: dict[str, Any]) -> dict[Any, bytes]:
    """Every answer to a reading, by person and address; and to both kinds of pull."""
    cast = stage.cast
    people = (cast.maya, cast.ben, cast.okafor, cast.coordinator, cast.nurse, cast.stranger)
    found = {}
    for person in people:
        client = cast.sign_in(person)
        for method, rule in _readings(routes):
            body = {"device": str(DEVICE)} if method == "POST" else None
            answer = client.open(care.address(rule, at), method=method, json=body)
            found[person.name, rule] = answer.data if answer.status_code == 200 else b""
    return found


DEVICE = uuid4()


def _readings(routes: Any) -> Iterator[tuple[str, str]]:
    for method, rule in routes:
        if method == "GET" and rule not in NOT_COMPARED:
            yield method, rule
        if rule.endswith("/pull"):
            yield method, rule


@on_both
def test_a_piece_that_is_not_released_changes_nothing_for_anybody_else(stage: Stage) -> None:
    at, room = world(stage)
    maya = room.phone(stage.cast.maya)
    stream = maya.client.put("/api/v1/partnership/diary").get_json()["stream"]
    answers(stage, together.ROUTES, at)
    before = answers(stage, together.ROUTES, at)
    piece = {"day": "2026-11-02", "happened": "Nobody looked up.", "feeling": -2}
    maya.write("experience", piece, stream=stream)
    after = answers(stage, together.ROUTES, at)
    changed = {person for (person, rule) in before if before[person, rule] != after[person, rule]}
    assert changed == {"Maya"}


def world(stage: Stage) -> tuple[dict[str, Any], Room]:
    """A clinic with children's records and projects, and two people who are in both halves."""
    cast = stage.ready().cast.visiting()
    # No calendar has this address; what a calendar holds is read from the visits themselves.
    at = care_ids(cast) | everything_of(stage) | {"secret": "none"}
    room = Room(cast, "The door")
    _ = room.maya, room.ida
    room.maya.write("note", {"of": "note", "text": "Hello"})
    Writer(cast, cast.maya, cast.leo).entry("2026-10-01")
    return at, room


@on_both
def test_nothing_in_a_childs_record_shows_in_partnership(stage: Stage) -> None:
    at, _ = world(stage)
    answers(stage, together.ROUTES, at)
    before = answers(stage, together.ROUTES, at)
    writer = Writer(stage.cast, stage.cast.maya, stage.cast.leo)
    for day in ("2026-11-02", "2026-11-03"):
        writer.entry(day)
    Writer(stage.cast, stage.cast.okafor, stage.cast.leo).plan()
    stage.cast.child("Kit", "rose", "drop", date(2019, 5, 5))
    assert answers(stage, together.ROUTES, at) == before
    assert sum(map(bool, before.values())) > len(before) / 3


@on_both
def test_nothing_in_partnership_shows_in_a_childs_record(stage: Stage) -> None:
    at, room = world(stage)
    answers(stage, care.ROUTES, at)
    # Care teams read when a family's phones were last in touch about the diary.
    DeviceContact.update(at=now() - timedelta(days=30)).execute()
    before = answers(stage, care.ROUTES, at)
    maya = stage.cast.sign_in(stage.cast.maya)
    looks = maya.get(care.address(LOOKS, at)).data
    new_phone = room.phone(stage.cast.maya)
    new_phone.write("note", {"of": "idea", "text": "Chairs"})
    room.ida.write("word", {"word": "median"})
    room.ida.pull()
    words = {"name_to_use": "May", "shared": True, "fields": {"skills": "signs"}}
    profile.save(stage.family(stage.cast.maya), words, now())
    idea.add(stage.clinic, {"text": "Music"}, stage.cast.okafor, now())
    assert looks and maya.get(care.address(LOOKS, at)).data == looks
    assert answers(stage, care.ROUTES, at) == before
    assert sum(map(bool, before.values())) > len(before) / 3
