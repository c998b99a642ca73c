"""Who has a part in a child's record, as a phone names the authors of what it shows."""

from api.access import parts
from tests.cast import Cast


def test_everybody_is_named_by_their_own_id(cast: Cast) -> None:
    cast.visiting()
    named = parts.people([cast.leo.id])
    assert named[cast.maya.id] == {"name": "Maya", "role": "guardian"}
    assert named[cast.ben.id]["name"] == "Ben"
    assert named[cast.okafor.id] == {"name": "Dr Okafor", "role": "clinician"}
    assert cast.nurse.id not in named
