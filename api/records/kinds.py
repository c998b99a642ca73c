"""The register of kinds: what may stand in a log, who may write it, what is kept from it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from types import MappingProxyType
from typing import Any
from uuid import UUID, uuid5

from marshmallow import RAISE, Schema

from api.clinical.findings import Finding
from api.field_errors import flatten
from api.records.revision import Body, Change, Revision

FieldErrors = list[dict[str, Any]]
NOTHING_SAID: Mapping[str, Any] = MappingProxyType({})


def throughout(action: str) -> Mapping[str, str]:
    """One and the same action for every act: create, revise and withdraw."""
    return dict.fromkeys(("create", "revise", "withdraw"), action)


@dataclass(frozen=True)
class Only:
    """There is one record of each `name`, its id the same on every device, so all write in one.

    In the name stand {fields} of the body, or the {author}. It is a name below the record that the
    body's field `below` holds, else below the subject of the stream. Elsewhere a body is refused,
    with the code other-record at `pointer`. One that bears its author is taken back by nobody else.
    """

    name: str
    below: str = ""
    pointer: str = ""

    @property
    def of_one_person(self) -> bool:
        """Whether each person has one of their own."""
        return "{author}" in self.name

    def record(self, above: UUID, said: Mapping[str, Any] = NOTHING_SAID) -> UUID:
        """The id of the one record; `said` is what stands in the name."""
        return uuid5(above, self.name.format_map(said))

    def errors(self, subject: UUID, revision: Revision, body: Body) -> FieldErrors:
        """What is wrong with where this body stands."""
        above = UUID(body[self.below]) if self.below else subject
        if revision.record == self.record(above, {**body, "author": revision.author}):
            return []
        return [{"pointer": self.pointer, "code": "other-record"}]


@dataclass(frozen=True, slots=True)
class Before:
    """What a revision comes upon in its record: the versions that stand, the earliest first.

    `replaced` are its parents as far as they have come, also those that stand no more.
    """

    subject: UUID
    heads: Sequence[Revision]
    replaced: Sequence[Revision]


def by_its_author(revision: Revision, before: Before) -> FieldErrors:
    """A `follows`: what stands under somebody's name is changed and taken back by nobody else."""
    if any(one.body and one.author != revision.author for one in before.heads):
        return [{"pointer": "/record", "code": "other-author"}]
    return []


@dataclass(frozen=True)
class Kind:
    """One kind of record.

    `actions` names what access calls each act: `{"create": …, "revise": …, "withdraw": …}`.
    A body that is not withdrawn is held against `schema` or read by clinical `rules` alone (no
    schema beside them: a phone that was long without a network sends hundreds of entries), and
    where there is one record of a name held against `only`; then `check(subject, revision)` adds
    what these cannot see; pointers start at the body. It is kept as it was written.
    `follows(revision, before)` adds what is wrong with its place behind what there is when it
    comes, whether or not it withdraws; pointers start at the revision. Nobody else appends to the
    stream between that question and the storing.
    `project(changes)` keeps the kind's own tables, in the transaction that stores the revisions;
    it gets all changes of a push together, each record once.
    """

    name: str
    actions: Mapping[str, str]
    schema: type[Schema] | None = None
    rules: Callable[[object], Sequence[Finding]] | None = None
    only: Only | None = None
    check: Callable[[UUID, Revision], FieldErrors] | None = None
    project: Callable[[Sequence[Change]], None] | None = None
    follows: Callable[[Revision, Before], FieldErrors] | None = None

    @cached_property
    def _schema(self) -> Schema | None:
        return self.schema(unknown=RAISE) if self.schema else None

    def also(self, keep: Callable[[Sequence[Change]], None]) -> "Kind":
        """The kind, keeping something more beside its own rows, after them."""
        own = self.project
        assert own

        def project(changes: Sequence[Change]) -> None:
            own(changes)
            keep(changes)

        return replace(self, project=project)

    def errors(self, subject: UUID, revision: Revision) -> FieldErrors:
        """What is wrong with the body of a revision."""
        if revision.body is None:
            return []
        found = self._read(revision.body)
        if not found and self.only:
            found = self.only.errors(subject, revision, revision.body)
        if not found and self.check:
            found = self.check(subject, revision)
        return found

    def _read(self, body: Body) -> FieldErrors:
        if self.rules:
            return [_error(one) for one in self.rules(body)]
        return flatten(self._schema.validate(body), "") if self._schema else []


def _error(finding: Finding) -> dict[str, Any]:
    error: dict[str, Any] = {"pointer": finding.pointer, "code": finding.code}
    return error | ({"params": dict(finding.params)} if finding.params else {})


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
