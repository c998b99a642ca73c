"""Partnership: the tables of opportunities and projects, beside care and apart from it."""

from typing import Any

from peewee import (
    BooleanField,
    CharField,
    CompositeKey,
    DateField,
    ForeignKeyField,
    IntegerField,
    JSONField,
    Model,
    TextField,
    UUIDField,
)

from api.database import UtcDateTimeField


class Then(Model):
    """As the models were when this step was written."""

    class Meta:
        legacy_table_names = False


class Person(Then):
    id = UUIDField(primary_key=True)


class Clinic(Then):
    id = UUIDField(primary_key=True)


class PartnershipPage(Then):
    clinic = ForeignKeyField(Clinic, backref="+", primary_key=True)
    champion = ForeignKeyField(Person, backref="+", null=True)
    qi_lead = ForeignKeyField(Person, backref="+", null=True)
    note_to_colleagues = TextField()
    pitch = TextField()
    onboarding = JSONField()
    join_code = CharField(16, unique=True)
    opened_at = UtcDateTimeField(null=True)
    gate_talked_on = DateField(null=True)
    gate_who = TextField()
    gate_open_concerns = TextField()
    gate_override_reason = TextField()
    gate_override_by = ForeignKeyField(Person, backref="+", null=True)


class Follower(Then):
    clinic = ForeignKeyField(Clinic, backref="+", index=False)
    person = ForeignKeyField(Person, backref="+")
    since = UtcDateTimeField()

    class Meta:
        indexes = ((("clinic", "person"), True),)


class Hurdle(Then):
    id = UUIDField(primary_key=True)
    clinic = ForeignKeyField(Clinic, backref="+")
    what = TextField()
    who_can_lift = CharField(120)
    what_helped = TextField()
    by = ForeignKeyField(Person, backref="+")
    at = UtcDateTimeField()


class Concern(Then):
    id = UUIDField(primary_key=True)
    clinic = ForeignKeyField(Clinic, backref="+")
    text = TextField()
    day = DateField()
    acknowledged = BooleanField()
    answer = TextField()


class ReadinessRound(Then):
    id = UUIDField(primary_key=True)
    clinic = ForeignKeyField(Clinic, backref="+")
    opened_at = UtcDateTimeField()
    closed_at = UtcDateTimeField(null=True)


class ReadinessTally(Then):
    round = ForeignKeyField(ReadinessRound, backref="+")
    statement = CharField(40)
    choice = IntegerField()
    count = IntegerField()

    class Meta:
        primary_key = CompositeKey("round", "statement", "choice")


class ReadinessAnswered(Then):
    round = ForeignKeyField(ReadinessRound, backref="+", index=False)
    person = ForeignKeyField(Person, backref="+")

    class Meta:
        primary_key = CompositeKey("round", "person")


class WorkItem(Then):
    id = UUIDField(primary_key=True)
    clinic = ForeignKeyField(Clinic, backref="+")
    kind = CharField(16)
    text = TextField()
    by = ForeignKeyField(Person, backref="+")
    at = UtcDateTimeField()
    ended_at = UtcDateTimeField(null=True)


class Idea(Then):
    id = UUIDField(primary_key=True)
    clinic = ForeignKeyField(Clinic, backref="+")
    text = TextField()
    big = BooleanField()
    first_step = TextField()
    status = CharField(16)
    into = UUIDField(null=True)
    by = ForeignKeyField(Person, backref="+")
    at = UtcDateTimeField()


class MeToo(Then):
    idea = ForeignKeyField(Idea, backref="+", index=False)
    person = ForeignKeyField(Person, backref="+")

    class Meta:
        indexes = ((("idea", "person"), True),)


