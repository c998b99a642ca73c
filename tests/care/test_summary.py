"""The page before the visit: small diaries, and what they add up to, worked out by hand."""

import json
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from api.care.facts import Contact, Entry, Questions, WrittenEntry
from api.care.summary import age, summary
from api.care.window import window_of
from api.care.written import written_out
from api.clinical.diary_figures import Window
from tests.care.facts import BEST, ISSUE, NOW, PEOPLE, PLAN, TODAY, blown, entry, facts


def figures_of(*entries: Entry, **more: Any) -> dict[str, Any]:
    found: dict[str, Any] = summary(facts(*entries, **more))["figures"]["asthma"]["figures"]
    return found


def codes(page: dict[str, Any]) -> list[str]:
    return [each["code"] for each in page["missing"]]


def test_days_written_are_days_of_the_window_and_open_to_their_entries() -> None:
    week = [entry("a", "2026-11-14"), entry("b", "2026-11-14", "evening"), entry("c", "2026-11-18")]
    written = figures_of(*week)["days_written"]
    assert (written["value"], written["of"], written["entries"]) == (2, 7, ["a", "b", "c"])


def test_a_day_has_its_worst_zone_and_a_day_without_one_has_none() -> None:
    week = [
        entry("a", "2026-11-14"),
        entry("b", "2026-11-14", "evening", zone="red"),
        entry("c", "2026-11-15", zone="yellow"),
        entry("d", "2026-11-16", zone=None, fields={"cough": 0}),
    ]
    found = figures_of(*week)
    assert [found[f"{zone}_days"]["value"] for zone in ("green", "yellow", "red")] == [0, 1, 1]
    assert found["red_days"]["of"] == 2
    assert found["red_days"]["entries"] == ["b"]


def test_the_lowest_morning_is_a_share_of_the_best_of_its_date() -> None:
    week = [
        entry("a", "2026-11-14", fields=blown(300), best=300),
        entry("b", "2026-11-15", fields=blown(310, 318), best=400),
        entry("c", "2026-11-15", "evening", fields=blown(200), best=400),
    ]
    found = figures_of(*week)
    assert (found["lowest_morning"]["value"], found["lowest_morning"]["entries"]) == (79, ["b"])
    assert (found["best"]["value"], found["best"]["entries"]) == (318, ["b"])


def test_variability_of_too_few_days_is_missing_and_never_guessed() -> None:
    week = [entry("a", "2026-11-14"), entry("b", "2026-11-14", "evening", fields=blown(400))]
    found = figures_of(*week)["variability"]
    assert found["value"] is None
    assert (found["days"], found["of"]) == (1, 14)
    assert found["missing"] == ["too-few-days"]


def test_an_answer_on_which_two_versions_differ_counts_nowhere_and_is_named() -> None:
    """The row keeps only what both say: here that he coughed, not what he blew."""
    disputed = entry("a", "2026-11-14", versions=2, fields={"cough": 1})
    page = summary(facts(disputed))
    assert page["two_versions"] == ["a"]
    assert page["flows"]["entry"] == []
    found = page["figures"]["asthma"]["figures"]
    assert found["best"]["value"] is None
    assert found["symptom_days"]["entries"] == ["a"]


def test_an_empty_diary_says_so_and_shows_no_number() -> None:
    page = summary(facts(last_entry_day="2026-10-30"))
    assert page["missing"] == [{"code": "no-entries", "params": {"last": "2026-10-30"}}]
    found = page["figures"]["asthma"]["figures"]
    assert found["days_written"]["value"] == 0
    assert found["symptom_days"]["value"] is None


def test_nothing_missing_says_nothing() -> None:
    assert codes(summary(facts(entry("a", "2026-11-20")))) == []


def test_what_is_missing_around_the_diary_is_said() -> None:
    page = summary(facts(entry("a", "2026-11-20"), visit=None, plans=[], contacts=[]))
    assert codes(page) == ["no-visit", "no-plan", "no-contact"]
    page = summary(facts(entry("a", "2026-11-20"), questions=Questions([], "maya", "", 1)))
    assert codes(page) == ["no-questions"]


def test_phones_that_were_silent_for_a_week_may_hold_entries() -> None:
    silent = [Contact("ben", NOW - timedelta(days=30)), Contact("maya", NOW - timedelta(days=8))]
    page = summary(facts(entry("a", "2026-11-20"), contacts=silent))
    assert codes(page) == ["devices-quiet"]
    assert [device["by"]["name"] for device in page["devices"]] == ["Maya", "Ben"]


def test_parents_are_shown_nobodys_devices() -> None:
    page = summary(facts(entry("a", "2026-11-20"), contacts=None))
    assert page["devices"] == []
    assert page["missing"] == []


def test_an_old_best_is_asked_for_again() -> None:
    old = PLAN | {"personal_best": BEST | {"on": "2026-05-01"}}
    page = summary(facts(entry("a", "2026-11-20"), plans=[replace(ISSUE, body=old)]))
    assert page["missing"] == [{"code": "best-old", "params": {"on": "2026-05-01"}}]


