"""What may stand in a child's record, who may write it, and the rows that are kept from it."""

from typing import Any
from uuid import UUID, uuid4

from api.care.diary import DiaryEntry
from api.care.marks import DiaryMark
from api.care.plan import record_of
from api.care.questions import VisitQuestions
from api.care.visit import Visit
from api.people.child import Child
from tests.care.facts import PLAN
from tests.care.writer import Writer, entry_body
from tests.cast import Cast


def test_an_entry_is_kept_with_the_zone_as_it_was_shown(maya: Writer, cast: Cast) -> None:
    shown = {"zone": "yellow", "plan": str(uuid4()), "percent": 79, "best": 400}
    maya.entry("2026-11-19", shown=shown)
    row = DiaryEntry.get()
    assert (row.child, row.day, row.session) == (cast.leo.id, "2026-11-19", "morning")
    assert (row.zone, row.percent, row.best, str(row.plan)) == ("yellow", 79, 400, shown["plan"])
    assert (row.author, row.versions, row.late) == (cast.maya.id, 1, False)


def test_a_wrong_answer_is_refused_by_its_field(maya: Writer) -> None:
    result = maya.push("diary.entry", entry_body("2026-11-19") | {"fields": {"cough": 9}})
    assert result["status"] == "invalid"
    error = {"pointer": "/body/fields/cough", "code": "too-high", "params": {"max": 3}}
    assert result["errors"] == [error]


def test_no_entry_is_about_a_day_that_has_not_begun(maya: Writer) -> None:
    result = maya.push("diary.entry", entry_body("2026-11-20"), at="2026-11-19T23:59")
    assert result["errors"] == [{"pointer": "/body/day", "code": "in-the-future"}]


def test_an_entry_a_day_after_its_morning_is_filled_in_later_and_an_edit_is_not(
    maya: Writer,
) -> None:
    late = maya.entry("2026-11-17", at="2026-11-18T12:00")
    first = maya.entry("2026-11-18", at="2026-11-18T12:00")
    maya.entry("2026-11-18", at="2026-11-25T12:00", record=first, parents=[first])
    rows = {str(row.record): row.late for row in DiaryEntry.select()}
    assert rows == {late: True, first: False}


def test_where_two_versions_differ_neither_answer_is_taken(maya: Writer, ben: Writer) -> None:
    first = maya.entry("2026-11-19", fields={"cough": 1, "wheeze": 0})
    edits: dict[str, Any] = {"record": first, "parents": [first]}
    maya.entry("2026-11-19", fields={"cough": 2, "wheeze": 0}, **edits)
    ben.entry("2026-11-19", fields={"cough": 3, "wheeze": 0}, **edits)
    row = DiaryEntry.get()
    assert (row.versions, row.answers) == (2, {"wheeze": 0})


def test_a_merge_makes_one_version_again(maya: Writer, ben: Writer) -> None:
    first = maya.entry("2026-11-19")
    edits = [maya.entry("2026-11-19", record=first, parents=[first])]
    edits.append(ben.entry("2026-11-19", record=first, parents=[first], fields={"cough": 3}))
    maya.entry("2026-11-19", record=first, parents=edits, fields={"cough": 2})
    row = DiaryEntry.get()
    assert (row.versions, row.answers) == (1, {"cough": 2})


def test_a_withdrawn_entry_leaves_no_row_and_an_edit_outlives_a_withdrawal(
    maya: Writer, ben: Writer
) -> None:
    first = maya.entry("2026-11-19")
    maya.write("diary.entry", None, record=first, parents=[first])
    assert not DiaryEntry.select().exists()
    ben.entry("2026-11-19", record=first, parents=[first], fields={"cough": 2})
    row = DiaryEntry.get()
    assert (row.versions, row.answers) == (2, {"cough": 2})


def test_a_mark_is_kept_on_its_day(maya: Writer) -> None:
    maya.write("diary.mark", {"day": "2026-11-19", "text": "New inhaler", "code": "medicine"})
    mark = DiaryMark.get()
    assert (mark.day, mark.text, mark.code) == ("2026-11-19", "New inhaler", "medicine")


