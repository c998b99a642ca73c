"""The state that lists need: kept when a record changes, never worked out when it is read."""

from collections.abc import Sequence
from datetime import timedelta
from itertools import groupby
from typing import Any
from uuid import UUID

from peewee import fn

from api.care.diary import SEVERAL, DiaryEntry
from api.care.questions import VisitQuestions
from api.care.receipts import VisitReceipt
from api.care.standing import of_kinds
from api.care.visit import Visit
from api.prepared import Prepared, row
from api.records.revision import Change

QUIET_AFTER = timedelta(days=14)
KEPT = (
    "since",
    "written",
    "red",
    "last_entry_day",
    "two_versions",
    "questions",
    "read_by",
    "read_at",
    "card",
)


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
    """Work out the state of a child's visits from this day on, from the kept rows."""
    visits = _visits(child)
    several = _several(child)[0][0] if visits else 0
    # A new entry, which comes with a day, changes no card.
    card = _card(child) if visits and not from_day else None
    for _, own in groupby(visits, key=lambda visit: visit[0]):
        days: list[str] = []
        for _, record, day, *before in own:
            if day >= from_day:
                now = (
                    *_counts(child, record, day, _last_before(day, days), several),
                    (before[-1] if card is None else card),
                )
                if now != tuple(before):
                    _keep_visit(child, record, *now)
            days.append(day)


def _last_before(day: str, days: list[str]) -> str | None:
    """The day of the last visit before that day at the same clinic."""
    return next((earlier for earlier in reversed(days) if earlier < day), None)


def _counts(child: UUID, visit: UUID, day: str, since: str | None, several: int) -> tuple[Any, ...]:
    """Entries from the visit before (its day included) to this one's day; who asked, who read."""
    ((written, red),) = _written(child, since or "", day)
    ((last,),) = _last_until(child, day)
    questions = sum(len(asked) for (asked,) in _asked(child, visit))
    read_by, read_at = next(iter(_read(child, visit)), (None, None))
    return since, written, red, last, several, questions, read_by, read_at


def _card(child: UUID) -> str:
    """Whether the family has said what helps, and whether a clinician has read all of it."""
    cards = of_kinds(child, ["needs", "needs.answer"])
    read = {one.body["revision"] for one in cards if one.kind == "needs.answer"}
    heads = [one.heads for one in cards if one.kind == "needs"]
    if not heads:
        return ""
    return "read" if all(read.intersection(versions) for versions in heads) else "ready"


_several = Prepared(
    lambda child: DiaryEntry.select(fn.COUNT(DiaryEntry.day)).where(
        DiaryEntry.child == child, SEVERAL
    )
)
_visits = Prepared(
    lambda child: (
        Visit.select(*(getattr(Visit, name) for name in ("clinic", "record", "day", *KEPT)))
        .where(Visit.child == child)
        .order_by(Visit.clinic, Visit.day, Visit.time)
    )
)
_keep_visit = Prepared(
    lambda child, record, *values: Visit.update(row(Visit, KEPT, values)).where(
        Visit.child == child, Visit.record == record
    )
)
_written = Prepared(
    lambda child, since, until: DiaryEntry.select(
        fn.COUNT(DiaryEntry.day), fn.COUNT(DiaryEntry.zone).filter(DiaryEntry.zone == "red")
    ).where(DiaryEntry.child == child, DiaryEntry.day >= since, DiaryEntry.day <= until)
)
_last_until = Prepared(
    lambda child, day: DiaryEntry.select(fn.MAX(DiaryEntry.day)).where(
        DiaryEntry.child == child, DiaryEntry.day <= day
    )
)
_asked = Prepared(
    lambda child, visit: VisitQuestions.select(VisitQuestions.asked).where(
        VisitQuestions.child == child, VisitQuestions.visit == visit
    )
)
_read = Prepared(
    lambda child, visit: (
        VisitReceipt.select(VisitReceipt.author, VisitReceipt.received_at)
        .where(VisitReceipt.child == child, VisitReceipt.visit == visit)
        .order_by(VisitReceipt.received_at.desc(), VisitReceipt.record.desc())
        .limit(1)
    )
)
