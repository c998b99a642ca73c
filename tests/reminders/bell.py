"""Devices that keep what reaches them, and people who set reminders at a time of the test's own."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from typing import Any
from uuid import UUID, uuid4

from api.database import db
from api.database import now as clock
from api.people.child import Child
from api.people.person import Person
from api.reminders import answers, mine
from api.reminders.delivery import Delivery
from api.reminders.engine import Engine
from api.reminders.message import SENT, Message, Outcome, Way
from api.reminders.reminder import Reminder

EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]
MIDNIGHT = datetime.combine(clock().date() + timedelta(days=1), time(), UTC)
"""The midnight on which every test of the engine begins: grants of the cast count there."""


@dataclass
class Bell:
    """A way with devices of people; each answers with what is next in `says`, else that it came."""

    name: str = "push"
    devices: dict[UUID, UUID] = field(default_factory=dict)
    heard: list[tuple[UUID, Message]] = field(default_factory=list)
    says: list[Outcome | Exception] = field(default_factory=list)
    unreadable: set[UUID] = field(default_factory=set)
    """Devices for which nothing can be sealed."""

    def of(self, person: Person) -> UUID:
        """A new device of this person."""
        device = uuid4()
        self.devices[device] = person.id
        return device

    @property
    def way(self) -> Way:
        return Way(self.name, self._targets, self._load, self.seal, self.deliver, self._forget)

    def _targets(self, people: Collection[UUID]) -> list[tuple[UUID, UUID]]:
        return [(person, device) for device, person in self.devices.items() if person in people]

    def _load(self, devices: Collection[UUID]) -> dict[UUID, UUID]:
        return {device: device for device in devices if device in self.devices}

    def seal(self, device: UUID, message: Message) -> tuple[UUID, Message]:
        if device in self.unreadable:
            raise ValueError(device)
        return device, message

    def deliver(self, sealed: tuple[UUID, Message]) -> Outcome:
        outcome = self.says.pop(0) if self.says else SENT
        if isinstance(outcome, Exception):
            raise outcome
        if outcome == SENT:
            self.heard.append(sealed)
        return outcome

    def _forget(self, device: UUID) -> None:
        del self.devices[device]


class Days:
    """Some days of a family: what is set and answered, and the engine, at the hours of the test."""

    def __init__(self, *bells: Bell) -> None:
        self.at = MIDNIGHT
        self.bells = bells
        self.engine = Engine([bell.way for bell in bells], lambda: self.at)

    def until(self, day: int, hour: str) -> list[tuple[UUID, Message]]:
        """Let the engine run whenever something is due; what was heard meanwhile."""
        before = [len(bell.heard) for bell in self.bells]
        end = self.when(day, hour)
        while (due := _next_due()) and due <= end:
            self.at = max(self.at, due)
            self.engine.run()
        self.at = end
        return [one for bell, n in zip(self.bells, before, strict=True) for one in bell.heard[n:]]

    def when(self, day: int, hour: str) -> datetime:
        """That hour of the first day (0), the second (1) and so on, in UTC."""
        return datetime.combine(
            MIDNIGHT.date() + timedelta(days=day), time.fromisoformat(hour), UTC
        )

    def set(self, person: Person, child: Child, *times: str, **more: Any) -> UUID:
        """Set a reminder, for peak flow every day unless told otherwise."""
        form: dict[str, Any] = {
            "child": child.id,
            "thing": "peak-flow",
            "times": list(times),
            "days": EVERY_DAY,
        }
        form |= {"record": None, "zone": "Etc/UTC", "paused_until": None, "seldom": False} | more
        id: UUID = form.pop("id", None) or uuid4()
        with db.atomic():
            mine.put(id, form, person, self.at)
        return id

    def settings(self, person: Person, **more: Any) -> None:
        """Set quiet hours and the like: none unless told otherwise."""
        form: dict[str, Any] = {"zone": "Etc/UTC", "quiet_from": "00:00", "quiet_until": "00:00"}
        form |= {"most_a_day": 30, "mail": "none", "mail_at": "17:00"} | more
        with db.atomic():
            mine.put_settings(form, person, self.at)

    def answer(self, person: Person, reminder: UUID, answer: str, **more: Any) -> None:
        """Say "done" or "later" to a ring."""
        said = {"reminder": reminder, "occurrence": None, "answer": answer, "at": self.at} | more
        with db.atomic():
            answers.take([said], person, self.at)


def _next_due() -> datetime | None:
    first = [
        table.select(field).where(~field.is_null()).order_by(field).limit(1).scalar()
        for table, field in ((Reminder, Reminder.next_due), (Delivery, Delivery.retry_at))
    ]
    return min((at for at in first if at), default=None)
