"""A person with an account: signs up, is recognised by e-mail and password."""

from datetime import datetime
from uuid import UUID

from peewee import BooleanField, CharField, IntegrityError, UUIDField

from api.database import Row, UtcDateTimeField, db, new_id
from api.errors import NotSignedIn
from api.people import password
from api.prepared import Prepared


class SignInFailed(NotSignedIn):
    """The same for a wrong password and for an address nobody has, so that neither is learnt."""

    code = "sign-in-failed"


class Person(Row):
    """Somebody who signs in; `staff` people belong to a clinic and have short sessions."""

    id = UUIDField(primary_key=True, default=new_id)
    name = CharField(80)
    email = CharField(254, unique=True)
    password_hash = CharField(255)
    locale = CharField(16, default="en")
    staff = BooleanField(default=False)
    created_at = UtcDateTimeField()


def sign_up(name: str, email: str, secret: str, now: datetime) -> Person:
    """A new person; or the one who has this address already, if the password is theirs.

    Raises Invalid for a password that is too easy, SignInFailed for somebody else's address.
    """
    password.check(secret, name, email)
    if _find(email):
        return recognise(email, secret)
    hashed = password.hash(secret)
    try:
        with db.atomic():
            return Person.create(name=name, email=email, password_hash=hashed, created_at=now)
    except IntegrityError:
        return recognise(email, secret)


def recognise(email: str, secret: str) -> Person:
    """The person with this e-mail address and password; SignInFailed otherwise.

    Does the same work for an address that nobody has.
    """
    person = _find(email)
    if not password.verify(person.password_hash if person else None, secret) or not person:
        raise SignInFailed
    return person


def speak(person: Person, language: str) -> None:
    """Mails, calendars and lock screens speak this language to them from now on."""
    if person.locale != language:
        person.locale = language
        person.save(only=[Person.locale])


def change_password(person: Person, current: str, new: str) -> None:
    """Set a new password; raises SignInFailed when `current` is not theirs."""
    if not password.verify(person.password_hash, current):
        raise SignInFailed
    password.check(new, person.name, person.email)
    person.password_hash = password.hash(new)
    person.save(only=[Person.password_hash])


def names(people: set[UUID]) -> dict[UUID, str]:
    """The names of these people."""
    return dict(_named(list(people))) if people else {}


def titled(title: str | None, name: str) -> str:
    """Somebody as families know them at a clinic: "Dr Okafor"."""
    return f"{title or ''} {name}".strip()


_named = Prepared(lambda people: Person.select(Person.id, Person.name).where(Person.id.in_(people)))


def _find(email: str) -> Person | None:
    return Person.get_or_none(Person.email == email)
