"""The care plan of one condition: issued by a clinician, never edited, every version kept."""

from uuid import UUID

from api.clinical.plan import validate_plan
from api.records.kinds import Before, FieldErrors, Kind, Only
from api.records.revision import Body, Revision

ONLY = Only("plan:{condition}", pointer="/condition")
"""A child has one plan for each condition, so that no two are ever in force."""


def record_of(child: UUID, condition: str) -> UUID:
    """The one record in which this child's plan for this condition is issued, time after time."""
    return ONLY.record(child, {"condition": condition})


def follows(revision: Revision, before: Before) -> FieldErrors:
    """A version replaces exactly the one that stands, so that one alone is ever in force.

    It is numbered after it; one that ends the plan bears its number.
    """
    heads = before.heads
    if {head.id for head in heads} != set(revision.parents):
        return [{"pointer": "/parents", "code": "changed-meanwhile"}]
    if revision.body is None:
        return [{"pointer": "/body", "code": "required"}]
    ends = "withdrawn" in revision.body
    if ends and not any(in_force(head.body) for head in heads):
        return [{"pointer": "/body/withdrawn", "code": "not-in-force"}]
    number = max((head.body["number"] for head in heads if head.body), default=0) + (not ends)
    if revision.body["number"] != number:
        return [{"pointer": "/body/number", "code": "not-next", "params": {"number": number}}]
    return []


def in_force(version: Body | None) -> bool:
    """Whether a version's body is a plan to go by, as long as it stands, and not the end of one."""
    return version is not None and "withdrawn" not in version


PLAN = Kind(
    "plan",
    {"create": "plan.publish", "revise": "plan.publish", "withdraw": "plan.withdraw"},
    rules=validate_plan,
    only=ONLY,
    follows=follows,
)
