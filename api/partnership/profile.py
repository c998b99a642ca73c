"""Partner profiles: who somebody is as a person, in their own words, private until shared."""

from uuid import UUID

from peewee import BooleanField, CharField, ForeignKeyField, UUIDField

from api.database import JSONField, Row, UtcDateTimeField, new_id
from api.people.person import Person

FAMILY, STAFF = "family", "staff"
KINDS = (FAMILY, STAFF)
FIELDS = (
    "skills",
    "interests",
    "circumstances",
    "life_experience",
    "languages",
    "want_to_learn",
    "best_times",
)


class Profile(Row):
    """What a person says of themself; it never says whose parent they are."""

    id = UUIDField(primary_key=True, default=new_id)
    person = ForeignKeyField(Person, unique=True, backref="+")
    name_to_use = CharField(80)
    kind = CharField(8)
    fields = JSONField(default=dict)
    shared = BooleanField(default=False)
    updated_at = UtcDateTimeField()

    person_id: UUID
