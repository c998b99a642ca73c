"""The state that lists need: kept when a record changes, never worked out when it is read."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import groupby
from typing import Any
from uuid import UUID

from peewee import CharField, IntegerField, UUIDField, fn

from api.care.diary import SEVERAL, DiaryEntry
from api.care.questions import VisitQuestions
from api.care.receipts import VisitReceipt
from api.care.visit import Visit
from api.database import Row
from api.records.kinds import Kind
from api.records.revision import Change

QUIET_AFTER = timedelta(days=14)


class PatientState(Row):
    """How a child's diary stands; `timezone` (IANA) is where its last entry was written.

    `quiet_from` is the day from which the diary counts as quiet unless something is written: a due
    day, so that a list can ask for it without anything having happened on that day.
    """

    child = UUIDField(primary_key=True)
    last_entry_day = CharField(10, null=True)
    timezone = CharField(64, default="UTC")
    quiet_from = CharField(10, null=True, index=True)
    two_versions = IntegerField(default=0)


def keeping(kind: Kind) -> Kind:
    """The kind, keeping the state up to date beside its own rows."""

    def project(changes: Sequence[Change]) -> None:
        assert kind.project
        kind.project(changes)
        changed(changes)

    return replace(kind, project=project)


def changed(changes: Sequence[Change]) -> None:
    """Bring the state up to date after these changes."""
    ordered = sorted(changes, key=lambda change: change.subject)
    for child, own in groupby(ordered, key=lambda change: change.subject):
        refresh(child, min(map(_earliest, own)))


def _earliest(change: Change) -> str:
    """The first day that the change can matter to: any, unless it is an entry's first version."""
    first = change.kind == "diary.entry" and change.created and len(change.heads) == 1
    body = change.heads[0].body
    return body["day"] if first and body else ""


def refresh(child: UUID, from_day: str = "") -> None:
    """Work out a child's state, and that of its visits from this day on, from the kept rows."""
    _refresh_patient(child)
    for visit, since in _with_visit_before(child):
        if visit.day >= from_day:
            now = _counts(visit, since)
            if any(getattr(visit, name) != value for name, value in now.items()):
                Visit.update(now).where(
                    Visit.child == child, Visit.record == visit.record
                ).execute()


def _refresh_patient(child: UUID) -> None:
    own = DiaryEntry.select(DiaryEntry.day, DiaryEntry.timezone).where(DiaryEntry.child == child)
    newest = own.order_by(DiaryEntry.day.desc(), DiaryEntry.record.desc()).first()
    last, timezone = (newest.day, newest.timezone) if newest else (None, "UTC")
    several = DiaryEntry.select().where(DiaryEntry.child == child, SEVERAL).count()
    quiet = (date.fromisoformat(last) + QUIET_AFTER).isoformat() if last else None
    now = {"last_entry_day": last, "quiet_from": quiet, "two_versions": several}
    now["timezone"] = timezone
    PatientState.insert(child=child, **now).on_conflict(
        conflict_target=[PatientState.child], update=now
    ).execute()


def _with_visit_before(child: UUID) -> Iterator[tuple[Visit, str | None]]:
    """Each visit with the day of the last one before its own day at the same clinic."""
    visits = (
        Visit.select().where(Visit.child == child).order_by(Visit.clinic, Visit.day, Visit.time)
    )
    for _, at_clinic in groupby(visits, key=lambda visit: visit.clinic):
        before: list[str] = []
        for visit in at_clinic:
            earlier = [day for day in before if day < visit.day]
            yield visit, earlier[-1] if earlier else None
            before.append(visit.day)


def _counts(visit: Visit, since: str | None) -> dict[str, Any]:
    written, red = _written(visit, since)
    asked = VisitQuestions.select(VisitQuestions.asked).where(
        VisitQuestions.child == visit.child, VisitQuestions.visit == visit.record
    )
    read = (
        VisitReceipt.select()
        .where(VisitReceipt.child == visit.child, VisitReceipt.visit == visit.record)
        .order_by(VisitReceipt.received_at.desc(), VisitReceipt.record.desc())
        .first()
    )
    return {
        "since": since,
        "written": written,
        "red": red,
        "questions": sum(len(row.asked) for row in asked),
        "read_by": read.author if read else None,
        "read_at": read.received_at if read else None,
    }


def _written(visit: Visit, since: str | None) -> tuple[int, int]:
    """Entries from the visit before (its day included) to this one's day, and those shown red."""
    red = fn.COUNT(DiaryEntry.zone).filter(DiaryEntry.zone == "red")
    rows = DiaryEntry.select(fn.COUNT(DiaryEntry.day), red).where(
        DiaryEntry.child == visit.child,
        DiaryEntry.day >= (since or ""),
        DiaryEntry.day <= visit.day,
    )
    written, reds = rows.scalar(as_tuple=True)
    return written, reds
