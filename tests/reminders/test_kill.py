"""A sender that is killed loses nothing, and nobody is disturbed twice.

The wire promises each message at least once. One that was sent and not yet booked when its sender
died is sent again, under the same id and the same topic: a push service replaces the first with it
if that still waits, a phone drops an id that it has shown.
"""

import multiprocessing
import random
import time
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from api.database import now
from api.reminders.delivery import Delivery
from api.reminders.own_settings import ReminderSettings
from api.reminders.reminder import Reminder
from api.reminders.sending import opaque
from api.settings import Settings
from tests.cast import Cast
from tests.conftest import on_both
from tests.reminders.worker import Devices, listening, work

KILLS = {"sqlite": 50, "postgresql": 12}
EACH_TIME = 25
LEASE = 1.0
processes = multiprocessing.get_context("forkserver")
processes.set_forkserver_preload(["tests.reminders.worker"])


@pytest.fixture
def phones(cast: Cast) -> dict[UUID, UUID]:
    """Two devices of Maya, who wants to be asked as often as it takes."""
    ReminderSettings.create(
        person=cast.visiting().maya, quiet_from="00:00", quiet_until="00:00", most_a_day=10**6
    )
    return {uuid4(): cast.maya.id, uuid4(): cast.maya.id}


def ring_now(cast: Cast, count: int) -> set[str]:
    """The ids of the messages of so many reminders that are due."""
    at = now()
    each = {
        "person": cast.maya.id,
        "child": cast.leo.id,
        "thing": "peak-flow",
        "times": [(at - timedelta(hours=2)).strftime("%H:%M")],
        "days": [1, 2, 3, 4, 5, 6, 7],
        "zone": "Etc/UTC",
        "occurrence": at,
        "next_due": at,
        "seldom": False,
        "ignored": 0,
        "changed_at": at,
    }
    rows = [each | {"id": uuid4()} for _ in range(count)]
    Reminder.insert_many(rows).execute()
    return {opaque(row["id"], at.isoformat()) for row in rows}


def begin(settings: Settings, *arguments: Any) -> Any:
    process = processes.Process(target=work, args=(settings, *arguments))
    process.start()
    return process


@on_both
def test_however_often_a_sender_is_killed_nothing_is_lost_and_nothing_seen_twice(
    cast: Cast, settings: Settings, database: str, phones: dict[UUID, UUID]
) -> None:
    devices, due = Devices(), set[str]()
    seed = random.randrange(10**6)
    chance = random.Random(seed)
    with listening(devices) as address:
        for _ in range(KILLS[database]):
            due |= ring_now(cast, EACH_TIME)
            sender = begin(settings, address, phones, LEASE)
            # Any moment: while it starts, plans, claims, sends, books, or has just done all of it.
            patience = chance.choice((chance.uniform(0, 1), 10, 10, 10))
            devices.wait(chance.randrange(len(phones) * EACH_TIME), patience)
            time.sleep(chance.uniform(0, 0.02))
            sender.kill()
            sender.join()
        while Delivery.select().where(~Delivery.retry_at.is_null()).exists() or waits():
            begin(settings, address, phones, LEASE).join()
    assert set(devices.heard) == {(phone, id) for phone in phones for id in due}, seed
    assert {len(topics) for topics in devices.topics.values()} == {1}
    again = sum(devices.heard.values()) - len(devices.heard)
    print(f"seed {seed}: {len(devices.heard)} messages, {again} of them sent again")


def waits() -> bool:
    return bool(Reminder.select().where(Reminder.next_due <= now()).exists())


@on_both
def test_two_senders_at_once_send_nothing_twice(
    cast: Cast, settings: Settings, phones: dict[UUID, UUID]
) -> None:
    devices, due = Devices(), ring_now(cast, 600)
    with listening(devices) as address:
        senders = [begin(settings, address, phones, 600) for _ in range(2)]
        for sender in senders:
            sender.join()
    assert devices.heard == dict.fromkeys([(phone, id) for phone in phones for id in due], 1)
