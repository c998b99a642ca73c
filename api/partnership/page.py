"""A clinic's partnership page: its champion, its code, and the gate before families are asked."""

from uuid import UUID

from peewee import CharField, DateField, ForeignKeyField, TextField

from api.clinics.clinic import Clinic
from api.database import JSONField, Row, UtcDateTimeField
from api.people.person import Person


class PartnershipPage(Row):
    """One for each clinic; `join_code` is public and opens the board, nothing else.

    `onboarding` is the clinic's own checklist for new partners, a list of lines; `pitch` stands in
    `pitch_language` (BCP 47), and in others in `pitches`, [{language, text}].
    """

    clinic = ForeignKeyField(Clinic, primary_key=True, backref="+")
    champion = ForeignKeyField(Person, null=True, backref="+")
    qi_lead = ForeignKeyField(Person, null=True, backref="+")
    note_to_colleagues = TextField(default="")
    pitch = TextField(default="")
    pitch_language = CharField(16, default="en")
    pitches = JSONField(default=list)
    onboarding = JSONField(default=list)
    join_code = CharField(16, unique=True)
    opened_at = UtcDateTimeField(null=True)
    gate_talked_on = DateField(null=True)
    gate_who = TextField(default="")
    gate_open_concerns = TextField(default="")
    gate_override_reason = TextField(default="")
    gate_override_by = ForeignKeyField(Person, null=True, backref="+")

    clinic_id: UUID
    champion_id: UUID | None
    qi_lead_id: UUID | None


class Follower(Row):
    """Somebody who opened the clinic's board with its code: all that makes a person family here."""

    clinic = ForeignKeyField(Clinic, backref="+", index=False)
    person = ForeignKeyField(Person, backref="+")
    since = UtcDateTimeField()

    clinic_id: UUID

    class Meta:
        indexes = ((("clinic", "person"), True),)
