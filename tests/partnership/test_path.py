"""From "I would like to" to a project, a step at a time, and out again at any of them."""

from typing import Any

import pytest

from api.database import now
from api.errors import Conflict, NotFound
from api.partnership import agreement, path, seats, signups
from api.partnership.agreement import Acceptance
from api.partnership.log import PartnerStream
from api.partnership.member import (
    ACTIVE,
    AGREED,
    GONE,
    INTERESTED,
    ONBOARDING,
    TALKED,
    Member,
)
from api.partnership.project import Project
from api.people.person import Person
from tests.partnership.stage import Stage

TALK = {"points": ["need", "story"], "note": "Evenings suit best."}


def walk(stage: Stage, member: Member, to: str, **more: Any) -> None:
    form = {"to": to, "talk": TALK, "onboarding": []} | more
    path.walk(stage.clinic, member.id, form, stage.cast.okafor, now())


def interested(stage: Stage) -> tuple[Person, Member]:
    maya = stage.family(stage.cast.maya)
    return maya, seats.take(stage.clinic, stage.ready().call.id, maya, now())


def agreed(stage: Stage) -> tuple[Person, Member]:
    maya, member = interested(stage)
    walk(stage, member, TALKED)
    path.accept(member.id, stage.texts(), "Maya Berg", maya, now())
    return maya, member


def test_the_whole_path_ends_in_a_room_with_the_champion_in_it(stage: Stage) -> None:
    maya, member = agreed(stage)
    walk(stage, member, ONBOARDING)
    path.tick(member.id, ["A tour"], maya)
    walk(stage, member, ACTIVE)
    project = Project.get()
    assert (project.status, project.title) == ("active", "A letter that schools read")
    assert PartnerStream.get().subject == project.id
    places = Member.select().where(Member.project == project)
    assert {(one.person.name, one.role, one.status) for one in places} == {
        ("Maya", "partner", "active"),
        ("Okafor", "champion", "active"),
    }
    steps = [step["status"] for step in Member.get_by_id(member.id).history]
    assert steps == [INTERESTED, TALKED, AGREED, ONBOARDING, ACTIVE]


@pytest.mark.parametrize("to", [ONBOARDING, ACTIVE])
def test_nobody_is_led_past_the_agreement(stage: Stage, to: str) -> None:
    _, member = interested(stage)
    with pytest.raises(Conflict, match="not-that-step"):
        walk(stage, member, to)


def test_what_to_talk_about_is_offered_and_never_required(stage: Stage) -> None:
    maya = stage.ready().family(stage.cast.maya)
    seat = seats.take(stage.clinic, stage.call.id, maya, now())
    champion = stage.cast.sign_in(stage.cast.okafor)
    steps = f"/api/v1/partnership/clinics/{stage.clinic}/signups/{seat.id}/steps"
    assert champion.post(steps, json={"to": "talked"}).status_code == 204


def test_nobody_agrees_before_they_were_talked_to(stage: Stage) -> None:
    maya, member = interested(stage)
    with pytest.raises(Conflict, match="not-that-step"):
        path.accept(member.id, stage.texts(), "Maya", maya, now())


def test_a_text_that_changed_meanwhile_is_read_again_before_it_is_agreed_to(stage: Stage) -> None:
    maya, member = interested(stage)
    walk(stage, member, TALKED)
    read = stage.texts()
    agreement.write(stage.clinic, "role", "Another text.", stage.cast.okafor, now())
    with pytest.raises(Conflict, match="texts-changed"):
        path.accept(member.id, read, "Maya", maya, now())
    with pytest.raises(Conflict, match="texts-changed"):
        path.accept(member.id, stage.texts()[:2], "Maya", maya, now())


def test_what_was_accepted_stays_what_it_was(stage: Stage) -> None:
    agreed(stage)
    before = {row.agreement.text for row in Acceptance.select()}
    agreement.write(stage.clinic, "role", "Another text.", stage.cast.okafor, now())
    assert {row.agreement.text for row in Acceptance.select()} == before
    assert {row.name for row in Acceptance.select()} == {"Maya Berg"}


@pytest.mark.parametrize("steps", range(4))
def test_leaving_is_possible_at_every_step_and_leaves_the_seat_free(
    stage: Stage, steps: int
) -> None:
    maya, member = interested(stage) if steps < 2 else agreed(stage)
    if steps == 1:
        walk(stage, member, TALKED)
    if steps == 3:
        walk(stage, member, ONBOARDING)
    path.withdraw(member.id, maya, now())
    assert Member.get_by_id(member.id).status == GONE
    tom = stage.family(stage.cast.person("Tom", "tom@example.org"))
    assert seats.take(stage.clinic, stage.call.id, tom, now()).status == INTERESTED


def test_the_champion_no_longer_sees_who_left(stage: Stage) -> None:
    maya, member = interested(stage)
    assert [one["name"] for one in signups.of_clinic(stage.clinic)] == ["Maya"]
    path.withdraw(member.id, maya, now())
    assert signups.of_clinic(stage.clinic) == []


def test_nobody_leaves_for_somebody_else(stage: Stage) -> None:
    _, member = interested(stage)
    with pytest.raises(NotFound):
        path.withdraw(member.id, stage.cast.okafor, now())


def test_two_partners_come_into_the_same_room(stage: Stage) -> None:
    call = stage.ready().published(seats=2)
    for person in (stage.cast.maya, stage.cast.stranger):
        member = seats.take(stage.clinic, call.id, stage.family(person), now())
        walk(stage, member, TALKED)
        path.accept(member.id, stage.texts(), person.name, person, now())
        walk(stage, member, ONBOARDING)
    assert Project.select().count() == 1
