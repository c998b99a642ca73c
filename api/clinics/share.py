"""A share: a family lets a clinic see one child's record, and ends it when they wish."""

from peewee import CharField, ForeignKeyField, UUIDField

from api.clinics.clinic import Clinic
from api.database import Row, UtcDateTimeField, new_id
from api.people.child import Child
from api.people.person import Person

REQUESTED, ACTIVE, DECLINED, ENDED = "requested", "active", "declined", "ended"
STATUSES = (REQUESTED, ACTIVE, DECLINED, ENDED)


class Share(Row):
    """Asked for by the family, confirmed by the clinic, ended by either."""

    id = UUIDField(primary_key=True, default=new_id)
    child = ForeignKeyField(Child, backref="shares")
    clinic = ForeignKeyField(Clinic, backref="shares", index=False)
    status = CharField(16)
    requested_by = ForeignKeyField(Person, backref="+")
    requested_at = UtcDateTimeField()
    confirmed_by = ForeignKeyField(Person, null=True, backref="+")
    confirmed_at = UtcDateTimeField(null=True)
    ended_by = ForeignKeyField(Person, null=True, backref="+")
    ended_at = UtcDateTimeField(null=True)

    class Meta:
        indexes = ((("clinic", "status"), False),)


Share.add_index(
    Share.index(
        Share.child,
        Share.clinic,
        unique=True,
        where=Share.status.in_((REQUESTED, ACTIVE)),
        name="share_one_open",
    )
)
