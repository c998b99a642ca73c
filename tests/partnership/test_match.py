"""Matches say why, name nobody, rank nobody, and are claimed only where something was asked."""

from datetime import timedelta
from typing import Any

import pytest

from api.database import now
from api.errors import Conflict, NotFound
from api.partnership import board, match, profile, seats
from api.partnership.opportunity import Opportunity
from api.partnership.profile import ProfileStem
from api.people.person import Person
from tests.conftest import on_both
from tests.partnership.stage import BODY, Stage


def says(stage: Stage, person: Person, shared: bool = True, **words: Any) -> profile.Profile:
    form = {"name_to_use": person.name, "shared": shared, "fields": words}
    return profile.save(stage.family(person), form, now())


def found(stage: Stage) -> list[dict[str, Any]]:
    return fitting(stage, stage.ready().call)


def fitting(stage: Stage, call: Opportunity) -> list[dict[str, Any]]:
    return match.for_calls(stage.clinic, [call])[call.id]


@on_both
def test_a_word_of_the_same_stem_meets_the_need_and_is_the_reason(stage: Stage) -> None:
    says(stage, stage.cast.maya, skills="Writing letters, baking")
    [one] = found(stage)
    assert one["reasons"] == [{"wrote": "Writing letters", "need": "school letters"}]
    assert "Maya" not in str(one)


def test_what_somebody_does_for_a_living_meets_a_need(stage: Stage) -> None:
    says(stage, stage.cast.maya, profession="Primary school teacher")
    [one] = found(stage)
    assert one["reasons"] == [{"wrote": "Primary school teacher", "need": "school letters"}]


@on_both
def test_a_profile_that_is_private_is_not_looked_at(stage: Stage) -> None:
    says(stage, stage.cast.maya, skills="letters")
    says(stage, stage.cast.maya, shared=False, skills="letters")
    assert found(stage) == []
    assert not ProfileStem.select().exists()


@pytest.mark.parametrize("field", ["circumstances", "best_times"])
def test_how_and_when_somebody_lives_is_not_matched(stage: Stage, field: str) -> None:
    says(stage, stage.cast.maya, True, **{field: "letters at school"})
    assert found(stage) == []


@on_both
def test_who_is_not_on_this_clinics_board_is_not_found(stage: Stage) -> None:
    says(stage, stage.cast.maya, skills="letters")
    board.unfollow(stage.clinic, stage.cast.maya)
    assert found(stage) == []


@on_both
def test_no_match_is_claimed_where_no_skill_was_asked_for(stage: Stage) -> None:
    says(stage, stage.cast.maya, skills="letters, schools")
    call = stage.ready().draft(body=BODY | {"skills": "anybody is welcome, and we all help"})
    assert fitting(stage, call) == []


def test_words_that_everybody_uses_match_nobody(stage: Stage) -> None:
    says(stage, stage.cast.maya, skills="I would like to help with anything")
    assert found(stage) == []


def test_the_person_sees_the_same_reason_on_their_own_board(stage: Stage) -> None:
    says(stage, stage.cast.maya, shared=False, skills="letters")
    _ = stage.ready().call
    [call] = board.read(stage.clinic, stage.cast.maya, now())["opportunities"]
    assert call["reasons"] == [{"wrote": "letters", "need": "school letters"}]


def test_a_skill_without_a_task_is_shown_as_possible_work(stage: Stage) -> None:
    says(stage, stage.cast.maya, skills="letters, puppet shows")
    _ = stage.ready().call
    assert match.page(stage.clinic)["unused_skills"] == ["puppet shows"]


def test_a_family_is_asked_at_most_once_in_thirty_days(stage: Stage) -> None:
    mine = says(stage, stage.cast.maya, skills="letters")
    one, other = stage.ready().call, stage.published()
    okafor = stage.cast.okafor
    match.ask(stage.clinic, one.id, mine.id, okafor, now())
    with pytest.raises(Conflict, match="asked-lately"):
        match.ask(stage.clinic, other.id, mine.id, okafor, now() + timedelta(days=29))
    match.ask(stage.clinic, other.id, mine.id, okafor, now() + timedelta(days=31))


def test_who_says_no_looks_like_who_has_not_answered(stage: Stage) -> None:
    mine = says(stage, stage.cast.maya, skills="letters")
    match.ask(stage.clinic, stage.ready().call.id, mine.id, stage.cast.okafor, now())
    before = match.page(stage.clinic)
    board.put_away(stage.clinic, stage.call.id, True, stage.cast.maya)
    assert match.page(stage.clinic) == before
    okafor = stage.cast.sign_in(stage.cast.okafor)
    assert "Maya" not in okafor.get(f"/api/v1/partnership/clinics/{stage.clinic}/stage").text


def test_nobody_is_asked_whose_profile_is_private(stage: Stage) -> None:
    mine = says(stage, stage.cast.maya, shared=False, skills="letters")
    with pytest.raises(NotFound):
        match.ask(stage.clinic, stage.ready().call.id, mine.id, stage.cast.okafor, now())


@on_both
def test_many_who_signed_up_hide_nobody_who_could_be_asked(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(match, "MOST_SHOWN", 2)
    call = stage.ready().published(seats=2)
    for number in range(6):
        person = stage.cast.person(f"P{number}", f"p{number}@example.org")
        says(stage, person, skills="letters, plain speech" if number > 4 else "letters")
        if number < 4:
            seats.take(stage.clinic, call.id, person, now())
    phrases = [[reason["wrote"] for reason in one["reasons"]] for one in fitting(stage, call)]
    assert sorted(phrases) == [["letters"], ["letters", "plain speech"]]
