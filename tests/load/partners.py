"""A clinic that has done a thousand small projects, with five thousand partners on its board."""

import random
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from api.database import db, new_id, now
from api.partnership import agreement, stage
from api.partnership.idea import Idea, MeToo
from api.partnership.log import PartnerStream
from api.partnership.member import Member
from api.partnership.opportunity import Opportunity
from api.partnership.page import Follower, PartnershipPage
from api.partnership.profile import Profile, ProfileStem, own_stems
from api.partnership.project import Project
from api.partnership.room import ROOM
from api.people.person import Person
from tests.load.patients import BusyClinic, Rows, insert_all, open_clinic
from tests.partnership.stage import BODY
from tests.records.diary import FIRST_DAY, Phone, years_of_diary

PARTNERS, PROJECTS, CALLS, IDEAS = 5000, 1000, 40, 100
_SKILLS = """
    teacher drawing baking filming translating law sewing accounting football gardening nursing
    coding listening puppets photography carpentry music writing signs cooking sums design plumbing
    letters maps interviews radio painting knitting chess printing theatre swimming poetry pottery
"""
SKILLS = _SKILLS.split()
WRITTEN = 300
"""Revisions in a room that was busy for three months."""


def open_busy_board() -> tuple[BusyClinic, Person]:
    """The clinic, which its coordinator champions, and a partner with a room of many words."""
    busy = open_clinic("A thousand projects")
    chance, at = random.Random(1), now()
    stage.page_of(busy.clinic.id)
    led = PartnershipPage.update(
        champion=busy.coordinator, gate_talked_on=at.date(), gate_who="All"
    )
    led.where(PartnershipPage.clinic == busy.clinic).execute()
    for kind in agreement.KINDS:
        agreement.write(busy.clinic.id, kind, f"The {kind} text. " * 20, busy.coordinator, at)
    partners = [new_id() for _ in range(PARTNERS)]
    insert_all(_partners(busy, partners, chance))
    insert_all(_projects(busy, partners, chance))
    insert_all(_ideas(busy, partners, chance))
    _fill_room(Member.select().where(Member.person == partners[0]).get())
    return busy, Person.get_by_id(partners[0])


def _partners(busy: BusyClinic, partners: list[UUID], chance: random.Random) -> Rows:
    rows: Rows = {Person: [], Profile: [], ProfileStem: [], Follower: []}
    for number, person in enumerate(partners):
        words = {"skills": ", ".join(chance.sample(SKILLS, 4)), "languages": f"dialect {number}"}
        own: dict[str, Any] = {"name_to_use": f"P {number}", "kind": "family", "shared": True}
        profile = own | {"id": new_id(), "person": person, "fields": words, "updated_at": now()}
        account = {"name": f"Partner {number}", "email": f"partner{person}@example.org"}
        rows[Person].append(account | {"id": person, "password_hash": "", "created_at": now()})
        rows[Profile].append(profile)
        for stem, phrase in own_stems(Profile(fields=words)).items():
            rows[ProfileStem].append({"profile": profile["id"], "stem": stem, "phrase": phrase})
        rows[Follower].append({"clinic": busy.clinic.id, "person": person, "since": now()})
    return rows


def _projects(busy: BusyClinic, partners: list[UUID], chance: random.Random) -> Rows:
    """A thousand projects that were calls once, and the calls that are open."""
    rows: Rows = {Opportunity: [], Project: [], PartnerStream: [], Member: []}
    for number in range(PROJECTS + CALLS):
        call = _call(busy, number, chance)
        rows[Opportunity].append(call)
        if call["status"] == "published":
            continue
        project = new_id()
        rows[Project].append(_project(busy, project, call, number))
        stream = {"id": new_id(), "subject": project, "visibility": "project", "head": 0}
        rows[PartnerStream].append(stream)
        for person in (partners[number % PARTNERS], partners[-1 - number], busy.coordinator.id):
            status = "active" if number < IN_PROGRESS else "finished"
            place = {"project": project, "person": person, "status": status, "at": now()}
            role = "staff" if person == busy.coordinator.id else "partner"
            row = place | {"id": new_id(), "opportunity": call["id"], "role": role}
            rows[Member].append(row | {"history": [], "talk": {}, "onboarding": []})
    return rows


IN_PROGRESS = 20
"""So many of the thousand still go on; the coordinator has a part in every one."""


def _call(busy: BusyClinic, number: int, chance: random.Random) -> dict[str, Any]:
    body = BODY | {"title": f"Call {number}", "skills": ", ".join(chance.sample(SKILLS, 3))}
    is_open = number >= PROJECTS
    row: dict[str, Any] = {"id": new_id(), "clinic": busy.clinic.id, "body": body, "template": ""}
    row |= {"status": "published" if is_open else "closed", "seats": 2, "taken": 0}
    row |= {"ends_on": (now() + timedelta(days=60)).date(), "published_at": now()}
    return row | {"created_by": busy.coordinator.id, "created_at": now()}


def _project(busy: BusyClinic, id: UUID, call: dict[str, Any], number: int) -> dict[str, Any]:
    told = {"title": call["body"]["title"], "goal": call["body"]["goal"], "sponsor": ""}
    row = {"id": id, "clinic": busy.clinic.id, "opportunity": call["id"], "at": now()}
    status = "active" if number < IN_PROGRESS else "finished"
    days = {"started_on": now().date() - timedelta(days=30), "ends_on": call["ends_on"]}
    return row | told | days | {"status": status, "open_to_others": False}


def _ideas(busy: BusyClinic, partners: list[UUID], chance: random.Random) -> Rows:
    rows: Rows = {Idea: [], MeToo: []}
    for number in range(IDEAS):
        idea: dict[str, Any] = {"id": new_id(), "clinic": busy.clinic.id, "text": f"Idea {number}"}
        by = {"by": partners[number], "at": now(), "big": False, "first_step": "", "status": "open"}
        rows[Idea].append(idea | by)
        for person in chance.sample(partners, 20):
            rows[MeToo].append({"idea": idea["id"], "person": person})
    return rows


def _fill_room(place: Member) -> None:
    stream = PartnerStream.get(PartnerStream.subject == place.project_id).id
    phone = Phone(7, place.person_id)
    notes = []
    for one in years_of_diary(stream, [phone], WRITTEN):
        id = phone.new_id(FIRST_DAY + timedelta(minutes=one.seq))
        body = {"of": "note", "text": "We asked nine families at the door. " * 4}
        notes.append(replace(one, id=id, record=id, kind="note", body=body, parents=[]))
    with db.atomic():
        ROOM.append(notes, {stream: WRITTEN})
