"""What the log tells of one record: every version of an entry, every issue of a plan."""

from datetime import datetime
from typing import Any
from uuid import UUID

from api.access.decide import require
from api.access.log import look
from api.care.children import stream_of
from api.care.facts import PlanIssue
from api.care.plan import in_force, record_of
from api.care.record import RECORD
from api.clinical.conditions import CONDITIONS
from api.errors import NotFound
from api.people.person import Person, names
from api.records.revision import Revision
from api.records.turn import in_turn

ACTION = "entry.history"


def issues(child: UUID, stream: UUID) -> list[PlanIssue]:
    """Every issue of the child's plans, in the order in which the server received them."""
    plans = {record_of(child, condition): condition for condition in CONDITIONS}
    revisions = RECORD.of_records(stream, plans)
    replaced = {parent for revision in revisions for parent in revision.parents}
    return [
        PlanIssue(
            record=str(revision.record),
            revision=str(revision.id),
            condition=plans[revision.record],
            seq=revision.seq,
            at=revision.at,
            author=str(revision.author),
            head=revision.id not in replaced,
            body=revision.body if in_force(revision.body) else None,
        )
        for revision in revisions
    ]


def read(person: Person, child: UUID, record: UUID, now: datetime) -> list[dict[str, Any]]:
    """Every version of a diary entry, for a person who may see it; NotFound otherwise."""
    require(person, ACTION, child, now)
    found = _versions(child, record)
    in_turn(lambda: look(require(person, ACTION, child, now, writing=True), "entries", now))
    return found


def _versions(child: UUID, record: UUID) -> list[dict[str, Any]]:
    revisions = RECORD.of_records(stream_of(child), [record])
    if not revisions or revisions[0].kind != "diary.entry":
        raise NotFound
    people = names({revision.author for revision in revisions})
    return [_version(revision, people) for revision in revisions]


def _version(revision: Revision, people: dict[UUID, str]) -> dict[str, Any]:
    return {
        "revision": revision.id,
        "parents": revision.parents,
        "at": revision.at,
        "zone": revision.zone,
        "by": {"id": revision.author, "name": people.get(revision.author, "")},
        "received_at": revision.received_at,
        "body": revision.body,
    }
