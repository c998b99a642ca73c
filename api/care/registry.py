"""Whether a family lets a clinic count its child among its numbers: given, taken back at will."""

from uuid import UUID

from api.care.standing import Standing, Stands, standing
from api.fields import Flag, Form, Id
from api.records.kinds import Only, throughout

ONLY = Only("registry:{clinic}", pointer="/clinic")


class RegistryBody(Form):
    """The family's answer to one clinic; `counted` false is a no, or a yes taken back."""

    clinic = Id(required=True)
    counted = Flag(required=True)


def record_of(child: UUID, clinic: UUID) -> UUID:
    """The one record that holds the family's answer to this clinic."""
    return ONLY.record(child, {"clinic": clinic})


def is_counted(one: Stands | Standing) -> bool:
    """Whether an answer is a yes; where two parents answer differently at once it is none."""
    return bool(one.body["counted"]) and len(one.heads) == 1


REGISTRY = standing("registry", throughout("registry.answer"), RegistryBody, only=ONLY)
