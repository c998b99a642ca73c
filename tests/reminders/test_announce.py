"""What a clinic tells all its families reaches their phones and mailboxes, and says nothing."""

from datetime import timedelta
from typing import Any

from api.people import session
from api.reminders import notice, subscription
from api.reminders.delivery import Delivery
from api.reminders.subscription import PushSubscription
from tests.cast import Cast
from tests.conftest import on_both
from tests.reminders.bell import Bell, Days
from tests.reminders.strict_push import Browser


def publish(cast: Cast, days: Days) -> Any:
    until = str(days.at.date() + timedelta(days=3))
    form = {"title": "Closed on Friday", "text": "We move house.", "until": until}
    return notice.publish(cast.clinic.id, form, cast.coordinator, days.at)["id"]


def phone_of_maya(cast: Cast, bell: Bell, days: Days) -> None:
    device, _ = session.start(cast.maya, "phone", days.at)
    said = Browser("https://fcm.googleapis.com/fcm/send/maya").subscription
    subscription.keep(device, said, days.at)
    bell.devices = {PushSubscription.get().id: cast.maya.id}


@on_both
def test_a_notice_comes_after_quiet_hours_to_phone_and_mail(
    cast: Cast, bell: Bell, days: Days
) -> None:
    phone_of_maya(cast, bell, days)
    days.at = days.when(0, "22:00")
    days.settings(cast.maya, quiet_from="21:00", quiet_until="07:00", mail="digest")
    id = publish(cast, days)
    assert days.until(1, "06:59") == []
    ((_, message),) = days.until(1, "07:00")
    assert (message.navigate, message.body) == (f"/n/notice-{id}", "There is news for you.")
    waits = Delivery.get(Delivery.way == "digest")
    assert (waits.target, waits.retry_at) == (cast.maya.id, None)


def test_a_notice_that_was_taken_back_is_sent_to_nobody(cast: Cast, bell: Bell, days: Days) -> None:
    phone_of_maya(cast, bell, days)
    notice.take_back(cast.clinic.id, publish(cast, days), cast.coordinator, days.at)
    assert days.until(1, "12:00") == []
    assert Delivery.get().state == "dropped"
