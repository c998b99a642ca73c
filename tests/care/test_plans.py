"""A plan is written by both and issued by one; one version is in force; the family answers it."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from api.access.log import AccessLog
from api.care import plan_answer, plan_draft
from api.care.plan import record_of
from api.care.standing import Standing
from tests.care.facts import PLAN
from tests.care.writer import Writer
from tests.cast import Cast

END = {"condition": "asthma", "withdrawn": {"reason": "New medicine."}}


def issue(writer: Writer, number: int, *parents: str, **body: Any) -> dict[str, Any]:
    """The server's answer to a version of Leo's asthma plan."""
    record = str(record_of(writer.child.id, "asthma"))
    return writer.push(
        "plan", PLAN | {"number": number} | body, record=record, parents=list(parents)
    )


def end(writer: Writer, number: int, *parents: str) -> dict[str, Any]:
    record = str(record_of(writer.child.id, "asthma"))
    return writer.push("plan", END | {"number": number}, record=record, parents=list(parents))


def answer(writer: Writer, plan: str, **body: Any) -> dict[str, Any]:
    """The server's answer to somebody's yes."""
    record = str(plan_answer.record_of(UUID(plan), writer.person.id))
    return writer.push("plan.answer", {"plan": plan, "answer": "accepted"} | body, record=record)


def draft(writer: Writer, *parents: str, **body: Any) -> dict[str, Any]:
    record = str(plan_draft.record_of(writer.child.id, "asthma"))
    return writer.push(
        "plan.draft", {"condition": "asthma"} | body, record=record, parents=list(parents)
    )


def test_a_version_replaces_the_one_that_stands_and_is_numbered_after_it(okafor: Writer) -> None:
    first = issue(okafor, 1)
    assert issue(okafor, 2, first["id"])["status"] == "stored"


@pytest.mark.parametrize(
    ("number", "knows", "code"), [(2, False, "changed-meanwhile"), (3, True, "not-next")]
)
def test_a_version_that_does_not_follow_is_refused(
    okafor: Writer, number: int, knows: bool, code: str
) -> None:
    first = issue(okafor, 1)["id"]
    refused = issue(okafor, number, *([first] if knows else []))
    assert (refused["status"], refused["errors"][0]["code"]) == ("invalid", code)


def test_of_versions_sent_together_each_follows_the_one_before_it(okafor: Writer) -> None:
    record = str(record_of(okafor.child.id, "asthma"))
    first, beside = (okafor.revision("plan", PLAN, record=record) for _ in range(2))
    second = okafor.revision("plan", PLAN | {"number": 2}, record=record, parents=[first["id"]])
    found = okafor.send(first, beside, second)
    assert [one["status"] for one in found] == ["stored", "invalid", "stored"]


def test_a_plan_ends_with_a_reason_and_a_new_one_may_follow(okafor: Writer) -> None:
    first = issue(okafor, 1)["id"]
    ended = end(okafor, 1, first)
    assert ended["status"] == "stored"
    assert end(okafor, 1, ended["id"])["errors"][0]["code"] == "not-in-force"
    assert issue(okafor, 2, ended["id"])["status"] == "stored"


def test_a_plan_is_never_emptied_without_a_reason(okafor: Writer) -> None:
    first = issue(okafor, 1)["id"]
    record = str(record_of(okafor.child.id, "asthma"))
    emptied = okafor.push("plan", None, record=record, parents=[first])
    assert emptied["errors"] == [{"pointer": "/body", "code": "required"}]


def test_each_parent_answers_the_version_in_force(
    okafor: Writer, maya: Writer, ben: Writer
) -> None:
    first = issue(okafor, 1)["id"]
    assert answer(maya, first)["status"] == "stored"
    asks = answer(ben, first, answer="asks", text="Is the dose right?")
    assert asks["status"] == "stored"
    assert answer(okafor, first)["status"] == "refused"
    answers = Standing.select().where(Standing.kind == "plan.answer").order_by(Standing.at)
    assert {row.body["answer"] for row in answers} == {"accepted", "asks"}


def test_no_version_but_the_one_in_force_is_answered(okafor: Writer, maya: Writer) -> None:
    first = issue(okafor, 1)["id"]
    second = issue(okafor, 2, first)["id"]
    end(okafor, 2, second)
    for version in (first, second, str(maya.child.id)):
        assert answer(maya, version)["errors"] == [
            {"pointer": "/body/plan", "code": "not-in-force"}
        ]


def test_nobody_answers_in_anothers_name_and_a_question_has_words(
    okafor: Writer, maya: Writer, ben: Writer
) -> None:
    plan = issue(okafor, 1)["id"]
    record = str(plan_answer.record_of(UUID(plan), ben.person.id))
    said = maya.push("plan.answer", {"plan": plan, "answer": "accepted"}, record=record)
    assert said["errors"] == [{"pointer": "/body/plan", "code": "other-record"}]
    empty = answer(maya, plan, answer="asks")
    assert empty["errors"] == [{"pointer": "/body/text", "code": "required"}]


def test_family_and_clinician_write_one_draft_together(okafor: Writer, maya: Writer) -> None:
    first = draft(maya, triggers=["Cats"])["id"]
    why = {"field": "triggers", "why": "We talk about it at the visit."}
    second = draft(okafor, first, mart=True, declined=[why])
    assert second["status"] == "stored"
    wrong = draft(maya, second["id"], zones={"green": {"steps": [{"text": ""}]}})
    assert wrong["errors"][0]["pointer"] == "/body/zones/green/steps/0/text"
    elsewhere = maya.push("plan.draft", {"condition": "asthma"})
    assert elsewhere["errors"] == [{"pointer": "/body/condition", "code": "other-record"}]


def test_a_family_proposes_a_best_and_only_a_clinician_sets_one(
    okafor: Writer, maya: Writer
) -> None:
    best = {"condition": "asthma", "value": 300, "scale": "eu", "method": "measured"}
    best |= {"from": "2026-11-19", "status": "proposed"}
    proposed = maya.write("personal-best", best)
    own = maya.push("personal-best", best | {"status": "set"})
    assert own["errors"] == [{"pointer": "/body/status", "code": "not-yours-to-set"}]
    changed = maya.push("personal-best", best, record=proposed, parents=[proposed])
    assert changed["status"] == "refused"
    okafor.write("personal-best", best | {"status": "set"})


def test_a_desk_reads_versions_drafts_answers_and_the_reading_that_beats_the_best(
    okafor: Writer, maya: Writer, cast: Cast
) -> None:
    plan = issue(okafor, 1, personal_best=PLAN["personal_best"] | {"on": "2020-01-01"})["id"]
    answer(maya, plan)
    draft(maya, triggers=["Cats"])
    yesterday = (datetime.now(UTC) - timedelta(days=1)).date().isoformat()
    flow = {"peak_flow": {"blows": [430, 425], "reliever": "before", "scale": "eu"}}
    entry = maya.entry(yesterday, fields=flow)
    found: Any = okafor.client.get(f"/api/v1/children/{cast.leo.id}/plans").json
    assert [each["kind"] for each in found["revisions"]] == ["plan", "plan.draft", "plan.answer"]
    assert found["candidate"] == {
        "entry": entry,
        "day": yesterday,
        "value": 430,
        "doubts": [],
    }
    assert found["people"][str(cast.maya.id)] == {"name": "Maya", "role": "guardian"}
    assert AccessLog.get(AccessLog.person == cast.okafor).what == "plan"
