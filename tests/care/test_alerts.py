"""Alerts without alarm: red entries stand on the clinic's list until somebody has seen to them."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from api.access.grant import give
from api.access.log import AccessLog
from api.access.matrix import CLINICIAN
from api.care.alerts import Alert
from api.care.rebuild import rebuild
from api.clinics.clinic import Clinic, working_day_after
from api.clinics.clinic import create as create_clinic
from api.clinics.share import Share
from api.clinics.staff import Staff
from api.database import new_id
from tests.care.kept import kept_rows
from tests.care.writer import Writer
from tests.cast import Cast
from tests.conftest import on_both

TODAY = datetime.now(UTC).date()
RED = {"zone": "red", "plan": str(uuid4())}


def ago(days: int) -> str:
    return str(TODAY - timedelta(days=days))


def ask_to_be_told(who: Writer, cast: Cast, times: int = 1, days: int = 1) -> str:
    return who.write("alert.rule", {"clinic": str(cast.clinic.id), "times": times, "days": days})


def listed(who: Writer, cast: Cast, clinic: Clinic | None = None) -> list[dict[str, Any]]:
    answer: Any = who.client.get(f"/api/v1/clinics/{(clinic or cast.clinic).id}/alerts")
    assert answer.status_code == 200
    return list(answer.json["alerts"])


def answer(cast: Cast, *entries: str, did: str = "called", **more: str) -> dict[str, Any]:
    return {"clinic": str(cast.clinic.id), "entries": [*entries], "did": did} | more


@on_both
def test_a_red_entry_stands_on_the_list_until_somebody_says_what_was_done(
    maya: Writer, okafor: Writer, rosa: Writer, cast: Cast
) -> None:
    ask_to_be_told(okafor, cast)
    red = maya.entry(ago(0), shown=RED)
    (waiting,) = listed(rosa, cast)
    assert [one["record"] for one in waiting["entries"]] == [red]
    assert waiting["asked"] == [{"by": "Dr Okafor", "times": 1, "days": 1}]
    assert (waiting["settled"], waiting["answers"]) == (False, [])
    assert waiting["child"]["name"] == "Leo"
    okafor.write("alert.answer", answer(cast, red, did="looked"))
    (waiting,) = listed(okafor, cast)
    assert not waiting["settled"] and waiting["answers"][0]["by"] == "Dr Okafor"
    okafor.write("alert.answer", answer(cast, red, line="He is better."))
    (seen_to,) = listed(okafor, cast)
    assert seen_to["settled"] and seen_to["answers"][1]["line"] == "He is better."


def test_what_was_not_asked_for_makes_no_alert(maya: Writer, okafor: Writer, cast: Cast) -> None:
    before = maya.entry(ago(1), shown=RED)
    ask_to_be_told(okafor, cast)
    maya.entry(ago(0))
    maya.entry(ago(5), shown=RED, at=f"{ago(0)}T20:00")
    assert listed(okafor, cast) == []
    maya.entry(ago(1), record=before, parents=[before], shown=RED, fields={"cough": 2})
    assert listed(okafor, cast) == []


def test_a_rule_may_ask_for_more_than_one_red_day(maya: Writer, okafor: Writer, cast: Cast) -> None:
    ask_to_be_told(okafor, cast, times=2, days=3)
    maya.entry(ago(2), shown=RED)
    assert listed(okafor, cast) == []
    second = maya.entry(ago(0), shown=RED)
    (waiting,) = listed(okafor, cast)
    assert [one["record"] for one in waiting["entries"]] == [second]


def test_an_entry_that_was_a_slip_leaves_the_list_and_a_disputed_one_stays(
    maya: Writer, ben: Writer, okafor: Writer, cast: Cast
) -> None:
    ask_to_be_told(okafor, cast)
    slip, disputed = (maya.entry(ago(0), session, shown=RED) for session in ("morning", "evening"))
    maya.entry(ago(0), record=slip, parents=[slip])
    for one in (maya, ben):
        shown = RED if one is maya else {**RED, "zone": "green"}
        one.entry(ago(0), "evening", record=disputed, parents=[disputed], shown=shown)
    (waiting,) = listed(okafor, cast)
    assert [one["record"] for one in waiting["entries"]] == [disputed]


def test_a_rule_that_has_ended_keeps_what_it_found_and_finds_nothing_more(
    maya: Writer, okafor: Writer, cast: Cast
) -> None:
    rule = ask_to_be_told(okafor, cast)
    red = maya.entry(ago(0), shown=RED)
    okafor.write("alert.rule", None, record=rule, parents=[rule])
    maya.entry(ago(0), "evening", shown=RED)
    (waiting,) = listed(okafor, cast)
    assert [one["record"] for one in waiting["entries"]] == [red]


def test_a_rule_is_set_by_the_team_of_that_clinic_and_never_changed(
    maya: Writer, okafor: Writer, rosa: Writer, cast: Cast
) -> None:
    body = {"clinic": str(cast.clinic.id), "times": 1, "days": 1}
    for who in (maya, rosa):
        assert who.push("alert.rule", body)["status"] == "refused"
    other = okafor.push("alert.rule", body | {"clinic": str(uuid4())})
    assert other["errors"] == [{"pointer": "/body/clinic", "code": "not-shared"}]
    wrong = okafor.push("alert.rule", body | {"times": 2})
    assert wrong["errors"] == [{"pointer": "/body/times", "code": "too-high"}]
    rule = okafor.write("alert.rule", body)
    change = okafor.push("alert.rule", body | {"days": 3}, record=rule, parents=[rule])
    assert change["errors"] == [{"pointer": "/parents", "code": "already-set"}]


def test_only_the_team_says_what_was_done(maya: Writer, rosa: Writer, cast: Cast) -> None:
    for who in (maya, rosa):
        assert who.push("alert.answer", answer(cast, str(uuid4())))["status"] == "refused"


def test_a_withdrawal_of_a_rule_that_never_was_is_no_rule(
    maya: Writer, okafor: Writer, cast: Cast
) -> None:
    never = str(new_id())
    okafor.write("alert.rule", None, record=never, parents=[never])
    maya.entry(ago(0), shown=RED)
    assert listed(okafor, cast) == []


def test_the_list_ends_with_the_share_and_is_nobody_elses(
    maya: Writer, okafor: Writer, cast: Cast
) -> None:
    ask_to_be_told(okafor, cast)
    maya.entry(ago(0), shown=RED)
    address = f"/api/v1/clinics/{cast.clinic.id}/alerts"
    assert cast.sign_in(cast.nurse).get(address).json == {"alerts": []}
    assert maya.client.get(address).status_code == 404
    share = Share.get(Share.child == cast.leo).id
    maya.client.delete(f"/api/v1/children/{cast.leo.id}/shares/{share}")
    assert listed(okafor, cast) == []


def test_what_was_seen_to_leaves_the_list_after_a_week_and_what_waits_never(
    maya: Writer, okafor: Writer, cast: Cast
) -> None:
    ask_to_be_told(okafor, cast)
    done, waits = (maya.entry(ago(0), session, shown=RED) for session in ("morning", "evening"))
    okafor.write("alert.answer", answer(cast, done))
    for days, records in ((6, {done, waits}), (8, {waits})):
        Alert.update(met_at=datetime.now(UTC) - timedelta(days=days)).execute()
        entries = [entry for alert in listed(okafor, cast) for entry in alert["entries"]]
        assert {entry["record"] for entry in entries} == records


def test_two_clinics_each_have_their_own_rules_and_see_to_their_own_list(
    maya: Writer, okafor: Writer, cast: Cast
) -> None:
    other = create_clinic("Hillside", "GB", "Europe/London", cast.at)
    hill = cast.person("Hill", "hill@clinic.example")
    Staff.create(clinic=other, person=hill, role=CLINICIAN, since=cast.at)
    place = {"clinic": other.id, "clinic_name": other.name}
    give(cast.leo, hill, CLINICIAN, "care-team", cast.at, title="Dr", **place)
    there = Writer(cast, hill, cast.leo)
    for who, clinic in ((okafor, cast.clinic), (there, other)):
        who.write("alert.rule", {"clinic": str(clinic.id), "times": 1, "days": 1})
    red = maya.entry(ago(0), shown=RED)
    okafor.write("alert.answer", answer(cast, red))
    (seen_to,) = listed(okafor, cast)
    (waiting,) = listed(there, cast, other)
    assert [one["by"] for one in seen_to["asked"]] == ["Dr Okafor"]
    assert [one["by"] for one in waiting["asked"]] == ["Dr Hill"]
    assert seen_to["settled"] and not waiting["settled"]
    assert (len(seen_to["answers"]), waiting["answers"]) == (1, [])


def test_the_family_sees_who_saw_the_list_once_a_day(
    maya: Writer, okafor: Writer, cast: Cast
) -> None:
    ask_to_be_told(okafor, cast)
    maya.entry(ago(0), shown=RED)
    for _ in range(2):
        listed(okafor, cast)
    seen = AccessLog.select().where(AccessLog.child == cast.leo, AccessLog.what == "day")
    assert [look.person for look in seen] == [cast.okafor]


@on_both
def test_alerts_are_made_again_from_the_log_alone(
    maya: Writer, ben: Writer, okafor: Writer, cast: Cast
) -> None:
    first = ask_to_be_told(okafor, cast)
    red = maya.entry(ago(2), shown=RED)
    okafor.write("alert.answer", answer(cast, red))
    ask_to_be_told(okafor, cast, 2, 3)
    okafor.write("alert.rule", None, record=first, parents=[first])
    both = [one.entry(ago(1), record=red, parents=[red], shown=RED) for one in (maya, ben)]
    maya.entry(ago(1), record=red, parents=both, shown=RED)
    maya.entry(ago(0), shown=RED)
    before = kept_rows()
    assert len(before["Alert"]) == 2 and len(before["AlertRule"]) == 2
    Alert.update(settled=True).execute()
    rebuild()
    assert kept_rows() == before


@pytest.mark.parametrize(
    ("day", "closed", "next_day"),
    [
        ("2026-11-18", [], "2026-11-19"),
        ("2026-11-20", [], "2026-11-23"),
        ("2026-11-22", [], "2026-11-23"),
        ("2026-12-24", ["2026-12-25", "2026-12-28"], "2026-12-29"),
    ],
)
def test_the_next_working_day_passes_weekends_and_closed_days(
    day: str, closed: list[str], next_day: str
) -> None:
    assert str(working_day_after(date.fromisoformat(day), closed)) == next_day


def test_a_closed_day_moves_the_day_by_which_to_look(
    maya: Writer, okafor: Writer, rosa: Writer, cast: Cast
) -> None:
    ask_to_be_told(okafor, cast)
    maya.entry(ago(0), shown=RED)
    (waiting,) = listed(okafor, cast)
    closed = waiting["look_by"]
    address = f"/api/v1/clinics/{cast.clinic.id}/settings"
    form = {"closed_days": [closed], "card_days": 5}
    assert okafor.client.put(address, json=form).status_code == 404
    assert rosa.client.put(address, json=form).status_code == 204
    (waiting,) = listed(okafor, cast)
    assert waiting["look_by"] == str(working_day_after(date.fromisoformat(closed), []))
    clinic: Any = rosa.client.get(f"/api/v1/clinics/{cast.clinic.id}").json
    assert (clinic["closed_days"], clinic["card_days"]) == ([closed], 5)
    assert UUID(clinic["id"]) == cast.clinic.id
