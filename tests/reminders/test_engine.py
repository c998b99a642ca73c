"""The engine asks at the right time, the right people, and nobody for what is done."""

from datetime import timedelta
from typing import Any

import pytest

from api.access.grant import Grant
from api.care.diary import DiaryEntry
from api.database import db
from api.reminders import mine
from api.reminders.delivery import Delivery
from api.reminders.message import DROPPED, GONE, retry
from api.reminders.reminder import Reminder
from tests.care.writer import Writer
from tests.cast import Cast
from tests.conftest import on_both
from tests.reminders.bell import MIDNIGHT, Bell, Days

FLOW = {"peak_flow": {"blows": [300, 310, 305], "scale": "eu", "reliever": "before"}, "cough": 0}
TODAY, TOMORROW = str(MIDNIGHT.date()), str(MIDNIGHT.date() + timedelta(days=1))


@on_both
def test_a_reminder_reaches_each_of_its_persons_devices_once(
    cast: Cast, bell: Bell, days: Days
) -> None:
    bell.of(cast.maya)
    bell.of(cast.ben)
    id = days.set(cast.maya, cast.leo, "07:00", "19:00")
    assert days.until(0, "06:59") == []
    heard = days.until(0, "12:00")
    assert {device for device, _ in heard} == {
        d for d, p in bell.devices.items() if p == cast.maya.id
    }
    assert {message.navigate for _, message in heard} == {f"/n/{id}"}
    assert len(days.until(2, "12:00")) == 2 * 4


def test_a_message_says_nothing(cast: Cast, days: Days) -> None:
    days.set(cast.maya, cast.leo, "07:00")
    ((_, message),) = days.until(0, "08:00")
    assert message.body == "It is time for your reminder."
    assert len(message.topic) == len(message.id) == 32
    assert (message.ttl, message.badge) == (4 * 3600, 1)


def test_two_rings_differ_by_id_and_share_their_topic(cast: Cast, days: Days) -> None:
    days.set(cast.maya, cast.leo, "07:00", "19:00")
    (_, one), (_, two) = days.until(0, "20:00")
    assert one.topic == two.topic
    assert one.id != two.id


@on_both
def test_nobody_is_asked_for_what_the_other_parent_has_done(
    cast: Cast, days: Days, ben: Writer
) -> None:
    days.set(cast.maya, cast.leo, "07:00", "19:00")
    ben.entry(TODAY, "morning", fields=FLOW)
    assert days.until(0, "12:00") == []
    assert len(days.until(0, "20:00")) == 1


def test_an_entry_without_a_blow_leaves_the_peak_flow_to_be_asked_for(
    cast: Cast, days: Days, ben: Writer
) -> None:
    days.set(cast.maya, cast.leo, "07:00")
    days.set(cast.maya, cast.leo, "07:00", thing="symptoms")
    ben.entry(TODAY, "morning")
    ((_, heard),) = days.until(0, "12:00")
    assert Reminder.get_by_id(heard.navigate.removeprefix("/n/")).thing == "peak-flow"


def test_two_parents_who_differ_have_both_done_it(cast: Cast, days: Days, ben: Writer) -> None:
    days.set(cast.maya, cast.leo, "07:00")
    ben.entry(TODAY, "morning", fields=FLOW)
    DiaryEntry.update(versions=2, answers={"cough": 0}).execute()
    assert days.until(0, "12:00") == []


@on_both
def test_who_has_lost_the_child_is_reminded_no_more(cast: Cast, days: Days) -> None:
    days.set(cast.maya, cast.leo, "07:00")
    assert len(days.until(0, "08:00")) == 1
    Grant.update(status="ended").where(Grant.person == cast.maya).execute()
    assert days.until(1, "08:00") == []
    assert Reminder.get().next_due == days.when(2, "07:00")


def test_a_ring_that_waits_for_a_device_is_dropped_with_the_grant(
    cast: Cast, bell: Bell, days: Days
) -> None:
    days.set(cast.maya, cast.leo, "07:00")
    bell.says = [retry(600)]
    days.until(0, "07:05")
    Grant.update(status="ended").where(Grant.person == cast.maya).execute()
    assert days.until(0, "08:00") == []


