"""Visits of the demo: two that have been, one today that was prepared, the rest tomorrow."""

from datetime import datetime, timedelta
from functools import partial
from typing import Any
from uuid import UUID

from api.care.page import page
from api.care.questions import record_of
from api.demo.clinic import DemoClinic, Place
from api.demo.phone import Item
from api.demo.timeline import Timeline

PAST = (146, 75)
TIMES = {"Leo": "09:20", "Nora": "15:40", "Sam": "09:40", "Zoe": "10:10", "George": "11:00"}
TIMES["Ada"] = "11:30"
TODAY = ("Nora",)
QUESTIONS = {
    "Leo": (
        "May he play the whole match again?",
        "He is tired of the spacer. Is there another way?",
        "What do we do when grandma's cat makes him wheeze?",
    ),
    "Nora": ("Does she still need the brown inhaler in summer?",),
    "Sam": ("Can his school keep a blue inhaler?", "Who of us calls you when it is yellow?"),
    "Zoe": (
        "Can I go on the school trip?",
        "Will the new medicine make me gain weight?",
        "Can I talk with you alone first?",
    ),
    "George": ("Do I need the medicine for ever?",),
}
THANKS = ("Thank you, this helps. We will talk about the nights.", None)
EARLIER = "How are we doing?"


def plan_visits(clinic: DemoClinic, timeline: Timeline) -> dict[str, list[Item]]:
    """Add every patient's visits, what the families ask, and who reads it; the visits by name."""
    planned: dict[str, list[Item]] = {}
    for place in clinic.patients:
        own = planned.setdefault(place.patient.name, [])
        for days_ago, line in zip(PAST, THANKS, strict=True):
            visit = _visit(clinic, place, days_ago, timeline)
            own.append(visit)
            _ask(place, visit, (EARLIER,), days_ago + 2, timeline)
            _read(clinic, place, visit, days_ago, line, timeline)
        today = place.patient.name in TODAY
        visit = _visit(clinic, place, 0 if today else -1, timeline)
        own.append(visit)
        _ask(place, visit, QUESTIONS.get(place.patient.name, ()), 1, timeline)
        if today:
            _read(clinic, place, visit, 0, "See you this afternoon!", timeline)
    return planned


def _visit(clinic: DemoClinic, place: Place, days_ago: int, timeline: Timeline) -> Item:
    """The coordinator adds it three weeks before, or on the day the family joined."""
    added = timeline.wall(max(timeline.day(days_ago + 21), timeline.first), 11)
    body = {
        "clinic": str(clinic.id),
        "day": str(timeline.day(days_ago)),
        "time": TIMES[place.patient.name],
        "clinician": str(clinic.doctor.id),
        "title": "Review",
    }
    item = clinic.desk.write(place.stream, "visit", body, added)
    timeline.send(clinic.desk, item, added + timedelta(seconds=3))
    return item


def _ask(
    place: Place, visit: Item, questions: tuple[str, ...], days_ago: int, timeline: Timeline
) -> None:
    if questions:
        wall, phone = timeline.wall(timeline.day(days_ago), 20, 5), place.phones[0]
        body = {"visit": visit["record"], "questions": list(questions)}
        record = str(record_of(UUID(visit["record"])))
        item = phone.write(place.stream, "visit.questions", body, wall, record)
        timeline.send(phone, item, wall + timedelta(seconds=2))


def _read(
    clinic: DemoClinic,
    place: Place,
    visit: Item,
    days_ago: int,
    line: str | None,
    timeline: Timeline,
) -> None:
    """The doctor opens the page the evening before, and says so."""
    opened = timeline.wall(timeline.day(days_ago + 1), 17, 10)
    timeline.do(opened, partial(_look, clinic, place))
    body: dict[str, Any] = {"visit": visit["record"], "line": line}
    item = place.doctor.write(place.stream, "visit.receipt", body, opened + timedelta(minutes=2))
    timeline.send(place.doctor, item, opened + timedelta(minutes=2))


def _look(clinic: DemoClinic, place: Place, at: datetime) -> None:
    page(clinic.doctor, place.child, "visit", at)
