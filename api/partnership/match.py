"""Matching both ways by plain words: a need meets what somebody wrote, and the reason is shown.

Nobody is scored, ranked or left out: whoever wrote a word of the same stem is named by that word,
in no order of merit. Names come only after both have said yes.
"""

from collections.abc import Collection
from datetime import datetime, timedelta
from itertools import islice
from typing import Any, NamedTuple
from uuid import UUID

from peewee import JOIN, Select, SqliteDatabase, fn

from api.database import db
from api.errors import Conflict, NotFound
from api.partnership import work
from api.partnership.act import note
from api.partnership.calls import locked
from api.partnership.member import Member
from api.partnership.opportunity import PUBLISHED, Ask, Opportunity
from api.partnership.page import Follower
from api.partnership.profile import FAMILY, PAUSE, Profile, ProfileStem
from api.partnership.rights import require
from api.partnership.words import phrases, stems
from api.people.person import Person
from api.prepared import Prepared

BETWEEN_ASKS = timedelta(days=30)
MOST_SHOWN = 20
MOST_READ = 500
"""Profiles whose skills are read, those of whoever came last."""


def needs(opportunity: Opportunity) -> dict[str, str]:
    """{stem: phrase} that an opportunity looks for: the skills that it names, and nothing else."""
    return stems(opportunity.body.get("skills", ""))


def reasons(wanted: dict[str, str], offered: dict[str, str]) -> list[dict[str, str]]:
    """Why a need and a profile meet: their phrases, each pair once."""
    pairs = {(offered[stem], wanted[stem]) for stem in wanted.keys() & offered.keys()}
    return [{"wrote": wrote, "need": need} for wrote, need in sorted(pairs)]


def for_calls(clinic: UUID, calls: Collection[Opportunity]) -> dict[UUID, list[dict[str, Any]]]:
    """Shared profiles on the clinic's board that meet each call's need, without their names."""
    wanted = {call.id: needs(call) for call in calls}
    taking, asked = _people_of(Member, calls), _people_of(Ask, calls)
    stems = sorted(set().union(*wanted.values()))
    near = _first_of_each(clinic, stems, MOST_SHOWN + max(map(len, taking.values()), default=0))
    met = {call: _met(needed, near, taking[call]) for call, needed in wanted.items()}
    offered = _offered({one.profile for found in met.values() for one in found}, stems)
    return {
        call: [
            {
                "profile": one.profile,
                "asked": one.person in asked[call],
                "reasons": reasons(wanted[call], offered[one.profile]),
            }
            for one in found
        ]
        for call, found in met.items()
    }


class Nameless(NamedTuple):
    """Somebody of whom a clinic sees the words alone."""

    profile: UUID
    person: UUID


def _people_of(
    kind: type[Ask] | type[Member], calls: Collection[Opportunity]
) -> dict[UUID, set[UUID]]:
    found: dict[UUID, set[UUID]] = {call.id: set() for call in calls}
    rows: Any = kind.select(kind.opportunity, kind.person)
    for call, person in rows.where(kind.opportunity.in_(list(found))).tuples():
        found[call].add(person)
    return found


def _first_of_each(clinic: UUID, stems: list[str], most: int) -> dict[str, set[Nameless]]:
    """Who wrote each stem; of a stem that everybody writes only so many."""
    found: dict[str, set[Nameless]] = {stem: set() for stem in stems}
    if isinstance(db.obj, SqliteDatabase):
        rows = [row for stem in stems for row in _FIRST(stem, clinic, most)]
    else:
        rows = _FIRST_OF_ALL(" ".join(stems), clinic, most)
    for stem, profile, person in rows:
        found[stem].add(Nameless(profile, person))
    return found


def _first(stem: Any, clinic: Any, most: Any) -> Any:
    """Who wrote a stem, read in the index's order, so that it stops as soon as it has enough."""
    wrote = ProfileStem.select(ProfileStem.stem, ProfileStem.profile, Profile.person).join(Profile)
    here = wrote.where(ProfileStem.stem == stem, _may_be_asked(clinic))
    return here.order_by(ProfileStem.profile).limit(most)


