"""What stands in a child's record of the kinds that a summary or a clinic's list reads by kind."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple
from uuid import UUID

import orjson
from marshmallow import Schema
from peewee import CharField, UUIDField

from api.care.projection import Projection, as_text, dashed, latest, project_standing
from api.database import JSONField
from api.prepared import Prepared
from api.records.kinds import Before, FieldErrors, Kind, Only
from api.records.revision import Body, Change, Revision


class Standing(Projection):
    """One record as it stands: the version received last, who wrote it, and all heads.

    `day` is the day that the body is about (`day`, else `due`), else that of writing.
    """

    kind = CharField(40)
    day = CharField(10)
    author = UUIDField()
    at = CharField(19)
    heads = JSONField()
    body = JSONField()


Standing.add_index(Standing.child, Standing.kind, Standing.day)


def standing(
    name: str,
    actions: Mapping[str, str],
    schema: type[Schema],
    check: Callable[[UUID, Revision], FieldErrors] | None = None,
    follows: Callable[[Revision, Before], FieldErrors] | None = None,
    *,
    only: Only | None = None,
) -> Kind:
    """A kind whose records are kept here."""
    return Kind(name, actions, schema, only=only, check=check, project=project, follows=follows)


def project(changes: Sequence[Change]) -> None:
    """Keep the records."""
    project_standing(Standing, changes, _row)


def _row(change: Change) -> dict[str, Any]:
    head, body = latest(change)
    return {
        "kind": change.kind,
        "day": body.get("day") or body.get("due") or head.at[:10],
        "author": head.author,
        "at": head.at,
        "heads": [str(one.id) for one in change.heads],
        "body": body,
    }


class Stands(NamedTuple):
    """What stands, as it is read; ids are text, `at` is the writer's wall time."""

    record: str
    author: str
    kind: str
    day: str
    at: str
    heads: list[str]
    body: Body


def of_kinds(child: UUID, kinds: Iterable[str], first: str = "") -> list[Stands]:
    """The child's records of these kinds about that day or later, in the order of their days."""
    return read(_rows(child, [*kinds], first))


def read(rows: Sequence[tuple[Any, ...]]) -> list[Stands]:
    """Rows of `READ` as what stands, in the order of their days."""
    # All lists and all bodies as one text each: hundreds of records are read in half the time.
    heads, bodies = (orjson.loads(f"[{','.join([row[at] for row in rows])}]") for at in (5, 6))
    found = [
        Stands(dashed(row[0]), dashed(row[1]), row[2], row[3], row[4], one, body)
        for row, one, body in zip(rows, heads, bodies, strict=True)
    ]
    return sorted(found, key=lambda one: (one.day, one.at))


READ = (
    as_text(Standing.record),
    as_text(Standing.author),
    Standing.kind,
    Standing.day,
    Standing.at,
    as_text(Standing.heads),
    as_text(Standing.body),
)
_rows = Prepared(
    lambda child, kinds, first: Standing.select(*READ).where(
        Standing.child == child, Standing.kind.in_(kinds), Standing.day >= first
    )
)
