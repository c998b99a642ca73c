"""Goals: the family's own words; a care team offers, and never sets or changes one."""

from typing import Any

from api.care.standing import Standing
from tests.care.writer import Writer

GOAL = {"words": "Play the whole match", "voice": "child", "status": "active", "every": 7}
OFFER = GOAL | {"voice": "team", "status": "offered"}


def test_a_goal_is_kept_as_the_family_wrote_it(maya: Writer) -> None:
    goal = maya.write("goal", GOAL | {"steps": ["Blue inhaler first"], "confidence": 6})
    row = Standing.get()
    assert (str(row.record), row.kind, row.author) == (goal, "goal", maya.person.id)
    assert row.body["steps"] == ["Blue inhaler first"]


def test_a_care_team_offers_and_the_family_takes_or_leaves(maya: Writer, okafor: Writer) -> None:
    taken, left = okafor.write("goal", OFFER), okafor.write("goal", OFFER)
    maya.write("goal", OFFER | {"status": "active"}, record=taken, parents=[taken])
    maya.write("goal", OFFER | {"status": "let-go"}, record=left, parents=[left])
    assert {row.body["status"] for row in Standing.select()} == {"active", "let-go"}


def test_a_care_team_neither_sets_a_goal_nor_speaks_for_the_child(okafor: Writer) -> None:
    assert okafor.push("goal", OFFER | {"status": "active"})["errors"][0]["code"] == "only-offered"
    assert okafor.push("goal", OFFER | {"voice": "child"})["errors"][0]["code"] == "not-your-words"


def test_a_care_team_changes_and_withdraws_no_goal(
    maya: Writer, okafor: Writer, rosa: Writer
) -> None:
    goal = maya.write("goal", GOAL)
    change: dict[str, Any] = {"record": goal, "parents": [goal]}
    for body in (OFFER, None):
        assert okafor.push("goal", body, **change)["status"] == "refused"
    assert okafor.push("goal", OFFER, record=goal)["status"] == "refused"
    assert rosa.push("goal", OFFER)["status"] == "refused"


def test_only_the_family_says_how_a_goal_goes(maya: Writer, okafor: Writer) -> None:
    body = {"goal": maya.write("goal", GOAL), "day": "2026-11-20", "answer": "partly"}
    assert okafor.push("goal.checkin", body)["status"] == "refused"
    maya.write("goal.checkin", body | {"word": "Cold day", "level": -1})
    assert Standing.get(Standing.kind == "goal.checkin").day == "2026-11-20"


def test_confidence_is_a_whole_number_up_to_ten(maya: Writer) -> None:
    for wrong, code in ((11, "too-high"), (-1, "too-low"), (7.5, "not-a-number"), (True, None)):
        result = maya.push("goal", GOAL | {"confidence": wrong})
        assert result["errors"][0]["code"] == (code or "not-a-number")
