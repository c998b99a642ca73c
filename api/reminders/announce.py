"""A notice on its way to phones and mailboxes: the engine delivers it as it does reminders."""

from collections.abc import Collection, Iterator
from datetime import datetime, timedelta
from uuid import UUID

from api.reminders import delivery, own_settings, subscription
from api.reminders.delivery import WAITING
from api.reminders.own_settings import ReminderSettings
from api.reminders.when import after_quiet

OF_USE = timedelta(days=2)
BY_MAIL = {"single": "mail", "digest": "digest"}


def announce(notice: UUID, people: Collection[UUID], zone: str, now: datetime) -> None:
    """Tell these people, each after their quiet hours; those who set no zone are taken to be here.

    Call it in the transaction that publishes the notice.
    """
    settings = own_settings.of_people(people)
    rows = []
    for person, way, target in _places(people, settings, now):
        said = settings.get(person) or ReminderSettings(person=person)
        at = after_quiet(now, own_settings.quiet(said, zone))
        again = None if way == "digest" else at
        rows.append((notice, now, way, target, person, WAITING, 0, again, at + OF_USE, now))
    delivery.make(rows)


def _places(
    people: Collection[UUID], settings: dict[UUID, ReminderSettings], now: datetime
) -> Iterator[tuple[UUID, str, UUID]]:
    for person, device in subscription.targets(people, now):
        yield person, "push", device
    for person, said in settings.items():
        if said.mail in BY_MAIL:
            yield person, BY_MAIL[said.mail], person
