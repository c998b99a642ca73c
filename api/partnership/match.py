"""Matching both ways by plain words: a need meets what somebody wrote, and the reason is shown.

Nobody is scored, ranked or left out: whoever wrote a word of the same stem is named by that word,
in no order of merit. Names come only after both have said yes.
"""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from peewee import JOIN

from api.database import db
from api.errors import Conflict, NotFound
from api.partnership import work
from api.partnership.act import note
from api.partnership.calls import locked
from api.partnership.member import Member
from api.partnership.opportunity import PUBLISHED, Ask, Opportunity
from api.partnership.page import Follower
from api.partnership.profile import FAMILY, Profile, ProfileStem
from api.partnership.rights import require
from api.partnership.words import phrases, stems
from api.people.person import Person

BETWEEN_ASKS = timedelta(days=30)
MOST_SHOWN = 20


def needs(opportunity: Opportunity) -> dict[str, str]:
    """{stem: phrase} that an opportunity looks for: the skills that it names, and nothing else."""
    return stems(opportunity.body.get("skills", ""))


def reasons(wanted: dict[str, str], offered: dict[str, str]) -> list[dict[str, str]]:
    """Why a need and a profile meet: their phrases, each pair once."""
    pairs = {(offered[stem], wanted[stem]) for stem in wanted.keys() & offered.keys()}
    return [{"wrote": wrote, "need": need} for wrote, need in sorted(pairs)]


def for_opportunity(opportunity: Opportunity) -> list[dict[str, Any]]:
    """Shared profiles of people on the clinic's board that meet the need, without their names."""
    wanted = needs(opportunity)
    found = _met(opportunity, list(wanted)) if wanted else {}
    offered: dict[UUID, dict[str, str]] = {profile: {} for profile in found}
    rows: Any = ProfileStem.select(ProfileStem.profile, ProfileStem.stem, ProfileStem.phrase)
    rows = rows.where(ProfileStem.profile.in_(list(found)), ProfileStem.stem.in_(list(wanted)))
    for profile, stem, phrase in rows.tuples() if found else ():
        offered[profile][stem] = phrase
    return [
        {"profile": profile, "asked": asked, "reasons": reasons(wanted, offered[profile])}
        for profile, asked in found.items()
    ]


def _met(opportunity: Opportunity, wanted: list[str]) -> dict[UUID, bool]:
    """The profiles with one of these stems, and whether each was asked; by id, as no merit is."""
    signed_up = Member.select(Member.person).where(Member.opportunity == opportunity)
    asked = (Ask.opportunity == opportunity) & (Ask.person == Profile.person)
    same = ProfileStem.select(ProfileStem.profile).where(ProfileStem.stem.in_(wanted))
    rows: Any = (
        Profile.select(Profile.id, Ask.at)
        .join(Ask, JOIN.LEFT_OUTER, on=asked)
        .where(
            Profile.id.in_(same),
            Profile.shared,
            Profile.kind == FAMILY,
            Profile.person.in_(_on_board(opportunity.clinic_id)),
            Profile.person.not_in(signed_up),
        )
        .order_by(Profile.id)
        .limit(MOST_SHOWN)
    )
    return {profile: asked_at is not None for profile, asked_at in rows.tuples()}


def unused_skills(clinic: UUID, calls: Collection[Opportunity]) -> list[str]:
    """Skills that people share and nobody asks for: possible new work."""
    wanted = {stem for call in calls for stem in needs(call)}
    for item in work.of(clinic):
        wanted |= stems(item.text).keys() if item.kind in work.GAPS else set()
    rows: Any = (
        Profile.select(Profile.fields)
        .where(Profile.kind == FAMILY, Profile.shared, Profile.person.in_(_on_board(clinic)))
        .order_by(Profile.updated_at.desc())
        .limit(500)
    )
    skills: dict[str, None] = {}
    for (written,) in rows.tuples():
        for phrase in phrases(written.get("skills", "")):
            if stems(phrase) and not stems(phrase).keys() & wanted:
                skills.setdefault(phrase.casefold())
    return sorted(skills)[:MOST_SHOWN]


def page(clinic: UUID) -> dict[str, Any]:
    """What champions see: open calls with who could fit, and skills without a task."""
    calls = list(
        Opportunity.select().where(Opportunity.clinic == clinic, Opportunity.status == PUBLISHED)
    )
    matches = [{"opportunity": call.id, "people": for_opportunity(call)} for call in calls]
    return {"matches": matches, "unused_skills": unused_skills(clinic, calls)}


def ask(clinic: UUID, opportunity: UUID, profile: UUID, by: Person, now: datetime) -> None:
    """Ask somebody of whom only their words are known; nobody is asked more than once a month.

    Raises Conflict `asked-lately`, NotFound for a profile that is not shared on this board.
    """
    with db.atomic():
        require(by, "match.ask", clinic, writing=True)
        call = locked(clinic, opportunity)
        found = Profile.get_or_none(
            Profile.id == profile,
            Profile.shared,
            Profile.kind == FAMILY,
            Profile.person.in_(_on_board(clinic)),
        )
        if found is None or call.status != PUBLISHED:
            raise NotFound
        lately = (Ask.person == found.person_id) & (Ask.at > now - BETWEEN_ASKS)
        if Ask.select().where(lately).exists():
            raise Conflict("asked-lately")
        Ask.insert(opportunity=call, person=found.person_id, at=now).on_conflict_ignore().execute()
        note(clinic, by, "match.asked", call.id, now)


def _on_board(clinic: UUID) -> Any:
    return Follower.select(Follower.person).where(Follower.clinic == clinic)
