"""Heads: the versions of a record that nobody has replaced; twin: `pwa/src/local/heads.ts`."""

from collections.abc import Container, Iterable
from dataclasses import dataclass, field
from uuid import UUID


@dataclass(slots=True)
class Heads:
    """The heads of one record, kept as its revisions arrive, in whatever order.

    `awaited` are parents that have been named and have not come: a child may arrive first.
    """

    kind: str
    standing: set[UUID] = field(default_factory=set)
    awaited: set[UUID] = field(default_factory=set)

    def copy(self) -> "Heads":
        return Heads(self.kind, set(self.standing), set(self.awaited))

    def add(self, id: UUID, parents: Iterable[UUID], stored: Container[UUID]) -> None:
        """Take in a revision; `stored` knows every revision of the record that came before it."""
        for parent in parents:
            if parent in self.standing:
                self.standing.remove(parent)
            elif parent not in stored:
                self.awaited.add(parent)
        if id in self.awaited:
            self.awaited.remove(id)
        else:
            self.standing.add(id)
