"""The demo's half year in the order in which it reached the server."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import groupby
from typing import Any
from zoneinfo import ZoneInfo

from api.care.record import RECORD
from api.demo.phone import ZONE, Item, Phone
from api.records.push import push
from api.records.schemas import MOST_REVISIONS

DAYS = 182
Act = Callable[[datetime], Any]


@dataclass(frozen=True)
class _Sent:
    """A revision on its way from a phone."""

    at: datetime
    phone: Phone
    item: Item


@dataclass(frozen=True)
class _Done:
    """Something that somebody does with the server."""

    at: datetime
    act: Act


class Timeline:
    """What arrives when; nothing that would arrive after `now` happens."""

    def __init__(self, now: datetime) -> None:
        self.now = now
        self.zone = ZoneInfo(ZONE)
        self.today: date = now.astimezone(self.zone).date()
        self.first = self.today - timedelta(days=DAYS)
        self._events: list[_Sent | _Done] = []

    def day(self, days_ago: int) -> date:
        return self.today - timedelta(days=days_ago)

    def wall(self, day: date, hour: int, minute: int = 0, second: int = 0) -> datetime:
        """A time on the families' clock."""
        return datetime.combine(day, time(hour, minute, second), self.zone)

    def send(self, phone: Phone, item: Item, at: datetime) -> None:
        """The phone reaches the server with this revision at `at`."""
        self._events.append(_Sent(at, phone, item))

    def do(self, at: datetime, act: Act) -> None:
        """Somebody does this at `at`."""
        self._events.append(_Done(at, act))

    def happen(self) -> None:
        """Let everything up to now arrive."""
        came = sorted((e for e in self._events if e.at <= self.now), key=lambda e: e.at)
        for _, together in groupby(came, key=_delivery):
            events = list(together)
            if isinstance(events[0], _Done):
                events[0].act(events[0].at)
            else:
                _push([event for event in events if isinstance(event, _Sent)])


def _delivery(event: _Sent | _Done) -> tuple[Any, ...]:
    """What arrives in one request: all that a phone sends at one moment."""
    return (event.at, id(event.phone if isinstance(event, _Sent) else event))


def _push(sent: list[_Sent]) -> None:
    phone, at = sent[0].phone, sent[0].at
    items: Iterable[Item] = [one.item for one in sent]
    for start in range(0, len(sent), MOST_REVISIONS):
        some = list(items)[start : start + MOST_REVISIONS]
        for result in push(RECORD, phone.person, phone.id, some, at):
            if result.status != "stored":
                raise AssertionError(f"the demo is wrong: {result.status} {result.errors}")
