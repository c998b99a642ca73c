"""A few facts of many children's records at once, each asked for once however many there are.

`children` is a query of ids throughout, so that a clinic of thousands sends no list of them.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple
from uuid import UUID

from peewee import Case, fn

from api.care.diary import DiaryEntry
from api.care.log import CareHead, CareRevision, CareStream
from api.care.plan import in_force
from api.care.registry import is_counted
from api.care.standing import Standing
from api.clinical.good_day import good_days
from api.clinical.soft_questions import soft_questions
from api.people.child import Child

TIMES_BEST, SHARE_OF_BEST = 200, 34
"""Percent of the personal best from which on, or below which, the form asks: see `asthma.json`."""
MOST_UNLIKELY = 5
KINDS_OF_LOOPS = ("coordinator", "registry", "next-step", "decision")


class Diary(NamedTuple):
    """What was written since a day: days told of and good ones, late entries, unlikely numbers."""

    days: int = 0
    told: int = 0
    good: int = 0
    red: int = 0
    late: int = 0
    several: int = 0
    unlikely: tuple[tuple[str, str], ...] = ()


def last_days(children: Any) -> dict[UUID, str]:
    """The day of each child's last entry."""
    last = DiaryEntry.select(fn.MAX(DiaryEntry.day)).where(DiaryEntry.child == Child.id)
    rows: Any = Child.select(Child.id, last.alias("last")).where(Child.id.in_(children))
    return {child: day for child, day in rows.tuples() if day}


def diaries(children: Any, since: str) -> dict[UUID, Diary]:
    """How each diary stands since that day."""
    closer = _closer(children, since)
    return {child: _diary(row, closer[child]) for child, *row in _sums(children, since)}


def _days_of(*zones: str) -> Any:
    of_zone = Case(None, [(DiaryEntry.zone.in_(zones), DiaryEntry.day)])
    return fn.COUNT(of_zone.distinct())


def _sums(children: Any, since: str) -> Iterable[Any]:
    late = fn.SUM(Case(None, [(DiaryEntry.late, 1)], 0))
    several = fn.SUM(Case(None, [(DiaryEntry.versions > 1, 1)], 0))
    rows: Iterable[Any] = (
        DiaryEntry.select(
            DiaryEntry.child,
            fn.COUNT(DiaryEntry.day.distinct()),
            _days_of("green", "yellow", "red"),
            _days_of("yellow", "red"),
            _days_of("red"),
            late,
            several,
        )
        .where(DiaryEntry.child.in_(children), DiaryEntry.day >= since)
        .group_by(DiaryEntry.child)
        .tuples()
    )
    return rows


def _closer(children: Any, since: str) -> dict[UUID, list[Any]]:
    """Entries whose answers have to be read: of the bowels, and peak flows far from the best."""
    far = (DiaryEntry.percent >= TIMES_BEST) | (DiaryEntry.percent < SHARE_OF_BEST)
    found: dict[UUID, list[Any]] = defaultdict(list)
    rows: Any = DiaryEntry.select(
        DiaryEntry.child,
        DiaryEntry.day,
        DiaryEntry.condition,
        DiaryEntry.zone,
        DiaryEntry.answers,
        DiaryEntry.best,
    ).where(
        DiaryEntry.child.in_(children),
        DiaryEntry.day >= since,
        (DiaryEntry.condition == "ibd") | far,
    )
    for child, *entry in rows.order_by(DiaryEntry.day).tuples():
        found[child].append(entry)
    return found


def _diary(row: list[int], closer: list[Any]) -> Diary:
    days, zoned, troubled, red, late, several = row
    bowels = [entry[:4] for entry in closer if entry[1] == "ibd"]
    told, good = good_days([tuple(entry) for entry in bowels])
    return Diary(
        days=days,
        told=zoned + len(told),
        good=zoned - troubled + len(good),
        red=red,
        late=late,
        several=several,
        unlikely=tuple(_unlikely(closer))[-MOST_UNLIKELY:],
    )


def _unlikely(entries: list[Any]) -> Iterator[tuple[str, str]]:
    """(day, field) of each number about which the form asks whether it is right."""
    for day, condition, _, answers, best in entries:
        for finding in soft_questions(condition, answers, best):
            yield day, finding.pointer.removeprefix("/")


class Loops(NamedTuple):
    """What is open: steps and decisions past their day, gaps asked about, who sees to it."""

    overdue: list[str]
    asked: list[str]
    coordinator: bool
    counted: bool | None


def loops(children: Any, clinic: UUID, today: str) -> dict[UUID, Loops]:
    """By child, the days by which something was to be done and is not, and what stands."""
    columns = (Standing.child, Standing.kind, Standing.heads, Standing.body)
    rows = Standing.select(*columns).where(
        Standing.child.in_(children), Standing.kind.in_(KINDS_OF_LOOPS)
    )
    found: dict[UUID, list[Any]] = defaultdict(list)
    for row in rows:
        found[row.child].append(row)
    return {child: _loops(own, str(clinic), today) for child, own in found.items()}


def _loops(rows: list[Any], clinic: str, today: str) -> Loops:
    answers = [row for row in rows if row.kind == "registry" and row.body["clinic"] == clinic]
    waiting = [row.body for row in rows if _is_open(row)]
    return Loops(
        overdue=sorted(body["due"] for body in waiting if body["due"] < today),
        asked=sorted({body["gap"] for body in waiting if "gap" in body}),
        coordinator=any(row.kind == "coordinator" for row in rows),
        counted=any(map(is_counted, answers)) if answers else None,
    )


def _is_open(row: Any) -> bool:
    if row.kind == "next-step":
        return bool(row.body["status"] == "open")
    return row.kind == "decision" and "due" in row.body


def with_plan(children: Any) -> dict[UUID, str]:
    """The children with a plan in force, and by when the earliest is to be looked at again."""
    rows: Any = (
        CareRevision.select(CareStream.subject, CareRevision.body)
        .join(CareStream, on=CareStream.id == CareRevision.stream)
        .join(
            CareHead,
            on=(CareHead.stream == CareRevision.stream) & (CareHead.revision == CareRevision.id),
        )
        .where(CareStream.subject.in_(children), CareHead.kind == "plan", ~CareHead.awaited)
    )
    found: dict[UUID, str] = {}
    for child, body in rows.tuples():
        if in_force(body):
            review = body.get("review_by") or ""
            found[child] = min(filter(None, (found.get(child), review)), default="")
    return found
