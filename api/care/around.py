"""Who and what is around a child: helpers outside the clinic, and hand-overs between places."""

from uuid import UUID

from api.care.standing import standing
from api.fields import Choice, Form, Text
from api.records.kinds import FieldErrors, Only, throughout
from api.records.revision import Revision

PLACES = ("home", "school", "clinic", "hospital", "pharmacy", "other")
"""In this order a hand-over names its two ends, so that each pair has one record."""
STATES = ("well", "gap")
ONLY = Only("care.handover:{one}:{other}", pointer="/other")


class HelperBody(Form):
    """Somebody who helps and has no account here: what they do, when, and how to reach them."""

    name = Text(120, required=True)
    place = Choice(PLACES, required=True)
    role = Text(120)
    hours = Text(120)
    reach = Text(120)


class HandoverBody(Form):
    """How what is known or done in one place comes to the other; `note` says what goes missing."""

    one = Choice(PLACES, required=True)
    other = Choice(PLACES, required=True)
    state = Choice(STATES, required=True)
    note = Text(500, lines=True)


def record_of(child: UUID, one: str, other: str) -> UUID:
    """The one record about the hand-over between these two places."""
    return ONLY.record(child, {"one": one, "other": other})


def check(child: UUID, revision: Revision) -> FieldErrors:
    """Its two ends stand in the order of the places, and are two."""
    assert revision.body is not None
    one, other = (PLACES.index(revision.body[end]) for end in ("one", "other"))
    return [] if one < other else [{"pointer": "/other", "code": "invalid"}]


HELPER = standing("care.helper", throughout("around.write"), HelperBody)
HANDOVER = standing("care.handover", throughout("around.write"), HandoverBody, check, only=ONLY)
