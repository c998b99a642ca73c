"""What Leo's diary adds up to on the page before the visit."""

from datetime import timedelta
from typing import Any

from api.clinical.asthma_figures import asthma_figures
from api.clinical.diary_figures import EntryName, Figure
from tests.clinical.diary import BEST, FOUR_WEEKS, DiaryEntry, blown, day, evening, morning


def figures(*entries: DiaryEntry, best: Any = BEST) -> dict[str, Figure]:
    return asthma_figures(entries, FOUR_WEEKS, best)


def told(figure: Figure) -> tuple[int | None, int | None, list[EntryName]]:
    return figure["value"], figure["of"], figure["entries"]


def test_days_written_count_days_not_entries() -> None:
    found = figures(morning(1, {"cough": 0}), evening(1, {"cough": 0}), morning(3, {"cough": 0}))
    assert told(found["days_written"]) == (2, 28, ["m1", "e1", "m3"])


def test_entries_outside_the_window_are_not_looked_at() -> None:
    before = FOUR_WEEKS.first - timedelta(days=1)
    after = FOUR_WEEKS.last + timedelta(days=1)
    found = figures(
        DiaryEntry("before", before.isoformat(), {"cough": 3}, "morning"),
        DiaryEntry("after", after.isoformat(), {"cough": 3}, "morning"),
    )
    assert told(found["days_written"]) == (0, 28, [])
    assert found["days_written"]["missing"] == ["no-entries"]


def test_entries_filled_in_later_are_counted_and_named() -> None:
    found = figures(morning(1, {"cough": 0}, late=True), morning(2, {"cough": 0}))
    assert told(found["filled_in_later"]) == (1, 2, ["m1"])


def test_a_day_counts_once_by_its_worst_zone() -> None:
    found = figures(
        morning(1, {"cough": 1}, zone="yellow"),
        evening(1, {"cough": 0}, zone="green"),
        morning(2, {"cough": 0}, zone="green"),
        morning(3, {"wheeze": 3}, zone="red"),
        morning(4, {"cough": 0}),
    )
    assert told(found["green_days"]) == (1, 3, ["m2"])
    assert told(found["yellow_days"]) == (1, 3, ["m1"])
    assert told(found["red_days"]) == (1, 3, ["m3"])


def test_it_is_the_worst_zone_that_counts_in_whatever_order() -> None:
    found = figures(
        morning(1, {"cough": 0}, zone="green"),
        evening(1, {"cough": 1}, zone="yellow"),
        morning(2, {"cough": 1}, zone="yellow"),
        evening(2, {"wheeze": 3}, zone="red"),
    )
    assert told(found["green_days"]) == (0, 2, [])
    assert told(found["yellow_days"]) == (1, 2, ["e1"])
    assert told(found["red_days"]) == (1, 2, ["e2"])


def test_symptom_days_are_out_of_the_days_that_answered() -> None:
    found = figures(
        morning(1, {"cough": 1}),
        evening(1, {"wheeze": 2}),
        morning(2, {"cough": 0, "tightness": 0}),
        morning(3, {"note": "At grandma's"}),
    )
    assert told(found["symptom_days"]) == (1, 2, ["m1", "e1"])


def test_a_question_that_nobody_answered_is_missing_not_nought() -> None:
    found = figures(morning(1, {"note": "At grandma's"}))
    for name in ("symptom_days", "nights_woken", "reliever_puffs", "unplanned_visits"):
        assert told(found[name]) == (None, 0, [])
        assert found[name]["missing"] == ["not-answered"]


def test_nights_days_and_puffs_are_counted() -> None:
    found = figures(
        morning(1, {"night_waking": 2, "reliever_puffs": 2}),
        evening(1, {"reliever_puffs": 4, "activity_limit": 1, "missed_school": True}),
        morning(2, {"night_waking": 0, "reliever_puffs": 0, "missed_school": False}),
    )
    assert told(found["nights_woken"]) == (1, 2, ["m1"])
    assert told(found["reliever_days"]) == (1, 2, ["m1", "e1"])
    assert told(found["reliever_puffs"]) == (6, 2, ["m1", "e1"])
    assert told(found["limited_days"]) == (1, 1, ["e1"])
    assert told(found["missed_school"]) == (1, 2, ["e1"])
    assert found["reliever_puffs"]["missing"] == []


def test_puffs_that_two_people_wrote_for_one_session_are_pointed_out() -> None:
    found = figures(morning(1, {"reliever_puffs": 2}), morning(1, {"reliever_puffs": 2}))
    assert found["reliever_puffs"]["value"] == 4
    assert found["reliever_puffs"]["missing"] == ["two-entries-same-session"]


def test_puffs_at_other_times_are_not_told_twice() -> None:
    other = [DiaryEntry(f"o{n}", day(1), {"reliever_puffs": 2}, "other") for n in (1, 2)]
    assert figures(*other)["reliever_puffs"]["missing"] == []


def test_unplanned_visits_are_counted_one_by_one() -> None:
    found = figures(
        morning(1, {"unplanned_visit": "gp"}),
        evening(1, {"unplanned_visit": "hospital"}),
        morning(2, {"unplanned_visit": "none"}),
    )
    assert told(found["unplanned_visits"]) == (2, 2, ["m1", "e1"])


def test_the_best_names_every_entry_that_reached_it() -> None:
    found = figures(morning(1, blown(310)), evening(1, blown(290)), morning(2, blown(310)))
    assert told(found["best"]) == (310, None, ["m1", "m2"])
    assert found["best"]["decimals"] == 0


def test_the_lowest_morning_uses_the_best_of_its_own_date() -> None:
    found = figures(morning(1, blown(200), best=250), morning(2, blown(209)))
    assert told(found["lowest_morning"]) == (69, None, ["m2"])


def test_without_a_best_there_is_no_lowest_morning_and_it_is_said() -> None:
    found = figures(morning(1, blown(200)), best=None)
    assert found["lowest_morning"]["value"] is None
    assert found["lowest_morning"]["missing"] == ["no-morning-with-best"]


def test_readings_on_another_scale_are_left_out_and_said() -> None:
    found = figures(morning(1, blown(500, scale="wright")), morning(2, blown(280)))
    assert told(found["best"]) == (280, None, ["m2"])
    assert found["best"]["missing"] == ["other-scale"]


def test_without_a_best_the_scale_of_the_last_reading_counts() -> None:
    found = figures(
        morning(3, blown(280, scale="ats")), morning(2, blown(500, scale="wright")), best=None
    )
    assert told(found["best"]) == (280, None, ["m3"])


def test_no_reading_at_all_is_said() -> None:
    found = figures(morning(1, {"cough": 0}), best=None)
    assert found["best"]["missing"] == ["no-peak-flow"]
    assert found["variability"]["missing"] == ["no-peak-flow", "too-few-days"]


def test_variability_is_in_tenths_with_its_days() -> None:
    days = range(15, 23)
    found = figures(
        *(morning(number, blown(270)) for number in days),
        *(evening(number, blown(330)) for number in days),
    )["variability"]
    assert (found["value"], found["decimals"], found["days"], found["of"]) == (200, 1, 8, 14)
    assert len(found["entries"]) == 16


def test_a_reading_of_no_session_is_at_another_time() -> None:
    lone = DiaryEntry("x", day(1), blown(280))
    assert figures(lone)["lowest_morning"]["missing"] == ["no-morning-with-best"]
