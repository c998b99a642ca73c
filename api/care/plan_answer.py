"""What the family says to a version of a plan: yes, or a question; each person for themselves."""

from uuid import UUID

from api.care.log import CareHead, CareRevision
from api.care.plan import PLAN, in_force
from api.care.standing import standing
from api.fields import Choice, Form, Id, Text
from api.records.kinds import FieldErrors, Only, throughout
from api.records.revision import Revision

ACCEPTED, ASKS = "accepted", "asks"
ONLY = Only("answer:{author}", below="plan", pointer="/plan")


class AnswerBody(Form):
    """An answer to one version, with the question where there is one."""

    plan = Id(required=True)
    answer = Choice((ACCEPTED, ASKS), required=True)
    text = Text(500, lines=True)


def record_of(version: UUID, person: UUID) -> UUID:
    """The one record of this person's answer to this version."""
    return ONLY.record(version, {"author": person})


def check(child: UUID, revision: Revision) -> FieldErrors:
    """Only the version in force is answered; a question has words."""
    assert revision.body is not None
    if not _stands(revision.stream, UUID(revision.body["plan"])):
        return [{"pointer": "/plan", "code": "not-in-force"}]
    if revision.body["answer"] == ASKS and "text" not in revision.body:
        return [{"pointer": "/text", "code": "required"}]
    return []


def _stands(stream: UUID, version: UUID) -> bool:
    """Whether this is a version of a plan that nothing has replaced or ended.

    The stream is locked by the push that asks, so it is still true when the answer is stored.
    """
    found = (
        CareRevision.select(CareRevision.body)
        .join(CareHead, on=CareHead.revision == CareRevision.id)
        .where(
            CareHead.stream == stream,
            CareRevision.stream == stream,
            CareRevision.id == version,
            CareHead.kind == PLAN.name,
            ~CareHead.awaited,
        )
    )
    return any(in_force(one.body) for one in found)


ANSWER = standing("plan.answer", throughout("plan.answer"), AnswerBody, check, only=ONLY)
