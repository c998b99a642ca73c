"""Members: who takes part in an opportunity or a project, and how far they have come."""

from uuid import UUID

from peewee import CharField, ForeignKeyField, UUIDField

from api.database import JSONField, Row, UtcDateTimeField, new_id
from api.partnership.opportunity import Opportunity
from api.partnership.project import Project
from api.people.person import Person

PARTNER, STAFF, CHAMPION, QI_LEAD = "partner", "staff", "champion", "qi-lead"
ROLES = (PARTNER, STAFF, CHAMPION, QI_LEAD)

INTERESTED, TALKED, AGREED = "interested", "talked", "agreed"
ONBOARDING, ACTIVE, FINISHED = "onboarding", "active", "finished"
WAITING, GONE, DECLINED = "waiting", "gone", "declined"
STATUSES = (
    *(INTERESTED, TALKED, AGREED, ONBOARDING, ACTIVE, FINISHED),
    *(WAITING, GONE, DECLINED),
)
SEATED = (INTERESTED, TALKED, AGREED, ONBOARDING, ACTIVE)
"""Who holds one of the seats, being a partner."""
WRITING, READING = (ONBOARDING, ACTIVE), (ONBOARDING, ACTIVE, FINISHED)
"""Who may write and who may read in a project's room."""


class Member(Row):
    """One person in one opportunity, and in its project once there is one.

    `history` is [{status, at, by}]; `talk` what was talked about; `onboarding` the lines done.
    """

    id = UUIDField(primary_key=True, default=new_id)
    opportunity = ForeignKeyField(Opportunity, null=True, backref="+", index=False)
    project = ForeignKeyField(Project, null=True, backref="+", index=False)
    person = ForeignKeyField(Person, backref="+")
    role = CharField(16)
    status = CharField(16)
    history = JSONField(default=list)
    talk = JSONField(default=dict)
    onboarding = JSONField(default=list)
    at = UtcDateTimeField()

    opportunity_id: UUID | None
    project_id: UUID | None
    person_id: UUID

    class Meta:
        indexes = ((("opportunity", "person"), True), (("project", "person"), True))
