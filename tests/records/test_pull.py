"""A device gets what it lacks, once, in order, in few bytes; and every look is noted."""

import json
import zlib
from typing import Any
from uuid import UUID

import pytest
from flask import Flask

from api.access.log import AccessLog
from api.care.log import CareChunk
from api.care.rebuild import rebuild
from api.care.record import RECORD
from api.cli import main
from api.database import db
from api.records import epoch
from api.records.contacts import DeviceContact
from api.records.runs import FULL
from api.settings import Settings
from tests.cast import Cast
from tests.conftest import on_both
from tests.records.device import Device
from tests.records.diary import years_of_diary


@pytest.fixture
def cast(app: Flask) -> Cast:
    return Cast(app).visiting()


def filled(cast: Cast, count: int) -> tuple[UUID, Device]:
    """Leo's stream with so many entries of Maya's, and her phone."""
    stream, maya = cast.stream(cast.leo), Device(cast, cast.maya)
    with db.atomic():
        RECORD.append(years_of_diary(stream, [maya], count), {stream: count})
    return stream, maya


@on_both
def test_a_device_continues_where_it_stands(cast: Cast) -> None:
    stream, _ = filled(cast, 2 * FULL + 10)
    ben = Device(cast, cast.ben, 2)
    everything = ben.read(stream)
    assert [one.seq for one in everything] == list(range(1, 2 * FULL + 11))
    for after in (1, FULL - 1, FULL, FULL + 1, 2 * FULL, 2 * FULL + 9):
        assert ben.read(stream, after) == everything[after:]
    assert ben.read(stream, 2 * FULL + 10) == []


@on_both
def test_full_runs_are_packed_once_and_read_the_same(cast: Cast) -> None:
    stream, maya = filled(cast, FULL + 5)
    first = maya.read(stream)
    assert [row.number for row in CareChunk.select()] == [0]
    assert maya.read(stream) == first


@on_both
def test_a_run_is_packed_when_a_push_fills_it_and_again_by_rebuild(cast: Cast) -> None:
    stream, maya = filled(cast, FULL - 60)
    maya.push(*maya.entries(stream, 59))
    assert runs() == []
    maya.push(*maya.entries(stream, 2))
    (packed,) = runs()
    rebuild()
    assert runs() == [packed]
    CareChunk.delete().execute()
    maya.read(stream)
    assert runs() == [packed]


def runs() -> list[tuple[int, bytes, int, int]]:
    """The packed runs that are kept."""
    return [(row.number, bytes(row.deflated), row.length, row.adler) for row in CareChunk.select()]


def test_a_small_phone_asks_in_parts(cast: Cast) -> None:
    stream, maya = filled(cast, 500)
    cursor, seen = 0, []
    for _ in range(10):
        part = maya.pull({stream: cursor}, limit=200)["streams"][str(stream)]
        cursor = part["next"]
        seen.append(cursor)
        if not part["more"]:
            break
    assert seen == [200, FULL, FULL + 200, 500]


def test_browsers_get_one_deflate_stream_that_says_the_same(cast: Cast) -> None:
    stream, maya = filled(cast, FULL + 5)
    for _ in range(2):
        asked = {"device": str(maya.id), "cursors": {str(stream): 0}}
        answer = maya.client.post(
            "/api/v1/pull", json=asked, headers={"Accept-Encoding": "gzip, deflate, br"}
        )
        assert answer.headers["Content-Encoding"] == "deflate"
        assert json.loads(zlib.decompress(answer.data)) == maya.pull({stream: 0})


def test_three_years_of_a_child_travel_in_thirty_five_kilobytes(cast: Cast) -> None:
    stream, maya = filled(cast, 2200)
    assert _bytes(maya, stream, 0) <= 35_000
    assert _bytes(maya, stream, 2190) <= 1_000


def _bytes(device: Device, stream: UUID, after: int) -> int:
    asked = {"device": str(device.id), "cursors": {str(stream): after}}
    headers = {"Accept-Encoding": "deflate"}
    return len(device.client.post("/api/v1/pull", json=asked, headers=headers).data)


def test_names_stand_beside_what_people_wrote(cast: Cast) -> None:
    stream, _ = filled(cast, 1)
    people = Device(cast, cast.ben, 2).pull({stream: 0})["people"]
    assert people[str(cast.maya.id)] == {"name": "Maya", "role": "guardian"}
    assert people[str(cast.okafor.id)] == {"name": "Dr Okafor", "role": "clinician"}


def test_one_look_is_noted_for_each_answer_that_showed_something(cast: Cast) -> None:
    stream, _ = filled(cast, 3)
    desk = Device(cast, cast.okafor, 2)
    desk.read(stream)
    desk.read(stream, 1)
    desk.read(stream, 3)
    looks = AccessLog.select().where(AccessLog.person == cast.okafor)
    assert [(look.what, look.child.id) for look in looks] == [("entries", cast.leo.id)] * 2


@pytest.mark.parametrize("told", ["epoch", "cursor"])
def test_a_device_learns_that_the_server_was_restored(cast: Cast, told: str) -> None:
    stream, maya = filled(cast, 3)
    if told == "epoch":
        maya.epoch = "another"
    found = maya.pull({stream: 3 if told == "epoch" else 4})
    assert found["epoch"] == epoch.current()
    assert found["streams"][str(stream)] == {
        "subject": str(cast.leo.id),
        "visibility": "family",
        "head": 3,
        "next": 0,
        "more": False,
        "rewound": True,
        "columns": [],
    }


def test_a_phone_that_knew_the_lost_server_is_told_however_far_the_backup_has_come_since(
    cast: Cast, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    stream, maya = filled(cast, 3)
    maya.epoch = maya.pull({stream: 2})["epoch"]
    db.close()
    monkeypatch.setenv("DATA_DIR", str(settings.data_dir))
    assert main(["restored"]) == 0
    assert maya.pull({stream: 2})["streams"][str(stream)]["rewound"]


def test_the_last_contact_of_each_device_is_known(cast: Cast) -> None:
    stream, maya = filled(cast, 1)
    maya.push(*maya.entries(stream, 1))
    ben = Device(cast, cast.ben, 2)
    ben.pull({stream: 2})
    known = {(row.person, row.device) for row in DeviceContact.select()}
    assert known == {(cast.maya.id, maya.id), (cast.ben.id, ben.id)}


@pytest.mark.parametrize(
    "body",
    [
        {"cursors": {"x": 1}},
        {"cursors": {"0192f3c4-0000-7000-8000-000000000001": -1}},
        {"cursors": {"0192f3c4-0000-7000-8000-000000000001": "1"}},
        {"cursors": []},
        {"limit": 0},
        {"epoch": 1},
    ],
)
def test_a_pull_that_cannot_be_read_is_a_problem(cast: Cast, body: dict[str, Any]) -> None:
    assert Device(cast, cast.maya).post("pull", **body).status_code == 422
