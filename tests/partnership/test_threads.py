"""An open question and its answers on a sign-up; what runs already; where an idea comes from."""

from typing import Any

import pytest

from api.database import now
from api.errors import Conflict
from api.partnership import seats, signup_word
from api.partnership.member import DECLINED, Member
from api.partnership.project import FINISHED, Project
from tests.cast import Cast
from tests.partnership.room import Room
from tests.partnership.stage import Stage

AT = "/api/v1/partnership"


@pytest.fixture
def stage(cast: Cast) -> Stage:
    return Stage(cast).ready()


def words(client: Any, path: str) -> list[str]:
    signups = client.get(f"{AT}{path}").get_json()["signups"]
    return [word["text"] for word in signups[0]["words"]]


def test_an_answer_opens_a_thread_that_both_sides_read_and_nobody_else(stage: Stage) -> None:
    member = seats.take(stage.clinic, stage.call.id, stage.family(stage.cast.maya), now())
    maya, okafor = stage.cast.sign_in(stage.cast.maya), stage.cast.sign_in(stage.cast.okafor)
    own, theirs = f"{AT}/signups/{member.id}/words", f"/clinics/{stage.clinic}/signups"
    assert maya.post(own, json={"text": "How to breathe out."}).status_code == 204
    answer = okafor.post(f"{AT}{theirs}/{member.id}/words", json={"text": "Show us?"})
    assert answer.status_code == 204
    said = ["How to breathe out.", "Show us?"]
    assert words(maya, "/mine") == words(okafor, theirs) == said
    # By an id anybody at the clinic could look up whose parent signed up.
    assert str(stage.cast.maya.id) not in okafor.get(f"{AT}{theirs}").get_data(as_text=True)
    stranger = stage.cast.sign_in(stage.family(stage.cast.stranger))
    assert stranger.post(own, json={"text": "Hm"}).status_code == 404
    assert words(okafor, theirs) == said


def test_a_thread_ends_with_the_sign_up_and_has_an_end(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    member = seats.take(stage.clinic, stage.call.id, stage.family(stage.cast.maya), now())
    monkeypatch.setattr(signup_word, "MOST", 1)
    signup_word.say(member.id, "One", stage.cast.maya, now())
    with pytest.raises(Conflict, match="too-many"):
        signup_word.say(member.id, "Two", stage.cast.maya, now())
    Member.update(status=DECLINED).execute()
    maya = stage.cast.sign_in(stage.cast.maya)
    assert maya.post(f"{AT}/signups/{member.id}/words", json={"text": "Hm"}).status_code == 404


def test_what_runs_is_told_by_its_title_and_of_what_is_over_nothing(stage: Stage) -> None:
    running, over = Room(stage.cast, "Hello card"), Room(stage.cast, "Old letter")
    Project.update(status=FINISHED).where(Project.id == over.project.id).execute()
    _ = running.maya
    client = stage.cast.sign_in(stage.family(stage.cast.stranger))
    told = client.get(f"{AT}/clinics/{stage.clinic}/running").get_json()["projects"]
    goal = running.project.goal
    assert told == [{"id": str(running.project.id), "title": "Hello card", "goal": goal}]


def test_an_idea_says_where_it_comes_from(stage: Stage) -> None:
    maya = Room(stage.cast).phone(stage.family(stage.cast.maya))
    stream = maya.client.put(f"{AT}/diary").get_json()["stream"]
    said = {"clinic": str(stage.clinic), "text": "A line", "big": False, "sources": "The pool"}
    maya.write("idea", said, stream=stream)
    board = maya.client.get(f"{AT}/clinics/{stage.clinic}/board").get_json()
    assert [idea["sources"] for idea in board["ideas"]] == ["The pool"]
