"""What somebody learned is theirs: nobody else pulls it, and telling is a note of their own."""

from typing import Any
from uuid import UUID

import pytest

from api.partnership.kinds.learned import UNITS
from tests.cast import Cast
from tests.conftest import on_both
from tests.partnership.room import Phone, Room

LEARNED: dict[str, Any] = {"unit": "run-chart", "day": "2026-10-08", "tried": "I saw the shift."}


@pytest.fixture
def room(cast: Cast) -> Room:
    return Room(cast)


def begin(phone: Phone) -> str:
    return str(phone.client.put("/api/v1/partnership/diary").get_json()["stream"])


@on_both
def test_nobody_but_oneself_reads_ones_log_of_learning(room: Room) -> None:
    stream = begin(room.maya)
    room.maya.write("learned", LEARNED, stream=stream)
    for other in (room.sten, room.okafor):
        pulled = other.pull({UUID(stream): 0})
        assert stream in pulled["gone"] and "shift" not in str(pulled)


def test_it_cannot_stand_in_a_room_or_in_somebody_elses_log(room: Room) -> None:
    stream = begin(room.maya)
    assert room.maya.push("learned", LEARNED)["status"] == "refused"
    assert room.sten.push("learned", LEARNED, stream=stream)["status"] == "refused"


@pytest.mark.parametrize("unit", [*UNITS, "other"])
def test_every_unit_can_be_kept_and_nothing_else(room: Room, unit: str) -> None:
    stream = begin(room.maya)
    assert room.maya.push("learned", LEARNED | {"unit": unit}, stream=stream)["status"] == "stored"
    refused = room.maya.push("learned", LEARNED | {"unit": "magic"}, stream=stream)
    assert refused["errors"] == [{"pointer": "/body/unit", "code": "not-a-choice"}]
