"""Private nominations: staff think of a family and hand it a card with a code.

Whom they thought of is nowhere here before that person says yes; a card that nobody follows is
deleted when its time is up, and a no looks like silence.
"""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from peewee import BlobField, ForeignKeyField, TextField, UUIDField

from api.access import codes
from api.clinics.clinic import Clinic
from api.database import Row, UtcDateTimeField, db, held, new_id
from api.errors import Conflict, NotFound
from api.once import made_before
from api.partnership import board, profile, seats
from api.partnership.act import note
from api.partnership.calls import locked
from api.partnership.matrix import LEADS
from api.partnership.opportunity import PUBLISHED, Opportunity
from api.partnership.page import Follower
from api.partnership.rights import require
from api.people.person import Person

View = dict[str, Any]
LASTS = timedelta(days=30)


class Nomination(Row):
    """A card that was made for somebody; `accepted` is who said yes with it."""

    id = UUIDField(primary_key=True, default=new_id)
    clinic = ForeignKeyField(Clinic, backref="+")
    opportunity = ForeignKeyField(Opportunity, null=True, backref="+")
    code_hash = BlobField(unique=True)
    why = TextField()
    made_by = ForeignKeyField(Person, backref="+")
    made_at = UtcDateTimeField()
    until = UtcDateTimeField()
    accepted = ForeignKeyField(Person, null=True, backref="+")

    clinic_id: UUID
    opportunity_id: UUID | None
    accepted_id: UUID | None
    made_by_id: UUID


def make(clinic: UUID, form: dict[str, Any], by: Person, now: datetime) -> View:
    """A card; its code is told once. NotFound for a call that is not on the board."""
    with db.atomic():
        require(by, "nomination.write", clinic, writing=True)
        call = form["opportunity"]
        if call and locked(clinic, call).status != PUBLISHED:
            raise NotFound
        _delete_old(now)
        code, id = codes.make(), form.get("id")
        mine = {"clinic": clinic, "made_by": by}
        said = {"opportunity": call, "why": form["why"]}
        secret = {"code_hash": codes.hash(code)}
        if before := made_before(Nomination, id, said, **mine, accepted=None):
            # Nobody was ever told the first code.
            Nomination.update(**secret).where(Nomination.id == before.id).execute()
            return {"id": before.id, "code": code, "until": before.until}
        new = {"id": id or new_id(), "made_at": now, "until": now + LASTS}
        made = Nomination.create(**new, **mine, **said, **secret)
        note(clinic, by, "nomination.made", made.id, now)
        return {"id": made.id, "code": code, "until": made.until}


def of_clinic(clinic: UUID, by: Person, now: datetime) -> list[View]:
    """The cards that are about; a name only once its person said yes, for who made it or leads."""
    roles = require(by, "nomination.write", clinic)
    _delete_old(now)
    rows = list(
        Nomination.select()
        .where(Nomination.clinic == clinic, _alive(now))
        .order_by(Nomination.made_at.desc())
    )
    names = profile.names({row.accepted_id for row in rows if row.accepted_id})
    return [
        {
            "id": row.id,
            "opportunity": row.opportunity_id,
            "why": row.why,
            "until": row.until,
            "mine": row.made_by_id == by.id,
            "accepted": row.accepted_id is not None,
            "name": names.get(row.accepted_id, "")
            if row.accepted_id and (row.made_by_id == by.id or roles & LEADS)
            else "",
        }
        for row in rows
    ]


def take_back(clinic: UUID, nomination: UUID, by: Person) -> None:
    """Delete a card; its code opens nothing any more."""
    with db.atomic():
        require(by, "nomination.write", clinic, writing=True)
        this = (Nomination.id == nomination) & (Nomination.clinic == clinic)
        if not Nomination.delete().where(this).execute():
            raise NotFound


def read(code: str, now: datetime) -> View:
    """What the card's holder is told; NotFound for a code that is none, or was used."""
    found = _with_code(code, now)
    call = found.opportunity
    team = profile.names({found.made_by_id})
    return {
        "clinic": found.clinic.name,
        "from_whom": team[found.made_by_id],
        "why": found.why,
        "call": board.call_view(call) if call and call.status == PUBLISHED else None,
    }


def say_yes(code: str, by: Person, now: datetime) -> View:
    """Have the clinic's board, and a seat of the call or a place in its line; the board."""
    with db.atomic():
        found = _with_code(code, now, hold=True)
        clinic = found.clinic_id
        follower = {"clinic": clinic, "person": by, "since": now}
        Follower.insert(**follower).on_conflict_ignore().execute()
        if found.opportunity_id:
            _sit_down(clinic, found.opportunity_id, by, now)
        Nomination.update(accepted=by).where(Nomination.id == found.id).execute()
        note(clinic, by, "nomination.accepted", found.id, now)
        return {"clinic": clinic, "name": found.clinic.name}


def _sit_down(clinic: UUID, call: UUID, by: Person, now: datetime) -> None:
    """Whoever signed up before, or comes when the call is over, still has the board."""
    try:
        with db.atomic():
            seats.take(clinic, call, by, now)
    except (Conflict, NotFound):
        return


def _with_code(code: str, now: datetime, hold: bool = False) -> Nomination:
    this = Nomination.select().where(
        Nomination.code_hash == codes.hash(code), _alive(now), Nomination.accepted.is_null()
    )
    found = list(held(this, "FOR UPDATE") if hold else this)
    if not found:
        raise NotFound
    row: Nomination = found[0]
    return row


def _alive(now: datetime) -> Any:
    return (Nomination.until > now) | Nomination.accepted.is_null(False)


def _delete_old(now: datetime) -> None:
    """Whoever makes cards or looks at them clears away what nobody followed."""
    old = (Nomination.until <= now) & Nomination.accepted.is_null()
    if Nomination.select().where(old).exists():
        Nomination.delete().where(old).execute()
