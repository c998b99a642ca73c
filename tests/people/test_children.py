"""A child's profile begins, changes, and is never overwritten unseen."""

from datetime import timedelta
from typing import Any

import pytest

from api.database import now
from tests.cast import Cast

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
