"""Red entries that somebody asked to be told of: a list to be looked at by the next working day."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from api.access.grant import Grant, counts
from api.access.log import look, saw_day
from api.access.matrix import MAY
from api.access.parts import people
from api.care.alerts import Alert
from api.care.log import FAMILY_STREAM, CareStream
from api.care.standing import Standing
from api.clinics.clinic import Clinic, working_day_after
from api.people.child import Child
from api.people.person import Person
from api.records.turn import in_turn

ACTION = "entry.list"
STAY = timedelta(days=7)
"""So long after it came a red entry that was settled stays to be seen."""


def alerts(person: Person, clinic: UUID, now: datetime) -> list[dict[str, Any]]:
    """The alerts of the children in whose care team this person is: open ones first, by child.

    It tells of the diaries, so the family sees who saw it.
    """
    rows = _rows(person, clinic, now)
    if not all(row.seen for row in rows):
        rows = in_turn(lambda: _disclose(person, clinic, now))
    if not rows:
        return []
    children = sorted({row.child for row in rows})
    names = people(children)
    answers = _answers(children, clinic)
    place = Clinic.get_by_id(clinic)
    ordered = sorted(rows, key=lambda row: (row.settled, str(row.child), row.met_at))
    grouped = groupby(ordered, key=lambda row: (row.settled, row.child))
    views = [_view(list(own), answers, names, place) for _, own in grouped]
    return sorted(views, key=lambda view: (view["settled"], view["look_by"]))


def _disclose(person: Person, clinic: UUID, now: datetime) -> list[Any]:
    """The rows, and for their families the note that they were seen."""
    rows = _rows(person, clinic, now)
    for part in {row.child: row.part for row in rows if not row.seen}.values():
        look(part, "day", now)
    return rows


def _rows(person: Person, clinic: UUID, now: datetime) -> list[Any]:
    mine = (Grant.child == Alert.child) & (Grant.clinic == Alert.clinic)
    stream = (CareStream.subject == Alert.child) & (CareStream.visibility == FAMILY_STREAM)
    seen = saw_day(Alert.child, person, now.date())
    rows = (
        Alert.select(Alert, Grant, Child, CareStream, seen.alias("seen"))
        .join(Grant, on=mine, attr="part")
        .join_from(Alert, Child, on=Alert.child == Child.id, attr="about")
        .join_from(Alert, CareStream, on=stream, attr="kept_in")
        .where(
            Alert.clinic == clinic,
            ~Alert.settled | (Alert.met_at >= now - STAY),
            Grant.person == person,
            Grant.role.in_(tuple(MAY[ACTION])),
            counts(now),
        )
    )
    return list(rows)


def _answers(children: list[UUID], clinic: UUID) -> list[Standing]:
    rows = Standing.select().where(Standing.child.in_(children), Standing.kind == "alert.answer")
    return [row for row in rows.order_by(Standing.at) if row.body["clinic"] == str(clinic)]


def _view(
    rows: list[Any], answers: list[Standing], names: dict[UUID, dict[str, str]], clinic: Clinic
) -> dict[str, Any]:
    entries = {str(row.entry) for row in rows}
    told = [
        answer
        for answer in answers
        if answer.child == rows[0].child and entries & set(answer.body["entries"])
    ]
    return {
        "child": rows[0].about,
        "stream": rows[0].kept_in.id,
        "settled": rows[0].settled,
        "look_by": _look_by(min(row.met_at for row in rows), clinic),
        "entries": [
            {"record": row.entry, "day": row.day, "session": row.session, "met_at": row.met_at}
            for row in rows
        ],
        "asked": [_named(one, names) for one in _once(one for row in rows for one in row.asked)],
        "answers": [_answer(answer, names) for answer in told],
    }


def _look_by(met_at: datetime, clinic: Clinic) -> date:
    came = met_at.astimezone(ZoneInfo(clinic.timezone)).date()
    return working_day_after(came, clinic.closed_days)


def _once(asked: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    return list({tuple(one.items()): one for one in asked}.values())


def _named(asked: dict[str, Any], names: dict[UUID, dict[str, str]]) -> dict[str, Any]:
    who = names.get(UUID(asked["person"]), {})
    return {"by": who.get("name", ""), "times": asked["times"], "days": asked["days"]}


def _answer(answer: Standing, names: dict[UUID, dict[str, str]]) -> dict[str, Any]:
    who, body = names.get(answer.author, {}), answer.body
    told = {"at": answer.at, "did": body["did"], "line": body.get("line", "")}
    return {"by": who.get("name", "")} | told
