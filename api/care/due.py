"""What is due: next steps that an owner in the care team has not done yet."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from api.access.decide import visible_children
from api.access.grant import Grant
from api.care.standing import Standing
from api.people.child import Child
from api.people.person import Person

KIND = "next-step"


def steps_of(person: Person, clinic: UUID, today: date, now: datetime) -> list[dict[str, Any]]:
    """This person's open steps for the clinic's children: to be accepted, or due by today."""
    mine = visible_children(person, "previsit.read", now).where(Grant.clinic == clinic)
    rows = (
        Standing.select(Standing, Child)
        .join(Child, on=Standing.child == Child.id, attr="about")
        .where(Standing.child.in_(mine), Standing.kind == KIND)
        .order_by(Standing.day, Standing.record)
    )
    return [_view(row) for row in rows if _asks(row.body, str(person.id), today)]


def _asks(step: dict[str, Any], person: str, today: date) -> bool:
    owned = step["status"] == "open" and step["owner"].get("person") == person
    return owned and ("team" not in step["accepted"] or step["due"] <= today.isoformat())


def _view(row: Any) -> dict[str, Any]:
    return {
        "record": row.record,
        "child": {"id": row.child, "name": row.about.name},
        "text": row.body["text"],
        "due": row.body["due"],
        "accepted": "team" in row.body["accepted"],
    }
