"""How family and care team work together: what went well, what went wrong, what is due when."""

from uuid import UUID

from api.care.body import only_record
from api.care.sides import in_team
from api.care.standing import standing
from api.fields import Choice, Day, Flag, Form, Id, Text
from api.records.kinds import FieldErrors
from api.records.revision import Revision

WENT = ("well", "wrong")
KINDS = (
    "letter",
    "call-back",
    "told-twice",
    "mixed-messages",
    "wait",
    "heard",
    "joined-up",
    "other",
)
"""Sorts of hand-over in which coordination goes well or wrong."""
ACTIVITIES = ("visit", "test", "refill", "vaccine", "school-form", "review", "other")
OWNERS = ("family", "team")


class NoteBody(Form):
    """What went well or wrong between the people around the child, by sort."""

    day = Day(required=True)
    went = Choice(WENT, required=True)
    what = Choice(KINDS, required=True)
    text = Text(500, lines=True)
    visit = Id()


class CareDateBody(Form):
    """Something to be done on a day, and who sees to it."""

    day = Day(required=True)
    what = Choice(ACTIVITIES, required=True)
    text = Text(200)
    owner = Choice(OWNERS, required=True)
    done = Flag()


class CoordinatorBody(Form):
    """The one person who coordinates the child's care."""

    person = Id(required=True)


def coordinator_record(child: UUID) -> UUID:
    """The one record that names the coordinator."""
    return only_record(child, "coordinator")


def check_coordinator(child: UUID, revision: Revision) -> FieldErrors:
    """One coordinator for each child, out of its care team."""
    assert revision.body is not None
    if revision.record != coordinator_record(child):
        return [{"pointer": "/person", "code": "other-record"}]
    if not in_team(child, UUID(revision.body["person"]), revision):
        return [{"pointer": "/person", "code": "not-in-team"}]
    return []


NOTE = standing(
    "together.note",
    {"create": "together.write", "revise": "together.write", "withdraw": "together.write"},
    NoteBody,
)
CARE_DATE = standing(
    "care-date",
    {"create": "caredate.write", "revise": "caredate.write", "withdraw": "caredate.write"},
    CareDateBody,
)
COORDINATOR = standing(
    "coordinator",
    {"create": "coordinator.name", "revise": "coordinator.name", "withdraw": "coordinator.name"},
    CoordinatorBody,
    check_coordinator,
)
