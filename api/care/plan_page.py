"""All about a child's plans in one answer: versions, drafts, answers and personal bests.

For a desk, which keeps no diary: it gets the revisions as a phone has them, and works out the same.
"""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from api.access.decide import require
from api.access.log import look
from api.access.parts import people
from api.care import plan, plan_draft
from api.care.children import stream_of
from api.care.diary import DiaryEntry
from api.care.facts import Json
from api.care.personal_best import BEST
from api.care.plan_answer import ANSWER
from api.care.record import RECORD
from api.care.standing import of_kinds
from api.clinical.conditions import CONDITIONS
from api.clinical.personal_best import best_candidate
from api.people.child import Child
from api.people.person import Person
from api.records.revision import Revision
from api.records.turn import in_turn

ACTION = "plan.read_current"
ENTRIES_OF = timedelta(days=31)


def read(person: Person, child: UUID, now: datetime) -> Json:
    """What this person may see of the child's plans; NotFound when that is nothing."""
    require(person, ACTION, child, now)
    written = [_as_written(revision) for revision in _revisions(child)]
    found = written + [_as_it_stands(row) for row in of_kinds(child, (ANSWER.name, BEST.name))]
    candidate = _candidate(child, written, now)
    in_turn(lambda: look(require(person, ACTION, child, now, writing=True), "plan", now))
    return {
        "child": _profile(Child.get_by_id(child)),
        "revisions": found,
        "candidate": candidate,
        "people": people([child]),
    }


def _profile(child: Child) -> Json:
    known = ("name", "birth_date", "colour", "shape", "conditions")
    return {
        "id": child.id,
        **{name: getattr(child, name) for name in known},
        "stream": stream_of(child.id),
    }


def _revisions(child: UUID) -> Iterable[Revision]:
    kinds = (plan, plan_draft)
    records = [kind.record_of(child, condition) for condition in CONDITIONS for kind in kinds]
    return RECORD.of_records(stream_of(child), records)


def _as_written(revision: Revision) -> Json:
    return {
        "id": str(revision.id),
        "record": str(revision.record),
        "kind": revision.kind,
        "parents": [str(parent) for parent in revision.parents],
        "body": revision.body,
        "at": revision.at,
        "offset": revision.offset,
        "author": str(revision.author),
    }


def _as_it_stands(row: Any) -> Json:
    return {
        "id": row.heads[-1],
        "record": str(row.record),
        "kind": row.kind,
        "parents": [],
        "body": row.body,
        "at": row.at,
        "offset": 0,
        "author": str(row.author),
    }


def _candidate(child: UUID, written: list[Json], now: datetime) -> Json | None:
    """The reading of the last weeks that may become the best, against the plan in force."""
    issued = [each for each in written if each["kind"] == "plan"]
    asthma = [each["body"] for each in issued if each["body"]["condition"] == "asthma"]
    best = asthma[-1].get("personal_best") if asthma else None
    found = best_candidate(_readings(child, now.date()), best, now.date())
    if found is None:
        return None
    entry, day, candidate = found
    return {"entry": entry, "day": day, "value": candidate.value, "doubts": candidate.doubts}


def _readings(child: UUID, today: date) -> Iterable[tuple[str, str, Json]]:
    rows = DiaryEntry.select(DiaryEntry.record, DiaryEntry.day, DiaryEntry.answers).where(
        DiaryEntry.child == child, DiaryEntry.day >= (today - ENTRIES_OF).isoformat()
    )
    for row in rows:
        if flow := row.answers.get("peak_flow"):
            yield str(row.record), row.day, flow
