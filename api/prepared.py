"""Queries written once: peewee takes longer to write SQL than the database takes to run it.

entries = Prepared(lambda child, days: Entry.select(Entry.id, Entry.at).where(
    Entry.child == child, Entry.day.in_(days)))
for id, at in entries(child, days): …

keep = Prepared(lambda *values: Entry.insert(row(Entry, values)))
keep.each(rows)
"""

import json
import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import Any
from uuid import UUID

import peewee
from peewee import (
    CharField,
    Field,
    ForeignKeyField,
    IntegerField,
    JSONField,
    Node,
    Query,
    SqliteDatabase,
    TextField,
    UUIDField,
)

from api.database import Row, db

Values = Sequence[Any]
AS_THEY_ARE = (CharField, IntegerField, TextField)
# The same device, author and stream stand in thousands of rows, and a UUID is slow to make.
read_uuid = lru_cache(maxsize=4096)(UUID)


class Slot(Node):
    """The place of one value in a query, or of one item of the list that is its value."""

    def __init__(self, number: int, item: int | None = None) -> None:
        self.number, self.item = number, item
        self.field: Field | None = None
        self.write: Callable[[Any], Any] | None = None

    def __sql__(self, ctx: Any) -> Any:
        if not isinstance(self.field, AS_THEY_ARE):
            # Compared with a field, a value is written as that field is.
            beside = self.field or getattr(ctx.state.converter, "__self__", None)
            self.write = _writer(beside) if isinstance(beside, Field) else ctx.state.converter
        ctx._values.append(self)
        return ctx.literal(ctx.state.param or "?")

    def fill(self, values: Values) -> Any:
        """What the database gets for it."""
        value = values[self.number]
        if self.item is not None:
            value = value[self.item]
        return value if self.write is None or value is None else self.write(value)


def row(table: type[Row], names: Iterable[str], slots: Iterable[Slot]) -> dict[str, Slot]:
    """The slots as values of an insert or an update, each written as its field is."""
    values = dict(zip(names, slots, strict=True))
    for name, slot in values.items():
        slot.field = getattr(table, name)
    return values


class Prepared:
    """A query whose `build` takes a slot for each value, and a list of slots for a list."""

    def __init__(self, build: Callable[..., Query]) -> None:
        self.build = build
        self.statements: dict[tuple[Any, ...], _Statement] = {}

    def __call__(self, *values: Any) -> list[tuple[Any, ...]]:
        """Run it; the rows as tuples, as `Query.tuples()` reads them."""
        given = [_padded(value) if isinstance(value, list) else value for value in values]
        statement = self._statement(
            tuple(len(value) if isinstance(value, list) else None for value in given)
        )
        return statement.read(db.execute_sql(statement.sql, statement.fill(given)))

    def each(self, rows: Iterable[Values]) -> None:
        """Run it for every row of values, reading nothing back."""
        filled = list(rows)
        if filled:
            statement = self._statement((None,) * len(filled[0]))
            # peewee has no executemany: what its own door does for errors is done here by hand.
            with peewee.__exception_wrapper__:  # type: ignore[attr-defined]
                db.cursor().executemany(statement.sql, statement.fill_each(filled))

    def _statement(self, shape: tuple[int | None, ...]) -> "_Statement":
        key = (type(db.obj), *shape)
        if key not in self.statements:
            slots = [_slots(number, length) for number, length in enumerate(shape)]
            self.statements[key] = _Statement(self.build(*slots))
        return self.statements[key]


class _Statement:
    """The SQL of a query in one database's words, what to fill in, and how rows are read."""

    def __init__(self, query: Query) -> None:
        self.sql, self.parameters = _with_constants(*query.sql())
        columns = getattr(query, "_returning", None) or ()
        self.readers = [
            (place, _reader(column))
            for place, column in enumerate(columns)
            if isinstance(column, Field) and not isinstance(column, AS_THEY_ARE)
        ]

    def fill(self, values: Values) -> list[Any]:
        return [one.fill(values) if isinstance(one, Slot) else one for one in self.parameters]

    def fill_each(self, rows: list[Values]) -> list[Values]:
        """What the database gets for all of these rows, written column by column."""
        given = list(zip(*rows, strict=True))
        return list(zip(*(_column(one, given, len(rows)) for one in self.parameters), strict=True))

    def read(self, cursor: Any) -> list[tuple[Any, ...]]:
        if cursor.description is None:
            return []
        rows = cursor.fetchall()
        return [self._read_row(list(found)) for found in rows] if self.readers else rows

    def _read_row(self, found: list[Any]) -> tuple[Any, ...]:
        for place, reader in self.readers:
            if found[place] is not None:
                found[place] = reader(found[place])
        return tuple(found)


def _with_constants(sql: str, parameters: list[Any]) -> tuple[str, list[Any]]:
    """A statement in which words and numbers that never change are written out.

    PostgreSQL plans a statement once that it is given often, and guesses badly what a value told
    only then may be: with `kind` and `level` unknown it thought one of 5,000 profiles would do.
    """
    parts, kept = sql.split(db.param), []
    written = [parts[0]]
    for one, after in zip(parameters, parts[1:], strict=True):
        literal = _literal(one)
        written += [literal or db.param, after]
        kept += [] if literal else [one]
    return "".join(written), kept


def _literal(one: Any) -> str | None:
    """As SQL writes it; None for what is filled in, and for text that would have to be escaped."""
    if type(one) is int:
        return str(one)
    return f"'{one}'" if isinstance(one, str) and re.fullmatch(r"[\w-]+", one) else None


def _column(one: Any, given: list[tuple[Any, ...]], length: int) -> Values:
    """The values of one parameter in so many rows."""
    if not isinstance(one, Slot):
        return [one] * length
    values, write = given[one.number], one.write
    if write is None:
        return values
    return [None if value is None else write(value) for value in values]


def _writer(field: Field) -> Callable[[Any], Any]:
    if isinstance(field, JSONField):
        return json.dumps
    plain: Callable[[Any], Any] = field.db_value
    if isinstance(getattr(field, "rel_field", field), UUIDField):
        return lambda value: value.hex if isinstance(value, UUID) else plain(value)
    return plain


def _reader(column: Field) -> Callable[[Any], Any]:
    if isinstance(column, ForeignKeyField):
        return _reader(column.rel_field)
    plain: Callable[[Any], Any] = column.python_value
    if isinstance(db.obj, SqliteDatabase) and isinstance(column, UUIDField):
        return read_uuid
    if isinstance(db.obj, SqliteDatabase) and isinstance(column, JSONField):
        # Most lists that are kept are empty.
        return lambda value: [] if value == "[]" else plain(value)
    return plain


def _slots(number: int, length: int | None) -> Slot | list[Slot]:
    return Slot(number) if length is None else [Slot(number, item) for item in range(length)]


def _padded(values: list[Any]) -> list[Any]:
    """Repeated up to a power of two, so that lists of all lengths share few statements."""
    length = 1 << max(len(values) - 1, 0).bit_length()
    return values + [values[-1] if values else None] * (length - len(values))