def test_quiet_hours_and_a_pause_are_kept(cast: Cast, days: Days) -> None:
    days.settings(cast.maya, quiet_from="20:00", quiet_until="07:30")
    days.set(cast.maya, cast.leo, "07:00", paused_until=TOMORROW)
    assert days.until(1, "07:29") == []
    assert len(days.until(1, "07:30")) == 1


def test_quiet_hours_count_at_once_for_what_is_set_already(cast: Cast, days: Days) -> None:
    days.set(cast.maya, cast.leo, "07:00")
    days.settings(cast.maya, quiet_from="20:00", quiet_until="07:30")
    assert days.until(0, "07:29") == []


def test_no_more_ring_a_day_than_the_person_wants(cast: Cast, days: Days) -> None:
    days.settings(cast.maya, most_a_day=2)
    days.set(cast.maya, cast.leo, "07:00", "12:30", "19:00")
    days.set(cast.maya, cast.nora, "08:00")
    assert len(days.until(0, "23:00")) == 2
    assert len(days.until(1, "23:00")) == 2


def test_later_rings_once_more_and_done_rings_no_more(cast: Cast, days: Days) -> None:
    id = days.set(cast.maya, cast.leo, "07:00")
    ((_, first),) = days.until(0, "07:05")
    days.answer(cast.maya, id, "later")
    ((_, again),) = days.until(0, "07:35")
    assert again.id != first.id
    days.answer(cast.maya, id, "later")
    days.answer(cast.maya, id, "done", at=days.at + timedelta(seconds=1))
    assert days.until(0, "23:00") == []
    assert len(days.until(1, "08:00")) == 1


def test_an_answer_that_comes_twice_counts_once(cast: Cast, days: Days) -> None:
    id = days.set(cast.maya, cast.leo, "07:00")
    days.until(0, "07:05")
    pressed = days.at
    days.answer(cast.maya, id, "later", at=pressed)
    assert len(days.until(0, "08:00")) == 1
    days.answer(cast.maya, id, "later", at=pressed)
    assert days.until(0, "23:00") == []


def test_what_was_put_off_past_noon_still_asks_for_the_morning(
    cast: Cast, days: Days, ben: Writer
) -> None:
    id = days.set(cast.maya, cast.leo, "11:45")
    days.until(0, "11:50")
    days.answer(cast.maya, id, "later")
    ben.entry(TODAY, "morning", fields=FLOW)
    assert days.until(0, "13:00") == []


def test_at_lunch_the_half_is_asked_for_that_the_form_offers(
    cast: Cast, days: Days, ben: Writer
) -> None:
    days.set(cast.maya, cast.leo, "12:30")
    ben.entry(TODAY, "morning", fields=FLOW)
    assert days.until(0, "12:45") == []


def test_an_answer_that_comes_a_day_later_keeps_back_nothing_of_today(
    cast: Cast, bell: Bell, days: Days
) -> None:
    id = days.set(cast.maya, cast.leo, "07:00")
    days.until(0, "07:05")
    pressed = days.at
    bell.says = [retry(600)]
    days.until(1, "07:00")
    days.answer(cast.maya, id, "done", at=pressed)
    assert len(days.until(1, "08:00")) == 1
    assert Reminder.get().rung == days.when(1, "07:00")


def test_done_before_it_rings_skips_that_ring_alone(cast: Cast, days: Days) -> None:
    id = days.set(cast.maya, cast.leo, "07:00")
    days.answer(cast.maya, id, "done", occurrence=days.when(0, "07:00"))
    assert days.until(0, "23:00") == []
    assert len(days.until(1, "08:00")) == 1


def test_nobody_answers_for_somebody_else(cast: Cast, days: Days) -> None:
    id = days.set(cast.maya, cast.leo, "07:00")
    days.answer(cast.ben, id, "done", occurrence=days.when(0, "07:00"))
    assert len(days.until(0, "08:00")) == 1


