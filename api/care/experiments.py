"""Tests of change: a family's question, what it predicts, one change, and what was learned of it.

What was predicted, and what by, cannot be changed once the test has begun: a prediction is worth
something only because it was made before (PDSA; the three questions of the Model for Improvement).
"""

from typing import Any
from uuid import UUID

from marshmallow import ValidationError, fields, validates_schema

from api.care.standing import standing
from api.clinical.conditions import CONDITIONS, load
from api.fields import Choice, Day, Form, Id, Text, Whole
from api.records.kinds import FieldErrors, Only, throughout
from api.records.locked import locking
from api.records.revision import Revision

PLANNED, STARTED, STUDIED = "planned", "started", "studied"
LOCKED = ("question", "prediction", "change", "measure", "from", "baseline")
CHARTED = ("blows", "integer", "scale")
"""The types of diary fields that are numbers, and so make a chart."""
MEASURES = tuple(
    f"{condition}.{field.id}"
    for condition in CONDITIONS
    for field in load(condition).fields.values()
    if field.type in CHARTED
)
EXPERIMENT, COUNT = "experiment", "experiment.count"
ONLY_COUNT = Only("count:{day}", below="experiment", pointer="/day")
LONGEST = 300
MOST = 9999


class Measure(Form):
    """What shows whether it helped: a field of the diary or a counter of the family's own.

    `session` takes one half of the day alone; `by` says whether days or weeks are points.
    """

    field = Choice(MEASURES)
    counter = Text(80)
    session = Choice(("morning", "evening"))
    by = Choice(("day", "week"), required=True)

    @validates_schema
    def one(self, data: dict[str, Any], **kw: Any) -> None:
        if ("field" in data) == ("counter" in data):
            raise ValidationError("one-measure", "field")
        if "session" in data and not data.get("field", "").startswith("asthma."):
            raise ValidationError("no-session", "session")


class Baseline(Form):
    """The days before the change with which it is compared, both included."""

    first = Day(required=True, data_key="from")
    last = Day(required=True, data_key="to")


class Study(Form):
    """What happened, held against the prediction."""

    happened = Text(1000, lines=True, required=True)
    against_prediction = Choice(("as-predicted", "partly", "not", "cannot-tell"), required=True)


class ExperimentBody(Form):
    """A test's body: `from` is the first day of the change, `to` the last one looked at."""

    question = Text(LONGEST, lines=True, required=True)
    prediction = Text(LONGEST, lines=True, required=True)
    change = Text(LONGEST, lines=True, required=True)
    first = Day(required=True, data_key="from")
    last = Day(required=True, data_key="to")
    measure = fields.Nested(Measure, required=True)
    baseline = fields.Nested(Baseline, required=True)
    status = Choice((PLANNED, STARTED, STUDIED), required=True)
    study = fields.Nested(Study)
    act = Choice(("adopt", "adapt", "abandon"))
    learned = Text(1000, lines=True)
    propose_to_plan = Text(500, lines=True)

    @validates_schema
    def days(self, data: dict[str, Any], **kw: Any) -> None:
        baseline = data["baseline"]
        if baseline["first"] > baseline["last"] or baseline["last"] >= data["first"]:
            raise ValidationError("not-before-the-change", "baseline")
        if data["last"] < data["first"]:
            raise ValidationError("ends-before-it-begins", "to")

    @validates_schema
    def studied(self, data: dict[str, Any], **kw: Any) -> None:
        told = [name for name in ("study", "act") if name in data]
        if data["status"] == STUDIED and len(told) < 2:
            raise ValidationError("required", "study" if "study" not in data else "act")
        if data["status"] != STUDIED and told:
            raise ValidationError("not-studied", told[0])


class CountBody(Form):
    """What was counted on one day for a test with a counter of its own."""

    experiment = Id(required=True)
    day = Day(required=True)
    value = Whole(0, MOST, required=True)


def count_record(experiment: UUID, day: str) -> UUID:
    """The one record of a day's count, so that both parents write in the same."""
    return ONLY_COUNT.record(experiment, {"day": day})


def check_count(child: UUID, revision: Revision) -> FieldErrors:
    """None for a day that has not begun."""
    assert revision.body is not None
    if revision.body["day"] > revision.at[:10]:
        return [{"pointer": "/day", "code": "in-the-future"}]
    return []


WRITE = throughout("experiment.write")
EXPERIMENTS = standing(EXPERIMENT, WRITE, ExperimentBody, follows=locking(LOCKED, PLANNED))
COUNTS = standing(COUNT, WRITE, CountBody, check_count, only=ONLY_COUNT)
