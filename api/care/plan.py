"""The care plan of one condition: issued by a clinician, never edited, every issue kept."""

from uuid import UUID

from marshmallow import fields

from api.care.body import ClinicalBody, only_record
from api.clinical.plan import validate_plan
from api.records.kinds import FieldErrors, Kind
from api.records.revision import Revision


class PlanBody(ClinicalBody):
    """A plan's body: personal best, limits, the clinician's own steps, the emergency country."""

    condition = fields.Raw(allow_none=True)
    steps = fields.Raw(allow_none=True)
    emergency = fields.Raw(allow_none=True)
    personal_best = fields.Raw(allow_none=True)
    scheme = fields.Raw(allow_none=True)
    symptom_rules = fields.Raw(allow_none=True)
    usual_stools = fields.Raw(allow_none=True)
    contacts = fields.Raw(allow_none=True)
    number = fields.Raw(allow_none=True)
    review_by = fields.Raw(allow_none=True)

    findings = staticmethod(validate_plan)


def record_of(child: UUID, condition: str) -> UUID:
    """The one record in which this child's plan for this condition is issued, time after time."""
    return only_record(child, f"plan:{condition}")


def check(child: UUID, revision: Revision) -> FieldErrors:
    """A child has one plan for each condition, so that no two are ever in force."""
    assert revision.body is not None
    if revision.record != record_of(child, revision.body["condition"]):
        return [{"pointer": "/condition", "code": "other-record"}]
    return []


PLAN = Kind(
    "plan",
    {"create": "plan.publish", "revise": "plan.publish", "withdraw": "plan.withdraw"},
    schema=PlanBody,
    check=check,
)
