"""A care-experience diary is its person's own; a released piece is read until it is taken back."""

from typing import Any
from uuid import UUID, uuid5

import pytest

from api.database import now
from api.partnership import path
from api.partnership.member import Member
from tests.cast import Cast
from tests.conftest import on_both
from tests.partnership.room import Phone, Room

PIECE: dict[str, Any] = {
    "day": "2026-10-08",
    "place": "The front desk",
    "happened": "We waited and nobody said why.",
    "feeling": -2,
    "mattered": "To know how long.",
}
PERSONA: dict[str, Any] = {
    "name": "Robin",
    "about": "Comes by bus with two children.",
    "matters": "To know how long it takes.",
}


@pytest.fixture
def room(cast: Cast) -> Room:
    return Room(cast)


def begin(phone: Phone) -> str:
    """The stream of the phone's own diary."""
    answer = phone.client.put("/api/v1/partnership/diary")
    return str(answer.get_json()["stream"])


def released(room: Room, **more: Any) -> dict[str, Any]:
    return PIECE | {"released_to": str(room.project.id)} | more


def pieces(phone: Phone) -> list[dict[str, Any]]:
    told = phone.client.get(f"/api/v1/partnership/projects/{phone.room.project.id}/pieces")
    assert told.status_code == 200
    return list(told.get_json()["pieces"])


@on_both
def test_nobody_reads_a_piece_that_is_not_released(room: Room) -> None:
    sten, okafor = room.sten, room.okafor
    stream = begin(room.maya)
    assert room.maya.push("experience", PIECE, stream=stream)["status"] == "stored"
    assert pieces(sten) == pieces(okafor) == []
    for other in (sten, okafor):
        pulled = other.pull({UUID(stream): 0})
        assert stream in pulled["gone"] and stream not in pulled["streams"]
        assert "nobody said why" not in str(pulled)
        assert other.push("experience", PIECE, stream=stream)["status"] == "refused"
    assert stream in room.maya.pull()["streams"]


@on_both
def test_a_released_piece_is_read_by_the_members_and_by_nobody_after_it_is_taken_back(
    room: Room,
) -> None:
    stream, sten = begin(room.maya), room.sten
    first = room.maya.write("experience", released(room), stream=stream)
    (piece,) = pieces(sten)
    assert piece["happened"] == PIECE["happened"] and piece["name"] == room.maya.person.name
    assert "released_to" not in piece
    room.maya.write("experience", PIECE, stream=stream, record=first, parents=[first])
    assert pieces(sten) == pieces(room.maya) == []
    other = room.cast.sign_in(room.cast.nurse)
    address = f"/api/v1/partnership/projects/{room.project.id}/pieces"
    assert other.get(address).status_code == 404


def test_a_deleted_piece_is_gone_from_the_project_too(room: Room) -> None:
    stream = begin(room.maya)
    first = room.maya.write("experience", released(room), stream=stream)
    room.maya.write("experience", None, stream=stream, record=first, parents=[first])
    assert pieces(room.sten) == []


def test_two_phones_that_disagree_release_nothing(room: Room) -> None:
    stream = begin(room.maya)
    first = room.maya.write("experience", PIECE, stream=stream)
    later = {"stream": stream, "record": first, "parents": [first]}
    room.maya.write("experience", released(room), **later)
    room.maya.write("experience", PIECE | {"word": "cross"}, **later)
    assert pieces(room.sten) == []


def test_a_piece_goes_into_no_project_in_which_its_person_has_no_place(room: Room) -> None:
    stream = begin(room.maya)
    elsewhere = Room(room.cast, "The door")
    result = room.maya.push("experience", released(elsewhere), stream=stream)
    assert result["errors"] == [{"pointer": "/body/released_to", "code": "not-a-member"}]


def test_who_leaves_takes_their_pieces_along(room: Room) -> None:
    stream = begin(room.maya)
    room.maya.write("experience", released(room), stream=stream)
    assert pieces(room.sten)
    path.withdraw(Member.get(Member.person == room.maya.person).id, room.maya.person, now())
    assert pieces(room.sten) == []


def test_a_diary_holds_pieces_alone_and_a_room_holds_none(room: Room) -> None:
    stream = begin(room.maya)
    assert (
        room.maya.push("note", {"of": "note", "text": "Hm"}, stream=stream)["status"] == "refused"
    )
    assert room.maya.push("experience", PIECE)["status"] == "refused"


def test_a_persona_is_made_of_what_stands_released_alone(room: Room) -> None:
    stream = begin(room.maya)
    kept = room.maya.write("experience", PIECE, stream=stream)
    result = room.ida.push("persona", PERSONA | {"pieces": [kept]})
    assert result["errors"] == [{"pointer": "/body/pieces", "code": "not-released"}]
    room.maya.write("experience", released(room), stream=stream, record=kept, parents=[kept])
    room.ida.write("persona", PERSONA | {"pieces": [kept]})


def test_only_who_told_says_that_a_persona_is_true(room: Room) -> None:
    stream = begin(room.maya)
    piece = room.maya.write("experience", released(room), stream=stream)
    persona = room.ida.write("persona", PERSONA | {"pieces": [piece]})
    word = {"persona": persona, "version": persona}
    for phone, status in ((room.ida, "invalid"), (room.maya, "stored")):
        record = str(uuid5(UUID(persona), f"true:{phone.person.id}"))
        assert phone.push("persona.true", word, record=record)["status"] == status
    assert room.maya.push("persona.true", word)["status"] == "invalid"
