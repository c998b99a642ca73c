"""Partnership never shows whose child is a patient: a new share changes no byte of it."""

from typing import Any

from api.database import now
from api.partnership import profile
from tests.access import table as care
from tests.care.writer import Writer
from tests.partnership import table
from tests.partnership.stage import Stage, everything_of

READINGS = [rule for method, rule in table.ROUTES if method == "GET"]


def test_a_child_who_becomes_a_patient_here_changes_nothing_on_the_board(stage: Stage) -> None:
    cast, at = stage.cast, everything_of(stage.ready())
    maya = stage.family(cast.maya)
    words = {"name_to_use": "May", "shared": True, "fields": {"skills": "letters"}}
    profile.save(maya, words, now())
    before = readings(stage, at)
    assert {status for status, _ in before.values()} == {200, 404}
    cast.visiting()
    Writer(cast, maya, cast.leo).entry("2026-11-20")
    assert readings(stage, at) == before


def readings(stage: Stage, at: dict[str, Any]) -> dict[tuple[str, str], tuple[int, bytes]]:
    """All that can be read in partnership, by person and address."""
    cast, told = stage.cast, {}
    for person in (cast.okafor, cast.nurse, cast.coordinator, cast.stranger, cast.maya):
        client = cast.sign_in(person)
        for rule in READINGS:
            answer = client.get(care.address(rule, at))
            told[person.name, rule] = (answer.status_code, answer.data)
    return told
