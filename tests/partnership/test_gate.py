"""Families are asked only after a champion is named and readiness was talked through."""

from datetime import timedelta
from typing import Any

import pytest

from api.database import now
from api.errors import Conflict, Invalid
from api.partnership import agreement, board, calls
from api.partnership import stage as stages
from api.partnership.page import PartnershipPage
from tests.conftest import on_both
from tests.partnership.stage import BODY, Stage


def publish(stage: Stage, **more: Any) -> None:
    calls.publish(stage.clinic, stage.draft(**more).id, stage.cast.okafor, now())


@on_both
def test_nothing_is_published_before_readiness_was_talked_through(stage: Stage) -> None:
    with pytest.raises(Conflict, match="gate-closed"):
        publish(stage)
    assert board.public(stage.code, now())["opportunities"] == []
    stage.ready()
    publish(stage)
    assert len(board.public(stage.code, now())["opportunities"]) == 1


def test_without_a_champion_the_gate_does_not_open(stage: Stage) -> None:
    PartnershipPage.update(champion=None, qi_lead=stage.cast.nurse).execute()
    talk = {"talked_on": stage.today, "who": "We", "open_concerns": ""}
    with pytest.raises(Conflict, match="no-champion"):
        stages.talk_through(stage.clinic, talk, stage.cast.nurse, now())


def test_a_talk_cannot_be_held_tomorrow(stage: Stage) -> None:
    talk = {"talked_on": stage.today + timedelta(days=1), "who": "We", "open_concerns": ""}
    with pytest.raises(Invalid):
        stages.talk_through(stage.clinic, talk, stage.cast.okafor, now())


def test_an_override_needs_a_reason_that_stays_to_be_read(stage: Stage) -> None:
    for kind in agreement.KINDS:
        agreement.write(stage.clinic, kind, "Text.", stage.cast.okafor, now())
    okafor = stage.cast.sign_in(stage.cast.okafor)
    at = f"/api/v1/partnership/clinics/{stage.clinic}"
    assert okafor.post(f"{at}/gate/override", json={"reason": " "}).status_code == 422
    told = {"reason": "The camp is next week."}
    assert okafor.post(f"{at}/gate/override", json=told).status_code == 204
    publish(stage)
    gate = stage.cast.sign_in(stage.cast.nurse).get(f"{at}/stage").get_json()["gate"]
    assert (gate["open"], gate["override_reason"]) == (True, "The camp is next week.")
    assert gate["override_by"] == "Okafor"


def test_families_are_asked_only_with_texts_to_agree_on(stage: Stage) -> None:
    talk = {"talked_on": stage.today, "who": "We", "open_concerns": ""}
    stages.talk_through(stage.clinic, talk, stage.cast.okafor, now())
    with pytest.raises(Conflict, match="agreements-missing"):
        publish(stage)


@pytest.mark.parametrize("field", sorted(BODY))
def test_everything_is_said_before_families_are_asked(stage: Stage, field: str) -> None:
    stage.ready()
    with pytest.raises(Invalid) as refusal:
        publish(stage, body=BODY | {field: None})
    assert refusal.value.errors == [{"pointer": f"/body/{field}", "code": "required"}]


@pytest.mark.parametrize(
    ("days", "code"), [(0, "too-early"), (1, ""), (90, ""), (91, "too-late"), (None, "required")]
)
def test_a_call_ends_within_ninety_days(stage: Stage, days: int | None, code: str) -> None:
    stage.ready()
    ends = stage.today + timedelta(days=days) if days is not None else None
    try:
        publish(stage, ends_on=ends)
        assert code == ""
    except Invalid as refusal:
        assert refusal.errors == [{"pointer": "/ends_on", "code": code}]


def test_a_goal_is_one_sentence(stage: Stage) -> None:
    stage.ready()
    with pytest.raises(Invalid) as refusal:
        publish(stage, body=BODY | {"goal": "One page. And a film."})
    assert refusal.value.errors[0]["code"] == "one-sentence"


def test_three_seats_are_too_many(stage: Stage) -> None:
    okafor = stage.cast.sign_in(stage.cast.okafor)
    form = stage.form(seats=3) | {"ends_on": str(stage.today)}
    at = f"/api/v1/partnership/clinics/{stage.clinic}/opportunities"
    assert okafor.post(at, json=form).get_json()["errors"][0]["pointer"] == "/seats"


def test_what_families_have_read_is_not_rewritten(stage: Stage) -> None:
    call = stage.ready().call
    with pytest.raises(Conflict, match="published"):
        calls.change(stage.clinic, call.id, stage.form(seats=2), stage.cast.okafor)
