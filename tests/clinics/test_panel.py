"""All patients at a glance: true for each, seen by the team alone, asked for at once."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from api.access.grant import give
from api.access.matrix import CLINICIAN
from api.care.registry import record_of as registry_record
from api.care.together import coordinator_record
from tests.care.queries import queries
from tests.care.writer import Writer
from tests.cast import Cast
from tests.conftest import on_both

TODAY = datetime.now(UTC).date()


def ago(days: int) -> str:
    return str(TODAY - timedelta(days=days))


@pytest.fixture
def maya(cast: Cast) -> Writer:
    return Writer(cast.visiting(), cast.maya, cast.leo)


@pytest.fixture
def okafor(cast: Cast) -> Writer:
    return Writer(cast.visiting(), cast.okafor, cast.leo)


def panel(writer: Writer, cast: Cast) -> Any:
    answer: Any = writer.client.get(f"/api/v1/clinics/{cast.clinic.id}/panel")
    assert answer.status_code == 200
    return answer.json["patients"]


@on_both
def test_a_patient_is_told_by_days_of_the_last_four_weeks(
    maya: Writer, okafor: Writer, cast: Cast
) -> None:
    plan = okafor.plan(at=f"{ago(60)}T10:00")
    maya.entry(ago(2))
    maya.entry(ago(2), "evening", shown={"zone": "yellow", "plan": plan})
    maya.entry(ago(1), shown={"zone": "red", "plan": plan, "percent": 20, "best": 400})
    maya.entry(ago(28))
    maya.entry(ago(3), at=f"{ago(1)}T20:00")
    (row,) = panel(okafor, cast)
    assert (row["days"], row["told"], row["good"], row["red"]) == (3, 3, 1, 1)
    assert (row["last_entry_day"], row["late"], row["plan"]) == (ago(1), 1, True)
    assert row["child"]["name"] == "Leo"


@on_both
def test_what_is_overdue_is_open_and_past_its_day(maya: Writer, okafor: Writer, cast: Cast) -> None:
    step = {"text": "Ask", "owner": {"who": "family"}, "accepted": [], "status": "open"}
    for due in (ago(3), ago(0)):
        okafor.write("next-step", step | {"due": due})
    okafor.write("next-step", step | {"due": ago(9), "status": "done"})
    record = str(coordinator_record(cast.leo.id))
    okafor.write("coordinator", {"person": str(cast.okafor.id)}, record=record)
    okafor.write("next-step", step | {"due": ago(-9), "gap": "late"})
    (row,) = panel(okafor, cast)
    assert row["asked"] == ["late"]
    assert (row["overdue"], row["coordinator"], row["plan"]) == ([ago(3)], True, False)


def test_reviews_are_those_of_visits_here(maya: Writer, okafor: Writer, cast: Cast) -> None:
    first = okafor.visit(cast.clinic.id, cast.okafor, ago(40))
    okafor.read(first)
    okafor.visit(cast.clinic.id, cast.okafor, ago(10))
    following = str(TODAY + timedelta(days=5))
    okafor.visit(cast.clinic.id, cast.okafor, following)
    (row,) = panel(okafor, cast)
    assert row["last_review"] is not None
    assert (row["next_visit"], row["read_before_visit"]) == (following, False)


def test_an_unlikely_number_is_named_by_its_day(maya: Writer, okafor: Writer, cast: Cast) -> None:
    flow = {"blows": [790], "reliever": "unknown", "scale": "eu"}
    shown = {"zone": "green", "plan": okafor.plan(), "percent": 263, "best": 300}
    maya.entry(ago(1), fields={"peak_flow": flow}, shown=shown)
    maya.entry(ago(2), fields={"cough": 1}, shown=shown | {"percent": 100})
    (row,) = panel(okafor, cast)
    assert row["unlikely"] == [{"day": ago(1), "field": "peak_flow"}]


@on_both
def test_a_yes_to_be_counted_is_the_familys_and_is_taken_back(
    maya: Writer, okafor: Writer, cast: Cast
) -> None:
    record = str(registry_record(cast.leo.id, cast.clinic.id))
    yes = {"clinic": str(cast.clinic.id), "counted": True}
    assert panel(okafor, cast)[0]["counted"] is None
    assert okafor.push("registry", yes, record=record)["status"] == "refused"
    assert maya.push("registry", yes)["errors"][0]["code"] == "other-record"
    first = maya.write("registry", yes, record=record)
    assert panel(okafor, cast)[0]["counted"] is True
    maya.write("registry", yes | {"counted": False}, record=record, parents=[first])
    assert panel(okafor, cast)[0]["counted"] is False


def test_two_parents_who_answer_differently_have_not_said_yes(
    maya: Writer, okafor: Writer, cast: Cast
) -> None:
    record = str(registry_record(cast.leo.id, cast.clinic.id))
    answer = {"clinic": str(cast.clinic.id), "counted": False}
    Writer(cast, cast.ben, cast.leo).write("registry", answer, record=record)
    maya.write("registry", answer | {"counted": True}, record=record)
    assert panel(okafor, cast)[0]["counted"] is False


@on_both
def test_only_the_team_sees_a_patient_and_the_family_sees_who_saw(
    maya: Writer, okafor: Writer, cast: Cast
) -> None:
    for _ in range(2):
        assert len(panel(okafor, cast)) == 1
    assert panel(Writer(cast, cast.nurse, cast.leo), cast) == []
    assert maya.client.get(f"/api/v1/clinics/{cast.clinic.id}/panel").status_code == 404
    log: Any = maya.client.get(f"/api/v1/children/{cast.leo.id}/access-log").json
    assert [one["what"] for one in log["looks"]].count("panel") == 1


def test_a_longer_list_asks_the_database_no_more_often(okafor: Writer, cast: Cast) -> None:
    panel(okafor, cast)
    short = queries(lambda: panel(okafor, cast))
    for number in range(5):
        child = cast.child(f"Child {number}", "sky", "leaf", cast.leo.birth_date)
        place = {"clinic": cast.clinic.id, "clinic_name": cast.clinic.name}
        give(child, cast.okafor, CLINICIAN, "care-team", cast.at, **place)
    assert len(panel(okafor, cast)) == 6
    assert queries(lambda: panel(okafor, cast)) == short
