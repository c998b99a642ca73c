"""Tests of change as the page before the visit tells them, each with its run chart and reading."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any, NamedTuple
from uuid import UUID

from api.care import log
from api.care.children import stream_of
from api.care.diary import DiaryEntry
from api.care.experiments import COUNT, EXPERIMENT, PLANNED, STARTED
from api.care.facts import Json
from api.care.projection import as_text
from api.care.standing import Stands, of_kinds
from api.clinical.conditions import load
from api.clinical.peak_flow import best_of
from api.clinical.run_chart import read_run_chart
from api.clinical.weeks import by_week
from api.prepared import Prepared

MOST = 3
"""More do not belong on a page that is read in two minutes; the family shows the rest."""
TOLD = (
    "question", "prediction", "change", "from", "to", "baseline", "measure", "status", "study",
    "act", "learned", "propose_to_plan",
)  # fmt: skip
Points = list[tuple[str, float]]


class _Answers(NamedTuple):
    day: str
    session: str
    answers: Json


def tests_of_change(child: UUID, first: str) -> list[Json]:
    """The tests that were studied from that day on and those that go on, newest change first.

    What was learned comes first: it may be proposed for the plan.
    """
    tests = [row for row in of_kinds(child, [EXPERIMENT]) if _is_told(row, first)]
    tests.sort(key=lambda row: (row.body["status"] != STARTED, row.body["from"]), reverse=True)
    told = tests[:MOST]
    late = _predicted_late(child, told) if told else {}
    return [_told(child, row) | {"predicted_late": late.get(row.record)} for row in told]


def _predicted_late(child: UUID, tests: Sequence[Stands]) -> dict[str, str]:
    """The day on which a prediction was first written, where the change had begun by then."""
    bodies = {test.record: test.body for test in tests}
    written: dict[str, str] = {}
    for revision in log.with_body(stream_of(child), [UUID(test.record) for test in tests]):
        record = str(revision.record)
        if revision.body["prediction"] == bodies[record]["prediction"]:
            written.setdefault(record, revision.at[:10])
    return {record: day for record, day in written.items() if day > bodies[record]["from"]}


def _is_told(row: Stands, first: str) -> bool:
    status = row.body["status"]
    return bool(status == STARTED or (status != PLANNED and row.at >= first))


def _told(child: UUID, row: Stands) -> Json:
    body = row.body
    points = _points(child, row)
    by = body["measure"]["by"]
    slots: Sequence[tuple[str, float | None]] = (
        [(week.day, week.value) for week in by_week(points, body["from"])]
        if by == "week"
        else points
    )
    change = sum(day < body["from"] for day, _ in slots)
    reading = asdict(read_run_chart([value for _, value in slots], change))
    return {
        "record": str(row.record),
        "by": str(row.author),
        **{name: body[name] for name in TOLD if name in body},
        "slots": [{"day": day, "value": value} for day, value in slots],
        "reading": {
            name: reading[name]
            for name in ("state", "median", "frozen", "points", "useful", "since")
        },
    }


def _points(child: UUID, row: Stands) -> Points:
    """What was recorded from the first day compared to the last day looked at, in order."""
    body = row.body
    first, last = body["baseline"]["from"], body["to"]
    if "counter" in body["measure"]:
        counted = [one for one in of_kinds(child, [COUNT], first) if one.day <= last]
        mine = [one for one in counted if one.body["experiment"] == str(row.record)]
        return [(one.day, one.body["value"]) for one in mine]
    condition, field = body["measure"]["field"].split(".")
    rows = _answers(child, condition, first, last)
    told = [_Answers(day, session, json.loads(answers)) for day, session, answers in rows]
    wanted = body["measure"].get("session")
    some = [one for one in told if wanted in (None, one.session)]
    if field == "peak_flow":
        return list(_flows(some))
    shown = load(condition).fields[field].shown
    unit = 10**shown.decimals if shown else 1
    return [(one.day, one.answers[field] / unit) for one in some if field in one.answers]


def _flows(entries: Sequence[_Answers]) -> Iterator[tuple[str, float]]:
    """The best blow of each reading before the reliever, on the scale blown last."""
    flows = [(one.day, one.answers["peak_flow"]) for one in entries if "peak_flow" in one.answers]
    scale = flows[-1][1]["scale"] if flows else None
    for day, flow in flows:
        if flow["scale"] == scale and flow["reliever"] != "after":
            yield day, best_of(flow["blows"])


def _query(child: Any, condition: Any, first: Any, last: Any) -> Any:
    # What two people wrote differently is told elsewhere; nothing is learned from it.
    rows = DiaryEntry.select(DiaryEntry.day, DiaryEntry.session, as_text(DiaryEntry.answers))
    return rows.where(
        DiaryEntry.child == child,
        DiaryEntry.day >= first,
        DiaryEntry.day <= last,
        DiaryEntry.condition == condition,
        DiaryEntry.versions == 1,
    ).order_by(DiaryEntry.day, DiaryEntry.session.desc())


_answers = Prepared(_query)
