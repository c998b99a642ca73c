"""Measures of a project, and their values: a run chart needs a day and a number, nothing more."""

from uuid import UUID

from api.fields import Choice, Day, Form, Id, Text, Whole
from api.partnership.kinds.who import WRITE
from api.records.kinds import FieldErrors, Kind, Only
from api.records.revision import Revision

MOST = 999_999
DOMAINS = ("safety", "quality", "satisfaction", "health", "cost")


class MeasureBody(Form):
    """What is counted and how often; `baseline` tells how it was before anything changed.

    `domain` is where it gets better: in safety, quality, how satisfied families and staff are,
    health, or cost. `better` is the way that everybody hopes for. One of the partnership itself is
    only proposed until a family partner and somebody of the staff have both said yes to it.
    """

    name = Text(80, required=True)
    of = Choice(("outcome", "process", "balancing", "partnership"), required=True)
    domain = Choice(DOMAINS)
    counted = Text(300, lines=True, required=True)
    how_often = Text(80, required=True)
    unit = Text(30)
    better = Choice(("higher", "lower"), required=True)
    baseline = Text(200)


class ValueBody(Form):
    """One value on one day; `note` tells what was special about it."""

    measure = Id(required=True)
    day = Day(required=True)
    value = Whole(0, MOST, required=True)
    note = Text(200)


def check_value(project: UUID, revision: Revision) -> FieldErrors:
    """No value for a day that has not begun."""
    assert revision.body is not None
    if revision.body["day"] > revision.at[:10]:
        return [{"pointer": "/day", "code": "in-the-future"}]
    return []


MEASURE = Kind("measure", WRITE, schema=MeasureBody)
VALUE = Kind(
    "measure.value",
    WRITE,
    schema=ValueBody,
    only=Only("value:{day}", below="measure", pointer="/day"),
    check=check_value,
)
