"""What an asthma diary adds up to over a window of days."""

from collections.abc import Iterable, Iterator

from api.clinical.diary_figures import (
    DiaryEntry,
    Figure,
    Window,
    answering,
    counted,
    days_of,
    days_with,
    figure,
    in_window,
    tenths,
    total_of,
    written,
)
from api.clinical.findings import Json
from api.clinical.peak_flow import Reading, percent
from api.clinical.variability import diurnal_variability, lowest_morning, since
from api.clinical.zone import WORSE

DAY_SYMPTOMS = {"cough", "wheeze", "tightness"}


def asthma_figures(
    entries: Iterable[DiaryEntry], window: Window, best: Json | None = None
) -> dict[str, Figure]:
    """The figures by name; `best` is the plan's personal best, for readings that kept none.

    Readings on another meter scale than the best (or, without one, than the last reading) are
    left out and named as missing.
    """
    chosen = in_window(entries, window)
    return {
        **written(chosen, window),
        **_zone_days(chosen),
        **_symptoms(chosen),
        **_flows(chosen, window, best),
    }


def _zone_days(entries: list[DiaryEntry]) -> dict[str, Figure]:
    """Days by the worst zone shown on them, with the entries that showed it."""
    shown = [entry for entry in entries if entry.zone is not None]
    worst: dict[str, str | None] = {}
    for entry in shown:
        if WORSE[entry.zone] > WORSE[worst.get(entry.day)]:
            worst[entry.day] = entry.zone
    found = list(worst.values())
    showed = [entry for entry in shown if entry.zone == worst[entry.day]]
    return {
        f"{zone}_days": figure(
            found.count(zone),
            [entry.id for entry in showed if entry.zone == zone],
            of=len(worst),
        )
        for zone in ("green", "yellow", "red")
    }


def _symptoms(entries: list[DiaryEntry]) -> dict[str, Figure]:
    return {
        "symptom_days": _symptom_days(entries),
        "nights_woken": days_with(entries, "night_waking"),
        "limited_days": days_with(entries, "activity_limit"),
        "reliever_days": days_with(entries, "reliever_puffs"),
        "reliever_puffs": total_of(entries, "reliever_puffs", _told_twice(entries)),
        "missed_school": days_with(entries, "missed_school"),
        "unplanned_visits": _unplanned_visits(entries),
    }


def _symptom_days(entries: list[DiaryEntry]) -> Figure:
    """Days with any cough, wheeze or tightness, of the days that answered about any of them."""
    told = [entry for entry in entries if not DAY_SYMPTOMS.isdisjoint(entry.fields)]
    some = [entry for entry in told if _has_symptom(entry.fields)]
    return counted(told, some, days_of(some))


def _has_symptom(fields: Json) -> bool:
    return bool(fields.get("cough") or fields.get("wheeze") or fields.get("tightness"))


def _unplanned_visits(entries: list[DiaryEntry]) -> Figure:
    told = answering(entries, "unplanned_visit")
    some = [entry for entry in told if entry.fields["unplanned_visit"] != "none"]
    return counted(told, some, len(some))


def _told_twice(entries: list[DiaryEntry]) -> list[str]:
    """Two people may have written the same puffs for one session: said, not removed."""
    sessions = [
        (entry.day, entry.session)
        for entry in entries
        if entry.session != "other" and "reliever_puffs" in entry.fields
    ]
    return ["two-entries-same-session"] if len(set(sessions)) < len(sessions) else []


def _flows(entries: list[DiaryEntry], window: Window, best: Json | None) -> dict[str, Figure]:
    blown = answering(entries, "peak_flow")
    scale = best["scale"] if best else _last_scale(blown)
    todays = best["value"] if best else None
    alike = [
        entry
        for entry in blown
        if entry.flow is not None and entry.fields["peak_flow"]["scale"] == scale
    ]
    missing = [] if alike else ["no-peak-flow"]
    if len(alike) < len(blown):
        missing.append("other-scale")
    # Readings only of what is looked at: a page before the visit may hold years of blows.
    mornings = [entry for entry in alike if entry.session == "morning"]
    first = since(window.last)
    recent = [entry for entry in alike if entry.day >= first]
    return {
        "best": _best(alike, missing),
        "lowest_morning": _lowest_morning(_readings(mornings, todays), missing),
        "variability": _variability(_readings(recent, todays), window, missing),
    }


def _last_scale(blown: list[DiaryEntry]) -> str | None:
    scales = {entry.day: entry.fields["peak_flow"]["scale"] for entry in blown}
    return scales[max(scales)] if scales else None


def _readings(entries: Iterable[DiaryEntry], todays_best: int | None) -> Iterator[Reading]:
    """The best of its own date stays; only a reading that kept none takes today's."""
    for entry in entries:
        assert entry.flow is not None
        flow = entry.fields["peak_flow"]
        yield Reading(
            entry.id,
            entry.day,
            entry.session or "other",
            entry.flow,
            flow["reliever"],
            flow["scale"],
            entry.best or todays_best,
        )


def _best(entries: list[DiaryEntry], missing: list[str]) -> Figure:
    if not entries:
        return figure(None, [], missing=missing)
    highest = max(entry.flow for entry in entries if entry.flow is not None)
    return figure(highest, [e.id for e in entries if e.flow == highest], missing=missing)


def _lowest_morning(readings: Iterable[Reading], missing: list[str]) -> Figure:
    """In whole percent of the best of its date, rounded down."""
    lowest = lowest_morning(readings)
    if lowest is None or lowest.best is None:
        return figure(None, [], missing=[*missing, "no-morning-with-best"])
    return figure(percent(lowest.flow, lowest.best), [lowest.entry], missing=missing)


def _variability(readings: Iterable[Reading], window: Window, missing: list[str]) -> Figure:
    """In tenths of a percent, with the number of days it could be worked out for."""
    found = diurnal_variability(readings, window.last)
    value = None if found.value is None else tenths(found.value)
    too_few = ["too-few-days"] if value is None else []
    return figure(
        value,
        found.entries,
        days=found.days,
        of=found.of,
        decimals=1,
        missing=[*missing, *too_few],
    )
