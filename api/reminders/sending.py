"""Deliveries on their way: claimed, written as messages, handed to their ways, booked.

A claim is a delivery's `retry_at` set ahead by a lease: of two senders, one has it; when a sender
dies, the lease runs out and the next one sends it again, under the same id. So each arrives at
least once, and whoever receives it twice can tell.
"""

import base64
import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import Any, NamedTuple
from uuid import UUID

from peewee import fn

from api.access.grant import Grant, counts
from api.access.matrix import MAY
from api.database import db, held
from api.people.person import Person
from api.prepared import Prepared, row
from api.reminders.delivery import DROPPED, GONE, WAITING, Claim, Delivery, Key
from api.reminders.digest import DIGEST
from api.reminders.message import Message, Outcome, Way
from api.reminders.notice import Notice
from api.reminders.push_test import TEST
from api.reminders.reminder import OF_A_HALF_DAY, Reminder
from api.reminders.when import A_DAY
from api.sentences import sentence

BATCH = 500
LEASE = timedelta(minutes=5)
FIRST_AGAIN, LAST_AGAIN = 30, 3600
"""Seconds until a delivery is tried again: doubled each time, up to an hour."""


class Taken(NamedTuple):
    """A delivery that this sender has claimed, with what it takes to send it."""

    key: Key
    tries: int
    until: datetime
    to: Any
    message: Message


class Booked(NamedTuple):
    """What became of a claimed delivery."""

    taken: Taken
    outcome: Outcome


def take(ways: Mapping[str, Way], now: datetime, lease: timedelta) -> list[Claim]:
    """Claim a batch of deliveries that wait."""
    with db.atomic():
        rows = _waiting(now, list(ways))
        _claim.each([(now + lease, *found[:4]) for found in rows])
    return [Claim(Key(*found[:4]), *found[4:]) for found in rows]


def write(claims: Sequence[Claim], ways: Mapping[str, Way], now: datetime) -> list[Taken]:
    """The messages of these deliveries; what is of no use any more is dropped."""
    taken = _taken(claims, ways, now)
    have = {one.key for one in taken}
    lost = [(DROPPED, one.tries, None, *one.key) for one in claims if one.key not in have]
    if lost:
        with db.atomic():
            _book.each(lost)
    return taken


def _taken(claimed: Sequence[Claim], ways: Mapping[str, Way], now: datetime) -> list[Taken]:
    targets = defaultdict(set)
    for one in claimed:
        targets[one.key.way].add(one.key.target)
    loaded = {name: ways[name].load(ids) for name, ids in targets.items()}
    people = list({one.person for one in claimed})
    about = _about({one.key.reminder for one in claimed}, now)
    locales, badges = dict(_locales(people)), dict(_badges(people, now - A_DAY))
    say, found = cache(sentence), []
    for one in claimed:
        to = loaded[one.key.way].get(one.key.target)
        if to is not None and one.until > now and one.key.reminder in about:
            navigate, words, urgency = about[one.key.reminder]
            message = Message(
                id=opaque(one.key.reminder, one.key.occurrence.isoformat()),
                navigate=navigate,
                body=say(words, locales.get(one.person, "en")),
                ttl=int((one.until - now).total_seconds()),
                urgency=urgency,
                topic=opaque(one.key.reminder),
                badge=badges.get(one.person, 0),
            )
            found.append(Taken(one.key, one.tries, one.until, to, message))
    return found


def opaque(*names: Any) -> str:
    """32 characters of base64url that name this and tell nothing of it."""
    said = "/".join(map(str, names)).encode()
    return base64.urlsafe_b64encode(hashlib.sha256(said).digest()[:24]).decode()


def _about(ids: set[UUID], now: datetime) -> dict[UUID, tuple[str, str, Any]]:
    """The address, the words and the urgency of what these ids stand for, as long as they count."""
    about: dict[UUID, tuple[str, str, Any]] = {}
    if TEST in ids:
        about[TEST] = ("/n/test", "told-push-test", "high")
    if DIGEST in ids:
        about[DIGEST] = ("/", "told-digest-sentence", "normal")
    for id, thing in _reminders(list(ids), now):
        # A push service may keep back what is not urgent until the phone is next picked up.
        urgency = "high" if thing in OF_A_HALF_DAY else "normal"
        about[id] = (f"/n/{id}", "told-push-reminder", urgency)
    for (id,) in _notices(list(ids)):
        about[id] = (f"/n/notice-{id}", "told-push-notice", "normal")
    return about


def book(done: Iterable[Booked], ways: Mapping[str, Way], now: datetime) -> None:
    """Keep what became of these deliveries; a target that is gone is reached no more."""
    with db.atomic():
        rows = []
        for taken, outcome in done:
            state, again = _state(taken, outcome, now)
            rows.append((state, taken.tries + 1, again, *taken.key))
            if state == GONE:
                ways[taken.key.way].forget(taken.key.target)
        _book.each(rows)


def _state(taken: Taken, outcome: Outcome, now: datetime) -> tuple[str, datetime | None]:
    if outcome.state != "retry":
        return outcome.state, None
    seconds = max(outcome.after, min(FIRST_AGAIN * 2**taken.tries, LAST_AGAIN))
    again = now + timedelta(seconds=seconds)
    return (WAITING, again) if again < taken.until else (DROPPED, None)


def _this(key: Sequence[Any]) -> Any:
    """The delivery of this key, as long as nobody else has booked it."""
    fields = (Delivery.reminder, Delivery.occurrence, Delivery.way, Delivery.target)
    found = Delivery.state == WAITING
    for field, value in zip(fields, key, strict=True):
        found &= field == value
    return found


def _due(now: Any, ways: Any) -> Any:
    names = ("reminder", "occurrence", "way", "target", "person", "tries", "until")
    due = Delivery.select(*(getattr(Delivery, name) for name in names)).where(
        Delivery.retry_at <= now, Delivery.way.in_(ways)
    )
    return held(due.order_by(Delivery.retry_at).limit(BATCH), "FOR UPDATE SKIP LOCKED")


_waiting = Prepared(_due)
_claim = Prepared(
    lambda until, *key: Delivery.update(row(Delivery, ["retry_at"], [until])).where(_this(key))
)
_book = Prepared(
    lambda state, tries, again, *key: Delivery.update(
        row(Delivery, ["state", "tries", "retry_at"], [state, tries, again])
    ).where(_this(key))
)
_locales = Prepared(
    lambda people: Person.select(Person.id, Person.locale).where(Person.id.in_(people))
)
_badges = Prepared(
    lambda people, since: (
        Reminder.select(Reminder.person, fn.COUNT(Reminder.id))
        .where(Reminder.person.in_(people), Reminder.rung > since)
        .group_by(Reminder.person)
    )
)
_reminders = Prepared(
    lambda ids, now: (
        Reminder.select(Reminder.id, Reminder.thing)
        .join(Grant, on=(Grant.person == Reminder.person) & (Grant.child == Reminder.child))
        .where(Reminder.id.in_(ids), Grant.role.in_(tuple(MAY["reminder.set"])), counts(now))
    )
)
_notices = Prepared(
    lambda ids: Notice.select(Notice.id).where(Notice.id.in_(ids), Notice.ended_at.is_null())
)
