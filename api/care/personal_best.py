"""The personal best as a dated record of its own: proposed by the family, set by a clinician.

Zones are judged by the copy in the plan in force alone: a record here changes no colour.
"""

from uuid import UUID

from marshmallow import fields

from api.care.body import ClinicalBody
from api.care.sides import TEAM_SIDE, side_of
from api.care.standing import standing
from api.clinical.personal_best import SET, validate_best
from api.records.kinds import FieldErrors
from api.records.revision import Revision


class BestBody(ClinicalBody):
    """A best's body: value in L/min, meter and scale, how it was found, from when, by whom set."""

    condition = fields.Raw(allow_none=True)
    value = fields.Raw(allow_none=True)
    scale = fields.Raw(allow_none=True)
    meter = fields.Raw(allow_none=True)
    method = fields.Raw(allow_none=True)
    since = fields.Raw(data_key="from", allow_none=True)
    status = fields.Raw(allow_none=True)
    entry = fields.Raw(allow_none=True)
    note = fields.Raw(allow_none=True)

    findings = staticmethod(validate_best)


def check(child: UUID, revision: Revision) -> FieldErrors:
    """A family proposes; only the care team sets."""
    assert revision.body is not None
    if revision.body["status"] == SET and side_of(child, revision) != TEAM_SIDE:
        return [{"pointer": "/status", "code": "not-yours-to-set"}]
    return []


BEST = standing(
    "personal-best",
    {"create": "best.propose", "revise": "best.set", "withdraw": "best.set"},
    BestBody,
    check,
)
