"""The diary: what a family wrote about one day, with the zone that it was shown."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from peewee import SQL, BooleanField, CharField, IntegerField, UUIDField

from api.care import log
from api.care.projection import Projection, bodies, latest, project_standing
from api.clinical.entry import validate_entry
from api.clinical.late import filled_in_later, in_the_future
from api.clinical.zone import WORSE
from api.database import JSONField
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


def check(child: UUID, revision: Revision) -> FieldErrors:
    """No entry is about a day that has not begun on the family's own clock."""
    assert revision.body is not None
    day = date.fromisoformat(revision.body["day"])
    if in_the_future(day, datetime.fromisoformat(revision.at)):
        return [{"pointer": "/day", "code": "in-the-future"}]
    return []


def project(changes: Sequence[Change]) -> None:
    """Keep the entries."""
    written = _first_written(changes)
    project_standing(DiaryEntry, changes, lambda change: _row(change, written[_key(change)]))


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
