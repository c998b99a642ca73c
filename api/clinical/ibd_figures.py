"""What an IBD diary (Crohn's disease or colitis) adds up to over a window of days."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import TypedDict

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


def _scored_days(entries: list[DiaryEntry], items: tuple[str, ...]) -> dict[str, list[DiaryEntry]]:
    """By day, the entries that answered a scored question."""
    days: dict[str, list[DiaryEntry]] = {}
    for entry in entries:
        if not entry.fields.keys().isdisjoint(items):
            days.setdefault(entry.day, []).append(entry)
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


def _week(
    week: Window, days: dict[str, list[DiaryEntry]], variant: str, usual: int | None
) -> WeekFigure:
    told = [days[day] for day in _days(week) if day in days]
    score = week_score(variant, [_day_score(variant, day, usual) for day in told])
    value = None if score.value is None else tenths(score.value)
    return {
        "first": week.first.isoformat(),
        "last": week.last.isoformat(),
        "figure": figure(
            value,
            [entry.id for day in told for entry in day],
            days=score.days,
            of=score.of,
            decimals=1,
            missing=_why_none(value, variant, usual),
        ),
    }


def _day_score(variant: str, day: list[DiaryEntry], usual: int | None) -> int | None:
    answers = day[0].fields if len(day) == 1 else _higher(day, SCORED[variant])
    if variant == "crohns":
        return pro2_crohns_day(answers)
    return pro2_colitis_day(answers, usual)


def _higher(day: list[DiaryEntry], items: tuple[str, ...]) -> dict[str, int]:
    """Where two people wrote about one day, the higher number of each answer stands."""
    told = {item: [e.fields[item] for e in day if item in e.fields] for item in items}
    return {item: max(values) for item, values in told.items() if values}


def _why_none(value: int | None, variant: str, usual: int | None) -> list[str]:
    if value is not None:
        return []
    return ["no-usual-stools"] if variant == "colitis" and usual is None else ["too-few-days"]


def _days(week: Window) -> list[str]:
    return [date.isoformat(week.first + timedelta(days=number)) for number in range(week.days)]