def test_a_zone_that_the_plan_of_that_day_does_not_give_is_named() -> None:
    stale = entry("a", "2026-11-14", fields=blown(310), zone="green", best=380)
    page = summary(facts(stale, entry("b", "2026-11-15")))
    named = {"entry": "a", "shown": "green", "by_plan": "yellow", "plan": "plan-1"}
    assert page["disagreements"] == [named]


def test_an_entry_is_judged_by_the_plan_of_its_own_time() -> None:
    raised = PLAN | {"personal_best": BEST | {"value": 500, "on": "2026-11-15"}}
    plans = [
        replace(ISSUE, head=False),
        replace(ISSUE, revision="plan-2", seq=2, at="2026-11-15T12:00", body=raised),
    ]
    before = entry("a", "2026-11-15", fields=blown(330))
    after = entry("b", "2026-11-15", "evening", fields=blown(330))
    page = summary(facts(before, after, plans=plans))
    assert [each["entry"] for each in page["disagreements"]] == ["b"]
    assert [(plan["revision"], plan["head"]) for plan in page["plans"]] == [
        ("plan-1", False),
        ("plan-2", True),
    ]


def test_an_entry_about_an_earlier_day_is_judged_by_the_plan_of_that_day() -> None:
    raised = PLAN | {"personal_best": BEST | {"value": 500, "on": "2026-11-15"}}
    plans = [
        replace(ISSUE, head=False),
        replace(ISSUE, revision="plan-2", seq=2, at="2026-11-15T12:00", body=raised),
    ]
    late = entry("a", "2026-11-14", fields=blown(330), at="2026-11-17T20:00", late=True)
    assert summary(facts(late, plans=plans))["disagreements"] == []


def test_a_plan_replaced_before_the_window_is_left_out() -> None:
    plans = [
        replace(ISSUE, head=False),
        replace(ISSUE, revision="plan-2", seq=2, at="2026-11-02T12:00"),
    ]
    page = summary(facts(entry("a", "2026-11-15"), plans=plans))
    assert [plan["revision"] for plan in page["plans"]] == ["plan-2"]


def test_crohns_is_scored_by_whole_weeks_of_days() -> None:
    """2 x 3 liquid stools + 5 x pain 1 = 11 on four days of seven."""
    answers = {"stools": 4, "liquid_stools": 3, "pain": 1, "blood": 0}
    days = [
        entry(str(day), f"2026-11-{day}", "", condition="ibd", fields=answers, zone=None)
        for day in (14, 15, 16, 17)
    ]
    page = summary(facts(*days, conditions=["crohns"], plans=[]))
    (week,) = page["figures"]["crohns"]["pro2_weeks"]
    assert (week["figure"]["value"], week["figure"]["decimals"]) == (110, 1)
    assert week["figure"]["entries"] == ["14", "15", "16", "17"]


def test_entries_of_a_condition_that_the_profile_does_not_name_are_said() -> None:
    page = summary(facts(entry("a", "2026-11-15", condition="ibd", fields={"stools": 2})))
    assert page["missing"] == [{"code": "not-in-profile", "params": {"condition": "ibd"}}]


def test_since_the_last_visit_includes_its_day() -> None:
    assert window_of("visit", TODAY, "2026-11-14", "2026-01-01") == (
        Window(date(2026, 11, 14), TODAY),
        "visit",
    )


def test_without_an_earlier_visit_the_window_begins_with_the_diary() -> None:
    assert window_of("visit", TODAY, None, "2026-11-01")[0].first == date(2026, 11, 1)
    assert window_of("visit", TODAY, None, None) == (Window(TODAY, TODAY), "start")


def test_four_weeks_are_twenty_eight_days() -> None:
    window, basis = window_of("4", TODAY, "2026-11-14", None)
    assert (window.days, window.last, basis) == (28, TODAY, "4")


def test_a_birthday_counts_from_its_day() -> None:
    assert age(date(2018, 11, 21), TODAY) == 7
    assert age(date(2018, 11, 20), TODAY) == 8


def test_the_chart_has_each_reading_and_nothing_else() -> None:
    ibd = entry("a", "2026-11-14", "", condition="ibd", fields={"stools": 2}, zone=None)
    asthma = entry("b", "2026-11-14", fields=blown(350))
    assert summary(facts(ibd, asthma))["flows"] == {
        "entry": ["b"],
        "day": ["2026-11-14"],
        "session": ["morning"],
        "flow": [350],
        "reliever": ["before"],
        "zone": ["green"],
        "late": [False],
    }


def test_the_entries_as_text_are_whole() -> None:
    told = blown(350) | {"note": 'He said "ow" é'}
    asthma = WrittenEntry(
        *("a", "a.1", "maya", "plan-1", False, "2026-11-14", "morning", "asthma"),
        *("2026-11-14T07:30", 1, "green", 400, 87, json.dumps(told)),
    )
    ibd = asthma._replace(session="", condition="ibd", zone=None, fields='{"stools": 2}')
    first, second = json.loads(written_out([asthma, ibd], PEOPLE))["entries"]
    assert first["fields"] == told
    assert first["by"] == {"id": "maya", "name": "Maya"}
    assert first["shown"] == {"zone": "green", "best": 400, "percent": 87, "plan": "plan-1"}
    assert (first["session"], first["late"], first["versions"]) == ("morning", False, 1)
    assert (second["session"], second["shown"], second["condition"]) == (None, None, "ibd")
