"""From reminders that are due to deliveries: whom to ask now, and when each rings next.

One transaction decides about a batch of reminders, writes their deliveries and sets on when they
are due. Two planners never have the same reminder, and one that is killed has done nothing.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import datetime, time, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from api.access.grant import Grant, counts
from api.access.matrix import MAY
from api.database import db
from api.prepared import Prepared
from api.reminders import delivery, done, own_settings
from api.reminders.delivery import WAITING, Claim, Delivery, Key
from api.reminders.due import Due, due, set_on
from api.reminders.message import Way
from api.reminders.own_settings import NOTHING_SAID, ReminderSettings
from api.reminders.push_test import TEST
from api.reminders.when import A_DAY, local, zone_of

DIGEST = "digest"
Place = tuple[str, UUID]
Question = tuple[UUID, datetime]


class Known(NamedTuple):
    """All that deciding about a batch of reminders asks for."""

    at: datetime
    settings: dict[UUID, ReminderSettings]
    open: set[Question]
    allowed: set[tuple[UUID, UUID]]
    places: dict[UUID, list[Place]]
    rings: dict[UUID, int]


def plan(ways: Iterable[Way], now: datetime, lease: timedelta) -> list[Claim] | None:
    """Deal with a batch of reminders that are due; None when there is none.

    The deliveries are this sender's, as if it had taken them, until the lease ends.
    """
    with db.atomic():
        batch = due(now)
        if not batch:
            return None
        known = _known(batch, ways, now)
        claims = [claim for one in batch for claim in _decide(one, known)]
        delivery.make(_row(claim, now, lease) for claim in claims)
        set_on(batch)
    return [claim for claim in claims if claim.key.way != DIGEST]


def _row(claim: Claim, now: datetime, lease: timedelta) -> tuple[Any, ...]:
    again = None if claim.key.way == DIGEST else now + lease
    return *claim.key, claim.person, WAITING, claim.tries, again, claim.until, now


def _known(batch: Sequence[Due], ways: Iterable[Way], now: datetime) -> Known:
    people = list({one.person_id for one in batch})
    settings = dict.fromkeys(people, NOTHING_SAID) | own_settings.of_people(people)
    questions = (question for one in batch for question in _questions(one))
    children = list({one.child_id for one in batch})
    return Known(
        now,
        settings,
        done.still_open(questions),
        set(_grants(people, children, now)),
        _places(settings, ways),
        _rings_today(settings, batch, now),
    )


def _questions(one: Due) -> Iterator[done.Asked]:
    """What it asks now, and whether what it asked last has been done since."""
    for about in filter(None, {_about(one), one.rung}):
        at = local(about, one.zone)
        yield done.Asked((one.id, about), one.child_id, one.thing, one.record, at)


def _about(one: Due) -> datetime:
    """The occurrence that a ring is about: one that was put off asks for what it asked before."""
    return (one.rung if one.asked_later else None) or one.occurrence


def _decide(one: Due, known: Known) -> list[Claim]:
    """The deliveries of a reminder that is due; it is set on to when it rings next."""
    about, settings = _about(one), known.settings[one.person_id]
    if one.rung and not one.asked_later:
        one.ignored = one.ignored + 1 if (one.id, one.rung) in known.open else 0
        one.rung = None
    made = _deliveries(one, about, known, settings)
    if made:
        one.rung = about
        known.rings[one.person_id] += 1
    elif (one.id, about) not in known.open:
        one.rung = None
    one.snoozed_until = None
    one.schedule(own_settings.quiet(settings, one.zone), known.at)
    return made


def _deliveries(one: Due, about: datetime, known: Known, settings: ReminderSettings) -> list[Claim]:
    until = one.next_due + one.of_use
    asks = (one.id, about) in known.open and (one.person_id, one.child_id) in known.allowed
    if not asks or until <= known.at or known.rings[one.person_id] >= settings.most_a_day:
        return []
    return [
        Claim(Key(one.id, one.occurrence, way, target), one.person_id, 0, until)
        for way, target in known.places[one.person_id]
    ]


def _places(settings: dict[UUID, ReminderSettings], ways: Iterable[Way]) -> dict[UUID, list[Place]]:
    """Where each of these people is reached."""
    places: dict[UUID, list[Place]] = defaultdict(list)
    for way in ways:
        for person, target in way.targets(list(settings)):
            places[person].append((way.name, target))
    for person, said in settings.items():
        if said.mail == DIGEST:
            places[person].append((DIGEST, person))
    return places


def _rings_today(
    settings: dict[UUID, ReminderSettings], batch: Sequence[Due], now: datetime
) -> dict[UUID, int]:
    """How often each person's reminders have rung since their own last midnight."""
    zones = {one.person_id: settings[one.person_id].zone or one.zone for one in batch}
    begun = {
        person: datetime.combine(local(now, zone).date(), time(), zone_of(zone))
        for person, zone in zones.items()
    }
    rung = defaultdict(set)
    for person, reminder, occurrence, made_at in _made_since(list(zones), now - A_DAY * 1.1, TEST):
        if made_at >= begun[person]:
            rung[person].add((reminder, occurrence))
    return defaultdict(int, {person: len(which) for person, which in rung.items()})


def _allowed(people: Collection[UUID], children: Collection[UUID], now: datetime) -> Any:
    return Grant.select(Grant.person, Grant.child).where(
        Grant.person.in_(people),
        Grant.child.in_(children),
        Grant.role.in_(tuple(MAY["reminder.set"])),
        counts(now),
    )


_grants = Prepared(_allowed)
_made_since = Prepared(
    lambda people, since, but: Delivery.select(
        Delivery.person, Delivery.reminder, Delivery.occurrence, Delivery.made_at
    ).where(Delivery.person.in_(people), Delivery.made_at >= since, Delivery.reminder != but)
)
