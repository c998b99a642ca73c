"""Things of a clinic's library, and a bundle of them."""

from typing import Any
from uuid import UUID

from api.database import now
from api.partnership import bundle, resource
from api.people.person import Person
from tests.partnership.stage import Stage

BODY: dict[str, Any] = {
    "title": "The first week",
    "text": "Ask who to call at night. Write it on the fridge.",
    "moment": "diagnosis",
    "readers": "family",
}
FILM = BODY | {"title": "How to use a spacer", "link": "https://films.example.org/spacer"}
GROUP = BODY | {"title": "Parents' evening", "reach": "First Monday, town library"}


def add(stage: Stage, by: Person, kind: str = resource.GUIDE, **more: Any) -> UUID:
    """The id of something that somebody put into the library."""
    return resource.add(stage.clinic, kind, BODY | more, by, now()).id


def checked(stage: Stage, kind: str = resource.GUIDE, **more: Any) -> UUID:
    """Something that the nurse wrote and Dr Okafor checked."""
    made = add(stage, stage.cast.nurse, kind, **more)
    resource.check(stage.clinic, made, 1, True, stage.cast.okafor, now())
    return made


def handed_over(stage: Stage, *resources: UUID) -> bundle.Bundle:
    """A bundle of these."""
    form = {"title": "New here", "words": "Read one a day.", "resources": list(resources)}
    return bundle.make(stage.clinic, form, stage.cast.nurse, now())


def everything_on_it(stage: Stage) -> dict[str, Any]:
    """The ids of all that there is of a library."""
    guide = checked(stage)
    made = handed_over(stage, guide)
    return {
        "resource_id": guide,
        "number": 1,
        "bundle_id": made.id,
        "bundle_code": made.code,
    }
