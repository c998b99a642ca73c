"""The facts that a summary rests on: plain data, read in one place, judged in another."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, NamedTuple

from api.care.standing import Stands
from api.clinical.diary_figures import EntryName, Window

Json = dict[str, Any]


class Entry(NamedTuple):
    """A diary entry as it stands, as far as a summary judges it; `id` is its place in the window.

    `fields` are the answers on which all its versions agree, `flow` (L/min) the best blow among
    them, `at` is the family's wall time.
    """

    id: EntryName
    late: bool
    day: str
    session: str
    condition: str
    at: str
    versions: int
    zone: str | None
    best: int | None
    flow: int | None
    fields: Json


class WrittenEntry(NamedTuple):
    """A diary entry as it stands, to be handed on whole; ids are text.

    `fields` are the answers as the database keeps them, in JSON.
    """

    record: str
    revision: str
    author: str
    plan: str | None
    late: bool
    day: str
    session: str
    condition: str
    at: str
    versions: int
    zone: str | None
    best: int | None
    percent: int | None
    fields: str


@dataclass(frozen=True, slots=True)
class Visit:
    """A visit of this child, on the clinic's clock."""

    record: str
    clinic: str
    day: str
    time: str
    clinician: str
    title: str


@dataclass(frozen=True, slots=True)
class Questions:
    """What the family wants to talk about at the next visit."""

    asked: list[str]
    author: str
    at: str
    versions: int


class Contact(NamedTuple):
    """When one of the family's devices was last heard of, and who was signed in on it."""

    person: str
    at: datetime


@dataclass(frozen=True, slots=True)
class PlanIssue:
    """One version of a plan; without `body` it ended the plan; a `head` nothing has replaced."""

    record: str
    revision: str
    condition: str
    seq: int
    at: str
    author: str
    head: bool
    body: Json | None


@dataclass(frozen=True, slots=True)
class Facts:
    """All that a summary rests on. `today` is the family's day; entries are in order of day.

    `entries`, their `records`, `marks` and `receipts` are of the window; `experiments` go on or
    were studied in it; `plans` are all issues, oldest first.
    `carried` is what stands of goals, cards, steps and the like; `doses` are sums of the window.
    `contacts` are for the care team only: parents do not see each other's devices.
    """

    child: Json
    birth_date: date
    conditions: Sequence[str]
    today: date
    now: datetime
    window: Window
    basis: str
    last_entry_day: str | None = None
    visit: Visit | None = None
    last_visit: Visit | None = None
    questions: Questions | None = None
    records: Sequence[str] = ()
    entries: Sequence[Entry] = ()
    marks: Sequence[Json] = ()
    experiments: Sequence[Json] = ()
    plans: Sequence[PlanIssue] = ()
    receipts: Sequence[Json] = ()
    carried: Sequence[Stands] = ()
    doses: Sequence[Json] = ()
    contacts: Sequence[Contact] | None = None
    people: dict[str, str] = field(default_factory=dict)
