"""Reads the rows that a summary rests on into facts; knows the tables and judges nothing."""

from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import UUID
from zoneinfo import ZoneInfo

from peewee import fn

from api.access.grant import Grant, counts
from api.access.matrix import FAMILY
from api.access.parts import people
from api.care import diary_weeks
from api.care.carried import HALF_A_YEAR, LASTING, PASSING
from api.care.children import stream_of
from api.care.diary import DiaryEntry, in_order
from api.care.doses import sums
from api.care.facts import Contact, Facts, Json, Questions, Visit, WrittenEntry
from api.care.goals import last_check_ins
from api.care.history import issues
from api.care.learning import tests_of_change
from api.care.marks import DiaryMark
from api.care.projection import as_text, dashed
from api.care.questions import VisitQuestions
from api.care.receipts import VisitReceipt
from api.care.standing import Stands, of_kinds
from api.care.visit import Visit as VisitRow
from api.care.window import window_of
from api.clinical.diary_figures import Window
from api.people.child import Child
from api.prepared import Prepared
from api.records.contacts import DeviceContact


def gather(child: Child, grant: Grant, since: str, now: datetime) -> Facts:
    """What is known of a child's record for the person of this grant, at this instant."""
    days = _days_of(child.id, grant, since, now)
    window, stream = days.window, stream_of(child.id)
    records, entries = diary_weeks.read(child.id, *window)
    found: dict[str, Any] = {
        "questions": _questions(child.id, days.visit),
        "records": records,
        "entries": entries,
        "marks": _marks(child.id, window),
        "experiments": tests_of_change(child.id, window.first.isoformat()),
        "plans": issues(child.id, stream),
        "receipts": _receipts(child.id, window),
        "carried": _carried(child.id, window),
        "doses": sums(child.id, window.first.isoformat(), window.last.isoformat()),
        "contacts": None if grant.role in FAMILY else _contacts(child.id, now),
    }
    return Facts(
        child=_profile(child, stream),
        birth_date=child.birth_date,
        conditions=child.conditions,
        now=now,
        people=_people(child.id),
        **days._asdict(),
        **found,
    )


def entries_of(
    child: UUID, grant: Grant, since: str, now: datetime
) -> tuple[list[WrittenEntry], dict[str, str]]:
    """The entries that a page with these arguments rests on, and the names of who wrote them."""
    return _written(child, _days_of(child, grant, since, now).window), _people(child)


class _Days(NamedTuple):
    """Which days a page looks at, as `Facts` names them."""

    today: date
    last_entry_day: str | None
    visit: Visit | None
    last_visit: Visit | None
    window: Window
    basis: str


def _days_of(child: UUID, grant: Grant, since: str, now: datetime) -> _Days:
    today = _today(child, now)
    visits = _visits(child, grant.clinic)
    coming = next((visit for visit in visits if visit.day >= today.isoformat()), None)
    last = next((visit for visit in reversed(visits) if visit.day < today.isoformat()), None)
    first, newest = _first_and_last_day(child)
    window, basis = window_of(since, today, last.day if last else None, first)
    return _Days(today, newest, coming, last, window, basis)


def _profile(child: Child, stream: UUID) -> Json:
    return {
        "id": str(child.id),
        "name": child.name,
        "birth_date": child.birth_date.isoformat(),
        "colour": child.colour,
        "shape": child.shape,
        "conditions": child.conditions,
        "stream": str(stream),
    }


def _today(child: UUID, now: datetime) -> date:
    """The day it is where the diary was last written."""
    for (timezone,) in _last_written(child):
        try:
            return now.astimezone(ZoneInfo(timezone)).date()
        except (ValueError, OSError, KeyError):
            break
    return now.date()


_last_written = Prepared(
    lambda child: (
        DiaryEntry.select(DiaryEntry.timezone)
        .where(DiaryEntry.child == child)
        .order_by(DiaryEntry.day.desc(), DiaryEntry.record.desc())
        .limit(1)
    )
)


def _visits(child: UUID, clinic: UUID | None) -> list[Visit]:
    """The visits in their order: all for the family, only its own for a clinic."""
    found = [
        Visit(str(record), str(at), day, time, str(clinician), title)
        for record, at, day, time, clinician, title in _visit_rows(child)
    ]
    return [visit for visit in found if clinic is None or visit.clinic == str(clinic)]


