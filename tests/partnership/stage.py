"""A clinic that has set its stage, with a call on its board and families around it."""

from datetime import date, timedelta
from functools import cached_property
from typing import Any
from uuid import UUID

from api.database import now
from api.partnership import (
    agreement,
    board,
    calls,
    concern,
    group,
    hurdle,
    idea,
    nomination,
    profile,
    readiness,
    seats,
    stage,
    work,
)
from api.partnership.concern import Concern
from api.partnership.opportunity import Opportunity
from api.people.person import Person
from tests.cast import Cast
from tests.partnership.room import asked_draft, finished_project

BODY: dict[str, Any] = {
    "title": "A letter that schools read",
    "goal": "One page for schools about inhalers, in use by December.",
    "why": "Teachers ask parents every term.",
    "first_step": "Read the draft at home and mark what is unclear.",
    "question": "What would you have liked a teacher to know?",
    "who_helps": "Nurse Ida prints and calls.",
    "involved": "Two short calls. No training.",
    "skills": "school letters, plain language",
    "hours": 6,
    "place": "home",
    "company": "quiet",
    "time": "any",
    "influence": "make",
    "who_decides": "The two parents and Nurse Ida together.",
    "lead": "together",
}


class Stage:
    """Dr Okafor is champion, Ida the nurse, Rosa the coordinator; Maya and Sten are families."""

    def __init__(self, cast: Cast) -> None:
        self.cast, self.clinic = cast, cast.clinic.id
        _ = cast.coordinator, cast.okafor, cast.nurse
        stage.name_leads(self.clinic, cast.okafor.id, None, cast.coordinator, now())
        self.code = stage.page_of(self.clinic).join_code

    def ready(self) -> "Stage":
        """The gate is open and the three texts stand."""
        talk = {"talked_on": self.today, "who": "All five of us", "open_concerns": ""}
        stage.talk_through(self.clinic, talk, self.cast.okafor, now())
        for kind in agreement.KINDS:
            agreement.write(self.clinic, kind, f"The {kind} text.", self.cast.okafor, now())
        return self

    @property
    def today(self) -> date:
        return stage.today_at(self.clinic, now())

    def form(self, **more: Any) -> dict[str, Any]:
        """A complete call of one seat."""
        ends = self.today + timedelta(days=60)
        form = {"body": BODY, "template": "", "seats": 1, "ends_on": ends}
        return form | {"gap": None, "idea": None} | more

    def draft(self, **more: Any) -> Opportunity:
        """A draft by the champion."""
        return calls.draft(self.clinic, self.form(**more), self.cast.okafor, now())

    @cached_property
    def call(self) -> Opportunity:
        """A published call of one seat."""
        return self.published()

    def published(self, **more: Any) -> Opportunity:
        """A call on the board."""
        made = self.draft(**more)
        calls.publish(self.clinic, made.id, self.cast.okafor, now())
        return made

    def family(self, person: Person) -> Person:
        """Somebody who opened the board."""
        board.follow(self.code, person, now())
        return person

    def texts(self) -> list[UUID]:
        """The texts in force."""
        return [row.id for row in agreement.current(self.clinic).values()]


def council(here: Stage) -> Any:
    """The form of a group whose term runs."""
    form: dict[str, Any] = {
        "kind": "council",
        "name": "Families' council",
        "mandate": "Tells the team.",
    }
    form |= {"goals": ["A hello at the door"], "rhythm": "", "seats": {"families": 4, "staff": 2}}
    return form | {"from_on": here.today, "until_on": here.today + timedelta(days=300)}


def everything_of(here: Stage) -> dict[str, Any]:
    """The ids of everything there is to ask for."""
    clinic, okafor = here.clinic, here.cast.okafor
    concern.add(clinic, "Time.", okafor, here.today)
    first = idea.add(clinic, {"text": "Play corner"}, okafor, now())
    asker = here.family(here.cast.person("Ash", "ash@example.org"))
    words = {"name_to_use": "Ash", "shared": True, "fields": {"skills": "letters"}}
    made = group.found(clinic, council(here), okafor, now())
    group.ask(clinic, made.id, asker, now())
    signed_up = seats.take(clinic, here.call.id, here.family(here.cast.stranger), now())
    # It builds upon the stage as well.
    from tests.partnership.shelf import everything_on_it

    return everything_on_it(here) | {
        "clinic": clinic,
        "code": here.code,
        "hurdle_id": hurdle.add(clinic, {"what": "Badges"}, okafor, now()).id,
        "concern_id": Concern.get().id,
        "round_id": readiness.open_round(clinic, okafor, now()).id,
        "item": work.add(clinic, {"kind": "skill", "text": "Films"}, okafor, now()).id,
        "opportunity": here.call.id,
        "idea_id": first.id,
        "into": idea.add(clinic, {"text": "Toys"}, okafor, now()).id,
        "profile": profile.save(asker, words, now()).id,
        "member": signed_up.id,
        "card": nomination.make(
            clinic, {"opportunity": None, "why": "You explain well."}, okafor, now()
        )["id"],
        "group_id": made.id,
        "person": asker.id,
        "project": finished_project(here.cast),
        "draft": asked_draft(here.cast),
    }
