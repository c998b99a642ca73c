"""A wake-up reaches the sender through the queue, whichever that is."""

from dataclasses import replace
from datetime import timedelta

import pytest
from flask import Flask

from api.database import now
from api.people import session
from api.reminders import delivery, push_test, subscription
from api.reminders.delivery import KEPT, Delivery
from api.reminders.jobs import Jobs
from api.settings import Settings
from tests.cast import Cast
from tests.conftest import on_both
from tests.reminders.strict_push import strict_push_service


@on_both
def test_a_wake_up_sends_what_waits(cast: Cast, settings: Settings) -> None:
    with strict_push_service() as service:
        browser = service.browser()
        device, _ = session.start(cast.maya, "phone", now())
        subscription.keep(device, browser.subscription, now())
        phone = subscription.of_device(device)
        assert phone
        push_test.ask(phone, now())

        # Who wakes and who sends are two processes, with nothing but the queue between them.
        told = replace(settings, push_hosts=("127.0.0.1",), queue_url=settings.database_url)
        waking, sending = Jobs(told), Jobs(told)
        waking.wake()
        sending.queue.execute(sending.queue.dequeue())
        assert len(browser.arrived) == 1
        assert sending.queue.dequeue() is None
        for jobs in (waking, sending):
            jobs.queue.storage.close()


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
