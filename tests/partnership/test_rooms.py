"""A project's room as a log of its own: members read and write, everybody else finds nothing."""

from uuid import uuid4

import pytest

from api.care.log import CareRevision
from api.partnership.log import PartnerRevision
from api.partnership.member import FINISHED, GONE, INTERESTED, ONBOARDING, WAITING, Member
from api.partnership.profile import Profile
from api.partnership.project import Project
from api.records.contacts import DeviceContact
from tests.cast import Cast
from tests.conftest import on_both
from tests.partnership.room import Room

NOTE = {"of": "note", "text": "Bigger print, please."}


@pytest.fixture
def room(cast: Cast) -> Room:
    return Room(cast)


@on_both
def test_what_a_parent_writes_a_nurse_reads_under_the_name_chosen_for_projects(room: Room) -> None:
    Profile.create(
        person=room.cast.maya, name_to_use="May", kind="family", updated_at=room.project.at
    )
    room.maya.write("note", NOTE)
    pulled = room.ida.pull()
    assert [one.body for one in room.ida.read()] == [NOTE]
    assert pulled["people"][str(room.cast.maya.id)] == {"name": "May", "role": "partner"}
    assert pulled["streams"][str(room.stream)]["visibility"] == "project"


@pytest.mark.parametrize("status", [INTERESTED, WAITING, GONE])
def test_who_has_no_place_finds_no_room_and_writes_nothing(room: Room, status: str) -> None:
    room.maya.write("note", NOTE)
    room.join(room.cast.stranger, status=status)
    sten = room.phone(room.cast.stranger)
    assert sten.pull({room.stream: 1}) | {"epoch": ""} == {
        "epoch": "",
        "gone": [str(room.stream)],
        "people": {},
        "streams": {},
    }
    nowhere = sten.push("note", NOTE, stream=str(uuid4()))
    there = sten.push("note", NOTE)
    assert nowhere["status"] == there["status"] == "refused"


def test_who_is_being_shown_around_writes_already(room: Room) -> None:
    room.join(room.cast.stranger, status=ONBOARDING)
    room.phone(room.cast.stranger).write("note", NOTE)


def test_leaving_ends_the_room_at_the_next_request(room: Room) -> None:
    room.maya.write("note", NOTE)
    Member.update(status=GONE).where(Member.person == room.cast.maya).execute()
    assert room.maya.push("note", NOTE)["status"] == "refused"
    assert room.maya.pull({room.stream: 1})["gone"] == [str(room.stream)]


@pytest.mark.parametrize("what", ["member", "project"])
def test_a_finished_project_is_read_and_no_more_written(room: Room, what: str) -> None:
    room.maya.write("note", NOTE)
    if what == "project":
        Project.update(status=FINISHED).execute()
    else:
        Member.update(status=FINISHED).execute()
    assert room.maya.push("note", NOTE)["status"] == "refused"
    assert len(room.maya.read()) == 1


def test_a_member_of_one_project_finds_nothing_of_another(room: Room) -> None:
    other = Room(room.cast, "The waiting room")
    other.sten.write("note", NOTE)
    assert list(room.maya.pull({other.stream: 0})["streams"]) == [str(room.stream)]
    assert room.maya.push("note", NOTE, stream=str(other.stream))["status"] == "refused"


@on_both
def test_the_two_logs_hold_nothing_of_each_other(room: Room) -> None:
    leos = room.cast.stream(room.cast.leo)
    assert room.maya.push("note", NOTE, stream=str(leos))["status"] == "refused"
    body = {"condition": "asthma", "day": "2026-11-01", "session": "morning", "fields": {}}
    assert room.maya.push("diary.entry", body)["status"] == "invalid"
    into_care = room.maya.revision("note", NOTE)
    answer = room.maya.post("/push", epoch=None, revisions=[into_care])
    assert answer["results"][0]["status"] == "refused"
    assert not CareRevision.select().exists() and not PartnerRevision.select().exists()


def test_an_exchange_for_a_project_is_no_news_for_a_care_team(room: Room) -> None:
    room.maya.write("note", NOTE)
    room.maya.pull()
    assert not DeviceContact.select().exists()


@on_both
def test_a_member_is_told_of_their_projects_and_nobody_elses(room: Room) -> None:
    _ = room.maya, room.ida
    other = Room(room.cast, "The waiting room")
    _ = other.sten
    told = room.maya.client.get("/api/v1/partnership/projects").get_json()["projects"]
    assert [(one["title"], one["stream"]) for one in told] == [
        ("A letter that schools read", str(room.stream))
    ]
    assert [(one["name"], one["role"]) for one in told[0]["members"]] == [
        ("Maya", "partner"),
        ("Ida Frost", "staff"),
    ]
