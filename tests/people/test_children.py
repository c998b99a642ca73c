"""A child's profile begins, changes, and is never overwritten unseen."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest

from api.database import now
from tests.cast import Cast
from tests.conftest import on_both

NORA = {
    "name": "Nora",
    "colour": "coral",
    "shape": "moon",
    "birth_date": "2020-09-02",
    "conditions": ["asthma"],
}


def change(cast: Cast, **values: Any) -> Any:
    address = f"/api/v1/children/{cast.nora.id}"
    return cast.sign_in(cast.maya).put(address, json=NORA | {"rev": 1} | values)


def test_an_adult_keeps_a_record_of_their_own(cast: Cast) -> None:
    answer = cast.sign_in(cast.stranger).post("/api/v1/children", json=NORA | {"self": True})
    assert (answer.status_code, answer.get_json()["role"]) == (201, "self")


@on_both
def test_a_diary_that_is_begun_again_because_no_answer_came_is_one(cast: Cast) -> None:
    maya, once = cast.sign_in(cast.maya), NORA | {"id": str(uuid4())}
    first, second = (maya.post("/api/v1/children", json=once) for _ in range(2))
    assert first.status_code == second.status_code == 201
    assert first.get_json() == second.get_json()
    assert [one["id"] for one in maya.get("/api/v1/me").get_json()["children"]] == [once["id"]]


def test_an_id_of_somebody_elses_child_begins_nothing_and_tells_nothing(cast: Cast) -> None:
    id = str(uuid4())
    once = NORA | {"id": id}
    cast.sign_in(cast.maya).post("/api/v1/children", json=once)
    stranger = cast.sign_in(cast.stranger)
    assert stranger.post("/api/v1/children", json=once).status_code == 404
    assert id not in stranger.get("/api/v1/me").get_data(as_text=True)


def test_a_profile_changes_and_counts_its_changes(cast: Cast) -> None:
    assert change(cast, name="Nora Mae").get_json()["rev"] == 2
    children = cast.sign_in(cast.ben).get("/api/v1/me").get_json()["children"]
    assert "Nora Mae" in [child["name"] for child in children]


def test_two_parents_who_change_at_once_do_not_overwrite_each_other(cast: Cast) -> None:
    change(cast, colour="plum")
    answer = change(cast, colour="sky")
    assert (answer.status_code, answer.get_json()["code"]) == (409, "changed-meanwhile")


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("birth_date", (now() + timedelta(days=3)).date().isoformat(), "in-the-future"),
        ("birth_date", "1850-01-01", "too-long-ago"),
        ("birth_date", "2020-02-30", "invalid"),
        ("colour", "red", "not-a-choice"),
        ("name", "  ", "too-short"),
        ("name", "N" * 81, "too-long"),
    ],
)
def test_what_cannot_be_is_refused_with_a_code(
    cast: Cast, field: str, value: str, code: str
) -> None:
    answer = change(cast, **{field: value})
    assert answer.status_code == 422
    assert answer.get_json()["errors"] == [{"pointer": f"/{field}", "code": code}]


def test_a_condition_is_named_once(cast: Cast) -> None:
    answer = change(cast, conditions=["asthma", "asthma"])
    assert answer.get_json()["errors"][0]["code"] == "twice"


def test_a_name_is_kept_as_it_is_written(cast: Cast) -> None:
    assert change(cast, name="  Nor\u0061\u0301 ").get_json()["name"] == "Norá"
