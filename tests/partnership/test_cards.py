"""A card for somebody whom staff think of: no name before a yes, and a no looks like silence."""

from datetime import timedelta
from typing import Any

import pytest

from api.database import now
from api.errors import NotFound
from api.partnership import nomination
from api.partnership.member import INTERESTED, Member
from api.partnership.nomination import Nomination
from api.partnership.page import Follower
from tests.conftest import on_both
from tests.partnership.stage import Stage


def card(stage: Stage, **more: Any) -> str:
    form = {"opportunity": stage.call.id, "why": "You explain well."} | more
    return str(nomination.make(stage.clinic, form, stage.cast.nurse, now())["code"])


@on_both
def test_a_yes_brings_the_board_and_the_seat_and_only_then_a_name(stage: Stage) -> None:
    code = card(stage.ready())
    maya = stage.cast.sign_in(stage.cast.maya)
    told = maya.post("/api/v1/partnership/cards", json={"code": code}).get_json()
    assert told["why"] == "You explain well." and told["call"]["id"] == str(stage.call.id)
    (before,) = nomination.of_clinic(stage.clinic, stage.cast.okafor, now())
    assert (before["accepted"], before["name"]) == (False, "")
    assert not Follower.select().where(Follower.person == stage.cast.maya).exists()
    assert maya.post("/api/v1/partnership/cards/yes", json={"code": code}).status_code == 200
    assert Member.get(Member.person == stage.cast.maya).status == INTERESTED
    (after,) = nomination.of_clinic(stage.clinic, stage.cast.okafor, now())
    assert (after["accepted"], after["name"]) == (True, stage.cast.maya.name)


def test_the_name_is_for_who_made_the_card_and_who_leads(stage: Stage) -> None:
    code = card(stage.ready())
    nomination.say_yes(code, stage.cast.maya, now())
    seen = {
        person: nomination.of_clinic(stage.clinic, person, now())[0]["name"]
        for person in (stage.cast.nurse, stage.cast.okafor, stage.cast.coordinator)
    }
    assert seen[stage.cast.nurse] == seen[stage.cast.okafor] == stage.cast.maya.name
    assert seen[stage.cast.coordinator] == ""


def test_a_card_works_once(stage: Stage) -> None:
    code = card(stage.ready())
    nomination.say_yes(code, stage.cast.maya, now())
    with pytest.raises(NotFound):
        nomination.say_yes(code, stage.cast.stranger, now())


def test_a_card_that_nobody_followed_is_forgotten_after_thirty_days(stage: Stage) -> None:
    code, later = card(stage.ready()), now() + timedelta(days=31)
    with pytest.raises(NotFound):
        nomination.read(code, later)
    assert nomination.of_clinic(stage.clinic, stage.cast.okafor, later) == []
    assert not Nomination.select().exists()


def test_a_card_that_was_taken_back_opens_nothing(stage: Stage) -> None:
    code = card(stage.ready())
    nomination.take_back(stage.clinic, Nomination.get().id, stage.cast.okafor)
    with pytest.raises(NotFound):
        nomination.read(code, now())


def test_who_has_signed_up_already_still_gets_the_board(stage: Stage) -> None:
    code = card(stage.ready())
    other = card(stage, why="You listen.")
    nomination.say_yes(code, stage.cast.maya, now())
    nomination.say_yes(other, stage.cast.maya, now())
    assert Member.select().where(Member.person == stage.cast.maya).count() == 1