_visit_rows = Prepared(
    lambda child: (
        VisitRow.select(
            VisitRow.record,
            VisitRow.clinic,
            VisitRow.day,
            VisitRow.time,
            VisitRow.clinician,
            VisitRow.title,
        )
        .where(VisitRow.child == child)
        .order_by(VisitRow.day, VisitRow.time)
    )
)


def _first_and_last_day(child: UUID) -> tuple[str | None, str | None]:
    ((first, last),) = _days(child)
    return first, last


_days = Prepared(
    lambda child: DiaryEntry.select(fn.MIN(DiaryEntry.day), fn.MAX(DiaryEntry.day)).where(
        DiaryEntry.child == child
    )
)


def _questions(child: UUID, visit: Visit | None) -> Questions | None:
    if visit is None:
        return None
    rows = _asked(child, UUID(visit.record))
    found = [Questions(asked, str(author), at, versions) for asked, author, at, versions in rows]
    return found[0] if found else None


_asked = Prepared(
    lambda child, visit: VisitQuestions.select(
        VisitQuestions.asked, VisitQuestions.author, VisitQuestions.at, VisitQuestions.versions
    ).where(VisitQuestions.child == child, VisitQuestions.visit == visit)
)


def _written(child: UUID, window: Window) -> list[WrittenEntry]:
    rows = _written_rows(child, window.first.isoformat(), window.last.isoformat())
    return [
        WrittenEntry._make((*(id and dashed(id) for id in row[:4]), row[4] == 1, *row[5:]))
        for row in rows
    ]


_written_rows = in_order(
    *(as_text(getattr(DiaryEntry, name)) for name in WrittenEntry._fields[:4]),
    DiaryEntry.late.cast("INTEGER"),
    *(getattr(DiaryEntry, name) for name in WrittenEntry._fields[5:-1]),
    as_text(DiaryEntry.answers),
)


def _marks(child: UUID, window: Window) -> list[Json]:
    rows = _mark_rows(child, window.first.isoformat(), window.last.isoformat())
    return [
        {"record": str(record), "day": day, "code": code, "text": text, "by": str(author)}
        for record, day, code, text, author in rows
    ]


_mark_rows = Prepared(
    lambda child, first, last: (
        DiaryMark.select(
            DiaryMark.record, DiaryMark.day, DiaryMark.code, DiaryMark.text, DiaryMark.author
        )
        .where(DiaryMark.child == child, DiaryMark.day >= first, DiaryMark.day <= last)
        .order_by(DiaryMark.day)
    )
)


def _receipts(child: UUID, window: Window) -> list[Json]:
    """Who has read it, for visits of the window and those to come, latest first."""
    return [
        {"visit": str(visit), "by": str(author), "at": at.isoformat(), "line": line}
        for visit, author, at, line in _receipt_rows(child, window.first.isoformat())
    ]


_receipt_rows = Prepared(
    lambda child, first: (
        VisitReceipt.select(
            VisitReceipt.visit, VisitReceipt.author, VisitReceipt.received_at, VisitReceipt.line
        )
        .join(
            VisitRow,
            on=(VisitRow.child == VisitReceipt.child) & (VisitRow.record == VisitReceipt.visit),
        )
        .where(VisitReceipt.child == child, VisitRow.day >= first)
        .order_by(VisitReceipt.received_at.desc())
    )
)


def _carried(child: UUID, window: Window) -> list[Stands]:
    """What stands of goals, cards, agendas, steps, medicines and bad hours."""
    first = min(window.first, window.last - HALF_A_YEAR)
    lasting, passing = of_kinds(child, LASTING), of_kinds(child, PASSING, first.isoformat())
    return lasting + passing + last_check_ins(child)


def _contacts(child: UUID, now: datetime) -> list[Contact]:
    return [Contact(str(person), at) for person, at in _contact_rows(child, now)]


_contact_rows = Prepared(
    lambda child, now: DeviceContact.select(DeviceContact.person, DeviceContact.at).where(
        DeviceContact.person.in_(
            Grant.select(Grant.person).where(
                Grant.child == child, Grant.role.in_(tuple(FAMILY)), counts(now)
            )
        )
    )
)


def _people(child: UUID) -> dict[str, str]:
    """Everybody who has or had a part in the record, named as families know them."""
    return {str(id): about["name"] for id, about in people([child]).items()}
