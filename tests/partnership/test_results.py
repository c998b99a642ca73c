"""What anybody may read of working together: no count of few, no words that were not opened."""

from typing import Any

import pytest

from api.database import now
from api.partnership import (
    agreement,
    board,
    ending,
    match,
    path,
    profile,
    results,
    seats,
    signups,
    timeline,
)
from api.partnership.project import Project
from tests.conftest import on_both
from tests.partnership.room import Phone, Room
from tests.partnership.stage import Stage

SAID = {"did_not_work": "Chairs.", "learned": "Ask first.", "open_to_others": True}
LOOK = {"changed": "Much", "heard": 4, "again": "yes", "story": True, "credit": "Maya B."}


def end(room: Room, phone: Phone, **more: Any) -> None:
    phone.write("closing", SAID | more, record=phone.only("closing"))
    ending.finish(room.project.id, phone.person, now())


def look_back(phone: Phone, hours: int) -> None:
    record = phone.only(f"reflection:{phone.person.id}")
    phone.write("reflection", LOOK | {"hours": hours}, record=record)


def told(stage: Stage) -> dict[str, Any]:
    return results.public(stage.code, now())


@on_both
def test_a_projects_words_are_public_only_where_its_people_said_so(stage: Stage) -> None:
    closed, opened = Room(stage.cast, "Kept here"), Room(stage.cast, "The waiting room")
    end(closed, closed.maya)
    look_back(opened.maya, 3)
    end(opened, opened.maya, on_board=True, result="Ten chairs.")
    found = told(stage)
    assert [one["title"] for one in found["results"]] == ["The waiting room"]
    assert found["results"][0]["closing"]["result"] == "Ten chairs."
    assert found["numbers"]["finished"] == 2
    assert "Maya" not in str(found)


@on_both
def test_any_member_takes_back_what_anybody_may_read_also_once_it_is_finished(
    stage: Stage,
) -> None:
    room = Room(stage.cast)
    end(room, room.maya, on_board=True, result="Ten chairs.")
    at = f"/api/v1/partnership/projects/{room.project.id}/board"
    assert room.phone(stage.cast.okafor).client.delete(at).status_code == 404
    assert len(told(stage)["results"]) == 1
    room.join(stage.cast.nurse)
    assert room.phone(stage.cast.nurse).client.delete(at).status_code == 204
    assert told(stage)["results"] == []


def test_while_two_versions_differ_nothing_is_public(stage: Stage) -> None:
    room = Room(stage.cast)
    record = room.maya.only("closing")
    room.maya.write("closing", SAID | {"on_board": True}, record=record)
    assert Project.get().on_board
    room.ida.write("closing", SAID, record=record)
    assert not Project.get().on_board


def test_few_people_and_few_answers_are_not_counted_out_to_strangers(stage: Stage) -> None:
    room = Room(stage.cast)
    for name in ("A", "B", "C", "D"):
        person = stage.cast.person(name, f"{name}@example.org")
        room.join(person)
        look_back(room.phone(person), 2)
    assert (told(stage)["numbers"]["people"], told(stage)["numbers"]["heard"]) == (None, None)
    fifth = stage.cast.person("E", "e@example.org")
    room.join(fifth)
    look_back(room.phone(fifth), 2)
    assert (told(stage)["numbers"]["people"], told(stage)["numbers"]["heard"]) == (5, 4.0)


@on_both
def test_nobody_is_heard_through_all_others_however_often_they_answer(stage: Stage) -> None:
    room = Room(stage.cast)
    for name in ("A", "B", "C", "D"):
        person = stage.cast.person(name, f"{name}@example.org")
        room.join(person)
        look_back(room.phone(person), 2)
    for day in range(1, 9):
        said = {"day": f"2026-11-0{day}", "useful": 1, "heard": 1, "much": "much"}
        of_day = f"pulse:{room.maya.person.id}:2026-11-0{day}"
        room.maya.write("pulse", said, record=room.maya.only(of_day))
    # Four say 4 and one says 1, eight times: 3.4 of people, 2 of answers.
    assert told(stage)["numbers"]["heard"] == 3.5


def test_how_a_group_tried_to_work_is_not_told_to_anybody(stage: Stage) -> None:
    room = Room(stage.cast)
    test = {"question": "Better?", "prediction": "Yes", "day": "2026-11-01", "status": "planned"}
    room.maya.write("pdsa", test | {"objective": "A card at the desk", "about": "care"})
    room.maya.write("pdsa", test | {"objective": "Meet after bedtime", "about": "together"})
    end(room, room.maya, on_board=True)
    assert told(stage)["results"][0]["tests"] == [{"objective": "A card at the desk"}]


def test_the_years_tell_families_what_was_learned_only_where_it_is_open_to_them(
    stage: Stage,
) -> None:
    room = Room(stage.cast)
    for phone, hours in ((room.maya, 3), (room.ida, 4)):
        look_back(phone, hours)
    assert timeline.read(stage.clinic, stage.cast.nurse)["hours"] is None
    look_back(room.sten, 5)
    end(room, room.maya)
    fay = stage.family(stage.cast.person("Fay", "fay@example.org"))
    team, member, family = (
        timeline.read(stage.clinic, person)
        for person in (stage.cast.okafor, stage.family(stage.cast.maya), fay)
    )
    assert [event["what"] for event in team["events"]] == ["ended", "began"]
    assert [view["events"][0]["learned"] for view in (team, member, family)] == [
        "Ask first.",
        "Ask first.",
        "",
    ]
    # 12 in all: in tens, or two looks would tell what one of them gave.
    assert team["hours"] == 10


@pytest.mark.parametrize(
    ("language", "status"), [("pl", 204), ("pt-BR", 204), ("", 422), ("Polish!", 422), ("p", 422)]
)
def test_a_pitch_states_the_language_of_each_of_its_texts(
    stage: Stage, language: str, status: int
) -> None:
    pitches = [{"language": language, "text": "Zaczynamy od małych rzeczy."}]
    okafor = stage.cast.sign_in(stage.cast.okafor)
    at = f"/api/v1/partnership/clinics/{stage.clinic}/stage"
    form = {"pitch": "We start small.", "pitches": pitches}
    assert okafor.put(at, json=form).status_code == status
    told = board.public(stage.code, now())
    assert told["pitches"] == (pitches if status == 204 else [])
    assert told["pitch_language"] == "en"


def test_who_takes_a_pause_is_not_found_and_not_asked(stage: Stage) -> None:
    call, maya = stage.ready().call, stage.family(stage.cast.maya)
    form = {"name_to_use": "M", "shared": True, "fields": {"skills": "letters"}}
    profile.save(maya, form | {"level": "make"}, now())
    assert len(match.for_calls(stage.clinic, [call])[call.id]) == 1
    profile.save(maya, form | {"level": "pause"}, now())
    assert match.for_calls(stage.clinic, [call])[call.id] == []


def test_a_handbook_is_read_by_partners_and_signed_by_nobody(stage: Stage) -> None:
    stage.ready()
    agreement.write(stage.clinic, "handbook", "You will be met.", stage.cast.okafor, now())
    maya = stage.family(stage.cast.maya)
    seat = seats.take(stage.clinic, stage.call.id, maya, now())
    path.walk(stage.clinic, seat.id, {"to": "talked", "talk": {}}, stage.cast.okafor, now())
    [mine] = signups.mine(maya)["signups"]
    assert mine["handbook"] == "You will be met."
    assert len(mine["texts"]) == 3
    path.accept(seat.id, stage.texts(), "Maya", maya, now())
