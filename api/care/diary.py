"""The diary: what a family wrote about one day, with the zone that it was shown."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from peewee import SQL, BooleanField, Case, CharField, IntegerField, UUIDField

from api.care import diary_weeks, log
from api.care.diary_weeks import monday_of
from api.care.facts import Entry
from api.care.projection import Projection, as_text, bodies, latest, project_standing
from api.clinical.entry import validate_entry
from api.clinical.late import filled_in_later, in_the_future
from api.clinical.zone import WORSE
from api.database import JSONField
from api.prepared import Prepared
from api.records.kinds import FieldErrors, Kind
from api.records.revision import Body, Change, Revision


class DiaryEntry(Projection):
    """One entry as it stands.

    `answers` are those on which all its versions agree: where two parents differ, none of the two
    is taken. `zone`, `best` (L/min), `percent` and `plan` are as the family was shown them; of two
    versions, the worse. `session` is empty for a condition without sessions. `at` is the wall time
    of the version in the IANA `timezone`, `late` whether the first one was filled in later.
    """

    day = CharField(10)
    session = CharField(8)
    condition = CharField(16)
    revision = UUIDField()
    versions = IntegerField()
    at = CharField(19)
    timezone = CharField(64)
    late = BooleanField()
    author = UUIDField()
    zone = CharField(8, null=True)
    best = IntegerField(null=True)
    percent = IntegerField(null=True)
    plan = UUIDField(null=True)
    answers = JSONField()


DiaryEntry.add_index(DiaryEntry.child, DiaryEntry.day, DiaryEntry.zone)
SEVERAL = SQL("versions > 1")
DiaryEntry.add_index(DiaryEntry.index(DiaryEntry.child, name="diary_entry_several").where(SEVERAL))


LATER = (("other", 1), ("evening", 2))
"""The sessions that come after the morning, with their place in a day."""


def check(child: UUID, revision: Revision) -> FieldErrors:
    """No entry is about a day that has not begun on the family's own clock."""
    assert revision.body is not None
    day = date.fromisoformat(revision.body["day"])
    if in_the_future(day, datetime.fromisoformat(revision.at)):
        return [{"pointer": "/day", "code": "in-the-future"}]
    return []


def project(changes: Sequence[Change]) -> None:
    """Keep the entries, and the weeks that they are about or were about before."""
    written = _first_written(changes)
    days = _days([_key(change) for change in changes if not change.created])
    project_standing(DiaryEntry, changes, lambda change: _row(change, written[_key(change)]))
    days |= {(change.subject, latest(change)[1]["day"]) for change in changes if change.standing}
    for child, monday in {(child, monday_of(day)) for child, day in days}:
        sunday = monday + timedelta(days=6)
        diary_weeks.keep(child, monday, _rows(child, monday.isoformat(), sunday.isoformat()))


def _days(kept: list[tuple[UUID, UUID]]) -> set[tuple[UUID, str]]:
    """The days that these entries (child, record) are about, as they are kept until now."""
    if not kept:
        return set()
    children, records = zip(*kept, strict=True)
    rows: Any = DiaryEntry.select(DiaryEntry.child, DiaryEntry.day).where(
        DiaryEntry.child.in_(set(children)), DiaryEntry.record.in_(records)
    )
    return set(rows.tuples())


def in_order(*columns: Any) -> Prepared:
    """A query for these columns of a child's entries from one day to another, in their order."""
    return Prepared(
        lambda child, first, last: (
            DiaryEntry.select(*columns)
            .where(DiaryEntry.child == child, DiaryEntry.day >= first, DiaryEntry.day <= last)
            .order_by(
                DiaryEntry.day,
                Case(DiaryEntry.session, LATER, 0),
                DiaryEntry.at,
                DiaryEntry.record,
            )
        )
    )


_rows = in_order(
    as_text(DiaryEntry.record),
    DiaryEntry.late.cast("INTEGER"),
    *(getattr(DiaryEntry, name) for name in Entry._fields[2:-2]),
    as_text(DiaryEntry.answers),
)


def _first_written(changes: Sequence[Change]) -> dict[tuple[UUID, UUID], str]:
    """When each record was first written, on the family's clock: an edit does not make it late."""
    written = {_key(change): change.heads[0].at for change in changes}
    edited = [_key(c) for c in changes if all(head.id != c.record for head in c.heads)]
    return written | log.written_at(edited) if edited else written


def _key(change: Change) -> tuple[UUID, UUID]:
    return change.subject, change.record


def _row(change: Change, written: str) -> dict[str, Any]:
    head, body = latest(change)
    return {
        "day": body["day"],
        "session": body.get("session", ""),
        "condition": body["condition"],
        "revision": head.id,
        "versions": len(change.heads),
        "at": head.at,
        "timezone": head.zone,
        "late": _late(body, written),
        "author": head.author,
        "answers": _agreed([each["fields"] for each in bodies(change)]),
        **_shown(bodies(change)),
    }


def _late(body: Body, written: str) -> bool:
    day = date.fromisoformat(body["day"])
    return filled_in_later(day, body.get("session"), datetime.fromisoformat(written))


def _agreed(answers: list[Body]) -> Body:
    *others, last = answers
    return {
        name: value
        for name, value in last.items()
        if all(other.get(name) == value for other in others)
    }


def _shown(versions: list[Body]) -> dict[str, Any]:
    shown = [body["shown"] for body in versions if body.get("shown")]
    worst: Body = max(shown, key=lambda each: WORSE[each["zone"]], default={})
    return {
        "zone": worst.get("zone"),
        "best": worst.get("best"),
        "percent": worst.get("percent"),
        "plan": UUID(worst["plan"]) if "plan" in worst else None,
    }


ENTRY = Kind(
    "diary.entry",
    {"create": "entry.create", "revise": "entry.revise", "withdraw": "entry.retract"},
    rules=validate_entry,
    check=check,
    project=project,
)
