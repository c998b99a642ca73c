"""The roster: who cares for the child, for what, when, and how to reach them."""

from api.clinics.staff import Staff
from tests.cast import Cast
from tests.conftest import on_both

CARD = {"about": "Inhalers and sport", "hours": "Mon to Thu, 9 to 4", "reach": "0117 496 0123"}


@on_both
def test_the_family_finds_its_care_team_and_nobody_else(cast: Cast) -> None:
    cast.visiting()
    work = Staff.get(Staff.person == cast.okafor)
    url = f"/api/v1/clinics/{cast.clinic.id}/staff/{work.id}"
    assert cast.sign_in(cast.okafor).put(url, json=CARD).status_code == 204
    team = cast.sign_in(cast.maya).get(f"/api/v1/children/{cast.leo.id}/team").get_json()["team"]
    assert [one["name"] for one in team] == ["Dr Okafor", "Rosa Lind"]
    doctor = {"name": "Dr Okafor", "role": "clinician", "clinic": cast.clinic.name}
    assert doctor.items() | CARD.items() <= team[0].items()


def test_one_writes_ones_own_card_and_a_coordinator_everybodys(cast: Cast) -> None:
    work = Staff.get(Staff.person == cast.okafor)
    url = f"/api/v1/clinics/{cast.clinic.id}/staff/{work.id}"
    assert cast.sign_in(cast.nurse).put(url, json=CARD).status_code == 404
    assert cast.sign_in(cast.stranger).put(url, json=CARD).status_code == 404
    assert cast.sign_in(cast.coordinator).put(url, json=CARD).status_code == 204
    assert Staff.get_by_id(work.id).hours == CARD["hours"]
