"""Medicines, doses, bad hours and the school plan: who may write them, and what is kept."""

from typing import Any
from uuid import uuid4

import pytest

from api.care.doses import Dose
from api.care.school_plan import record_of
from api.care.standing import of_kinds
from tests.care.writer import Writer
from tests.cast import Cast
from tests.conftest import on_both

BLUE: dict[str, Any] = {
    "name": "Blue inhaler",
    "dose": "2 puffs when needed",
    "device": "with the spacer",
    "for": "reliever",
    "status": "kept",
    "counter": {"start": 200, "on": "2026-11-01"},
    "spare_at_school": True,
}
EPISODE: dict[str, Any] = {
    "condition": "asthma",
    "zone": "yellow",
    "day": "2026-11-20",
    "started": "2026-11-20T18:04",
    "steps": [{"text": "Blue inhaler: 2 puffs", "done": "2026-11-20T18:05"}],
    "told": [{"who": "Dad", "at": "2026-11-20T18:06"}],
}
SCHOOL: dict[str, Any] = {
    "school": "Harbour Lane School",
    "contacts": [{"name": "Maya", "phone": "0117 496 0001", "who": "Mother"}],
    "may_carry": True,
    "may_self_give": False,
    "may_give": True,
    "may_share": True,
}


def dose(medicine: str, **more: Any) -> dict[str, Any]:
    return {"medicine": medicine, "amount": 2, "day": "2026-11-20", "time": "18:05"} | more


@on_both
def test_family_and_clinic_write_one_list_and_each_is_named(
    maya: Writer, okafor: Writer, cast: Cast
) -> None:
    blue = maya.write("medicine", BLUE)
    stopped = BLUE | {"status": "stopped", "why": "No longer needed"}
    okafor.write("medicine", stopped, record=blue, parents=[blue])
    (row,) = of_kinds(cast.leo.id, ["medicine"])
    assert (row.body, row.author) == (stopped, str(cast.okafor.id))


def test_the_desk_writes_no_medicine(rosa: Writer) -> None:
    assert rosa.push("medicine", BLUE)["status"] == "refused"


@pytest.mark.parametrize(
    ("change", "pointer"),
    [
        ({"for": "magic"}, "/body/for"),
        ({"status": "given up"}, "/body/status"),
        ({"counter": {"start": 0, "on": "2026-11-01"}}, "/body/counter/start"),
        ({"counter": {"start": 200}}, "/body/counter/on"),
        ({"each": 41}, "/body/each"),
        ({"expires": "soon"}, "/body/expires"),
        ({"spare_at_school": "yes"}, "/body/spare_at_school"),
        ({"colour": "blue"}, "/body/colour"),
    ],
)
def test_a_medicine_that_cannot_be_read_is_refused(
    maya: Writer, change: dict[str, Any], pointer: str
) -> None:
    result = maya.push("medicine", BLUE | change)
    assert [error["pointer"] for error in result["errors"]] == [pointer]


@on_both
def test_a_dose_counts_until_it_is_taken_back(maya: Writer, ben: Writer) -> None:
    blue = maya.write("medicine", BLUE)
    first = maya.write("dose", dose(blue))
    ben.write("dose", dose(blue, amount=4))
    assert sorted(row.amount for row in Dose.select()) == [2, 4]
    maya.write("dose", None, record=first, parents=[first])
    assert [row.amount for row in Dose.select()] == [4]


def test_only_the_family_logs_doses_and_bad_hours(okafor: Writer, rosa: Writer) -> None:
    for writer in (okafor, rosa):
        assert writer.push("dose", dose(str(uuid4())))["status"] == "refused"
        assert writer.push("episode", EPISODE)["status"] == "refused"
        assert writer.push("school-plan", SCHOOL)["status"] == "refused"


def test_each_tap_of_a_bad_hour_is_kept(maya: Writer, cast: Cast) -> None:
    first = maya.write("episode", EPISODE)
    again = {"text": "Blue inhaler: 2 puffs", "done": "2026-11-20T18:25"}
    later = EPISODE | {"steps": [*EPISODE["steps"], again], "ended": "2026-11-20T18:40"}
    maya.write("episode", later, record=first, parents=[first])
    (row,) = of_kinds(cast.leo.id, ["episode"])
    assert (row.day, row.body["ended"], len(row.body["steps"])) == (
        "2026-11-20",
        "2026-11-20T18:40",
        2,
    )


def test_a_bad_hour_is_about_the_day_on_which_it_began(maya: Writer) -> None:
    result = maya.push("episode", EPISODE | {"day": "2026-11-19"})
    assert result["errors"] == [{"pointer": "/body/day", "code": "other-day"}]


def test_a_child_has_one_school_plan(maya: Writer, cast: Cast) -> None:
    assert maya.push("school-plan", SCHOOL)["errors"][0]["code"] == "other-record"
    maya.write("school-plan", SCHOOL, record=str(record_of(cast.leo.id)))
