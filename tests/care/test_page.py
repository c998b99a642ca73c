"""The page before the visit over HTTP: who may open it, what it leaves behind, what it says."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any
from uuid import uuid4

import pytest

from api.access.grant import give
from api.access.log import AccessLog
from api.care.diary_weeks import DiaryWeek
from api.care.plan import record_of
from api.care.schemas import EntriesView, SummaryView
from api.clinics.clinic import create as create_clinic
from api.people.child import Child
from api.people.person import Person
from tests.care.facts import blown
from tests.care.queries import queries
from tests.care.writer import Writer
from tests.cast import Cast
from tests.conftest import on_both

TODAY = datetime.now(UTC).date()
YESTERDAY, TOMORROW = (str(TODAY + timedelta(days=n)) for n in (-1, 1))
MONTH_AGO = str(TODAY - timedelta(days=30))


Page = Callable[..., Any]


@pytest.fixture
def summary(cast: Cast) -> Page:
    return partial(_read, cast, "summary")


@pytest.fixture
def entries(cast: Cast) -> Page:
    return partial(_read, cast, "entries")


def _read(
    cast: Cast, what: str, person: Person, since: str = "visit", child: Child | None = None
) -> Any:
    child = child or cast.leo
    return cast.sign_in(person).get(f"/api/v1/children/{child.id}/{what}?since={since}")


@on_both
def test_the_page_tells_the_visit_from_questions_to_receipt(
    rosa: Writer, maya: Writer, okafor: Writer, cast: Cast, summary: Page
) -> None:
    okafor.plan(at=f"{MONTH_AGO}T10:00")
    rosa.visit(cast.clinic.id, cast.okafor, MONTH_AGO)
    visit = rosa.visit(cast.clinic.id, cast.okafor, TOMORROW)
    maya.ask(visit, "May he swim?")
    entry = maya.entry(YESTERDAY, fields=blown(330, 350))
    maya.write("diary.mark", {"day": YESTERDAY, "text": "New inhaler", "code": "medicine"})
    okafor.read(visit, "See you tomorrow.")
    found = summary(cast.okafor).json
    assert found["window"] == {
        "from": MONTH_AGO,
        "to": str(TODAY),
        "days": 31,
        "basis": "visit",
    }
    assert found["visit"]["visit"] == visit
    assert found["visit"]["with"]["name"] == "Dr Okafor"
    assert (found["questions"]["list"], found["questions"]["by"]["name"]) == (
        ["May he swim?"],
        "Maya",
    )
    figures = found["figures"]["asthma"]["figures"]
    assert found["entries"] == [entry]
    assert (figures["best"]["value"], figures["best"]["entries"]) == (350, [0])
    assert (found["flows"]["entry"], found["flows"]["flow"]) == ([0], [350])
    assert found["marks"][0]["text"] == "New inhaler"
    assert found["plans"][0]["body"]["personal_best"]["value"] == 400
    assert found["disagreements"] == []
    assert found["receipts"][0]["line"] == "See you tomorrow."
    assert found["receipts"][0]["by"]["name"] == "Dr Okafor"
    assert [device["by"]["name"] for device in found["devices"]] == ["Maya"]
    assert found["missing"] == []
    assert SummaryView().validate(found) == {}


def test_each_look_is_a_line_in_the_access_log(rosa: Writer, cast: Cast, summary: Page) -> None:
    visit = rosa.visit(cast.clinic.id, cast.okafor, TOMORROW)
    summary(cast.okafor)
    line = AccessLog.get(AccessLog.what == "summary")
    assert (line.person.id, line.why, str(line.visit)) == (cast.okafor.id, "visit", visit)
    summary(cast.okafor)
    assert AccessLog.select().where(AccessLog.what == "summary").count() == 2


def test_who_is_not_in_the_record_finds_nothing_and_leaves_no_line(
    maya: Writer, cast: Cast, summary: Page
) -> None:
    for person in (cast.nurse, cast.stranger):
        assert summary(person).status_code == 404
    assert summary(cast.okafor, child=cast.nora).status_code == 404
    assert cast.app.test_client().get(f"/api/v1/children/{cast.leo.id}/summary").status_code == 401
    assert not AccessLog.select().where(AccessLog.what == "summary").exists()


def test_a_parent_sees_the_same_page_without_anybodys_devices(
    maya: Writer, ben: Writer, cast: Cast, summary: Page
) -> None:
    entry = maya.entry(YESTERDAY, fields=blown(330))
    found = summary(cast.ben).json
    assert found["entries"] == [entry]
    assert found["devices"] == []


def test_a_clinic_sees_its_own_visits_and_the_family_all(
    rosa: Writer, maya: Writer, cast: Cast, summary: Page
) -> None:
    """Leo is also seen at another clinic, by a doctor of that clinic alone."""
    other = create_clinic("Hilltop", "GB", "Europe/London", cast.at)
    voss = cast.person("Voss", "voss@clinic.example")
    place = {"share": uuid4(), "clinic": other.id, "clinic_name": other.name}
    give(cast.leo, voss, "clinician", "care-team", cast.at, **place)
    visit = Writer(cast, voss, cast.leo).visit(other.id, voss, TOMORROW)
    assert summary(cast.okafor).json["visit"] is None
    assert summary(voss).json["visit"]["visit"] == visit
    assert summary(cast.maya).json["visit"]["visit"] == visit


def test_an_ended_share_closes_the_page_at_once(maya: Writer, cast: Cast, summary: Page) -> None:
    assert summary(cast.okafor).status_code == 200
    maya.client.delete(f"/api/v1/children/{cast.leo.id}/shares/{cast.share.id}")
    assert summary(cast.okafor).status_code == 404


def test_a_number_names_its_entries_by_where_they_stand(
    maya: Writer, cast: Cast, summary: Page
) -> None:
    cough = maya.entry(YESTERDAY, fields={"cough": 2})
    blew = maya.entry(YESTERDAY, "evening", fields=blown(350))
    page = summary(cast.okafor).json
    assert page["entries"] == [cough, blew]
    assert page["flows"]["entry"] == [1]
    found = page["figures"]["asthma"]["figures"]
    assert [found[name]["entries"] for name in ("symptom_days", "best")] == [[0], [1]]


@on_both
def test_an_entry_moved_to_another_week_or_withdrawn_leaves_its_own(
    maya: Writer, cast: Cast, summary: Page
) -> None:
    entry = maya.entry(MONTH_AGO, fields=blown(330))
    other = maya.entry(MONTH_AGO, "evening", fields=blown(340))

    def days() -> list[str]:
        return [*summary(cast.okafor).json["flows"]["day"]]

    both: dict[str, Any] = {"record": entry, "parents": [entry]}
    moved = maya.entry(YESTERDAY, fields=blown(330), **both)
    assert days() == [MONTH_AGO, YESTERDAY]
    maya.write("diary.entry", None, record=entry, parents=[moved])
    assert days() == [MONTH_AGO]
    maya.write("diary.entry", None, record=other, parents=[other])
    assert days() == []
    assert not DiaryWeek.select().exists()


def test_four_weeks_leave_older_entries_out(
    maya: Writer, cast: Cast, summary: Page, entries: Page
) -> None:
    old = maya.entry(MONTH_AGO, fields=blown(330))
    new = maya.entry(YESTERDAY, fields=blown(350))
    for since, written in (("4", [new]), ("8", [old, new]), ("visit", [old, new])):
        page = summary(cast.okafor, since).json
        assert page["entries"] == written
        assert page["flows"]["entry"] == [*range(len(written))]
        found = entries(cast.okafor, since).json["entries"]
        assert [entry["record"] for entry in found] == written
    assert summary(cast.okafor, "5").status_code == 422
    assert entries(cast.okafor, "5").status_code == 422


@on_both
def test_the_entries_behind_a_page_say_who_wrote_them_and_the_family_sees_the_look(
    maya: Writer, cast: Cast, entries: Page
) -> None:
    maya.entry(YESTERDAY, fields=blown(330, 350))
    found = entries(cast.okafor)
    assert EntriesView().validate(found.json) == {}
    (entry,) = found.json["entries"]
    assert entry["by"]["name"] == "Maya"
    assert entry["fields"]["peak_flow"]["blows"] == [330, 350]
    assert AccessLog.get(AccessLog.what == "entries").person.id == cast.okafor.id


def test_who_is_not_in_the_record_reads_none_of_its_entries(
    maya: Writer, cast: Cast, entries: Page
) -> None:
    maya.entry(YESTERDAY)
    assert [entries(person).status_code for person in (cast.nurse, cast.stranger)] == [404, 404]
    assert not AccessLog.select().where(AccessLog.what == "entries").exists()


def test_a_longer_diary_asks_the_database_no_more_often(
    rosa: Writer, maya: Writer, cast: Cast, summary: Page
) -> None:
    rosa.visit(cast.clinic.id, cast.okafor, TOMORROW)
    maya.entry(YESTERDAY)
    short = queries(lambda: summary(cast.okafor))
    for back in range(2, 9):
        maya.entry(str(TODAY - timedelta(days=back)))
        rosa.visit(cast.clinic.id, cast.okafor, str(TODAY + timedelta(days=back)))
    assert queries(lambda: summary(cast.okafor)) == short


def test_the_history_of_an_entry_names_who_wrote_what(
    maya: Writer, ben: Writer, cast: Cast
) -> None:
    first = maya.entry(YESTERDAY)
    second = ben.entry(YESTERDAY, record=first, parents=[first], fields={"cough": 3})
    maya.write("diary.entry", None, record=first, parents=[second])
    url = f"/api/v1/children/{cast.leo.id}/entries/{first}/history"
    answer: Any = cast.sign_in(cast.okafor).get(url).json
    versions = answer["revisions"]
    assert [version["by"]["name"] for version in versions] == ["Maya", "Ben", "Maya"]
    assert [version["body"] and version["body"]["fields"] for version in versions] == [
        {"cough": 1},
        {"cough": 3},
        None,
    ]
    assert AccessLog.get().what == "entries"


def test_only_the_record_and_its_team_have_histories(
    maya: Writer, okafor: Writer, cast: Cast
) -> None:
    entry = maya.entry(YESTERDAY)
    okafor.plan()
    base = f"/api/v1/children/{cast.leo.id}/entries"
    for person in (cast.coordinator, cast.nurse, cast.stranger):
        assert cast.sign_in(person).get(f"{base}/{entry}/history").status_code == 404
    team = cast.sign_in(cast.okafor)
    for no_entry in (cast.leo.id, record_of(cast.leo.id, "asthma")):
        assert team.get(f"{base}/{no_entry}/history").status_code == 404
    other = f"/api/v1/children/{cast.nora.id}/entries/{entry}/history"
    assert cast.sign_in(cast.maya).get(other).status_code == 404
