"""How somebody sees their own role and the other side's, before and after: private until shared.

The private one stands in its person's own stream. Sharing is an act of its own: their phone writes
the same words into the project's room, and takes them back there.
"""

from uuid import UUID

from api.fields import Choice, Form, Id, Text
from api.partnership.kinds.experience import OWN
from api.partnership.kinds.who import END, strangers
from api.records.kinds import FieldErrors, Kind, Only
from api.records.revision import Revision

MOMENTS = ("before", "after")


class SharedRolesBody(Form):
    """What is mine to do, and what is theirs, as one member sees it at one moment."""

    moment = Choice(MOMENTS, required=True)
    mine = Text(600, lines=True, required=True)
    theirs = Text(600, lines=True, required=True)


class RolesBody(SharedRolesBody):
    """The same for oneself alone, about one `project`."""

    project = Id(required=True)


def check(person: UUID, revision: Revision) -> FieldErrors:
    """It is about a project in which its writer has a place."""
    assert revision.body is not None
    if strangers(UUID(revision.body["project"]), [person]):
        return [{"pointer": "/project", "code": "not-a-member"}]
    return []


ROLES = Kind("roles", OWN, schema=RolesBody, only=Only("roles:{project}:{moment}"), check=check)
SHARED_ROLES = Kind(
    "roles.shared", END, schema=SharedRolesBody, only=Only("roles:{author}:{moment}")
)
