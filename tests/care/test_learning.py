"""What a clinician is told of a family's tests of change."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from api.care.experiments import count_record
from api.care.learning import tests_of_change as told_of
from tests.care.test_experiments import PILLOW, STARTED, STUDIED
from tests.care.writer import Writer
from tests.cast import Cast

CHANGE = date(2026, 9, 28)


def blow(writer: Writer, day: date, flow: int, session: str = "morning", **more: Any) -> None:
    reading = {"blows": [flow], "reliever": "before", "scale": "eu"} | more
    writer.entry(str(day), session, fields={"peak_flow": reading})


def write_weeks(writer: Writer, first: int, flows: list[int]) -> None:
    """Three mornings a week with these blows, counted in weeks from the change."""
    for week, flow in enumerate(flows, first):
        for day in range(3):
            blow(writer, CHANGE + timedelta(days=7 * week + day), flow + day)


def test_a_running_test_is_told_with_its_weeks_and_what_they_say(maya: Writer, cast: Cast) -> None:
    write_weeks(maya, -8, [250, 260, 250, 260, 250, 260, 250, 260])
    write_weeks(maya, 0, [280, 281, 282, 283, 284, 285, 286, 287])
    blow(maya, CHANGE, 100, reliever="after")
    blow(maya, CHANGE, 150, session="evening")
    blow(maya, CHANGE, 160, scale="wright")
    maya.write("experiment", STARTED)
    (told,) = told_of(cast.leo.id, "2026-11-01")
    assert told["question"] == STARTED["question"]
    assert told["slots"][7:9] == [
        {"day": "2026-09-21", "value": 261},
        {"day": "2026-09-28", "value": 281},
    ]
    assert (told["reading"]["median"], told["reading"]["frozen"]) == (256, True)
    assert told["reading"]["since"]["says"] == "more-than-chance"


def test_a_plan_is_not_told_and_what_was_learned_is(maya: Writer, cast: Cast) -> None:
    maya.write("experiment", PILLOW)
    maya.write("experiment", STUDIED, at="2026-11-01T20:00")
    (told,) = told_of(cast.leo.id, "2026-11-01")
    assert (told["act"], told["learned"]) == ("adopt", "Dust it is.")
    assert told_of(cast.leo.id, "2026-11-02") == []


def test_a_counter_of_the_familys_own_is_told_as_counted(maya: Writer, cast: Cast) -> None:
    measure = {"counter": "Nights up", "by": "day"}
    test = maya.write("experiment", STARTED | {"measure": measure})
    other = maya.write("experiment", STARTED | {"measure": measure, "from": "2026-09-30"})
    for of, day, value in (
        (test, "2026-10-04", 3),
        (test, "2026-10-05", 1),
        (other, "2026-10-04", 9),
    ):
        body = {"experiment": of, "day": day, "value": value}
        record = str(count_record(UUID(of), day))
        maya.write("experiment.count", body, record=record, at=f"{day}T21:00")
    slots = {one["record"]: one["slots"] for one in told_of(cast.leo.id, "2026-11-01")}
    assert [slot["value"] for slot in slots[test]] == [3, 1]
    assert [slot["value"] for slot in slots[other]] == [9]


def test_a_prediction_that_was_written_after_the_change_had_begun_says_so(
    maya: Writer, cast: Cast
) -> None:
    in_time = {"at": f"{CHANGE - timedelta(days=1)}T20:00"}
    later = {"at": f"{CHANGE + timedelta(days=9)}T20:00"}
    first = maya.write("experiment", PILLOW, **in_time)
    other = {"prediction": "Nothing will change."}
    for kept, predicted_late in ((PILLOW, None), (PILLOW | other, str(CHANGE + timedelta(days=9)))):
        record = first if kept is PILLOW else maya.write("experiment", PILLOW | other, **later)
        begun = {"record": record, "parents": [record], **later}
        maya.write("experiment", kept | {"status": "started"}, **begun)
        told = {one["record"]: one for one in told_of(cast.leo.id, "2026-09-01")}
        assert told[record]["predicted_late"] == predicted_late
