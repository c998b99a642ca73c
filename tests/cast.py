"""The cast: two parents and two children, their clinic's people, and a stranger.

Built straight in the database, as sign-up, invitations and a confirmed share would leave them.
`sign_in` gives a client with that person's session cookie; nothing is switched off for it.
"""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from uuid import UUID

from flask import Flask
from flask.testing import FlaskClient

from api.access.grant import Grant, give
from api.access.matrix import CLINICIAN, COORDINATOR, GUARDIAN
from api.care import children
from api.clinics.clinic import Clinic
from api.clinics.clinic import create as create_clinic
from api.clinics.share import ACTIVE, Share
from api.clinics.staff import Staff
from api.database import now
from api.people import password, session
from api.people.child import Child
from api.people.person import Person

BEFORE = timedelta(days=100)
PASSWORD = "seven purple otters singing"
PASSWORD_HASH = password.hash(PASSWORD)


@dataclass
class Cast:
    """Each person and child is made when first named; `visiting` makes all that a visit needs.

    Without the app that is `served`, nobody signs in.
    """

    served: Flask | None = None
    at: datetime = field(default_factory=lambda: now() - BEFORE)

    @cached_property
    def maya(self) -> Person:
        """Mother of Leo and Nora."""
        return self.person("Maya", "maya@example.org")

    @cached_property
    def ben(self) -> Person:
        """The other parent of both."""
        ben = self.person("Ben", "ben@example.org")
        for child in (self.leo, self.nora):
            give(child, ben, GUARDIAN, "guardian-invitation", self.at, invited_by=self.maya)
        return ben

    @cached_property
    def leo(self) -> Child:
        """Eight years old, with asthma; shared with the clinic once the clinic is named."""
        return self.child("Leo", "teal", "star", date(2018, 3, 14))

    @cached_property
    def nora(self) -> Child:
        """Leo's sister, with asthma; shared with nobody but her parents."""
        return self.child("Nora", "coral", "moon", date(2020, 9, 2))

    @cached_property
    def clinic(self) -> Clinic:
        return create_clinic("Riverside Children's Clinic", "GB", "Europe/London", self.at)

    @cached_property
    def share(self) -> Share:
        """Leo's share with the clinic, confirmed: Dr Okafor in the team, and the coordinator."""
        return Share.create(
            child=self.leo,
            clinic=self.clinic,
            status=ACTIVE,
            requested_by=self.maya,
            requested_at=self.at,
            confirmed_by=self._rosa,
            confirmed_at=self.at,
        )

    @cached_property
    def okafor(self) -> Person:
        """Clinician in Leo's care team."""
        okafor = self._staff("Okafor", "okafor@clinic.example", CLINICIAN, "Dr")
        self._join(okafor, CLINICIAN, "Dr")
        return okafor

    @cached_property
    def coordinator(self) -> Person:
        """Coordinator of the clinic."""
        self._join(self._rosa, COORDINATOR, "")
        return self._rosa

    @cached_property
    def _rosa(self) -> Person:
        return self._staff("Rosa Lind", "rosa@clinic.example", COORDINATOR, "")

    @cached_property
    def nurse(self) -> Person:
        """Works at the same clinic and is not in Leo's team."""
        return self._staff("Ida Frost", "ida@clinic.example", "nurse", "")

    @cached_property
    def stranger(self) -> Person:
        """Has an account and a child of their own, and nothing to do with anybody here."""
        stranger = self.person("Sten", "sten@example.org")
        self.child("Otto", "sky", "leaf", date(2017, 1, 1), stranger)
        return stranger

    @property
    def app(self) -> Flask:
        """Where people sign in."""
        assert self.served
        return self.served

    def visiting(self) -> "Cast":
        """Everybody who has a part in Leo's record."""
        _ = self.maya, self.ben, self.leo, self.okafor, self.coordinator, self.nurse
        return self

    def person(self, name: str, email: str) -> Person:
        """Anybody else with an account."""
        return Person.create(
            name=name, email=email, password_hash=PASSWORD_HASH, created_at=self.at
        )

    def child(
        self, name: str, colour: str, shape: str, born: date, parent: Person | None = None
    ) -> Child:
        """A child with asthma, whose record the parent (Maya) began."""
        profile = {"name": name, "colour": colour, "shape": shape, "birth_date": born}
        profile |= {"conditions": ["asthma"]}
        view = children.create(profile, parent or self.maya, False, self.at)
        return Child.get_by_id(view["id"])

    def stream(self, child: Child) -> UUID:
        """The stream of the child's family."""
        return children.stream_of(child.id)

    def sign_in(self, person: Person) -> FlaskClient:
        """A client on which this person is signed in."""
        _, token = session.start(person, "test phone", datetime.now(UTC))
        client = self.app.test_client()
        client.set_cookie("ensemble_session", token)
        return client

    def _staff(self, name: str, email: str, role: str, title: str) -> Person:
        person = self.person(name, email)
        person.staff = True
        person.save()
        Staff.create(clinic=self.clinic, person=person, role=role, title=title, since=self.at)
        return person

    def _join(self, person: Person, role: str, title: str) -> Grant:
        place = {"share": self.share.id, "clinic": self.clinic.id, "clinic_name": self.clinic.name}
        return give(self.leo, person, role, "care-team", self.at, title=title, **place)
