"""The demo's clinic opens, its staff come in by code, and its families join."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random
from uuid import UUID

from api.access import guardians
from api.care import children
from api.clinics import care_team, share, staff
from api.clinics.clinic import Clinic
from api.demo.families import CLINIC, PASSPHRASE, STAFF, Family, Patient
from api.demo.families import Member as StaffMember
from api.demo.phone import Phone
from api.demo.timeline import Timeline
from api.people.child import Child
from api.people.person import Person, sign_up


@dataclass
class Place:
    """One patient's record: whose phones write in it, and the doctor's."""

    patient: Patient
    child: UUID
    stream: UUID
    phones: list[Phone]
    doctor: Phone
    chance: Random


class DemoClinic:
    """The clinic and everybody in it."""

    def __init__(self, timeline: Timeline, seed: int) -> None:
        self.timeline, self.seed = timeline, seed
        self.opened = timeline.wall(timeline.first, 9) - timedelta(days=30)
        self.id = staff.clinic_named(*CLINIC, self.opened)
        people = [self._employ(member) for member in STAFF]
        self.coordinator, self.doctor, self.nurse = people
        self.desk = Phone(self.coordinator, Random(f"{seed} desk"))
        self.doctors_desk = Phone(self.doctor, Random(f"{seed} doctor"))
        self.patients: list[Place] = []

    def _employ(self, member: StaffMember) -> Person:
        person = sign_up(member.name, member.email, PASSPHRASE, self.opened)
        code = staff.invite(self.id, member.role, member.title, self.opened)
        care_team.accept_staff(code, person, self.opened)
        return person

    def welcome(self, family: Family) -> None:
        """The family makes its records and shares them; who is newly joined waits for an answer."""
        timeline = self.timeline
        joined = timeline.wall(timeline.first, 8) if family.confirmed else timeline.now
        joined -= timedelta(hours=2)
        first = sign_up(*family.first, PASSPHRASE, joined)
        second = sign_up(*family.second, PASSPHRASE, joined) if family.second else None
        phones = [self._phone(person) for person in (first, second) if person]
        for patient in family.patients:
            place = self._begin(patient, first, family.of_self, phones, joined)
            if second:
                self._let_in(place.child, first, second, joined)
            self._share(place.child, first, family.confirmed, joined)
            if family.confirmed:
                self.patients.append(place)

    def _phone(self, person: Person) -> Phone:
        return Phone(person, Random(f"{self.seed} {person.email}"))

    def _begin(
        self, patient: Patient, by: Person, of_self: bool, phones: list[Phone], joined: datetime
    ) -> Place:
        profile = {
            "name": patient.name,
            "colour": patient.colour,
            "shape": patient.shape,
            "birth_date": self._born(patient),
            "conditions": [patient.condition],
        }
        child = children.create(profile, by, of_self, joined)
        chance = Random(f"{self.seed} {patient.name}")
        return Place(patient, child["id"], child["stream"], phones, self.doctors_desk, chance)

    def _born(self, patient: Patient) -> date:
        """A birthday some months back, the same every time."""
        months = 1 + sum(map(ord, patient.name)) % 9
        return self.timeline.today - timedelta(days=patient.age * 365 + months * 30)

    def _let_in(self, child: UUID, first: Person, second: Person, at: datetime) -> None:
        born = Child.get_by_id(child).birth_date
        _, code = guardians.invite(child, first, at)
        grant = guardians.accept(code, born, second, at)
        guardians.confirm(child, grant.id, first, at)

    def _share(self, child: UUID, by: Person, confirmed: bool, at: datetime) -> None:
        code = Clinic.get_by_id(self.id).join_code
        asked = share.request(child, code, by, at)
        if confirmed:
            team = [self.doctor.id, self.nurse.id]
            care_team.confirm(self.id, asked.id, team, self.coordinator, at)
