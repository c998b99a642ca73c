"""An idea is written on a phone, in its person's own stream, and stands once on the board."""

from typing import Any
from uuid import UUID, uuid4

from api.database import now
from api.partnership import board, idea
from api.partnership.idea import MERGED, Idea
from api.partnership.kinds import idea as kind
from tests.conftest import on_both
from tests.partnership.room import Phone, Room
from tests.partnership.stage import Stage


def said(stage: Stage, text: str = "Chairs outside", **more: Any) -> dict[str, Any]:
    return {"clinic": str(stage.clinic), "text": text, "big": False} | more


def own(stage: Stage) -> tuple[Phone, str]:
    """Maya's phone, being on the board, and her own stream."""
    stage.family(stage.cast.maya)
    phone = Room(stage.cast).phone(stage.cast.maya)
    return phone, str(phone.client.put("/api/v1/partnership/diary").get_json()["stream"])


def shown(stage: Stage) -> list[str]:
    ideas = board.read(stage.clinic, stage.cast.okafor, now())["ideas"]
    assert "Maya" not in str(ideas)
    return [str(one["text"]) for one in ideas]


@on_both
def test_an_idea_that_is_sent_twice_stands_once_and_nobody_reads_whose_it_is(stage: Stage) -> None:
    phone, stream = own(stage)
    draft = phone.revision("idea", said(stage), stream=stream)
    assert [one["status"] for one in phone.send(draft) + phone.send(draft)] == ["stored", "same"]
    assert shown(stage) == ["Chairs outside"]
    assert board.read(stage.clinic, stage.cast.maya, now())["ideas"][0]["mine"]


def test_it_can_be_said_better_and_taken_back_while_nothing_has_come_of_it(stage: Stage) -> None:
    phone, stream = own(stage)
    first = phone.write("idea", said(stage), stream=stream)
    same = {"stream": stream, "record": first}
    second = phone.write("idea", said(stage, "Two chairs"), parents=[first], **same)
    assert shown(stage) == ["Two chairs"]
    idea.me_too(stage.clinic, UUID(first), True, stage.cast.okafor)
    phone.write("idea", None, parents=[second], **same)
    assert shown(stage) == []


def test_what_others_have_made_of_it_stays(stage: Stage) -> None:
    phone, stream = own(stage)
    first = phone.write("idea", said(stage), stream=stream)
    Idea.update(status=MERGED).execute()
    phone.write("idea", None, stream=stream, record=first, parents=[first])
    assert Idea.select().count() == 1


def test_a_wish_keeps_its_moment_and_stays_once_somebody_else_would_make_it(stage: Stage) -> None:
    phone, stream = own(stage)
    first = phone.write("idea", said(stage, moment="school-start"), stream=stream)
    assert board.read(stage.clinic, stage.cast.maya, now())["ideas"][0]["moment"] == "school-start"
    idea.take_lead(stage.clinic, UUID(first), True, stage.family(stage.cast.stranger), now())
    phone.write("idea", None, stream=stream, record=first, parents=[first])
    assert shown(stage) == ["Chairs outside"]


def test_a_merged_wish_brings_its_moment_and_who_leads_it(stage: Stage) -> None:
    maya = stage.family(stage.cast.maya)
    wish = idea.add(stage.clinic, {"text": "A list", "moment": "diagnosis"}, maya, now())
    other = idea.add(stage.clinic, {"text": "Lists"}, maya, now())
    idea.take_lead(stage.clinic, wish.id, True, maya, now())
    idea.merge(stage.clinic, wish.id, other.id, stage.cast.okafor, now())
    [left] = idea.of(stage.clinic, maya)
    assert (left["text"], left["moment"], left["leading"]) == ("Lists", "diagnosis", True)


def test_nobody_changes_an_idea_of_somebody_else_by_its_id(stage: Stage) -> None:
    theirs = idea.add(stage.clinic, {"text": "Music"}, stage.cast.okafor, now())
    phone, stream = own(stage)
    first = phone.write("idea", said(stage), stream=stream, record=str(theirs.id))
    phone.write("idea", None, stream=stream, record=str(theirs.id), parents=[first])
    assert shown(stage) == ["Music"]


def test_who_is_not_on_a_board_puts_nothing_on_it(stage: Stage) -> None:
    phone, stream = own(stage)
    board.unfollow(stage.clinic, stage.cast.maya)
    assert phone.push("idea", said(stage), stream=stream)["errors"][0]["code"] == "not-on-board"
    elsewhere = said(stage, clinic=str(uuid4()))
    assert phone.push("idea", elsewhere, stream=stream)["status"] == "invalid"
    assert shown(stage) == []


def test_a_day_takes_so_many_ideas_of_one_person(stage: Stage) -> None:
    phone, stream = own(stage)
    for number in range(kind.MOST_A_DAY):
        idea.add(stage.clinic, {"text": f"{number}"}, stage.cast.maya, now())
    assert phone.push("idea", said(stage), stream=stream)["errors"][0]["code"] == "too-many"


def test_a_room_holds_no_ideas_for_boards(stage: Stage) -> None:
    room = Room(stage.cast)
    assert room.ida.push("idea", said(stage))["status"] == "refused"
