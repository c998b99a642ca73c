"""What stands in a child's record of the kinds that a summary or a clinic's list reads by kind."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from marshmallow import Schema
from peewee import CharField, UUIDField

from api.care.projection import Projection, latest, project_standing
from api.database import JSONField
from api.prepared import Prepared
from api.records.kinds import FieldErrors, Kind
from api.records.revision import Change, Revision


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
    follows: Callable[[Revision, Sequence[Revision]], FieldErrors] | None = None,
) -> Kind:
    """A kind whose records are kept here."""
    return Kind(name, actions, schema=schema, check=check, project=project, follows=follows)


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


def of_kinds(child: UUID, kinds: Iterable[str], first: str = "") -> list[Standing]:
    """The child's records of these kinds about that day or later, in the order of their days."""
    rows = [Standing(**dict(zip(NAMES, row, strict=True))) for row in _rows(child, [*kinds], first)]
    return sorted(rows, key=lambda row: (row.day, row.at))


NAMES = ("child", "record", "kind", "day", "author", "at", "heads", "body")
_rows = Prepared(
    lambda child, kinds, first: Standing.select(*(getattr(Standing, name) for name in NAMES)).where(
        Standing.child == child, Standing.kind.in_(kinds), Standing.day >= first
    )
)
