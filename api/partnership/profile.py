"""Partner profiles: who somebody is as a person, in their own words, private until shared."""

from datetime import datetime
from typing import Any
from uuid import UUID

from peewee import BooleanField, CharField, ForeignKeyField, TextField, UUIDField

from api.clinics.staff import Staff
from api.database import JSONField, Row, UtcDateTimeField, db, new_id
from api.partnership.words import stems
from api.people.person import Person

FAMILY, STAFF = "family", "staff"
KINDS = (FAMILY, STAFF)
FIELDS = (
    "profession",
    "skills",
    "interests",
    "circumstances",
    "life_experience",
    "languages",
    "want_to_learn",
    "best_times",
)
COMES_AS = ("family", "young", "clinician", "researcher")
"""As whom somebody takes part, in their own word: a relative, a child, staff, a researcher."""
PAUSE = "pause"
LEVELS = ("tell", "comment", "make", "lead", PAUSE)
"""How much somebody would like to do at present; who pauses is not asked."""
MATCHED = (
    *("profession", "skills", "interests"),
    *("life_experience", "languages", "want_to_learn"),
)
"""What is compared with what clinics look for; when and how somebody lives is not."""


class Profile(Row):
    """What a person says of themself; it never says whose parent they are.

    `comes_as` and `level` are empty while nothing was said.
    """

    id = UUIDField(primary_key=True, default=new_id)
    person = ForeignKeyField(Person, unique=True, backref="+")
    name_to_use = CharField(80)
    kind = CharField(8)
    fields = JSONField(default=dict)
    comes_as = CharField(12, default="")
    level = CharField(8, default="")
    shared = BooleanField(default=False)
    updated_at = UtcDateTimeField()

    person_id: UUID


class ProfileStem(Row):
    """A stem of a shared profile and the phrase it stands in; none of a private one."""

    profile = ForeignKeyField(Profile, backref="+")
    stem = CharField(60)
    phrase = TextField()

    class Meta:
        indexes = ((("stem", "profile"), False),)


def save(person: Person, form: dict[str, Any], now: datetime) -> Profile:
    """Keep what a person says of themself; what is matched follows at once."""
    with db.atomic():
        values = {**form, "kind": _kind(person), "updated_at": now}
        found = Profile.get_or_none(Profile.person == person)
        if found:
            Profile.update(**values).where(Profile.id == found.id).execute()
        else:
            found = Profile.create(person=person, **values)
        _keep_stems(found, form)
        return Profile.get_by_id(found.id)


def of(person: Person) -> Profile | None:
    """The person's own profile, if there is one."""
    return Profile.get_or_none(Profile.person == person)


def names(people: set[UUID]) -> dict[UUID, str]:
    """What these people want to be called here: their profile's name, else their account's."""
    rows: Any = Person.select(Person.id, Person.name).where(Person.id.in_(people))
    own: Any = Profile.select(Profile.person, Profile.name_to_use).where(Profile.person.in_(people))
    return dict(rows.tuples()) | dict(own.tuples())


def own_stems(profile: Profile) -> dict[str, str]:
    """Everything in a profile that can meet a need, shared or not."""
    found: dict[str, str] = {}
    for name in MATCHED:
        for stem, phrase in stems(profile.fields.get(name, "")).items():
            found.setdefault(stem, phrase)
    return found


def _kind(person: Person) -> str:
    works = Staff.select().where(Staff.person == person, Staff.active).exists()
    return STAFF if works else FAMILY


def _keep_stems(profile: Profile, form: dict[str, Any]) -> None:
    ProfileStem.delete().where(ProfileStem.profile == profile).execute()
    if not form["shared"]:
        return
    words = own_stems(Profile(fields=form["fields"]))
    rows = [(profile.id, stem[:60], phrase) for stem, phrase in words.items()]
    if rows:
        fields = [ProfileStem.profile, ProfileStem.stem, ProfileStem.phrase]
        ProfileStem.insert_many(rows, fields=fields).execute()
