"""A clinic's numbers: of those who said yes, never of few, never exactly, the same for all."""

from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest

from api.access.grant import give
from api.care.outcomes import LEAST_CHILDREN, good_share, told
from api.care.registry import record_of
from api.care.standing import Standing
from api.clinics.clinic import Clinic
from api.clinics.outcomes import months_before, of_child, outcomes
from api.clinics.share import ACTIVE, ENDED, Share
from api.people.child import Child
from tests.care.writer import Writer
from tests.cast import Cast
from tests.conftest import on_both

TODAY = date(2026, 11, 22)
OCTOBER = "2026-10"


@pytest.fixture
def families(cast: Cast) -> list[Writer]:
    """Ten children of ten families at the clinic, each with four days in October, one bad."""
    cast.visiting()
    return [_family(cast, number) for number in range(LEAST_CHILDREN)]


def _family(cast: Cast, number: int) -> Writer:
    parent = cast.person(f"Parent {number}", f"{number}@example.org")
    child = cast.child(f"Child {number}", "sky", "leaf", date(2018, 1, 1), parent)
    asked: dict[str, Any] = {"requested_by": parent, "requested_at": cast.at}
    Share.create(child=child, clinic=cast.clinic, status=ACTIVE, **asked)
    writer = Writer(cast, parent, child)
    plan = str(UUID(int=1))
    for day in range(1, 5):
        zone = "yellow" if day == 1 else "green"
        writer.entry(f"2026-10-0{day}", shown={"zone": zone, "plan": plan})
    answer(cast, writer, counted=True)
    return writer


def answer(cast: Cast, writer: Writer, *, counted: bool, parents: tuple[str, ...] = ()) -> str:
    record = str(record_of(writer.child.id, cast.clinic.id))
    body = {"clinic": str(cast.clinic.id), "counted": counted}
    return writer.write("registry", body, record=record, parents=list(parents))


def october(cast: Cast) -> int | None:
    told = {one["month"]: one["good"] for one in outcomes(cast.clinic, TODAY)["months"]}
    found: int | None = told[OCTOBER]
    return found


@on_both
def test_ten_who_said_yes_are_told_and_nine_are_not(cast: Cast, families: list[Writer]) -> None:
    assert october(cast) == 80
    kept = Standing.get(Standing.child == families[0].child, Standing.kind == "registry")
    answer(cast, families[0], counted=False, parents=tuple(kept.heads))
    assert october(cast) is None


@on_both
def test_who_shares_no_more_is_not_counted_any_more(cast: Cast, families: list[Writer]) -> None:
    child = families[0].child
    Share.update(status=ENDED).where(Share.child == child).execute()
    assert october(cast) is None


@pytest.mark.parametrize("children", [10, 11, 19, 20, 21, 50])
def test_who_knows_the_days_of_all_others_learns_little_of_one_child(children: int) -> None:
    for others in range(0, 101, 5):
        known = [others / 100] * (children - 1)
        assert len({told([*known, own / 100]) for own in range(101)}) <= 2


def test_each_child_weighs_the_same(cast: Cast, families: list[Writer]) -> None:
    plan = str(UUID(int=1))
    for day in range(10, 20):
        families[0].entry(f"2026-10-{day}", shown={"zone": "red", "plan": plan})
    # Nine of ten at 3/4, one at 3/14: 69.6 in a hundred. By days it would be 30 of 50.
    assert october(cast) == 70


def test_a_month_that_goes_on_and_a_child_who_told_little_are_not_counted(
    cast: Cast, families: list[Writer]
) -> None:
    assert months_before(TODAY)[-1] == OCTOBER
    assert months_before(date(2026, 1, 1))[::11] == ["2025-01", "2025-12"]
    families[0].entry("2026-09-01")
    children = [writer.child.id for writer in families]
    assert good_share(children, ["2026-09", OCTOBER]) == [None, 80]


@on_both
def test_bowels_count_by_blood_and_pain(cast: Cast, families: list[Writer]) -> None:
    ill = families[0]
    for day, blood in ((1, 1), (2, 1), (3, 1), (4, 1)):
        fields = {"stools": 2, "blood": blood, "pain": 0}
        body = {"condition": "ibd", "day": f"2026-09-0{day}", "fields": fields}
        ill.write("diary.entry", body, at=f"2026-09-0{day}T20:00")
    for writer in families[1:]:
        for day in range(1, 5):
            writer.entry(f"2026-09-0{day}")
    children = [writer.child.id for writer in families]
    assert good_share(children, ["2026-09"]) == [90]


def test_family_and_staff_read_the_same_and_others_nothing(
    cast: Cast, families: list[Writer]
) -> None:
    theirs: Any = families[0].client.get(f"/api/v1/children/{families[0].child.id}/outcomes")
    staff: Any = cast.sign_in(cast.nurse).get(f"/api/v1/clinics/{cast.clinic.id}/outcomes")
    assert theirs.json["clinics"] == [staff.json]
    assert set(staff.json) == {"clinic", "least", "months"}
    other = families[1].client.get(f"/api/v1/children/{families[0].child.id}/outcomes")
    assert other.status_code == 404


def test_a_month_is_over_for_families_and_staff_at_once(cast: Cast, families: list[Writer]) -> None:
    Clinic.update(timezone="Pacific/Auckland").execute()
    last_evening = datetime(2026, 10, 31, 22, tzinfo=UTC)
    [theirs] = of_child(families[0].child.id, last_evening)
    assert theirs["months"][-1]["month"] == OCTOBER


def test_another_clinics_team_reads_none_of_it_in_a_childs_record(
    cast: Cast, families: list[Writer]
) -> None:
    child = families[0].child
    give(child, cast.okafor, "clinician", "test", cast.at)
    url = f"/api/v1/children/{child.id}/outcomes"
    assert cast.sign_in(cast.okafor).get(url).status_code == 404


def test_a_yes_alone_discloses_nothing_to_who_has_no_part(cast: Cast) -> None:
    child: Child = cast.leo
    give(child, cast.stranger, "guardian", "test", cast.at, status="ended")
    url = f"/api/v1/children/{child.id}/outcomes"
    assert cast.sign_in(cast.stranger).get(url).status_code == 404
