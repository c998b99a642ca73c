"""A session: one device on which one person is signed in, kept by the server and ended by it."""

import hashlib
import secrets
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from peewee import BlobField, CharField, ForeignKeyField, UUIDField

from api.database import Row, UtcDateTimeField, db, new_id
from api.people.person import Person
from api.prepared import Prepared

FAMILY_LIFETIME = timedelta(days=90)
STAFF_LIFETIME = timedelta(hours=12)
NOTED_EVERY = timedelta(minutes=10)


class Session(Row):
    """The server's row of a sign-in; the cookie holds 256 random bits, the row only their hash."""

    id = UUIDField(primary_key=True, default=new_id)
    token_hash = BlobField(unique=True)
    person = ForeignKeyField(Person, backref="sessions")
    device_name = CharField(60)
    created_at = UtcDateTimeField()
    last_seen_at = UtcDateTimeField()
    expires_at = UtcDateTimeField()
    ended_at = UtcDateTimeField(null=True)


def start(person: Person, device_name: str, now: datetime) -> tuple[Session, str]:
    """A new session and the token that opens it, shown this once."""
    token = secrets.token_urlsafe(32)
    session = Session.create(
        token_hash=_hash(token),
        person=person,
        device_name=device_name,
        created_at=now,
        last_seen_at=now,
        expires_at=now + _lifetime(person),
    )
    return session, token


def find(token: str, now: datetime) -> Session | None:
    """The open session of this token, with its person; seeing it keeps it open longer."""
    found = _FIND(_hash(token), now)
    if not found:
        return None
    session = Session(**dict(zip(SESSION_FIELDS, found[0], strict=False)))
    session.person = Person(
        **dict(zip(PERSON_FIELDS, found[0][len(SESSION_FIELDS) :], strict=True))
    )
    if now - session.last_seen_at >= NOTED_EVERY:
        _note(session, now)
    return session


def was_ended(token: str) -> bool:
    """Whether its person ended this session, rather than time."""
    ended = Session.select().where(Session.token_hash == _hash(token), ~Session.ended_at.is_null())
    return bool(ended.exists())


def open_sessions(person: Person, now: datetime) -> list[Session]:
    """The devices on which this person is signed in, the latest seen first."""
    mine = Session.select().where(Session.person == person, _open(now))
    return list(mine.order_by(Session.last_seen_at.desc(), Session.id))


def view(session: Session, current: Session) -> dict[str, Any]:
    """A device as its person sees it in the list."""
    shown = ("id", "device_name", "created_at", "last_seen_at")
    return {name: getattr(session, name) for name in shown} | {"current": session == current}


def end(person: Person, session: UUID, now: datetime) -> bool:
    """End one of the person's own sessions; False when it is not theirs or has ended."""
    return bool(_end((Session.id == session) & (Session.person == person), now))


def end_all(person: Person, now: datetime) -> None:
    """Sign this person out everywhere."""
    _end(Session.person == person, now)


def shorten(person: Person, now: datetime) -> None:
    """Let open sessions end as early as those of staff do."""
    soon = now + STAFF_LIFETIME
    mine = (Session.person == person) & (Session.expires_at > soon)
    Session.update(expires_at=soon).where(mine).execute()


def _note(session: Session, now: datetime) -> None:
    session.last_seen_at = now
    session.expires_at = now + _lifetime(session.person)
    # Only while it is open: a sign-out at the same moment stands.
    seen = {"last_seen_at": session.last_seen_at, "expires_at": session.expires_at}
    Session.update(**seen).where(Session.id == session.id, _open(now)).execute()


on_end: list[Callable[[Any], None]] = []
"""What other slices keep for a session goes with it: each is told which sessions are ending."""


def _end(which: Any, now: datetime) -> int:
    with db.atomic():
        for take_away in on_end:
            take_away(which)
        still_open = Session.ended_at.is_null()
        ended: int = Session.update(ended_at=now).where(which, still_open).execute()
    return ended


def _open(now: datetime) -> Any:
    return Session.ended_at.is_null() & (Session.expires_at > now)


SESSION_FIELDS = tuple(Session._meta.fields)
PERSON_FIELDS = tuple(Person._meta.fields)
_FIND = Prepared(
    lambda token_hash, now: (
        Session.select(*Session._meta.sorted_fields, *Person._meta.sorted_fields)
        .join(Person)
        .where(Session.token_hash == token_hash, _open(now))
    )
)


def _lifetime(person: Person) -> timedelta:
    return STAFF_LIFETIME if person.staff else FAMILY_LIFETIME


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode(errors="replace")).digest()
