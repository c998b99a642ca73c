"""The personal best as a dated record of its own: proposed by the family, set by a clinician.

Zones are judged by the copy in the plan in force alone: a record here changes no colour.
"""

from uuid import UUID

from api.care.sides import TEAM_SIDE, side_of
from api.care.standing import project
from api.clinical.personal_best import SET, validate_best
from api.records.kinds import FieldErrors, Kind
from api.records.revision import Revision


def check(child: UUID, revision: Revision) -> FieldErrors:
    """A family proposes; only the care team sets."""
    assert revision.body is not None
    if revision.body["status"] == SET and side_of(child, revision) != TEAM_SIDE:
        return [{"pointer": "/status", "code": "not-yours-to-set"}]
    return []


BEST = Kind(
    "personal-best",
    {"create": "best.propose", "revise": "best.set", "withdraw": "best.set"},
    rules=validate_best,
    check=check,
    project=project,
)
