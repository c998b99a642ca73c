"""A clinic's texts, each with its versions: three that partners agree to, and those that help."""

from collections.abc import Collection
from datetime import date, datetime
from uuid import UUID

from peewee import CharField, DateField, ForeignKeyField, IntegerField, TextField, UUIDField

from api.clinics.clinic import Clinic
from api.database import Row, UtcDateTimeField, db, new_id
from api.errors import Conflict
from api.partnership.act import note
from api.partnership.member import Member
from api.partnership.rights import require
from api.people.person import Person

ROLE, GROUND_RULES, CONFIDENTIALITY = "role", "ground-rules", "confidentiality"
KINDS = (ROLE, GROUND_RULES, CONFIDENTIALITY)
"""What partners agree to by name."""
HANDBOOK, CHARTER_SECTION = "handbook", "charter-section"
TOOLS = ("recruitment", "staff-readiness", CHARTER_SECTION, HANDBOOK)
"""What the team works with; nobody signs these. Partners read the handbook, and a new charter
begins with its section."""
TEXTS = KINDS + TOOLS


class Agreement(Row):
    """One version of one text of a clinic; versions are never changed."""

    id = UUIDField(primary_key=True, default=new_id)
    clinic = ForeignKeyField(Clinic, backref="+", index=False)
    kind = CharField(16)
    version = IntegerField()
    text = TextField()
    at = UtcDateTimeField()

    clinic_id: UUID

    class Meta:
        indexes = ((("clinic", "kind", "version"), True),)


class Acceptance(Row):
    """That a member accepted a version, by name and date."""

    agreement = ForeignKeyField(Agreement, backref="+", index=False)
    member = ForeignKeyField(Member, backref="+")
    name = CharField(80)
    on = DateField()

    class Meta:
        indexes = ((("agreement", "member"), True),)


def write(clinic: UUID, kind: str, text: str, by: Person, now: datetime) -> None:
    """Add the next version of a text; what was accepted stays what it was."""
    with db.atomic():
        require(by, "agreement.write", clinic, writing=True)
        last = _latest({clinic}, [kind])[clinic].get(kind)
        if last and last.text == text:
            return
        version = last.version + 1 if last else 1
        made = Agreement.create(clinic=clinic, kind=kind, version=version, text=text, at=now)
        note(clinic, by, "agreement.written", made.id, now)


def current(clinic: UUID) -> dict[str, Agreement]:
    """The version in force of each text that partners agree to."""
    return _latest({clinic}, KINDS)[clinic]


def written(clinic: UUID) -> list[Agreement]:
    """The version in force of everything that the team has written."""
    return list(_latest({clinic}, TEXTS)[clinic].values())


def read_by_partners(clinics: Collection[UUID]) -> dict[UUID, dict[str, Agreement]]:
    """Of each of these clinics, what partners agree to and their handbook."""
    return _latest(clinics, (*KINDS, HANDBOOK))


def charter_sections(clinics: Collection[UUID]) -> dict[UUID, str]:
    """What each of these clinics would have every charter say of working with families."""
    latest = _latest(clinics, [CHARTER_SECTION])
    return {clinic: texts[CHARTER_SECTION].text for clinic, texts in latest.items() if texts}


def _latest(clinics: Collection[UUID], kinds: Collection[str]) -> dict[UUID, dict[str, Agreement]]:
    found: dict[UUID, dict[str, Agreement]] = {clinic: {} for clinic in clinics}
    these = Agreement.clinic.in_(list(clinics)) & Agreement.kind.in_(list(kinds))
    rows = Agreement.select().where(these)
    for row in rows.order_by(Agreement.version):
        found[row.clinic_id][row.kind] = row
    return found


def accept(clinic: UUID, member: UUID, texts: list[UUID], name: str, on: date) -> None:
    """Keep that the member accepts every text in force; Conflict `texts-changed` otherwise."""
    in_force = {row.id for row in current(clinic).values()}
    if len(in_force) < len(KINDS) or set(texts) != in_force:
        raise Conflict("texts-changed")
    rows = [{"agreement": text, "member": member, "name": name, "on": on} for text in in_force]
    Acceptance.insert_many(rows).on_conflict_ignore().execute()
