"""Tests of change: what is predicted stands, and only the family writes."""

from typing import Any
from uuid import UUID

import pytest

from api.care.experiments import count_record
from api.care.standing import of_kinds
from tests.care.writer import Writer
from tests.cast import Cast

PILLOW: dict[str, Any] = {
    "question": "Does a cover on the pillow help in the morning?",
    "prediction": "The morning blows go up by 20.",
    "change": "A dust cover on the pillow, every night.",
    "from": "2026-09-28",
    "to": "2026-11-22",
    "measure": {"field": "asthma.peak_flow", "session": "morning", "by": "week"},
    "baseline": {"from": "2026-07-06", "to": "2026-09-27"},
    "status": "planned",
}
STARTED = PILLOW | {"status": "started"}
STUDIED = STARTED | {
    "status": "studied",
    "study": {"happened": "Up by 25.", "against_prediction": "as-predicted"},
    "act": "adopt",
    "learned": "Dust it is.",
}


def errors(result: dict[str, Any]) -> list[tuple[str, str]]:
    return [(error["pointer"], error["code"]) for error in result["errors"]]


def test_a_family_asks_begins_and_learns(maya: Writer, ben: Writer, cast: Cast) -> None:
    first = maya.write("experiment", PILLOW)
    begun = maya.write("experiment", STARTED, record=first, parents=[first])
    ben.write("experiment", STUDIED, record=first, parents=[begun])
    (row,) = of_kinds(cast.leo.id, ["experiment"])
    assert (row.body, row.author) == (STUDIED, str(cast.ben.id))


def test_the_care_team_reads_and_does_not_write(okafor: Writer, rosa: Writer) -> None:
    assert okafor.push("experiment", PILLOW)["status"] == "refused"
    assert rosa.push("experiment", PILLOW)["status"] == "refused"


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("question", "Is it the cat?"),
        ("prediction", "The blows stay as they are."),
        ("change", "No cat in the bedroom."),
        ("measure", {"field": "asthma.cough", "by": "day"}),
        ("from", "2026-10-05"),
        ("baseline", {"from": "2026-08-03", "to": "2026-09-27"}),
        ("status", "planned"),
    ],
)
def test_what_was_predicted_is_locked_once_it_has_begun(
    maya: Writer, name: str, other: Any
) -> None:
    first = maya.write("experiment", PILLOW)
    begun = maya.write("experiment", STARTED, record=first, parents=[first])
    result = maya.push("experiment", STARTED | {name: other}, record=first, parents=[begun])
    assert errors(result) == [(f"/body/{name}", "locked")]


def test_before_it_begins_everything_may_change_and_later_the_end_still(maya: Writer) -> None:
    first = maya.write("experiment", PILLOW)
    better = PILLOW | {"prediction": "Up by 30."}
    second = maya.write("experiment", better, record=first, parents=[first])
    begun = better | {"status": "started"}
    third = maya.write("experiment", begun, record=first, parents=[second])
    maya.write("experiment", begun | {"to": "2026-12-06"}, record=first, parents=[third])


def test_of_two_predictions_begun_at_once_merging_takes_one_and_makes_up_no_third(
    maya: Writer, ben: Writer
) -> None:
    first = maya.write("experiment", PILLOW)
    hers = maya.write("experiment", STARTED, record=first, parents=[first])
    other = STARTED | {"prediction": "Nothing will change."}
    his = ben.write("experiment", other, record=first, parents=[first])
    both: dict[str, Any] = {"record": first, "parents": [hers, his]}
    third = ben.push("experiment", STARTED | {"prediction": "Who knows."}, **both)
    assert errors(third) == [("/body/prediction", "locked")]
    ben.write("experiment", other, **both)


def test_who_has_not_heard_of_a_later_version_does_not_open_the_lock(
    maya: Writer, ben: Writer
) -> None:
    first = maya.write("experiment", STARTED)
    maya.write("experiment", STARTED | {"to": "2026-12-06"}, record=first, parents=[first])
    stale: dict[str, Any] = {"record": first, "parents": [first]}
    other = ben.push("experiment", STARTED | {"prediction": "I knew."}, **stale)
    assert errors(other) == [("/body/prediction", "locked")]
    ben.write("experiment", STARTED | {"to": "2026-12-13"}, **stale)


def test_taking_it_out_and_writing_it_anew_does_not_open_the_lock(maya: Writer) -> None:
    first = maya.write("experiment", STARTED)
    gone = maya.write("experiment", None, record=first, parents=[first])
    result = maya.push("experiment", PILLOW, record=first, parents=[gone])
    assert errors(result) == [("/parents", "withdrawn")]


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"measure": {"by": "day"}}, ("/body/measure/field", "one-measure")),
        (
            {"measure": {"field": "asthma.cough", "counter": "Coughs", "by": "day"}},
            ("/body/measure/field", "one-measure"),
        ),
        (
            {"measure": {"field": "asthma.note", "by": "day"}},
            ("/body/measure/field", "not-a-choice"),
        ),
        (
            {"measure": {"counter": "Steps", "session": "morning", "by": "day"}},
            ("/body/measure/session", "no-session"),
        ),
        ({"to": "2026-09-27"}, ("/body/to", "ends-before-it-begins")),
        (
            {"baseline": {"from": "2026-09-01", "to": "2026-09-28"}},
            ("/body/baseline", "not-before-the-change"),
        ),
        ({"act": "adopt"}, ("/body/act", "not-studied")),
        ({"status": "studied"}, ("/body/study", "required")),
        ({"prediction": "  "}, ("/body/prediction", "too-short")),
    ],
)
def test_a_test_that_cannot_be_read_is_refused(
    maya: Writer, change: dict[str, Any], error: tuple[str, str]
) -> None:
    assert errors(maya.push("experiment", PILLOW | change)) == [error]


def test_a_day_has_one_count_whoever_counts(maya: Writer, ben: Writer, cast: Cast) -> None:
    test = maya.write("experiment", STARTED | {"measure": {"counter": "Nights up", "by": "day"}})
    record = str(count_record(UUID(test), "2026-10-04"))
    body = {"experiment": test, "day": "2026-10-04", "value": 3}
    first = maya.write("experiment.count", body, record=record)
    ben.write("experiment.count", body | {"value": 2}, record=record, parents=[first])
    (row,) = of_kinds(cast.leo.id, ["experiment.count"])
    assert (row.day, row.body["value"]) == ("2026-10-04", 2)
    assert errors(ben.push("experiment.count", body)) == [("/body/day", "other-record")]


def test_nothing_is_counted_of_a_day_to_come(maya: Writer) -> None:
    test = maya.write("experiment", STARTED)
    record = str(count_record(UUID(test), "2026-10-05"))
    body = {"experiment": test, "day": "2026-10-05", "value": 3}
    result = maya.push("experiment.count", body, record=record, at="2026-10-04T20:00")
    assert errors(result) == [("/body/day", "in-the-future")]
