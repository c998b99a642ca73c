"""What a room keeps, and what it does not let go by."""

from typing import Any
from uuid import UUID, uuid5

import pytest

from tests.cast import Cast
from tests.partnership.room import Room

PDSA: dict[str, Any] = {
    "objective": "One page that a teacher reads.",
    "question": "Does the form teacher read it?",
    "prediction": "Three of four will.",
    "day": "2026-10-20",
    "status": "planned",
}
MEETING: dict[str, Any] = {
    "day": "2026-10-12",
    "time": "19:30",
    "how": "online",
    "template": "regular",
    "agenda": [{"text": "Hello", "family": False}, {"family": True}],
    "status": "planned",
}


@pytest.fixture
def room(cast: Cast) -> Room:
    return Room(cast)


def codes(result: dict[str, Any]) -> list[tuple[str, str]]:
    return [(error["pointer"], error["code"]) for error in result.get("errors", [])]


def test_a_charter_is_complete_with_all_three_ways_of_knowing_alone(room: Room) -> None:
    said = dict.fromkeys(
        ("aim", "measures", "changes", "lived", "as_is", "science", "limits"), "Said."
    )
    record = room.maya.only("charter")
    for name in said:
        lacking = {key: text for key, text in said.items() if key != name}
        result = room.maya.push("charter", lacking | {"status": "complete"}, record=record)
        assert codes(result) == [(f"/body/{name}", "required")]
    room.maya.write("charter", said | {"status": "complete"}, record=record)


def test_a_parents_prediction_stands_once_the_test_has_begun(room: Room) -> None:
    planned = room.maya.write("pdsa", PDSA)
    reworded = PDSA | {"prediction": "Two of four will."}
    again = room.ida.write("pdsa", reworded, record=planned, parents=[planned])
    begun = reworded | {"status": "started", "started_on": "2026-10-20"}
    started = room.maya.write("pdsa", begun, record=planned, parents=[again])
    late = begun | {"prediction": "All four will."}
    result = room.ida.push("pdsa", late, record=planned, parents=[started])
    assert codes(result) == [("/body/prediction", "locked")]
    back = reworded
    result = room.ida.push("pdsa", back, record=planned, parents=[started])
    assert ("/body/status", "locked") in codes(result)


def test_a_test_that_is_done_tells_what_happened(room: Room) -> None:
    done = PDSA | {"status": "done", "started_on": "2026-10-20"}
    assert codes(room.maya.push("pdsa", done)) == [("/body/happened", "required")]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"agenda": [{"text": "Hello", "family": False}]}, "no-family-item"),
        ({"agenda": [{"family": True}, {"family": True}]}, "no-family-item"),
        ({"status": "held", "present": ["maya"]}, "family-item-open"),
        ({"status": "held", "present": ["maya"], "agenda": []}, "no-family-item"),
    ],
)
def test_no_agenda_is_without_the_family_item_and_no_meeting_ends_before_it_was_answered(
    room: Room, change: dict[str, Any], code: str
) -> None:
    body = MEETING | change
    if "present" in body:
        body |= {"present": [str(room.maya.person.id)]}
    assert codes(room.maya.push("meeting", body)) == [("/body/agenda", code)]


def test_a_meeting_ends_once_families_were_heard(room: Room) -> None:
    held = MEETING | {"status": "held", "present": [str(room.maya.person.id)]}
    held |= {"agenda": [{"family": True, "said": "The letter is too long."}]}
    room.ida.write("meeting", held)


def test_a_task_is_owned_by_a_member(room: Room) -> None:
    task = {"text": "Print it", "due": "2026-10-20", "status": "open"}
    mine = task | {"owner": str(room.maya.person.id)}
    room.ida.write("task", mine)
    outside = task | {"owner": str(room.cast.stranger.id)}
    assert codes(room.ida.push("task", outside)) == [("/body/owner", "not-a-member")]


def test_nobody_looks_back_in_anothers_name(room: Room) -> None:
    body = {"changed": "More trust.", "heard": 5, "again": "yes", "story": True}
    hers = room.maya.only(f"reflection:{room.maya.person.id}")
    result = room.ida.push("reflection", body, record=hers)
    assert codes(result) == [("/body", "other-record")]
    room.maya.write("reflection", body, record=hers)


def test_a_link_runs_nothing(room: Room) -> None:
    body = {"title": "Form", "made_together": False}
    for url in ("javascript:alert(1)", "http://example.org", "https://example.org/ x"):
        assert codes(room.maya.push("file", body | {"url": url})) == [("/body/url", "not-a-link")]
    room.maya.write("file", body | {"url": "https://example.org/form"})


def test_a_value_stands_once_a_day(room: Room) -> None:
    measure = room.maya.write(
        "measure",
        {
            "name": "Letters read",
            "of": "outcome",
            "counted": "Of ten letters.",
            "how_often": "Each week",
            "better": "higher",
        },
    )
    body = {"measure": measure, "day": "2026-10-05", "value": 4}
    assert codes(room.maya.push("measure.value", body)) == [("/body/day", "other-record")]


@pytest.mark.parametrize(
    "options, code", [(["A"], "too-many"), (["A", "A"], "twice"), (list("ABCDEFGH"), "too-many")]
)
def test_two_to_seven_different_answers_are_put_in_order(
    room: Room, options: list[str], code: str
) -> None:
    result = room.maya.push("priority", {"question": "What first?", "options": options})
    assert codes(result) == [("/body/options", code)]


def test_each_has_one_order_in_a_round_and_one_word_on_what_is_agreed(room: Room) -> None:
    asked = room.maya.write("priority", {"question": "What first?", "options": ["A", "B"]})
    rank = {"priority": asked, "round": 1, "order": ["B", "A"]}
    theirs = str(uuid5(UUID(asked), f"rank:1:{room.ida.person.id}"))
    assert codes(room.maya.push("priority.rank", rank, record=theirs)) == [
        ("/body", "other-record")
    ]
    own = str(uuid5(UUID(asked), f"rank:1:{room.maya.person.id}"))
    room.maya.write("priority.rank", rank, record=own)
    word = {"of": asked, "version": asked, "says": "yes"}
    assert codes(room.maya.push("agreed", word)) == [("/body", "other-record")]


def test_who_backs_a_project_is_told_with_it_and_nobody_while_two_versions_differ(
    room: Room,
) -> None:
    record, said = room.maya.only("charter"), {"status": "draft", "aim": "Shorter."}

    def told() -> str:
        listed = room.maya.client.get("/api/v1/partnership/projects").get_json()["projects"]
        return str(listed[0]["sponsor"])

    first = room.maya.write("charter", said | {"sponsor": "Rosa Lind"}, record=record)
    assert told() == "Rosa Lind"
    other = room.ida.write("charter", said | {"sponsor": "Dr Okafor"}, record=record)
    assert told() == ""
    room.ida.write("charter", said, record=record, parents=[first, other])
    assert told() == ""
