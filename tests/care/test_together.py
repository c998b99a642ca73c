"""Visits prepared and followed up by both sides: cards, agendas, decisions and owned steps."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from api.care import agenda, needs, together
from api.care.standing import Standing, of_kinds
from tests.care.writer import Writer
from tests.cast import Cast
from tests.conftest import on_both

TODAY = datetime.now(UTC).date()
YESTERDAY, TOMORROW = (str(TODAY + timedelta(days=n)) for n in (-1, 1))


def step(who: str = "family", accepted: tuple[str, ...] = (), **more: Any) -> dict[str, Any]:
    """A next step that is due tomorrow."""
    owner = {"who": who} | ({"person": str(more.pop("person"))} if "person" in more else {})
    whole = {"text": "Ask school", "owner": owner, "due": TOMORROW, "status": "open"}
    return whole | {"accepted": [*accepted]} | more


def test_a_card_speaks_with_one_voice_and_only_the_family_writes_it(
    maya: Writer, okafor: Writer
) -> None:
    record = str(needs.record_of(maya.child.id, "child"))
    body = {"voice": "child", "fears": "The needle", "blood_draw": "Count to three"}
    assert okafor.push("needs", body, record=record)["status"] == "refused"
    assert maya.push("needs", body)["errors"][0]["code"] == "other-record"
    card = maya.write("needs", body, record=record)
    answer = {"needs": record, "revision": card, "line": "We will count."}
    assert maya.push("needs.answer", answer)["status"] == "refused"
    okafor.write("needs.answer", answer)


def test_the_team_brings_points_and_decides_with_a_reason(
    maya: Writer, rosa: Writer, okafor: Writer
) -> None:
    visit = uuid4()
    body = {"visit": str(visit), "points": ["Lung test"]}
    record = str(agenda.record_of(visit))
    assert maya.push("agenda", body, record=record)["status"] == "refused"
    assert rosa.push("agenda", body)["errors"][0]["code"] == "other-record"
    rosa.write("agenda", body, record=record)
    decision = {"visit": str(visit), "text": "Keep the brown inhaler"}
    assert okafor.push("decision", decision)["errors"][0]["pointer"] == "/body/why"
    assert maya.push("decision", decision | {"why": "Fewer nights"})["status"] == "refused"
    whole = decision | {"why": "Fewer nights"}
    okafor.write("decision", whole)
    note = {"options": ["Brown inhaler", "None"], "known": "Fewer nights with it", "due": TOMORROW}
    okafor.write("decision", whole | note | {"source": "Our leaflet"})
    assert Standing.select().where(Standing.day == TOMORROW).count() == 1


def test_a_step_without_an_owner_is_refused(okafor: Writer, cast: Cast) -> None:
    for owner in ({"who": "team"}, {"who": "both"}, {"who": "family", "person": str(uuid4())}):
        result = okafor.push("next-step", step() | {"owner": owner})
        assert result["errors"] == [{"pointer": "/body/owner/person", "code": "no-owner"}]
    result = okafor.push("next-step", step("team", person=cast.nurse.id))
    assert result["errors"][0]["code"] == "not-in-team"


def test_nobody_accepts_for_somebody_else(
    maya: Writer, okafor: Writer, rosa: Writer, cast: Cast
) -> None:
    refused = "not-yours-to-accept"
    assert okafor.push("next-step", step(accepted=("family",)))["errors"][0]["code"] == refused
    hers = {"person": cast.okafor.id}
    for other in (maya, rosa):
        result = other.push("next-step", step("team", ("team",), **hers))
        assert result["errors"][0]["code"] == refused
    okafor.write("next-step", step("team", ("team",), **hers))
    shared = okafor.write("next-step", step("both", ("team",), **hers))
    both = step("both", ("team", "family"), **hers)
    maya.write("next-step", both, record=shared, parents=[shared])


def test_another_text_owner_or_day_is_accepted_anew(maya: Writer, okafor: Writer) -> None:
    first = maya.write("next-step", step(accepted=("family",)))
    change: dict[str, Any] = {"record": first, "parents": [first]}
    done = step(accepted=("family",), status="done")
    other = step(accepted=("family",), text="Ask school and the club")
    result = okafor.push("next-step", other, **change)
    assert result["errors"][0]["pointer"] == "/body/accepted"
    okafor.write("next-step", done, **change)


def test_what_the_owner_accepted_stays_through_edits_that_are_sent_together(
    maya: Writer, ben: Writer, okafor: Writer, cast: Cast
) -> None:
    hers = step("team", ("team",), person=cast.okafor.id)
    first = okafor.write("next-step", hers)
    done = maya.revision("next-step", hers | {"status": "done"}, record=first, parents=[first])
    undone = maya.revision("next-step", hers, record=first, parents=[done["id"]])
    assert [one["status"] for one in maya.send(done, undone)] == ["stored", "stored"]
    # Somebody who has not heard of it yet replaces the version that she knows.
    ben.write("next-step", hers | {"why": "Asked"}, record=first, parents=[first])


def test_all_write_down_how_they_work_together(maya: Writer, rosa: Writer, cast: Cast) -> None:
    note = {"day": YESTERDAY, "went": "wrong", "what": "letter", "text": "No letter came"}
    maya.write("together.note", note)
    rosa.write("care-date", {"day": TOMORROW, "what": "vaccine", "owner": "family"})
    record = str(together.coordinator_record(maya.child.id))
    named = {"person": str(cast.coordinator.id)}
    assert maya.push("coordinator", named, record=record)["status"] == "refused"
    assert rosa.push("coordinator", named)["errors"][0]["code"] == "other-record"
    rosa.write("coordinator", named, record=record)
    wrong = rosa.push("coordinator", {"person": str(cast.nurse.id)}, record=record)
    assert wrong["errors"][0]["code"] == "not-in-team"


@on_both
def test_records_are_read_by_kind_and_day(maya: Writer) -> None:
    for day in (YESTERDAY, TOMORROW):
        maya.write("care-date", {"day": day, "what": "test", "owner": "team"})
    assert [row.day for row in of_kinds(maya.child.id, ["care-date"])] == [YESTERDAY, TOMORROW]
    assert [row.day for row in of_kinds(maya.child.id, ["care-date"], TOMORROW)] == [TOMORROW]
    assert of_kinds(maya.child.id, ["goal"]) == []


def test_a_withdrawn_record_stands_no_more_and_two_versions_are_both_named(
    maya: Writer, ben: Writer
) -> None:
    first = maya.write("next-step", step())
    change: dict[str, Any] = {"record": first, "parents": [first]}
    heads = [one.write("next-step", step(status="done"), **change) for one in (maya, ben)]
    assert Standing.get().heads == heads
    maya.write("next-step", None, record=first, parents=heads)
    assert not Standing.select().exists()


@on_both
def test_what_waits_for_an_owner_stands_on_the_clinics_page(
    maya: Writer, okafor: Writer, rosa: Writer, cast: Cast
) -> None:
    hers = {"person": cast.okafor.id}
    late = okafor.write("next-step", step("team", ("team",), due=YESTERDAY, **hers))
    asked = maya.write("next-step", step("both", ("family",), **hers))
    okafor.write("next-step", step("team", ("team",), **hers))
    okafor.write("next-step", step("team", ("team",), due=YESTERDAY, status="done", **hers))
    okafor.write("next-step", step(due=YESTERDAY))
    url = f"/api/v1/clinics/{cast.clinic.id}/steps"
    steps: Any = okafor.client.get(url).json
    assert [(one["record"], one["accepted"]) for one in steps["steps"]] == [
        (late, True),
        (asked, False),
    ]
    assert steps["steps"][0]["child"] == {"id": str(cast.leo.id), "name": "Leo"}
    assert rosa.client.get(url).json == {"steps": []}
    assert maya.client.get(url).status_code == 404


def test_an_id_is_written_in_one_way(maya: Writer) -> None:
    assert maya.push("goal.checkin", {"goal": UUID(int=1).hex})["status"] == "invalid"
