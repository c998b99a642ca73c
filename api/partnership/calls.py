"""Calls to families: written as drafts, published through the gate, closed."""

from datetime import datetime
from typing import Any
from uuid import UUID

from api.database import db, held
from api.errors import Conflict, NotFound
from api.once import made_before
from api.partnership import agreement, idea, small, stage
from api.partnership.act import note
from api.partnership.opportunity import CLOSED, DRAFT, PUBLISHED, Opportunity
from api.partnership.rights import require
from api.people.person import Person

MOST_CLOSED = 50
"""Closed calls that a team still has before it."""


def draft(clinic: UUID, form: dict[str, Any], by: Person, now: datetime) -> Opportunity:
    """Begin an opportunity; nothing has to be complete yet."""
    with db.atomic():
        require(by, "opportunity.draft", clinic, writing=True)
        mine = {"clinic": clinic, "created_by": by}
        if before := made_before(Opportunity, form.get("id"), form, **mine):
            return before
        made = Opportunity.create(**mine, created_at=now, **form)
        note(clinic, by, "opportunity.drafted", made.id, now)
        return made


def change(clinic: UUID, opportunity: UUID, form: dict[str, Any], by: Person) -> None:
    """Change a draft; Conflict `published` once families have read it."""
    with db.atomic():
        require(by, "opportunity.draft", clinic, writing=True)
        found = locked(clinic, opportunity)
        if found.status != DRAFT:
            raise Conflict("published")
        Opportunity.update(**form).where(Opportunity.id == found.id).execute()


def publish(clinic: UUID, opportunity: UUID, by: Person, now: datetime) -> None:
    """Ask families, through the gate.

    Raises Conflict `gate-closed`, `agreements-missing` or `published`, Invalid for what is not
    small or not said.
    """
    with db.atomic():
        require(by, "opportunity.publish", clinic, writing=True)
        found = locked(clinic, opportunity)
        if found.status != DRAFT:
            raise Conflict("published")
        small.check(found, stage.today_at(clinic, now))
        if not stage.is_open(stage.page_of(clinic)):
            raise Conflict("gate-closed")
        if len(agreement.current(clinic)) < len(agreement.KINDS):
            raise Conflict("agreements-missing")
        publishing = Opportunity.update(status=PUBLISHED, published_at=now)
        publishing.where(Opportunity.id == found.id).execute()
        if found.idea:
            idea.take_up(clinic, found.idea)
        note(clinic, by, "opportunity.published", found.id, now)


def close(clinic: UUID, opportunity: UUID, by: Person, now: datetime) -> None:
    """Take a call off the board; who has a seat keeps it."""
    with db.atomic():
        require(by, "opportunity.publish", clinic, writing=True)
        found = locked(clinic, opportunity)
        Opportunity.update(status=CLOSED).where(Opportunity.id == found.id).execute()
        note(clinic, by, "opportunity.closed", found.id, now)


def of(clinic: UUID) -> list[Opportunity]:
    """What the clinic has written, the newest first; of what is closed the last ones."""
    return list(Opportunity.select().where(shown(clinic)).order_by(Opportunity.id.desc()))


def shown(clinic: UUID) -> Any:
    """Which calls a team still has before it: finished projects keep what came of older ones."""
    over = Opportunity.alias()
    closed = over.select(over.id).where(over.clinic == clinic, over.status == CLOSED)
    last = Opportunity.id.in_(closed.order_by(over.id.desc()).limit(MOST_CLOSED))
    return (Opportunity.clinic == clinic) & ((Opportunity.status != CLOSED) | last)


def locked(clinic: UUID, opportunity: UUID) -> Opportunity:
    """The clinic's opportunity, held until the transaction ends; NotFound for another's."""
    this = (Opportunity.id == opportunity) & (Opportunity.clinic == clinic)
    found = list(held(Opportunity.select().where(this), "FOR UPDATE"))
    if not found:
        raise NotFound
    row: Opportunity = found[0]
    return row
