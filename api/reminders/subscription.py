"""Where a device of a person can be reached by web push."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from peewee import CharField, ForeignKeyField, UUIDField

from api.database import Row, UtcDateTimeField, db, new_id
from api.people import session as sessions
from api.people.person import Person
from api.people.session import Session
from api.prepared import Prepared


class PushSubscription(Row):
    """What one signed-in device was given by its push service; it goes when the session ends.

    `p256dh` and `auth` are the browser's keys (RFC 8291), base64url without padding.
    """

    id = UUIDField(primary_key=True, default=new_id)
    session = ForeignKeyField(Session, unique=True, on_delete="CASCADE")
    person = ForeignKeyField(Person, backref="push_subscriptions")
    endpoint = CharField(1000, unique=True)
    p256dh = CharField(120)
    auth = CharField(40)
    refreshed_at = UtcDateTimeField()

    person_id: UUID


@dataclass(frozen=True, slots=True)
class Target:
    """As much of a subscription as sending needs, with no database behind it."""

    endpoint: str
    p256dh: str
    auth: str


def keep(session: Session, said: dict[str, Any], now: datetime) -> None:
    """Reach this device there from now on; a browser that changed hands is its last person's."""
    where = {"endpoint": said["endpoint"], **said["keys"], "refreshed_at": now}
    mine, same_browser = PushSubscription.session, PushSubscription.endpoint == said["endpoint"]
    with db.atomic():
        PushSubscription.delete().where(same_browser, mine != session).execute()
        PushSubscription.insert(
            id=new_id(), session=session, person=session.person, **where
        ).on_conflict(conflict_target=[mine], update=where).execute()


def of_device(session: Session) -> PushSubscription | None:
    """The subscription of this device, if it has one."""
    return PushSubscription.get_or_none(PushSubscription.session == session)


def drop(session: Session) -> None:
    """Reach this device no more."""
    PushSubscription.delete().where(PushSubscription.session == session).execute()


def forget(target: UUID) -> None:
    """The push service says that this device is no more."""
    PushSubscription.delete().where(PushSubscription.id == target).execute()


def targets(people: Collection[UUID], now: datetime) -> list[tuple[Any, ...]]:
    """The devices on which these people are signed in, as (person, subscription) ids."""
    return _of_people(list(people), now)


def load(ids: Iterable[UUID], now: datetime) -> dict[UUID, Target]:
    """Of these subscriptions, those whose device is still signed in."""
    return {id: Target(*keys) for id, *keys in _where(list(ids), now)}


def _reachable(now: Any, *names: str) -> Any:
    signed_in = Session.ended_at.is_null() & (Session.expires_at > now)
    columns = [getattr(PushSubscription, name) for name in names]
    return PushSubscription.select(*columns).join(Session).where(signed_in)


def _forget_ended(which: Any) -> None:
    ended = Session.select(Session.id).where(which)
    PushSubscription.delete().where(PushSubscription.session.in_(ended)).execute()


_of_people = Prepared(
    lambda people, now: (
        _reachable(now, "person", "id")
        .where(PushSubscription.person.in_(people))
        .order_by(PushSubscription.id)
    )
)
_where = Prepared(
    lambda ids, now: _reachable(now, "id", "endpoint", "p256dh", "auth").where(
        PushSubscription.id.in_(ids)
    )
)

sessions.on_end.append(_forget_ended)
