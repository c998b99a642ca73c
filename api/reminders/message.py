"""What leaves for a phone or a mailbox, and what a way says about its delivery."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any, Literal
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Message:
    """One message; nothing in it tells whose child or what illness it is about.

    `id` names the occurrence: the same message sent again after a crash bears the same one.
    `navigate` is the address that opens. `body` is a neutral sentence in the person's language.
    `ttl` seconds, `urgency` and `topic` (at most 32 characters of base64url; a later message of
    the same reminder replaces one that still waits) are those of RFC 8030. `badge` is how many
    of the person's reminders are waiting for them.
    """

    id: str
    navigate: str
    body: str
    ttl: int
    urgency: Literal["very-low", "low", "normal", "high"]
    topic: str
    badge: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a delivery went: `sent`, `gone` (the target is no more), `retry` in `after` seconds, or
    `dropped` (this message will never get through)."""

    state: Literal["sent", "gone", "retry", "dropped"]
    after: float = 0


SENT, GONE, DROPPED = Outcome("sent"), Outcome("gone"), Outcome("dropped")


def retry(after: float) -> Outcome:
    """Not now; again in so many seconds."""
    return Outcome("retry", after)


@dataclass(frozen=True)
class Way:
    """One way to reach people; the engine knows no more of it.

    `targets(people)` are their targets as (person, target id) pairs. `load(target ids)` reads
    what `seal` needs, on the engine's own thread and connection; a target that is missing there
    is gone. `seal(target, message)` does all that takes the processor, on that thread too, and
    answers what `deliver` takes, or an Outcome when there is nothing to deliver. `deliver(sealed)`
    sends, on one of many threads: it must not use the database. An exception of either counts as
    `retry`. `forget(target id)` takes out a target that is gone, inside the engine's transaction.
    """

    name: str
    targets: Callable[[Collection[UUID]], Collection[tuple[UUID, UUID]]]
    load: Callable[[Collection[UUID]], Mapping[UUID, Any]]
    seal: Callable[[Any, Message], Any]
    deliver: Callable[[Any], Outcome]
    forget: Callable[[UUID], None]
