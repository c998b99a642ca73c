"""How a group works together: its stages, what each alone knows, and what is settled in between."""

from typing import Any
from uuid import UUID, uuid5

import pytest

from api.database import now
from api.partnership import ending
from tests.cast import Cast
from tests.partnership.room import Room
from tests.partnership.test_kinds import PDSA, codes

SERIES: dict[str, Any] = {"first": "2026-10-07", "time": "20:00", "every": "month", "how": "clinic"}
POLL: dict[str, Any] = {"text": "Which evening?", "until": "2026-10-12T21:00"}
TIMES = ["2026-10-20T19:30", "2026-10-24T10:00"]
NINETY: dict[str, Any] = {"goal": "Ten letters", "starts": "2026-10-05", "ends": "2027-01-03"}


@pytest.fixture
def room(cast: Cast) -> Room:
    return Room(cast)


def below(record: str, name: str) -> str:
    return str(uuid5(UUID(record), name))


def test_a_stage_is_put_forward_once_for_all_and_signed_by_each(room: Room) -> None:
    body = {"stage": "define", "brought": "We know what we want."}
    assert codes(room.maya.push("stage", body)) == [("/body", "other-record")]
    record = room.maya.only("stage:define")
    version = room.maya.write("stage", body, record=record)
    for phone in (room.maya, room.ida):
        own = below(record, f"agreed:{phone.person.id}")
        phone.write("agreed", {"of": record, "version": version, "says": "yes"}, record=own)
    unknown = body | {"stage": "spread"}
    assert codes(room.maya.push("stage", unknown)) == [("/body/stage", "not-a-choice")]


def test_nobody_takes_back_somebody_elses_yes_or_no(room: Room) -> None:
    of = room.maya.write("worksheet", {"template": "video", "title": "The tour"})
    own = below(of, f"agreed:{room.maya.person.id}")
    no = room.maya.write("agreed", {"of": of, "version": of, "says": "talk"}, record=own)
    result = room.ida.push("agreed", None, record=own, parents=[no])
    assert codes(result) == [("/record", "other-author")]
    room.maya.write("agreed", None, record=own, parents=[no])


@pytest.mark.parametrize("question", ["know", "need"])
def test_families_and_staff_answer_the_same_question_each_in_their_own_name(
    room: Room, question: str
) -> None:
    body = {"question": question, "text": "Nights are when it happens."}
    for phone in (room.maya, room.ida):
        own = phone.only(f"perspective:{question}:{phone.person.id}")
        phone.write("perspective", body, record=own)
    theirs = room.ida.only(f"perspective:{question}:{room.ida.person.id}")
    result = room.maya.push("perspective", body, record=theirs)
    assert codes(result) == [("/body", "other-record")]


def test_a_series_can_always_be_joined_from_afar(room: Room) -> None:
    here = SERIES | {"place": "Room 2"}
    assert codes(room.ida.push("series", here)) == [("/body/link", "no-way-from-afar")]
    room.ida.write("series", here | {"phone": "020 7946 0012"})


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"of": "time"}, ("/body/times", "required")),
        ({"of": "time", "times": TIMES[:1]}, ("/body/times", "too-many")),
        ({"of": "time", "times": [TIMES[0], TIMES[0]]}, ("/body/times", "twice")),
        ({"of": "item", "times": TIMES}, ("/body/times", "not-of-this")),
    ],
)
def test_a_poll_has_times_to_choose_from_and_a_vote_has_none(
    room: Room, change: dict[str, Any], fault: tuple[str, str]
) -> None:
    assert codes(room.maya.push("poll", POLL | change)) == [fault]


def test_each_answers_a_poll_once_and_may_need_child_care(room: Room) -> None:
    poll = room.ida.write("poll", POLL | {"of": "time", "times": TIMES})
    answer = {"poll": poll, "suits": TIMES[:1], "child_care": True}
    assert codes(room.maya.push("poll.answer", answer)) == [("/body", "other-record")]
    own = below(poll, f"answer:{room.maya.person.id}")
    both = answer | {"says": "yes"}
    assert codes(room.maya.push("poll.answer", both, record=own)) == [("/body/says", "required")]
    room.maya.write("poll.answer", answer, record=own)


def test_a_goal_ends_within_ninety_days(room: Room) -> None:
    goal = NINETY | {"owner": str(room.maya.person.id)}
    late = goal | {"ends": "2027-01-04"}
    assert codes(room.maya.push("ninety", late)) == [("/body/ends", "not-in-ninety-days")]
    before = goal | {"ends": "2026-10-05"}
    assert codes(room.maya.push("ninety", before)) == [("/body/ends", "not-in-ninety-days")]
    outside = goal | {"owner": str(room.cast.stranger.id)}
    assert codes(room.maya.push("ninety", outside)) == [("/body/owner", "not-a-member")]
    room.maya.write("ninety", goal)


def test_a_goal_is_ticked_once_a_week_whoever_ticks(room: Room) -> None:
    goal = room.maya.write("ninety", NINETY | {"owner": str(room.maya.person.id)})
    tick = {"ninety": goal, "week": "2026-10-07"}
    assert codes(room.ida.push("ninety.tick", tick)) == [("/body/week", "not-a-monday")]
    tick["week"] = "2026-10-05"
    assert codes(room.ida.push("ninety.tick", tick)) == [("/body", "other-record")]
    room.ida.write("ninety.tick", tick, record=below(goal, "tick:2026-10-05"))


def test_each_weighs_an_idea_once(room: Room) -> None:
    idea = room.maya.write("note", {"of": "idea", "text": "A hello card"})
    weighed = {"note": idea, "effect": 3, "effort": 1, "can": True}
    assert codes(room.ida.push("note.weighed", weighed)) == [("/body", "other-record")]
    own = below(idea, f"weighed:{room.ida.person.id}")
    room.ida.write("note.weighed", weighed, record=own)
    over = weighed | {"effect": 4}
    assert codes(room.ida.push("note.weighed", over, record=own)) == [("/body/effect", "too-high")]


def test_what_a_test_is_about_stands_once_it_has_begun(room: Room) -> None:
    body = PDSA | {"about": "together"}
    planned = room.maya.write("pdsa", body)
    begun = body | {"status": "started", "started_on": "2026-10-20"}
    started = room.maya.write("pdsa", begun, record=planned, parents=[planned])
    other = begun | {"about": "care"}
    result = room.ida.push("pdsa", other, record=planned, parents=[started])
    assert codes(result) == [("/body/about", "locked")]


def test_a_measure_names_one_of_five_domains(room: Room) -> None:
    body = {"name": "Slips told", "of": "outcome", "counted": "Each slip.", "how_often": "Weekly"}
    body |= {"better": "lower", "domain": "fame"}
    assert codes(room.maya.push("measure", body)) == [("/body/domain", "not-a-choice")]
    for domain in ("safety", "quality", "satisfaction", "health", "cost"):
        room.maya.write("measure", body | {"domain": domain})


def test_how_a_group_tried_to_work_stays_among_its_members(room: Room) -> None:
    room.maya.write("pdsa", PDSA)
    room.maya.write("pdsa", PDSA | {"about": "together", "objective": "Meet at eight."})
    closing = {"did_not_work": "Posters.", "learned": "Ask first.", "open_to_others": True}
    room.ida.write("closing", closing, record=room.ida.only("closing"))
    ending.finish(room.project.id, room.ida.person, now())
    path = f"/api/v1/partnership/clinics/{room.project.clinic_id}/finished"
    (told,) = room.ida.client.get(path).get_json()["projects"]
    assert [test["objective"] for test in told["tests"]] == [PDSA["objective"]]
