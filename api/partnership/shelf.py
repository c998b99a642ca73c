"""The library as it is read: by who writes in it, by families, and as a bundle by anybody."""

from collections.abc import Collection
from typing import Any
from uuid import UUID

from api.errors import NotFound
from api.partnership import match, profile, resource
from api.partnership.matrix import MAY, TEAM
from api.partnership.member import Member
from api.partnership.opportunity import PUBLISHED, Opportunity
from api.partnership.resource import Resource, ResourceVersion
from api.partnership.rights import require
from api.partnership.words import stems
from api.people.person import Person

View = dict[str, Any]
Versions = dict[UUID, list[ResourceVersion]]


def read(clinic: UUID, by: Person) -> View:
    """The library: the newest checked version of each thing, and for who writes the newest too.

    What nobody has checked is there for its writers alone, what is for staff for the team alone.
    """
    roles = require(by, "resource.read", clinic)
    writes = bool(roles & MAY["resource.write"])
    shelf = resource.on_shelf(clinic)
    versions = versions_of([one.id for one in shelf])
    names = _checkers(versions)
    calls = _calls(clinic, by)
    views = [
        _view(one, versions[one.id], names, calls, writes)
        | {"own_words": resource.is_own(one, versions[one.id][-1], by)}
        for one in shelf
    ]
    return {
        "may_write": writes,
        "may_check": sorted(resource.may_check(clinic, by)),
        "may_retire": bool(roles & MAY["resource.retire"]),
        "resources": [one for one in views if _is_for(roles, one["newer"] or one["checked"])],
    }


def history(clinic: UUID, one: UUID, by: Person) -> list[View]:
    """Every version of a thing, the newest first; for who only reads, those that were checked."""
    roles = require(by, "resource.read", clinic)
    if one not in {row.id for row in resource.on_shelf(clinic)}:
        raise NotFound
    versions = versions_of([one])
    names = _checkers(versions)
    writes = bool(roles & MAY["resource.write"])
    shown = [row for row in reversed(versions[one]) if writes or row.checked_by_id]
    return [view for row in shown if _is_for(roles, view := version_view(row, names))]


def _is_for(roles: frozenset[str], shown: View | None) -> bool:
    return shown is not None and (bool(roles & TEAM) or shown["body"]["readers"] != "staff")


def checked(clinic: UUID, wanted: Collection[UUID]) -> list[View]:
    """The newest checked version of each of these that is still on the shelf, in their order.

    What is for staff is none of it: anybody reads this.
    """
    shelf = {one.id: one for one in resource.on_shelf(clinic)}
    here = [shelf[id] for id in wanted if id in shelf]
    versions = versions_of([one.id for one in here])
    names = _checkers(versions)
    return [
        {"id": one.id, "kind": one.kind} | version_view(stamped, names)
        for one in here
        if (stamped := newest_checked(versions[one.id])) and stamped.body["readers"] != "staff"
    ]


def versions_of(resources: list[UUID]) -> Versions:
    """All versions of each, the earliest first."""
    found: Versions = {id: [] for id in resources}
    rows = ResourceVersion.select().where(ResourceVersion.resource.in_(resources))
    for row in rows.order_by(ResourceVersion.number):
        found[row.resource_id].append(row)
    return found


def newest_checked(versions: list[ResourceVersion]) -> ResourceVersion | None:
    """What families read."""
    return next((row for row in reversed(versions) if row.checked_by_id), None)


def version_view(row: ResourceVersion, names: dict[UUID, str]) -> View:
    """A version with its stamp; nobody of the families is named who did not write it there."""
    return {
        "number": row.number,
        "body": row.body,
        "side": row.side,
        "at": row.at,
        "checked_by": names.get(row.checked_by_id, "") if row.checked_by_id else "",
        "checked_at": row.checked_at,
    }


def _view(
    one: Resource,
    versions: list[ResourceVersion],
    names: dict[UUID, str],
    calls: dict[UUID, dict[str, str]],
    writes: bool,
) -> View:
    stamped, last = newest_checked(versions), versions[-1]
    shown = last if writes else stamped
    return {
        "id": one.id,
        "kind": one.kind,
        "checked": version_view(stamped, names) if stamped else None,
        "newer": version_view(last, names) if writes and last is not stamped else None,
        "newer_unchecked": last is not stamped,
        "sides": sorted({row.side for row in versions}),
        "helps_with": _helps_with(shown.body, calls) if shown else [],
    }


def _helps_with(body: dict[str, Any], calls: dict[UUID, dict[str, str]]) -> list[View]:
    """The calls whose need it meets, and by which words."""
    offered = stems(body.get("skills", "")) if calls else {}
    return [
        {"call": call, **reason}
        for call, wanted in calls.items()
        for reason in match.reasons(wanted, offered)
    ]


def _calls(clinic: UUID, by: Person) -> dict[UUID, dict[str, str]]:
    """What the clinic's open calls look for, and those that this person takes part in."""
    mine: Any = Member.select(Member.opportunity).where(Member.person == by)
    rows = Opportunity.select().where(
        Opportunity.clinic == clinic,
        (Opportunity.status == PUBLISHED) | Opportunity.id.in_(mine),
    )
    return {call.id: match.needs(call) for call in rows.order_by(Opportunity.id).limit(100)}


def _checkers(versions: Versions) -> dict[UUID, str]:
    people = {row.checked_by_id for rows in versions.values() for row in rows if row.checked_by_id}
    return profile.names(people) if people else {}
