"""How somebody sees their role is theirs alone until they share it, and when they take it back."""

from uuid import UUID, uuid4, uuid5

import pytest

from api.database import now
from api.partnership import agreement, profile, rooms
from tests.cast import Cast
from tests.conftest import on_both
from tests.partnership.room import Phone, Room
from tests.partnership.stage import Stage

SAID = {"moment": "before", "mine": "To wait and to ask.", "theirs": "To know."}


@pytest.fixture
def room(cast: Cast) -> Room:
    return Room(cast)


def own(phone: Phone) -> tuple[str, str]:
    """The stream of the phone's person, and the one record of this project in it."""
    stream = str(phone.client.put("/api/v1/partnership/diary").get_json()["stream"])
    name = f"roles:{phone.room.project.id}:before"
    return stream, str(uuid5(phone.person.id, name))


@on_both
def test_a_private_view_of_ones_role_reaches_nobody_else(room: Room) -> None:
    sten, (stream, record) = room.sten, own(room.maya)
    body = SAID | {"project": str(room.project.id)}
    result = room.maya.push("roles", body, stream=stream, record=record)
    assert result["status"] == "stored"
    assert "To wait" not in str(sten.pull({UUID(stream): 0}))
    assert sten.push("roles", body, stream=stream, record=record)["status"] == "refused"


def test_shared_it_is_read_by_the_project_and_taken_back_it_stands_no_more(room: Room) -> None:
    record = room.maya.only(f"roles:{room.maya.person.id}:before")
    first = room.maya.write("roles.shared", SAID, record=record)
    assert [one.kind for one in room.sten.read()] == ["roles.shared"]
    room.maya.write("roles.shared", None, record=record, parents=[first])
    assert room.sten.read()[-1].body is None


def test_as_whom_somebody_takes_part_is_their_own_word_and_says_nothing_of_a_child(
    room: Room,
) -> None:
    form = {"name_to_use": "Robin", "shared": False, "fields": {}, "comes_as": "young"}
    profile.save(room.sten.person, form, now())
    [mine] = rooms.of_person(room.maya.person)
    told = {one["name"]: one["comes_as"] for one in mine["members"]}
    assert told == {"Maya": "", "Robin": "young"}


def test_a_new_charter_has_the_clinics_own_section_to_begin_with(room: Room) -> None:
    stage = Stage(room.cast)
    [before] = rooms.of_person(room.maya.person)
    agreement.write(stage.clinic, "charter-section", "We vote alike.", room.cast.okafor, now())
    [since] = rooms.of_person(room.maya.person)
    assert [before["charter_section"], since["charter_section"]] == ["", "We vote alike."]


def test_nobody_speaks_of_anothers_role_and_nobody_of_a_project_they_are_not_in(
    room: Room,
) -> None:
    hers = room.maya.only(f"roles:{room.maya.person.id}:before")
    assert room.ida.push("roles.shared", SAID, record=hers)["errors"][0]["code"] == "other-record"
    stream, _ = own(room.maya)
    elsewhere = uuid4()
    record = str(uuid5(room.maya.person.id, f"roles:{elsewhere}:before"))
    body = SAID | {"project": str(elsewhere)}
    result = room.maya.push("roles", body, stream=stream, record=record)
    assert result["errors"][0]["code"] == "not-a-member"
