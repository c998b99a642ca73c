"""Diurnal variability and the lowest morning, as Dr Okafor reads them."""

from datetime import date, timedelta
from fractions import Fraction

from api.clinical.peak_flow import Reading
from api.clinical.variability import day_value, diurnal_variability, lowest_morning, usual_up_to

LAST = date(2026, 11, 20)


def reading(
    back: int,
    session: str,
    flow: int,
    reliever: str = "before",
    scale: str = "eu",
    best: int | None = None,
) -> Reading:
    day = (LAST - timedelta(days=back)).isoformat()
    return Reading(f"{back}-{session}", day, session, flow, reliever, scale, best)


def twice_a_day(days: int, morning: int = 270, evening: int = 330) -> list[Reading]:
    return [
        reading(back, session, flow)
        for back in range(days)
        for session, flow in (("morning", morning), ("evening", evening))
    ]


def test_a_day_is_its_amplitude_as_percent_of_the_mean() -> None:
    assert day_value(330, 270) == 20


def test_the_value_is_the_exact_mean_of_the_days() -> None:
    found = diurnal_variability(twice_a_day(7) + twice_a_day(14, 300, 310)[14:], LAST)
    assert found.value == (20 + Fraction(1000, 305)) / 2
    assert (found.days, found.of) == (14, 14)


def test_seven_days_are_enough_and_six_are_not() -> None:
    assert diurnal_variability(twice_a_day(7), LAST).value == 20
    few = diurnal_variability(twice_a_day(6), LAST)
    assert (few.value, few.days, few.of) == (None, 6, 14)


def test_a_day_with_one_reading_is_left_out_not_counted_as_nought() -> None:
    found = diurnal_variability([*twice_a_day(7), reading(9, "morning", 100)], LAST)
    assert found.value == 20
    assert found.days == 7


def test_only_the_last_fourteen_days_count() -> None:
    assert diurnal_variability(twice_a_day(20), LAST).days == 14
    assert diurnal_variability(twice_a_day(20), LAST - timedelta(days=16)).days == 4


def test_readings_after_the_reliever_are_left_out() -> None:
    after = [reading(back, "other", 500, "after") for back in range(7)]
    found = diurnal_variability(twice_a_day(7) + after, LAST)
    assert found.value == 20
    assert not any(str(entry).endswith("other") for entry in found.entries)


def test_a_day_of_readings_after_the_reliever_alone_is_no_day() -> None:
    relieved = [one._replace(reliever="after") for one in twice_a_day(7)]
    assert diurnal_variability(relieved, LAST).days == 0


def test_unknown_is_never_mixed_with_before() -> None:
    mixed = [
        reading(back, session, flow, reliever)
        for back in range(7)
        for session, flow, reliever in (("morning", 270, "before"), ("evening", 330, "unknown"))
    ]
    assert diurnal_variability(mixed, LAST).days == 0


def test_days_of_which_nobody_knows_are_compared_among_themselves() -> None:
    unknown = [one._replace(reliever="unknown") for one in twice_a_day(7)]
    assert diurnal_variability(unknown, LAST).value == 20


def test_more_is_usual_in_a_child_than_from_twelve_years_on() -> None:
    assert (usual_up_to(age=11), usual_up_to(age=12)) == (13, 10)


def test_the_lowest_morning_is_measured_against_the_best_of_its_date() -> None:
    before_growth = reading(9, "morning", 200, best=300)
    after_growth = reading(1, "morning", 210, best=400)
    evening = reading(0, "evening", 100, best=400)
    assert lowest_morning([before_growth, after_growth, evening]) == after_growth
    assert lowest_morning([after_growth, before_growth]) == after_growth


def test_a_morning_after_the_reliever_or_without_a_best_is_no_lowest_morning() -> None:
    relieved = reading(2, "morning", 150, "after", best=300)
    without_best = reading(1, "morning", 150)
    assert lowest_morning([relieved, without_best]) is None