def test_only_a_clinician_of_the_team_issues_a_plan(
    maya: Writer, okafor: Writer, rosa: Writer
) -> None:
    record = str(record_of(maya.child.id, "asthma"))
    assert maya.push("plan", PLAN, record=record)["status"] == "refused"
    assert rosa.push("plan", PLAN, record=record)["status"] == "refused"
    okafor.plan()


def test_a_child_has_one_plan_for_a_condition(okafor: Writer) -> None:
    result = okafor.push("plan", PLAN)
    assert result["errors"] == [{"pointer": "/body/condition", "code": "other-record"}]


def test_a_visit_is_written_by_the_clinic_with_a_clinician_of_the_team(
    rosa: Writer, okafor: Writer, maya: Writer, cast: Cast
) -> None:
    rosa.visit(cast.clinic.id, cast.okafor, "2026-11-21")
    okafor.visit(cast.clinic.id, cast.okafor, "2026-11-22")
    body = {"clinic": str(cast.clinic.id), "day": "2026-11-23", "time": "10:00"}
    body |= {"clinician": str(cast.okafor.id)}
    assert maya.push("visit", body)["status"] == "refused"
    wrong = rosa.push("visit", body | {"clinician": str(cast.nurse.id)})
    assert wrong["errors"] == [{"pointer": "/body/clinician", "code": "not-in-team"}]
    wrong = rosa.push("visit", body | {"clinic": str(uuid4())})
    assert wrong["errors"] == [{"pointer": "/body/clinic", "code": "not-shared"}]
    assert [row.day for row in Visit.select().order_by(Visit.day)] == ["2026-11-21", "2026-11-22"]


def test_both_parents_questions_stand_when_they_ask_at_once(
    rosa: Writer, maya: Writer, ben: Writer, cast: Cast
) -> None:
    visit = rosa.visit(cast.clinic.id, cast.okafor, "2026-11-21")
    first = maya.ask(visit, "May he swim?")
    maya.ask(visit, "May he swim?", "New dose?", parents=[first])
    ben.ask(visit, "May he swim?", "School plan?", parents=[first])
    row = VisitQuestions.get()
    assert row.versions == 2
    assert row.asked == ["May he swim?", "New dose?", "School plan?"]


def test_a_sixth_question_is_refused(maya: Writer) -> None:
    visit = str(uuid4())
    record = str(uuid4())
    body = {"visit": visit, "questions": ["?"] * 6}
    result = maya.push("visit.questions", body, record=record)
    assert result["errors"][0]["code"] == "too-many"


def test_questions_of_a_visit_are_one_record(maya: Writer) -> None:
    body = {"visit": str(uuid4()), "questions": ["Why?"]}
    result = maya.push("visit.questions", body)
    assert result["errors"] == [{"pointer": "/body/visit", "code": "other-record"}]


def test_only_a_clinician_of_the_team_leaves_a_receipt(
    rosa: Writer, maya: Writer, okafor: Writer, cast: Cast
) -> None:
    visit = rosa.visit(cast.clinic.id, cast.okafor, "2026-11-21")
    body = {"visit": visit, "line": None}
    assert maya.push("visit.receipt", body)["status"] == "refused"
    assert rosa.push("visit.receipt", body)["status"] == "refused"
    okafor.read(visit, "Thank you, see you tomorrow.")
    row = Visit.get()
    assert (row.read_by, row.record) == (cast.okafor.id, UUID(visit))


def test_a_known_record_of_another_child_is_not_touched(maya: Writer, cast: Cast) -> None:
    """The stranger gives his own entry the id of Leo's; both stand, each in its own record."""
    leos = maya.entry("2026-11-19")
    otto = Child.get(Child.created_by == cast.stranger)
    Writer(cast, cast.stranger, otto).entry("2026-11-19", record=leos, fields={"cough": 3})
    rows = {row.child: row.answers for row in DiaryEntry.select()}
    assert rows == {cast.leo.id: {"cough": 1}, otto.id: {"cough": 3}}
