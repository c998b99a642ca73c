"""Who wants one mail a day gets at most one, and only while something is still open."""

from datetime import timedelta

import pytest

from api.access.grant import Grant
from api.access.grant import end as end_grants
from api.reminders import digest
from api.reminders.message import Message, Way
from tests.care.writer import Writer
from tests.cast import Cast
from tests.conftest import on_both
from tests.reminders.bell import Bell, Days
from tests.reminders.test_engine import FLOW, TODAY


class Week(Days):
    """Days on which the mail of the day is made as the queue makes it, every ten minutes."""

    def __init__(self, phone: Bell) -> None:
        self.box = Bell("mail")
        super().__init__(phone)
        self.engine = type(self.engine)([phone.way, self._mail()], lambda: self.at)

    def _mail(self) -> Way:
        # Nobody wants single mails here; the mail of the day names its person as the target.
        return Way(
            "mail",
            targets=lambda people: [],
            load=lambda people: {one: one for one in people},
            seal=self.box.seal,
            deliver=self.box.deliver,
            forget=self.box._forget,
        )

    def mails(self, day: int, hour: str) -> list[Message]:
        before, end = len(self.box.heard), self.when(day, hour)
        while self.at < end:
            self.at = min(self.at + timedelta(minutes=10), end)
            digest.collect(self.at)
            self.engine.run()
        return [message for _, message in self.box.heard[before:]]


@pytest.fixture
def week(cast: Cast, bell: Bell) -> Week:
    week = Week(bell)
    week.settings(cast.maya, mail="digest", mail_at="17:00")
    return week


@on_both
def test_one_mail_comes_at_its_hour_however_much_is_open(cast: Cast, week: Week) -> None:
    week.set(cast.maya, cast.leo, "07:00", "12:00")
    week.set(cast.maya, cast.nora, "08:00", thing="symptoms")
    assert week.mails(0, "16:50") == []
    (mail,) = week.mails(0, "23:00")
    assert (mail.navigate, mail.body) == (
        "/",
        "Something that you asked us to remind you of still waits.",
    )
    assert len(week.mails(1, "23:00")) == 1


def test_no_mail_comes_when_another_parent_has_written_it(
    cast: Cast, week: Week, ben: Writer
) -> None:
    week.set(cast.maya, cast.leo, "07:00")
    assert week.mails(0, "12:00") == []
    ben.entry(TODAY, "morning", fields=FLOW)
    assert week.mails(0, "23:00") == []


def test_what_comes_after_the_mail_waits_for_the_next_one(cast: Cast, week: Week) -> None:
    week.set(cast.maya, cast.leo, "07:00", "19:00")
    assert len(week.mails(0, "23:50")) == 1
    assert week.mails(1, "06:00") == []
    assert len(week.mails(1, "17:00")) == 1


def test_who_said_done_gets_no_mail(cast: Cast, week: Week) -> None:
    id = week.set(cast.maya, cast.leo, "07:00")
    week.mails(0, "08:00")
    week.answer(cast.maya, id, "done")
    assert week.mails(0, "23:00") == []


def test_who_turned_mails_off_gets_none(cast: Cast, week: Week) -> None:
    week.set(cast.maya, cast.leo, "07:00")
    week.mails(0, "12:00")
    week.settings(cast.maya, mail="none")
    assert week.mails(0, "23:00") == []


def test_a_parent_who_is_out_of_the_record_gets_none(cast: Cast, week: Week) -> None:
    week.set(cast.maya, cast.leo, "07:00")
    week.mails(0, "12:00")
    end_grants((Grant.child == cast.leo) & (Grant.person == cast.maya), cast.maya, week.at)
    assert week.mails(0, "23:00") == []


def test_two_who_collect_at_once_make_one_mail(cast: Cast, week: Week) -> None:
    week.set(cast.maya, cast.leo, "07:00")
    week.mails(0, "16:50")
    week.at = week.when(0, "17:00")
    assert [digest.collect(week.at), digest.collect(week.at)] == [1, 0]
