"""Partnership never shows whose child is a patient: a new share changes no byte of it."""

from uuid import UUID

from api.database import now
from api.partnership import profile, seats
from tests.access import table as care
from tests.care.writer import Writer
from tests.partnership import table
from tests.partnership.stage import Stage

READINGS = [rule for method, rule in table.ROUTES if method == "GET"]


def test_a_child_who_becomes_a_patient_here_changes_nothing_on_the_board(stage: Stage) -> None:
    cast, call = stage.cast, stage.ready().call
    maya, sten = stage.family(cast.maya), stage.family(cast.stranger)
    words = {"name_to_use": "May", "shared": True, "fields": {"skills": "letters"}}
    profile.save(maya, words, now())
    seats.take(stage.clinic, call.id, sten, now())
    before = readings(stage)
    assert {status for status, _ in before.values()} == {200, 404}
    cast.visiting()
    Writer(cast, maya, cast.leo).entry("2026-11-20")
    assert readings(stage) == before


def readings(stage: Stage) -> dict[tuple[str, str], tuple[int, bytes]]:
    """All that can be read in partnership, by person and address."""
    cast = stage.cast
    at: dict[str, UUID | str] = {"clinic": stage.clinic, "code": stage.code}
    told = {}
    for person in (cast.okafor, cast.nurse, cast.coordinator, cast.stranger, cast.maya):
        client = cast.sign_in(person)
        for rule in READINGS:
            answer = client.get(care.address(rule, at))
            told[person.name, rule] = (answer.status_code, answer.data)
    return told
