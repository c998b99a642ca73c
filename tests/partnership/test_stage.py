"""The team sees itself as a spread, its concerns without names; ideas belong to everybody."""

import pytest

from api.database import now
from api.errors import Conflict, NotFound
from api.partnership import board, calls, concern, idea, readiness, seats, signups
from api.partnership.act import PartnershipAct
from api.partnership.concern import Concern
from api.partnership.readiness import STATEMENTS, ReadinessRound, ReadinessTally
from api.people.person import Person
from tests.conftest import on_both
from tests.partnership.stage import Stage


def team(stage: Stage) -> list[Person]:
    return [stage.cast.okafor, stage.cast.nurse, stage.cast.coordinator]


def answer(stage: Stage, one: ReadinessRound, people: list[Person]) -> None:
    for number, person in enumerate(people, 1):
        readiness.answer(stage.clinic, one.id, dict.fromkeys(STATEMENTS, number), person)


@pytest.mark.parametrize(("answers", "closed", "shown"), [(3, True, True), (2, True, False)])
def test_a_spread_is_shown_after_three_answers(
    stage: Stage, answers: int, closed: bool, shown: bool
) -> None:
    one = readiness.open_round(stage.clinic, stage.cast.okafor, now())
    answer(stage, one, team(stage)[:answers])
    assert readiness.of(stage.clinic, stage.cast.nurse)[0]["spread"] is None
    readiness.close(stage.clinic, one.id, stage.cast.okafor, now())
    spread = readiness.of(stage.clinic, stage.cast.nurse)[0]["spread"]
    assert (spread is not None) == shown
    assert not shown or spread[0] == {"statement": "assets", "counts": [1, 1, 1, 0]}


def test_what_a_person_answered_is_stored_nowhere(stage: Stage) -> None:
    one = readiness.open_round(stage.clinic, stage.cast.okafor, now())
    answer(stage, one, [stage.cast.nurse])
    assert not {"person", "at"} & set(ReadinessTally._meta.fields)
    assert PartnershipAct.select().where(PartnershipAct.person == stage.cast.nurse).count() == 0


def test_nobody_answers_twice_or_after_the_end(stage: Stage) -> None:
    one = readiness.open_round(stage.clinic, stage.cast.okafor, now())
    answer(stage, one, [stage.cast.nurse])
    with pytest.raises(Conflict, match="answered"):
        answer(stage, one, [stage.cast.nurse])
    readiness.close(stage.clinic, one.id, stage.cast.okafor, now())
    with pytest.raises(NotFound):
        answer(stage, one, [stage.cast.okafor])


def test_a_concern_is_kept_without_who_or_what_hour(stage: Stage) -> None:
    concern.add(stage.clinic, "Will it cost us evenings?", stage.cast.nurse, stage.today)
    assert set(Concern._meta.fields) == {"id", "clinic", "text", "day", "acknowledged", "answer"}
    assert Concern.get().id.version == 4
    assert PartnershipAct.select().where(PartnershipAct.person == stage.cast.nurse).count() == 0


def test_an_idea_does_not_say_whose_it_is(stage: Stage) -> None:
    maya = stage.family(stage.cast.maya)
    idea.add(stage.clinic, {"text": "A play corner"}, maya, now())
    sten = stage.family(stage.cast.stranger)
    [seen] = board.read(stage.clinic, sten, now())["ideas"]
    assert not {"by", "person", "name"} & set(seen)
    assert (seen["mine"], seen["me_too"]) == (False, 0)


def test_a_merged_idea_brings_everybody_who_wanted_it(stage: Stage) -> None:
    maya, sten = stage.family(stage.cast.maya), stage.family(stage.cast.stranger)
    toys = idea.add(stage.clinic, {"text": "Toys"}, maya, now())
    corner = idea.add(stage.clinic, {"text": "A play corner"}, stage.cast.nurse, now())
    for person in (sten, maya):
        idea.me_too(stage.clinic, toys.id, True, person)
    idea.merge(stage.clinic, toys.id, corner.id, stage.cast.okafor, now())
    [left] = idea.of(stage.clinic, sten)
    assert (left["text"], left["me_too"], left["wanted"]) == ("A play corner", 2, True)


def test_an_idea_that_became_a_call_says_so(stage: Stage) -> None:
    maya = stage.family(stage.cast.maya)
    mine = idea.add(stage.clinic, {"text": "A letter for schools"}, maya, now())
    stage.ready().published(idea=mine.id)
    assert idea.of(stage.clinic, maya)[0]["status"] == "taken"


@on_both
def test_of_closed_calls_the_team_has_the_last_before_it_and_who_signed_up_for_them(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(calls, "MOST_CLOSED", 1)
    old, last, still = [stage.ready().published(seats=2) for _ in range(3)]
    for call in (old, last, still):
        seats.take(stage.clinic, call.id, stage.family(stage.cast.maya), now())
    for call in (old, last):
        calls.close(stage.clinic, call.id, stage.cast.okafor, now())
    assert [call.id for call in calls.of(stage.clinic)] == [still.id, last.id]
    signed_up = {one["opportunity"] for one in signups.of_clinic(stage.clinic)}
    assert signed_up == {still.id, last.id}
