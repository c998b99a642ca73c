"""Reminders ring when people expect it, also on the days on which the clocks change."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from api.reminders.when import Quiet, Ring, Times, after_quiet, instant, next_ring

EVERY_DAY = (1, 2, 3, 4, 5, 6, 7)
ALWAYS = Quiet("Etc/UTC", "00:00", "00:00")
LONDON = "Europe/London"
NIGHT = Quiet(LONDON, "21:00", "06:30")

# Changes at midnight, of half an hour and of two hours, in Ramadan, in winter instead of summer,
# for good, and never; both hemispheres and both sides of the date line.
ZONES = (
    "Africa/Cairo",
    "Africa/Casablanca",
    "America/Asuncion",
    "America/Havana",
    "America/New_York",
    "America/Nuuk",
    "America/Santiago",
    "America/Sao_Paulo",
    "America/St_Johns",
    "Antarctica/Troll",
    "Asia/Almaty",
    "Asia/Beirut",
    "Asia/Gaza",
    "Asia/Kathmandu",
    "Asia/Kolkata",
    "Atlantic/Azores",
    "Australia/Lord_Howe",
    "Australia/Sydney",
    "Europe/Berlin",
    "Europe/Dublin",
    "Europe/London",
    "Pacific/Apia",
    "Pacific/Chatham",
    "Pacific/Easter",
)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
FIRST, LAST = datetime(2024, 1, 1, tzinfo=UTC), datetime(2031, 1, 1, tzinfo=UTC)


def changes(zone: ZoneInfo) -> list[datetime]:
    """The hours of UTC in which the clocks of a zone are changed."""
    days = [FIRST + DAY * number for number in range((LAST - FIRST).days)]
    return [
        hour
        for day in days
        if differs(day, DAY, zone)
        for hour in (day + HOUR * number for number in range(24))
        if differs(hour, HOUR, zone)
    ]


def differs(start: datetime, length: timedelta, zone: ZoneInfo) -> bool:
    """Whether the clocks go differently at the end of this time."""
    first, last = (at.astimezone(zone).utcoffset() for at in (start, start + length))
    return first != last


def walked(change: datetime, zone: ZoneInfo) -> dict[datetime, datetime]:
    """When each wall time around a change rings, found by walking along UTC minute by minute."""
    found: dict[datetime, datetime] = {}
    start = change - 2 * DAY
    wall = start.astimezone(zone).replace(tzinfo=None)
    for number in range(int(4 * DAY / MINUTE)):
        at = start + MINUTE * number
        shown = at.astimezone(zone).replace(tzinfo=None)
        while wall <= shown:
            found[wall] = at
            wall += MINUTE
    return found


@pytest.mark.parametrize("name", ZONES)
def test_every_wall_time_rings_once_at_the_first_minute_that_shows_it(name: str) -> None:
    zone = ZoneInfo(name)
    for change in changes(zone):
        around = walked(change, zone)
        wrong = {
            wall: at
            for wall, at in list(around.items())[::11]
            if instant(wall.date(), f"{wall:%H:%M}", zone) != at
        }
        assert not wrong, change


@pytest.mark.parametrize("name", ZONES)
def test_over_every_change_each_day_has_each_of_its_rings_once(name: str) -> None:
    zone = ZoneInfo(name)
    for change in changes(zone):
        around = walked(change, zone)
        times = sorted({f"{(change + HOUR * n).astimezone(zone):%H}:30" for n in (-2, -1, 0, 1)})
        said = Times([*times, "07:00"], EVERY_DAY, name)
        first, last = change - DAY, change + DAY
        expected = {at for wall, at in around.items() if f"{wall:%H:%M}" in said.times}
        assert rung(said, first, last) == sorted(at for at in expected if first < at <= last)


def rung(said: Times, first: datetime, last: datetime, quiet: Quiet = ALWAYS) -> list[datetime]:
    """All rings after one instant up to another, each asked for after the one before."""
    found: list[datetime] = []
    ring = next_ring(said, quiet, first)
    while ring and ring.due <= last:
        found.append(ring.due)
        ring = next_ring(said, quiet, ring.due)
    return found


def test_the_zones_change_their_clocks_often_enough_to_mean_something() -> None:
    assert len(ZONES) == 24
    assert sum(len(changes(ZoneInfo(name))) for name in ZONES) > 200


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_a_time_that_the_clocks_jump_over_rings_right_after_the_jump() -> None:
    assert instant(date(2026, 3, 29), "01:30", ZoneInfo(LONDON)) == utc("2026-03-29T01:00")


def test_a_time_that_comes_twice_rings_the_first_time() -> None:
    assert instant(date(2026, 10, 25), "01:30", ZoneInfo(LONDON)) == utc("2026-10-25T00:30")


def test_only_the_chosen_days_ring() -> None:
    mondays = Times(["07:00"], [1], LONDON)
    found = rung(mondays, utc("2026-01-01T00:00"), utc("2026-02-01T00:00"))
    assert [at.day for at in found] == [5, 12, 19, 26]


def test_a_pause_is_silent_until_its_last_day() -> None:
    paused = Times(["07:00"], EVERY_DAY, LONDON, paused_until="2026-08-31")
    assert next_ring(paused, ALWAYS, utc("2026-07-20T12:00")) == Ring(
        utc("2026-08-31T06:00"), utc("2026-08-31T06:00")
    )


def test_what_falls_into_quiet_hours_rings_at_their_end() -> None:
    late = Times(["22:00"], EVERY_DAY, LONDON)
    ring = next_ring(late, NIGHT, utc("2026-01-05T12:00"))
    assert ring == Ring(utc("2026-01-05T22:00"), utc("2026-01-06T06:30"))


def test_of_several_in_the_same_quiet_hours_the_last_alone_rings() -> None:
    several = Times(["21:30", "22:00", "06:00", "12:00"], EVERY_DAY, LONDON)
    assert next_ring(several, NIGHT, utc("2026-01-05T12:00")) == Ring(
        utc("2026-01-06T06:00"), utc("2026-01-06T06:30")
    )
    found = rung(several, utc("2026-01-05T12:00"), utc("2026-01-07T12:00"), NIGHT)
    assert [f"{at:%d %H:%M}" for at in found] == ["06 06:30", "06 12:00", "07 06:30", "07 12:00"]


def test_quiet_hours_end_by_the_wall_clock_on_the_night_the_clocks_change() -> None:
    night = Quiet(LONDON, "21:00", "01:30")
    assert after_quiet(utc("2026-03-28T23:00"), night) == utc("2026-03-29T01:00")
    second = utc("2026-10-25T01:10")
    assert after_quiet(second, night) == second


def test_quiet_hours_within_a_day_and_none_at_all() -> None:
    nap = Quiet(LONDON, "13:00", "15:00")
    assert after_quiet(utc("2026-01-05T14:00"), nap) == utc("2026-01-05T15:00")
    assert after_quiet(utc("2026-01-05T15:00"), nap) == utc("2026-01-05T15:00")
    assert after_quiet(utc("2026-01-05T14:00"), ALWAYS) == utc("2026-01-05T14:00")


def test_asked_less_a_reminder_keeps_one_time_of_every_second_day() -> None:
    daily = Times(["07:00", "19:00"], EVERY_DAY, LONDON, seldom=True)
    found = rung(daily, utc("2026-01-01T00:00"), utc("2026-01-15T00:00"))
    assert {later - sooner for sooner, later in pairwise(found)} == {2 * DAY}
    weekly = Times(["07:00"], [3], LONDON, seldom=True)
    found = rung(weekly, utc("2026-01-01T00:00"), utc("2026-03-01T00:00"))
    assert {later - sooner for sooner, later in pairwise(found)} == {14 * DAY}
