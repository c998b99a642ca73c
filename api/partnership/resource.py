"""The clinic's library: what families and staff made or found, version by version, and checked.

One row is a guide, a film, a training, a letter, a contact or a support group. Whoever only reads
gets the newest version that was checked. Groups are listed for company; they are nobody's project
and are counted nowhere.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

from peewee import CharField, ForeignKeyField, IntegerField, UUIDField

from api.access.matrix import CLINICIAN, NURSE
from api.clinics.clinic import Clinic
from api.clinics.staff import Staff
from api.database import JSONField, Row, UtcDateTimeField, db, held, new_id
from api.errors import Conflict, NotFound
from api.once import made_before
from api.partnership import stage
from api.partnership.act import note
from api.partnership.profile import FAMILY, STAFF
from api.partnership.rights import require
from api.people.person import Person

GUIDE, MEDIA, TRAINING, TEMPLATE = "guide", "media", "training", "template"
CONTACT, GROUP = "contact", "group"
KINDS = (GUIDE, MEDIA, TRAINING, TEMPLATE, CONTACT, GROUP)
PLACES = (CONTACT, GROUP)
"""Where to turn to: anybody of the team can say that these still hold."""
READERS = ("family", "staff", "all")
MOST = 300


class Resource(Row):
    """One thing of the library; `retired_at` once it is taken off the shelf."""

    id = UUIDField(primary_key=True, default=new_id)
    clinic = ForeignKeyField(Clinic, backref="+")
    kind = CharField(16)
    retired_at = UtcDateTimeField(null=True)

    clinic_id: UUID


class ResourceVersion(Row):
    """What it says; never changed. `side` wrote it; `checked_by` has read it and stands by it."""

    id = UUIDField(primary_key=True, default=new_id)
    resource = ForeignKeyField(Resource, backref="+", index=False)
    number = IntegerField()
    body = JSONField()
    side = CharField(8)
    by = ForeignKeyField(Person, backref="+")
    at = UtcDateTimeField()
    checked_by = ForeignKeyField(Person, null=True, backref="+")
    checked_at = UtcDateTimeField(null=True)

    resource_id: UUID
    by_id: UUID
    checked_by_id: UUID | None

    class Meta:
        indexes = ((("resource", "number"), True),)


def add(
    clinic: UUID,
    kind: str,
    body: dict[str, Any],
    by: Person,
    now: datetime,
    id: UUID | None = None,
) -> Resource:
    """Put something into the library, as its first version; Conflict `library-full`."""
    with db.atomic():
        require(by, "resource.write", clinic, writing=True)
        if before := made_before(Resource, id, {}, clinic=clinic):
            _check_first(before, kind, body, by)
            return before
        if Resource.select().where(_on_shelf(clinic)).count() >= MOST:
            raise Conflict("library-full")
        made = Resource.create(id=id or new_id(), clinic=clinic, kind=kind)
        _write(made, 1, body, by, now)
        return made


def write(
    clinic: UUID, resource: UUID, after: int, body: dict[str, Any], by: Person, now: datetime
) -> None:
    """Add the version that follows `after`; Conflict `newer-version` if somebody was quicker."""
    with db.atomic():
        require(by, "resource.write", clinic, writing=True)
        found = _held(clinic, resource)
        last = newest(found.id)
        if (last.number, last.by_id, last.body) == (after + 1, by.id, body):
            return  # It came before, and its answer was lost.
        if last.number != after:
            raise Conflict("newer-version")
        _write(found, after + 1, body, by, now)


def check(
    clinic: UUID, resource: UUID, number: int, stands: bool, by: Person, now: datetime
) -> None:
    """Stamp a version, or take the stamp off it and off all before it.

    Who wrote it does not vouch for it: a clinical word has been read by two. Where to turn to may
    be said to hold by whoever wrote it down.

    Families do not go back to one that was replaced: until somebody stands up for a version again
    they read none. Raises NotFound, Conflict `not-clinical`; `newer-version` when what is stamped
    is not the newest, and `own-words` when it is one's own.
    """
    with db.atomic():
        require(by, "resource.check", clinic, writing=True)
        found = _held(clinic, resource)
        if found.kind not in may_check(clinic, by):
            raise Conflict("not-clinical")
        last = newest(found.id)
        if not 1 <= number <= last.number:
            raise NotFound
        if stands and number != last.number:
            raise Conflict("newer-version")
        if stands and is_own(found, last, by):
            raise Conflict("own-words")
        values = {"checked_by": by if stands else None, "checked_at": now if stands else None}
        upto = ResourceVersion.number == number if stands else ResourceVersion.number <= number
        ResourceVersion.update(**values).where(ResourceVersion.resource == found, upto).execute()
        note(clinic, by, "resource.checked" if stands else "resource.unchecked", found.id, now)


def retire(clinic: UUID, resource: UUID, by: Person, now: datetime) -> None:
    """Take it off the shelf, and out of every bundle."""
    with db.atomic():
        require(by, "resource.retire", clinic, writing=True)
        found = _held(clinic, resource)
        Resource.update(retired_at=now).where(Resource.id == found.id).execute()
        note(clinic, by, "resource.retired", found.id, now)


def may_check(clinic: UUID, by: Person) -> frozenset[str]:
    """The kinds for which this person's word counts: clinicians and nurses all, the team places."""
    here = (Staff.clinic == clinic) & (Staff.person == by) & Staff.active
    roles = {row.role for row in Staff.select(Staff.role).where(here)}
    if roles & {CLINICIAN, NURSE}:
        return frozenset(KINDS)
    return frozenset(PLACES) if roles else frozenset()


def is_own(resource: Resource, version: ResourceVersion, by: Person) -> bool:
    """Whether somebody else has to check it, because it is of this person's own hand."""
    return resource.kind not in PLACES and version.by_id == by.id


def newest(resource: UUID) -> ResourceVersion:
    """The version that was written last."""
    rows = ResourceVersion.select().where(ResourceVersion.resource == resource)
    found: ResourceVersion = rows.order_by(ResourceVersion.number.desc()).get()
    return found


def on_shelf(clinic: UUID) -> list[Resource]:
    """What is in the library now, in the order in which it came."""
    return list(Resource.select().where(_on_shelf(clinic)).order_by(Resource.id))


def _check_first(made: Resource, kind: str, body: dict[str, Any], by: Person) -> None:
    """That somebody asks for the same again; NotFound for what another began."""
    of_it = (ResourceVersion.resource == made) & (ResourceVersion.number == 1)
    first: ResourceVersion = ResourceVersion.get(of_it)
    if first.by_id != by.id:
        raise NotFound
    if (made.kind, first.body) != (kind, body):
        raise Conflict("made-before")


def _write(
    resource: Resource, number: int, body: dict[str, Any], by: Person, now: datetime
) -> None:
    side = STAFF if stage.works_here(resource.clinic_id, by.id) else FAMILY
    ResourceVersion.create(resource=resource, number=number, body=body, side=side, by=by, at=now)
    note(resource.clinic_id, by, "resource.written", resource.id, now)


def _held(clinic: UUID, resource: UUID) -> Resource:
    """The row, held so that versions and stamps follow each other."""
    this = Resource.select().where(_on_shelf(clinic), Resource.id == resource)
    found = list(held(this, "FOR UPDATE"))
    if not found:
        raise NotFound
    row: Resource = found[0]
    return row


def _on_shelf(clinic: UUID) -> Any:
    return (Resource.clinic == clinic) & Resource.retired_at.is_null()