def test_after_five_rings_unheeded_the_app_may_ask_to_ring_less(cast: Cast, days: Days) -> None:
    id = days.set(cast.maya, cast.leo, "07:00")
    days.until(4, "08:00")
    assert not asks(cast)
    days.until(5, "08:00")
    assert asks(cast)
    days.answer(cast.maya, id, "done")
    assert not asks(cast)


def test_what_somebody_does_each_day_was_not_ignored(cast: Cast, days: Days, ben: Writer) -> None:
    days.set(cast.maya, cast.leo, "07:00")
    for day in range(7):
        assert len(days.until(day, "07:00")) == 1
        ben.entry(str(days.at.date()), "morning", fields=FLOW)
    assert Reminder.get().ignored == 0


def asks(cast: Cast) -> bool:
    (one,) = mine.everything(cast.maya)["reminders"]
    return bool(one["ask_less"])


def test_a_device_that_is_gone_is_not_tried_again(cast: Cast, bell: Bell, days: Days) -> None:
    days.set(cast.maya, cast.leo, "07:00", "19:00")
    bell.says = [GONE]
    assert days.until(0, "23:00") == []
    assert bell.devices == {}


@pytest.mark.parametrize("trouble", [retry(600), OSError("no network")])
def test_what_did_not_get_through_is_tried_again_under_the_same_id(
    cast: Cast, bell: Bell, days: Days, trouble: Any
) -> None:
    days.set(cast.maya, cast.leo, "07:00")
    bell.says = [trouble, trouble]
    assert days.until(0, "07:00") == []
    ((_, heard),) = days.until(0, "10:00")
    assert heard.ttl < 4 * 3600
    assert days.until(0, "23:00") == []


def test_what_can_not_be_sealed_for_one_device_reaches_the_others(
    cast: Cast, bell: Bell, days: Days
) -> None:
    days.set(cast.maya, cast.leo, "07:00")
    (phone,) = bell.devices
    tablet = bell.of(cast.maya)
    bell.unreadable = {tablet}
    assert [device for device, _ in days.until(0, "07:00")] == [phone]
    bell.unreadable = set()
    assert [device for device, _ in days.until(0, "08:00")] == [tablet]


def test_a_service_that_asks_for_time_gets_it(cast: Cast, bell: Bell, days: Days) -> None:
    days.set(cast.maya, cast.leo, "07:00")
    bell.says = [retry(3000)]
    assert days.until(0, "07:49") == []
    assert len(days.until(0, "07:50")) == 1


def test_nothing_is_sent_after_its_time(cast: Cast, bell: Bell, days: Days) -> None:
    days.set(cast.maya, cast.leo, "07:00")
    bell.says = [retry(1800)] * 20
    assert days.until(0, "23:00") == []
    assert len(bell.says) > 10
    bell.says = []
    days.at = days.when(1, "11:30")
    assert days.until(1, "12:00") == []


def test_what_can_never_get_through_is_not_tried_again(cast: Cast, bell: Bell, days: Days) -> None:
    days.set(cast.maya, cast.leo, "07:00")
    bell.says = [DROPPED]
    assert days.until(0, "23:00") == []


def test_a_reminder_that_was_stopped_is_not_heard_of_again(
    cast: Cast, bell: Bell, days: Days
) -> None:
    id = days.set(cast.maya, cast.leo, "07:00")
    bell.says = [retry(600)]
    days.until(0, "07:00")
    with db.atomic():
        mine.remove(id, cast.maya)
    assert days.until(1, "23:00") == []


def test_a_reminder_set_anew_rings_at_its_new_time(cast: Cast, days: Days) -> None:
    id = days.set(cast.maya, cast.leo, "07:00")
    days.set(cast.maya, cast.leo, "09:00", id=id)
    assert days.until(0, "08:59") == []
    assert len(days.until(0, "09:00")) == 1


def test_a_digest_waits_for_its_mail_and_is_not_sent_by_the_engine(cast: Cast, days: Days) -> None:
    days.settings(cast.maya, mail="digest")
    days.set(cast.maya, cast.leo, "07:00")
    assert len(days.until(0, "23:00")) == 1
    waits = Delivery.get(Delivery.way == "digest")
    assert (waits.state, waits.target, waits.retry_at) == ("waiting", cast.maya.id, None)
