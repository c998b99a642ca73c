"""Where a device of a person can be reached by web push."""

from datetime import datetime

from peewee import CharField, ForeignKeyField, IntegerField, UUIDField

from api.database import Row, UtcDateTimeField, new_id
from api.people.person import Person
from api.people.session import Session


class PushSubscription(Row):
    """What one signed-in device was given by its push service; it goes when the session ends.

    `p256dh` and `auth` are the browser's keys (RFC 8291), base64url without padding. `failures`
    counts refusals since the last message that went through.
    """

    id = UUIDField(primary_key=True, default=new_id)
    session = ForeignKeyField(Session, unique=True, on_delete="CASCADE")
    person = ForeignKeyField(Person, backref="push_subscriptions")
    endpoint = CharField(1000, unique=True)
    p256dh = CharField(120)
    auth = CharField(40)
    refreshed_at = UtcDateTimeField()
    failures = IntegerField(default=0)


def reachable(person: Person, now: datetime) -> list[PushSubscription]:
    """The devices on which this person is signed in now and can be reached, oldest first."""
    signed_in = Session.ended_at.is_null() & (Session.expires_at > now)
    mine = PushSubscription.select().join(Session).where(PushSubscription.person == person)
    return list(mine.where(signed_in).order_by(PushSubscription.id))
