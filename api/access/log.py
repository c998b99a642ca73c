"""The access log: who looked at what of a child's record, when and why, for the family to read."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from peewee import CharField, DateField, ForeignKeyField, UUIDField, fn

from api.access.grant import Grant
from api.access.matrix import FAMILY
from api.access.parts import Part
from api.database import Row, UtcDateTimeField, new_id
from api.people.child import Child
from api.people.person import Person
from api.prepared import Prepared, row

WHAT = ("entries", "plan", "summary", "profile", "access", "day", "panel")
WHY = ("visit", "")
DAYS_A_PAGE = 14
LINK = "link"


class AccessLog(Row):
    """Answers that disclosed something. Nothing changes or deletes a row."""

    id = UUIDField(primary_key=True, default=new_id)
    child = ForeignKeyField(Child, backref="looks", index=False)
    person = ForeignKeyField(Person, backref="looks")
    role = CharField(16)
    title = CharField(40, default="")
    clinic = UUIDField(null=True)
    clinic_name = CharField(120, default="")
    what = CharField(16)
    why = CharField(16, default="")
    visit = UUIDField(null=True)
    at = UtcDateTimeField()
    day = DateField()

    class Meta:
        indexes = ((("child", "day"), False),)


_ADD = Prepared(
    lambda *values: AccessLog.insert(row(AccessLog, tuple(AccessLog._meta.fields), values))
)


_SEEN = Prepared(
    lambda child, day, person, role, what: (
        AccessLog.select(AccessLog.id)
        .where(
            AccessLog.child == child,
            AccessLog.day == day,
            AccessLog.person == person,
            AccessLog.role == role,
            AccessLog.what == what,
        )
        .limit(1)
    )
)


def look(
    grant: Grant | Part, what: str, at: datetime, *, why: str = "", visit: UUID | None = None
) -> None:
    """Note that the person of this grant was shown `what`; in the transaction that reads it.

    Of the family one look a day is noted, since no more is ever shown of theirs.
    """
    if grant.role in FAMILY and _SEEN(grant.child_id, at.date(), grant.person_id, grant.role, what):
        return
    who = (grant.child_id, grant.person_id, grant.role, grant.title)
    where = (grant.clinic, grant.clinic_name)
    _ADD.each([(new_id(), *who, *where, what, why, visit, at, at.date())])


def saw_day(child: Any, person: Any, day: Any, what: str = "day") -> Any:
    """For a query: whether that person saw this child in a list of visits on that day.

    A list that staff have open all morning is one look a day at each child in it.
    """
    return fn.EXISTS(
        AccessLog.select(AccessLog.id).where(
            AccessLog.child == child,
            AccessLog.day == day,
            AccessLog.person == person,
            AccessLog.what == what,
        )
    )


def looks(child: UUID, before: date | None) -> dict[str, Any]:
    """A page of whole days, the latest first: staff to the minute, family by the day.

    `next` is the day to ask for as `before`, or None.
    """
    days = _days(child, before)
    shown = days[:DAYS_A_PAGE]
    rows = [row for day in shown for row in _staff(child, day) + _family(child, day)]
    return {"looks": rows, "next": shown[-1] if len(days) > DAYS_A_PAGE else None}


def _days(child: UUID, before: date | None) -> list[date]:
    days = AccessLog.select(AccessLog.day).where(AccessLog.child == child).distinct()
    if before:
        days = days.where(AccessLog.day < before)
    return [row.day for row in days.order_by(AccessLog.day.desc()).limit(DAYS_A_PAGE + 1)]


def _staff(child: UUID, day: date) -> list[dict[str, Any]]:
    rows = _of(child, day).where(AccessLog.role.not_in(tuple(FAMILY)))
    rows = rows.order_by(AccessLog.at.desc(), AccessLog.id.desc())
    return [_shown(row, day) | {"at": row.at, "why": row.why} for row in rows]


def _family(child: UUID, day: date) -> list[dict[str, Any]]:
    # Parents who live apart do not learn each other's hours, nor how often: one line a day.
    rows = _of(child, day).where(AccessLog.role.in_(tuple(FAMILY)))
    once = {(row.person.name, row.person_id, row.what): row for row in rows}
    return [_shown(once[key], day) | {"at": None, "why": ""} for key in sorted(once, key=str)]


def _of(child: UUID, day: date) -> Any:
    rows = AccessLog.select(AccessLog, Person).join(Person)
    return rows.where(AccessLog.child == child, AccessLog.day == day)


def _shown(row: AccessLog, day: date) -> dict[str, Any]:
    clinic = {"id": row.clinic, "name": row.clinic_name} if row.clinic else None
    # By a link comes somebody without an account: its label says for whom the family made it.
    own = () if row.role == LINK else (row.person.name,)
    name = " ".join(filter(None, (row.title, *own)))
    return {"name": name, "role": row.role, "clinic": clinic, "what": row.what, "day": day}
