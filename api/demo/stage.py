"""The demo's clinic sets its stage, asks families, and they answer; as it goes in life."""

from datetime import datetime, timedelta
from functools import cached_property
from typing import Any

from api.demo import stage_words as words
from api.demo.clinic import DemoClinic
from api.demo.timeline import Timeline
from api.partnership import (
    agreement,
    board,
    calls,
    concern,
    group,
    hurdle,
    idea,
    path,
    profile,
    readiness,
    seats,
    signup_word,
    stage,
    work,
)
from api.partnership.concern import Concern
from api.partnership.opportunity import Opportunity
from api.people.person import Person

EVERYBODY = ("maya", "priya", "tom", "femi", "helen")


def set_the_stage(clinic: DemoClinic, timeline: Timeline) -> None:
    """Half a year ago the team got ready; three weeks ago it asked."""
    here = _Stage(clinic, timeline)
    here.lead()
    here.rounds()
    here.speak_up()
    here.open_the_gate()
    here.families()
    here.council()
    here.ask()


class _Stage:
    """One clinic and the people around its board."""

    def __init__(self, clinic: DemoClinic, timeline: Timeline) -> None:
        self.clinic, self.timeline = clinic.id, timeline
        self.rosa, self.okafor, self.ida = clinic.coordinator, clinic.doctor, clinic.nurse
        self.ideas: list[idea.Idea] = []

    def at(self, days_ago: int) -> datetime:
        return self.timeline.wall(self.timeline.day(days_ago), 9)

    def person(self, name: str) -> Person:
        return Person.get(Person.email == f"{name}@demo.example")

    @cached_property
    def team(self) -> dict[str, Person]:
        return {"rosa": self.rosa, "okafor": self.okafor, "ida": self.ida}

    def lead(self) -> None:
        """A champion, a quality lead, and what they tell."""
        at = self.at(160)
        stage.name_leads(self.clinic, self.okafor.id, self.ida.id, self.rosa, at)
        told: dict[str, Any] = {"note_to_colleagues": words.NOTE, "pitch": words.PITCH}
        told |= {"onboarding": words.ONBOARDING, "pitches": words.PITCHES}
        stage.describe(self.clinic, told, self.okafor, at)
        for kind, text in words.AGREEMENTS.items():
            agreement.write(self.clinic, kind, text, self.okafor, at)
        agreement.write(self.clinic, agreement.HANDBOOK, words.HANDBOOK, self.okafor, at)

    def rounds(self) -> None:
        """The questionnaire twice, half a year apart; the statements differ by a little."""
        for days_ago, round_ in ((158, words.FIRST_ROUND), (30, words.SECOND_ROUND)):
            made = readiness.open_round(self.clinic, self.okafor, self.at(days_ago))
            for who, level in round_.items():
                choices = {
                    name: max(1, min(4, level + (number + len(who)) % 3 - 1))
                    for number, name in enumerate(readiness.STATEMENTS)
                }
                readiness.answer(self.clinic, made.id, choices, self.team[who])
            readiness.close(self.clinic, made.id, self.okafor, self.at(days_ago - 3))

    def speak_up(self) -> None:
        """Concerns, hurdles, and the work there is."""
        for text, answer in words.CONCERNS:
            concern.add(self.clinic, text, self.ida, self.timeline.day(150))
            if answer:
                one = Concern.get(Concern.text == text)
                concern.answer(self.clinic, one.id, answer, self.okafor, self.at(148))
        for what, who, helped in words.HURDLES:
            said = {"what": what, "who_can_lift": who, "what_helped": helped}
            hurdle.add(self.clinic, said, self.ida, self.at(90))
        for kind, text in words.WORK:
            work.add(self.clinic, {"kind": kind, "text": text}, self.ida, self.at(60))

    def open_the_gate(self) -> None:
        """The team talked it through at its meeting."""
        talk = {
            "talked_on": self.timeline.day(154),
            "who": "Dr Okafor, Ida, Rosa and two registrars",
        }
        talk |= {"open_concerns": "Who answers when Ida is away?"}
        stage.talk_through(self.clinic, talk, self.okafor, self.at(154))

    def families(self) -> None:
        """They open the board, say who they are, and what they would change."""
        code = stage.page_of(self.clinic).join_code
        for name in EVERYBODY:
            board.follow(code, self.person(name), self.at(40))
        for name, (called, shared, said) in words.PROFILES.items():
            form = {"name_to_use": called, "shared": shared, "fields": said}
            comes_as, level = words.COMES_AS.get(name, ("", ""))
            form |= {"comes_as": comes_as, "level": level}
            profile.save(self.person(name), form, self.at(35))
        for by, text, big, first_step in words.IDEAS:
            said_: dict[str, Any] = {"text": text, "big": big, "first_step": first_step}
            said_ |= {"sources": words.SOURCES.get(text, "")}
            self.ideas.append(idea.add(self.clinic, said_, self.person(by), self.at(25)))
        for number, people in words.ME_TOO.items():
            for name in people:
                idea.me_too(self.clinic, self.ideas[number].id, True, self.person(name))

    def council(self) -> None:
        """A council for two years: Maya is in it, and Tom would like to be."""
        term = {"from_on": self.timeline.day(60), "until_on": self.timeline.day(-670)}
        made = group.found(self.clinic, words.COUNCIL | term, self.okafor, self.at(70))
        for name in ("maya", "tom"):
            group.ask(self.clinic, made.id, self.person(name), self.at(30))
        maya = self.person("maya").id
        group.answer(self.clinic, made.id, maya, True, self.okafor, self.at(28))

    def ask(self) -> None:
        """Three calls; on one Priya has the seat and Helen waits, on one Femi has talked."""
        made = [self._call(call) for call in words.CALLS]
        priya, _ = (
            seats.take(
                self.clinic, made[1].id, self.person(name), self.at(5) + timedelta(minutes=minutes)
            )
            for minutes, name in enumerate(("priya", "helen"))
        )
        for by, text, days_ago in words.THREAD:
            person = self.person(by)
            if person.id == priya.person_id:
                signup_word.say(priya.id, text, person, self.at(days_ago))
            else:
                signup_word.answer(self.clinic, priya.id, text, person, self.at(days_ago))
        femi = seats.take(self.clinic, made[2].id, self.person("femi"), self.at(6))
        talk = {"points": ["need", "story", "times"], "note": "Lunch breaks suit best."}
        step = {"to": "talked", "talk": talk, "onboarding": []}
        path.walk(self.clinic, femi.id, step, self.okafor, self.at(4))

    def _call(self, call: dict[str, Any]) -> Opportunity:
        ends = self.timeline.today + timedelta(days=call["days"])
        form = {"body": call["body"], "template": call["template"], "seats": call["seats"]}
        made = calls.draft(self.clinic, form | {"ends_on": ends}, self.okafor, self.at(21))
        calls.publish(self.clinic, made.id, self.okafor, self.at(20))
        return made
