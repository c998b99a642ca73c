"""What is asked for again because no answer came: it is made once, by the id that the phone gave.

A phone that gives none is answered as if it asked for the first time.
"""

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from api.database import Row, db
from api.errors import Conflict, NotFound
from api.fields import Form, Id

Made = TypeVar("Made", bound=Row)
A_LOCK = (1 << 63) - 1
"""PostgreSQL names locks by 63 bits and a sign."""


class OnceForm(Form):
    """What a form says besides that makes something: the id that it shall have, a new UUID."""

    id = Id()


def made_before(
    table: type[Made], id: UUID | None, said: Mapping[str, Any], **mine: Any
) -> Made | None:
    """What this request made when it came before; call it in the transaction that makes it.

    `mine` says whose it is: NotFound for an id of anybody else's. Conflict `made-before` when other
    words are said now than then.
    """
    if id is None:
        return None
    if db.for_update:
        # Whoever asks a second time waits for the first; SQLite's writers stand in line already.
        db.execute_sql("SELECT pg_advisory_xact_lock(%s)", (id.int & A_LOCK,))
    found = table.get_or_none(table._meta.primary_key == id)
    if found is None:
        return None
    kept = found.__data__
    if any(kept[name] != _plain(value) for name, value in mine.items()):
        raise NotFound
    if any(kept[name] != value for name, value in said.items()):
        raise Conflict("made-before")
    row: Made = found
    return row


def _plain(value: Any) -> Any:
    return value.__data__["id"] if isinstance(value, Row) else value
