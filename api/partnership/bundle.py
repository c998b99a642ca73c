"""Bundles: what a clinic hands to a family that is new here, by a code or on paper.

Whoever has the code reads it without an account. No child and no person is in it, and who reads it
is kept nowhere.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

from peewee import CharField, ForeignKeyField, TextField, UUIDField

from api.access import codes
from api.clinics.clinic import Clinic
from api.database import JSONField, Row, UtcDateTimeField, db, new_id
from api.errors import Conflict, Invalid, NotFound
from api.once import made_before
from api.partnership import resource, shelf
from api.partnership.act import note
from api.partnership.rights import require
from api.people.person import Person

MOST = 20
MOST_IN = 30


class Bundle(Row):
    """Some of the library under a public code, in an order; `resources` are their ids as text."""

    id = UUIDField(primary_key=True, default=new_id)
    clinic = ForeignKeyField(Clinic, backref="+")
    code = CharField(16, unique=True)
    title = CharField(120)
    words = TextField(default="")
    resources = JSONField(default=list)
    at = UtcDateTimeField()

    clinic_id: UUID


def make(clinic: UUID, form: dict[str, Any], by: Person, now: datetime) -> Bundle:
    """Put a bundle together; Invalid `not-in-library`, Conflict `too-many-bundles`."""
    with db.atomic():
        require(by, "bundle.write", clinic, writing=True)
        id, values = form.get("id"), _values(clinic, form)
        if before := made_before(Bundle, id, values, clinic=clinic):
            return before
        if Bundle.select().where(Bundle.clinic == clinic).count() >= MOST:
            raise Conflict("too-many-bundles")
        new = {"id": id or new_id(), "clinic": clinic, "code": codes.make(), "at": now}
        made = Bundle.create(**new, **values)
        note(clinic, by, "bundle.made", made.id, now)
        return made


def change(clinic: UUID, bundle: UUID, form: dict[str, Any], by: Person, now: datetime) -> None:
    """Say it otherwise; its code, which hangs on walls and lies in drawers, stays."""
    with db.atomic():
        require(by, "bundle.write", clinic, writing=True)
        this = (Bundle.id == bundle) & (Bundle.clinic == clinic)
        if not Bundle.select().where(this).exists():
            raise NotFound
        Bundle.update(**_values(clinic, form)).where(this).execute()
        note(clinic, by, "bundle.changed", bundle, now)


def end(clinic: UUID, bundle: UUID, by: Person, now: datetime) -> None:
    """Take it away; its code opens nothing any more."""
    with db.atomic():
        require(by, "bundle.write", clinic, writing=True)
        this = (Bundle.id == bundle) & (Bundle.clinic == clinic)
        if not Bundle.delete().where(this).execute():
            raise NotFound
        note(clinic, by, "bundle.ended", bundle, now)


def of(clinic: UUID, by: Person) -> list[Bundle]:
    """The clinic's bundles, for who hands them over."""
    require(by, "bundle.write", clinic)
    return list(Bundle.select().where(Bundle.clinic == clinic).order_by(Bundle.id))


def with_code(code: str) -> Bundle:
    """The bundle of this public code; NotFound when there is none."""
    found = Bundle.get_or_none(Bundle.code == codes.read(code))
    if found is None:
        raise NotFound
    row: Bundle = found
    return row


def public(code: str) -> dict[str, Any]:
    """What anybody with the code reads: checked versions alone."""
    found = with_code(code)
    wanted = [UUID(id) for id in found.resources]
    return {
        "clinic": found.clinic.name,
        "code": found.code,
        "title": found.title,
        "words": found.words,
        "resources": shelf.checked(found.clinic_id, wanted),
    }


def _values(clinic: UUID, form: dict[str, Any]) -> dict[str, Any]:
    wanted = list(dict.fromkeys(form["resources"]))
    if set(wanted) - {one.id for one in resource.on_shelf(clinic)}:
        raise Invalid(errors=[{"pointer": "/resources", "code": "not-in-library"}])
    return {
        "title": form["title"],
        "words": form["words"],
        "resources": [str(id) for id in wanted],
    }
