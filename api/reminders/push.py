"""Web push as one way for reminders to reach people; what encrypts and sends is loaded when due."""

from collections.abc import Collection, Mapping
from functools import cache
from typing import TYPE_CHECKING
from uuid import UUID

from api.database import now
from api.reminders import subscription
from api.reminders.message import Message, Outcome, Way
from api.reminders.subscription import Target
from api.settings import Settings

if TYPE_CHECKING:
    from api.reminders.push_service import Sealed, Sender

NAME = "push"


def way(settings: Settings) -> Way:
    """The way to every device of a person that asked for it."""

    @cache
    def sender() -> "Sender":
        from api.reminders.push_service import Sender

        return Sender(settings)

    def targets(people: Collection[UUID]) -> Collection[tuple[UUID, UUID]]:
        return subscription.targets(people, now())

    def load(ids: Collection[UUID]) -> Mapping[UUID, Target]:
        return subscription.load(ids, now())

    def seal(target: Target, message: Message) -> "Sealed | Outcome":
        return sender().seal(target, message)

    def deliver(sealed: "Sealed") -> Outcome:
        return sender().deliver(sealed)

    return Way(NAME, targets, load, seal, deliver, subscription.forget)
