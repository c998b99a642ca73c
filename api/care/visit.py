"""Visits: when, at which clinic and by whom a child is seen; written by the clinic."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from peewee import CharField, IntegerField, UUIDField

from api.care.projection import Projection, latest, project_standing
from api.care.sides import team_at
from api.database import UtcDateTimeField
from api.fields import ClockTime, Day, Form, Id, Text
from api.records.kinds import FieldErrors, Kind, throughout
from api.records.revision import Change, Revision


class Visit(Projection):
    """One visit as it stands, on the clinic's own clock, with what its lists need.

    The columns from `since` on are kept by `state`: the day of the visit before it at this clinic,
    what the family has written from then on, up to which day, how many entries are in two versions,
    who has read it, and whether the card of what helps is there: "ready", "read" as it stands, "".
    """

    stream = UUIDField()
    clinic = UUIDField()
    day = CharField(10)
    time = CharField(5)
    clinician = UUIDField()
    title = CharField(120)
    revision = UUIDField()
    versions = IntegerField()
    since = CharField(10, null=True)
    written = IntegerField(default=0)
    red = IntegerField(default=0)
    last_entry_day = CharField(10, null=True)
    two_versions = IntegerField(default=0)
    questions = IntegerField(default=0)
    read_by = UUIDField(null=True)
    read_at = UtcDateTimeField(null=True)
    card = CharField(8, default="")


Visit.add_index(Visit.clinic, Visit.day)
Visit.add_index(Visit.child, Visit.day)


class VisitBody(Form):
    """A visit's body: clinic, day and time there, the clinician's person id, what it is about."""

    clinic = Id(required=True)
    day = Day(required=True)
    time = ClockTime(required=True)
    clinician = Id(required=True)
    title = Text(120)


def check(child: UUID, revision: Revision) -> FieldErrors:
    """The clinic and the clinician are of this child's care team, and so is who writes it."""
    assert revision.body is not None
    clinic, clinician = UUID(revision.body["clinic"]), UUID(revision.body["clinician"])
    team = team_at(child, clinic, revision)
    if revision.author not in team:
        return [{"pointer": "/clinic", "code": "not-shared"}]
    if clinician not in team:
        return [{"pointer": "/clinician", "code": "not-in-team"}]
    return []


def project(changes: Sequence[Change]) -> None:
    """Keep the visits."""
    project_standing(Visit, changes, _row)


def _row(change: Change) -> dict[str, Any]:
    head, body = latest(change)
    return {
        "stream": head.stream,
        "clinic": UUID(body["clinic"]),
        "day": body["day"],
        "time": body["time"],
        "clinician": UUID(body["clinician"]),
        "title": body.get("title", ""),
        "revision": head.id,
        "versions": len(change.heads),
    }


VISIT = Kind(
    "visit",
    throughout("previsit.write"),
    schema=VisitBody,
    check=check,
    project=project,
)
