"""What an IBD diary (Crohn's disease or colitis) adds up to over a window of days."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple, TypedDict

from api.clinical.diary_figures import (
    DiaryEntry,
    Figure,
    WeekFigure,
    Window,
    answering,
    days_with,
    figure,
    in_window,
    tenths,
    total_of,
    weeks_of,
    written,
)
from api.clinical.scores import pro2_colitis_day, pro2_crohns_day, week_score

SCORED = {"crohns": ("liquid_stools", "pain"), "colitis": ("stools", "blood")}


class IbdFigures(TypedDict):
    """The figures by name, and PRO2 for each whole week, oldest first."""

    figures: dict[str, Figure]
    pro2_weeks: list[WeekFigure]


class Day(NamedTuple):
    """One day's scored answers, and the entries that gave them, each once."""

    answers: dict[str, int]
    entries: dict[str, None]


def ibd_figures(
    entries: Iterable[DiaryEntry], window: Window, variant: str, usual_stools: int | None = None
) -> IbdFigures:
    """The figures of a variant ("crohns" or "colitis", which needs the usual number of stools)."""
    chosen = in_window(entries, window)
    days = _scored_days(chosen, SCORED[variant])
    return {
        "figures": {**written(chosen, window), **_answers(chosen), **_weight(chosen)},
        "pro2_weeks": [_week(week, days, variant, usual_stools) for week in weeks_of(window)],
    }


def _scored_days(entries: list[DiaryEntry], items: tuple[str, ...]) -> dict[str, Day]:
    """The scored answers by day; where two people wrote, the higher number of each stands."""
    days: dict[str, Day] = {}
    for entry in entries:
        for item in items:
            if item in entry.fields:
                told = days.get(entry.day) or days.setdefault(entry.day, Day({}, {}))
                told.answers[item] = max(entry.fields[item], told.answers.get(item, 0))
                told.entries[entry.id] = None
    return days


def _answers(entries: list[DiaryEntry]) -> dict[str, Figure]:
    return {
        "blood_days": days_with(entries, "blood"),
        "pain_days": days_with(entries, "pain"),
        "night_stool_nights": days_with(entries, "night_stools"),
        "night_stools": total_of(entries, "night_stools"),
        "missed_days": days_with(entries, "missed_day"),
    }


def _weight(entries: list[DiaryEntry]) -> dict[str, Figure]:
    """First and last weight in kg with one decimal (kept in units of 100 g)."""
    weighed = sorted(answering(entries, "weight"), key=lambda entry: entry.day)
    if not weighed:
        none = figure(None, [], missing=["not-answered"])
        return {"weight_first": none, "weight_last": none}
    first, last = weighed[0], weighed[-1]
    return {
        "weight_first": figure(first.fields["weight"], [first.id], decimals=1),
        "weight_last": figure(last.fields["weight"], [last.id], decimals=1),
    }


def _week(week: Window, days: dict[str, Day], variant: str, usual: int | None) -> WeekFigure:
    told = [days[day] for day in _days(week) if day in days]
    score = week_score(variant, [_day_score(variant, day, usual) for day in told])
    value = None if score.value is None else tenths(score.value)
    entries = [id for day in told for id in day.entries]
    return {
        "first": week.first.isoformat(),
        "last": week.last.isoformat(),
        "figure": figure(
            value,
            entries,
            days=score.days,
            of=score.of,
            decimals=1,
            missing=_why_none(value, variant, usual),
        ),
    }


def _day_score(variant: str, day: Day, usual: int | None) -> int | None:
    if variant == "crohns":
        return pro2_crohns_day(day.answers)
    return pro2_colitis_day(day.answers, usual)


def _why_none(value: int | None, variant: str, usual: int | None) -> list[str]:
    if value is not None:
        return []
    return ["no-usual-stools"] if variant == "colitis" and usual is None else ["too-few-days"]


def _days(week: Window) -> list[str]:
    return [date.isoformat(week.first + timedelta(days=number)) for number in range(week.days)]