def _first_of_all(stems: Any, clinic: Any, most: Any) -> Any:
    """The same of all stems in one statement, which SQLite has no words for and does not need."""
    asked = Select(columns=[fn.unnest(fn.string_to_array(stems, " ")).alias("stem")]).alias("asked")
    of_each = _first(asked.c.stem, clinic, most).alias("of_each")
    columns = (asked.c.stem, of_each.c.profile_id, of_each.c.person_id)
    return Select([asked], columns).join(of_each, JOIN.LATERAL).bind(db)


_FIRST, _FIRST_OF_ALL = Prepared(_first), Prepared(_first_of_all)


def _met(
    needed: Collection[str], near: dict[str, set[Nameless]], taking: set[UUID]
) -> list[Nameless]:
    found = {one for stem in needed for one in near[stem] if one.person not in taking}
    # By id, as no merit is.
    return sorted(found, key=lambda one: one.profile.int)[:MOST_SHOWN]


def _offered(profiles: set[UUID], stems: list[str]) -> dict[UUID, dict[str, str]]:
    """{profile: {stem: phrase}}"""
    found: dict[UUID, dict[str, str]] = {profile: {} for profile in profiles}
    for profile, stem, phrase in _WROTE(list(found), stems) if found else ():
        found[profile][stem] = phrase
    return found


_WROTE = Prepared(
    lambda profiles, stems: ProfileStem.select(
        ProfileStem.profile, ProfileStem.stem, ProfileStem.phrase
    ).where(ProfileStem.profile.in_(profiles), ProfileStem.stem.in_(stems))
)


def unused_skills(clinic: UUID, calls: Collection[Opportunity]) -> list[str]:
    """Skills that people share and nobody asks for: possible new work."""
    wanted = {stem for call in calls for stem in needs(call)}
    for item in work.of(clinic):
        wanted |= stems(item.text).keys() if item.kind in work.GAPS else set()
    shared = {
        phrase.casefold()
        for (written,) in _LATEST(clinic)
        for phrase in phrases(written.get("skills", ""))
    }
    said = ((phrase, stems(phrase).keys()) for phrase in sorted(shared))
    unused = (phrase for phrase, own in said if own and not own & wanted)
    return list(islice(unused, MOST_SHOWN))


_LATEST = Prepared(
    lambda clinic: (
        Profile.select(Profile.fields)
        .where(_may_be_asked(clinic))
        .order_by(Profile.id.desc())
        .limit(MOST_READ)
    )
)


def page(clinic: UUID) -> dict[str, Any]:
    """What champions see: open calls with who could fit, and skills without a task."""
    calls = list(
        Opportunity.select().where(Opportunity.clinic == clinic, Opportunity.status == PUBLISHED)
    )
    found = for_calls(clinic, calls)
    return {
        "matches": [{"opportunity": call.id, "people": found[call.id]} for call in calls],
        "unused_skills": unused_skills(clinic, calls),
    }


def ask(clinic: UUID, opportunity: UUID, profile: UUID, by: Person, now: datetime) -> None:
    """Ask somebody of whom only their words are known; nobody is asked more than once a month.

    Raises Conflict `asked-lately`, NotFound for a profile that is not shared on this board.
    """
    with db.atomic():
        require(by, "match.ask", clinic, writing=True)
        call = locked(clinic, opportunity)
        found = Profile.get_or_none((Profile.id == profile) & _may_be_asked(clinic))
        if found is None or call.status != PUBLISHED:
            raise NotFound
        lately = (Ask.person == found.person_id) & (Ask.at > now - BETWEEN_ASKS)
        if Ask.select().where(lately).exists():
            raise Conflict("asked-lately")
        Ask.insert(opportunity=call, person=found.person_id, at=now).on_conflict_ignore().execute()
        note(clinic, by, "match.asked", call.id, now)


def _may_be_asked(clinic: Any) -> Any:
    """Families who share their profile, opened this clinic's board and take no pause."""
    here = Follower.select().where(Follower.clinic == clinic, Follower.person == Profile.person)
    willing = Profile.shared & (Profile.level != PAUSE)
    return willing & (Profile.kind == FAMILY) & fn.EXISTS(here)
