"""The register of kinds: what may stand in a log, who may write it, what is kept from it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from uuid import UUID

from marshmallow import RAISE, Schema

from api.field_errors import flatten
from api.records.revision import Change, Revision

FieldErrors = list[dict[str, Any]]


@dataclass(frozen=True)
class Kind:
    """One kind of record.

    `actions` names what access calls each act: `{"create": …, "revise": …, "withdraw": …}`.
    A body that is not withdrawn is held against `schema`, then `check(subject, revision)` adds the
    field errors that no schema can see; pointers start at the body. It is kept as it was written.
    `follows(revision, heads)` adds what is wrong with its place behind the versions that stand when
    it comes, whether or not it withdraws; pointers start at the revision. Nobody else appends to
    the stream between that question and the storing.
    `project(changes)` keeps the kind's own tables, in the transaction that stores the revisions;
    it gets all changes of a push together, each record once.
    """

    name: str
    actions: Mapping[str, str]
    schema: type[Schema] | None = None
    check: Callable[[UUID, Revision], FieldErrors] | None = None
    project: Callable[[Sequence[Change]], None] | None = None
    follows: Callable[[Revision, Sequence[Revision]], FieldErrors] | None = None

    @cached_property
    def _schema(self) -> Schema | None:
        return self.schema(unknown=RAISE) if self.schema else None

    def errors(self, subject: UUID, revision: Revision) -> FieldErrors:
        """What is wrong with the body of a revision."""
        if revision.body is None:
            return []
        found = self._schema.validate(revision.body) if self._schema else {}
        if found:
            return flatten(found, "")
        return self.check(subject, revision) if self.check else []


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
