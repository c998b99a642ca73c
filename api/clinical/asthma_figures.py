"""What an asthma diary adds up to over a window of days."""

from collections.abc import Iterable

from api.clinical.diary_figures import (
    DiaryEntry,
    Figure,
    Window,
    answering,
    counted,
    days_with,
    figure,
    in_window,
    tenths,
    total_of,
    written,
)
from api.clinical.findings import Json
from api.clinical.peak_flow import Reading, percent
from api.clinical.variability import diurnal_variability, lowest_morning
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
    return {
        f"{zone}_days": figure(
            found.count(zone),
            [entry.id for entry in shown if entry.zone == zone == worst[entry.day]],
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
    return counted(told, some, len({entry.day for entry in some}))


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
    readings = [
        _reading(entry, entry.flow, todays)
        for entry in blown
        if entry.flow is not None and entry.fields["peak_flow"]["scale"] == scale
    ]
    missing = [] if readings else ["no-peak-flow"]
    if len(readings) < len(blown):
        missing.append("other-scale")
    return {
        "best": _best(readings, missing),
        "lowest_morning": _lowest_morning(readings, missing),
        "variability": _variability(readings, window, missing),
    }


def _last_scale(blown: list[DiaryEntry]) -> str | None:
    scales = {entry.day: entry.fields["peak_flow"]["scale"] for entry in blown}
    return scales[max(scales)] if scales else None


def _reading(entry: DiaryEntry, highest: int, todays_best: int | None) -> Reading:
    """The best of its own date stays; only a reading that kept none takes today's."""
    flow = entry.fields["peak_flow"]
    return Reading(
        entry.id,
        entry.day,
        entry.session or "other",
        highest,
        flow["reliever"],
        flow["scale"],
        entry.best or todays_best,
    )


def _best(readings: list[Reading], missing: list[str]) -> Figure:
    if not readings:
        return figure(None, [], missing=missing)
    highest = max(reading.flow for reading in readings)
    entries = [reading.entry for reading in readings if reading.flow == highest]
    return figure(highest, entries, missing=missing)


def _lowest_morning(readings: list[Reading], missing: list[str]) -> Figure:
    """In whole percent of the best of its date, rounded down."""
    lowest = lowest_morning(readings)
    if lowest is None or lowest.best is None:
        return figure(None, [], missing=[*missing, "no-morning-with-best"])
    return figure(percent(lowest.flow, lowest.best), [lowest.entry], missing=missing)


def _variability(readings: list[Reading], window: Window, missing: list[str]) -> Figure:
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