class Opportunity(Then):
    id = UUIDField(primary_key=True)
    clinic = ForeignKeyField(Clinic, backref="+", index=False)
    status = CharField(16)
    template = CharField(32)
    body = JSONField()
    seats = IntegerField()
    taken = IntegerField()
    ends_on = DateField(null=True)
    gap = UUIDField(null=True)
    idea = UUIDField(null=True)
    reused_from = UUIDField(null=True)
    created_by = ForeignKeyField(Person, backref="+")
    created_at = UtcDateTimeField()
    published_at = UtcDateTimeField(null=True)

    class Meta:
        indexes = ((("clinic", "status"), False),)


class Ask(Then):
    opportunity = ForeignKeyField(Opportunity, backref="+", index=False)
    person = ForeignKeyField(Person, backref="+")
    at = UtcDateTimeField()

    class Meta:
        indexes = ((("opportunity", "person"), True),)


class NotForMe(Then):
    opportunity = ForeignKeyField(Opportunity, backref="+", index=False)
    person = ForeignKeyField(Person, backref="+")

    class Meta:
        indexes = ((("opportunity", "person"), True),)


class Project(Then):
    id = UUIDField(primary_key=True)
    clinic = ForeignKeyField(Clinic, backref="+")
    opportunity = ForeignKeyField(Opportunity, backref="+", unique=True, null=True)
    title = CharField(120)
    goal = TextField()
    status = CharField(16)
    started_on = DateField()
    ends_on = DateField()
    sponsor = CharField(120)
    reused_from = ForeignKeyField("self", backref="+", null=True)
    open_to_others = BooleanField(default=False)
    at = UtcDateTimeField()


class Member(Then):
    id = UUIDField(primary_key=True)
    opportunity = ForeignKeyField(Opportunity, backref="+", index=False, null=True)
    project = ForeignKeyField(Project, backref="+", index=False, null=True)
    person = ForeignKeyField(Person, backref="+")
    role = CharField(16)
    status = CharField(16)
    history = JSONField()
    talk = JSONField()
    onboarding = JSONField()
    at = UtcDateTimeField()

    class Meta:
        indexes = (
            (("opportunity", "person"), True),
            (("project", "person"), True),
        )


class Profile(Then):
    id = UUIDField(primary_key=True)
    person = ForeignKeyField(Person, backref="+", unique=True)
    name_to_use = CharField(80)
    kind = CharField(8)
    fields = JSONField()
    shared = BooleanField()
    updated_at = UtcDateTimeField()


class ProfileStem(Then):
    profile = ForeignKeyField(Profile, backref="+")
    stem = CharField(60, index=True)
    phrase = TextField()


class Agreement(Then):
    id = UUIDField(primary_key=True)
    clinic = ForeignKeyField(Clinic, backref="+", index=False)
    kind = CharField(16)
    version = IntegerField()
    text = TextField()
    at = UtcDateTimeField()

    class Meta:
        indexes = ((("clinic", "kind", "version"), True),)


class Acceptance(Then):
    agreement = ForeignKeyField(Agreement, backref="+", index=False)
    member = ForeignKeyField(Member, backref="+")
    name = CharField(80)
    on = DateField()

    class Meta:
        indexes = ((("agreement", "member"), True),)


class PartnershipAct(Then):
    id = UUIDField(primary_key=True)
    clinic = ForeignKeyField(Clinic, backref="+")
    person = ForeignKeyField(Person, backref="+")
    act = CharField(40)
    subject = UUIDField(null=True)
    at = UtcDateTimeField()


TABLES = (
    PartnershipPage,
    Follower,
    Hurdle,
    Concern,
    ReadinessRound,
    ReadinessTally,
    ReadinessAnswered,
    WorkItem,
    Idea,
    MeToo,
    Opportunity,
    Ask,
    NotForMe,
    Project,
    Member,
    Profile,
    ProfileStem,
    Agreement,
    Acceptance,
    PartnershipAct,
)


def up(migrator: Any, db: Any) -> None:
    """Make the tables."""
    with db.bind_ctx([Person, Clinic, *TABLES]):
        db.create_tables(TABLES)
