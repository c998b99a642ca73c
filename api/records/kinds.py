"""The register of kinds: what may stand in a log, who may write it, what is kept from it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from marshmallow import Schema

from api.records.revision import Change, Revision

FieldErrors = list[dict[str, Any]]


@dataclass(frozen=True)
class Kind:
    """One kind of record.

    `actions` names what access calls each act: `{"create": …, "revise": …, "withdraw": …}`.
    `check(subject, revision)` adds the field errors that a schema cannot see.
    `project(changes)` keeps the kind's own tables, in the transaction that stores the revisions;
    it gets all changes of a push together, each record once.
    """

    name: str
    schema: type[Schema]
    actions: Mapping[str, str]
    check: Callable[[UUID, Revision], FieldErrors] | None = None
    project: Callable[[Sequence[Change]], None] | None = None
    body: Schema = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "body", self.schema())


class Register:
    """The kinds of one half."""

    def __init__(self) -> None:
        self._kinds: dict[str, Kind] = {}

    def add(self, kind: Kind) -> Kind:
        """Make a kind known; a name is given once."""
        if kind.name in self._kinds:
            raise ValueError(f"the kind {kind.name} is there already")
        self._kinds[kind.name] = kind
        return kind

    def get(self, name: str) -> Kind | None:
        return self._kinds.get(name)

    def __iter__(self) -> Iterator[Kind]:
        return iter(self._kinds.values())
