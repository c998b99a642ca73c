"""How family and care team work together: what went well, what went wrong, what is due when."""

from uuid import UUID

from api.care.sides import SIDES, in_team
from api.care.standing import standing
from api.fields import Choice, Day, Flag, Form, Id, Text
from api.records.kinds import FieldErrors, Only, throughout
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
THE_COORDINATOR = Only("coordinator", pointer="/person")


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
    owner = Choice(SIDES, required=True)
    done = Flag()


class CoordinatorBody(Form):
    """The one person who coordinates the child's care."""

    person = Id(required=True)


def coordinator_record(child: UUID) -> UUID:
    """The one record that names the coordinator."""
    return THE_COORDINATOR.record(child)


def check_coordinator(child: UUID, revision: Revision) -> FieldErrors:
    """The coordinator is out of the child's care team."""
    assert revision.body is not None
    if not in_team(child, UUID(revision.body["person"]), revision):
        return [{"pointer": "/person", "code": "not-in-team"}]
    return []


NOTE = standing("together.note", throughout("together.write"), NoteBody)
CARE_DATE = standing("care-date", throughout("caredate.write"), CareDateBody)
COORDINATOR = standing(
    "coordinator",
    throughout("coordinator.name"),
    CoordinatorBody,
    check_coordinator,
    only=THE_COORDINATOR,
)
