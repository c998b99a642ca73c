"""Which issue of a plan was in force when, and where a zone that was shown disagrees with it."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from api.care.facts import Entry, Json, PlanIssue
from api.clinical.conditions.definition import Zone
from api.clinical.zone import zones_under


def in_force_today(condition: str, plans: Iterable[PlanIssue]) -> PlanIssue | None:
    """The issue that stands; of two issued at once, the one received last."""
    heads = [plan for plan in plans if plan.condition == condition and plan.head and plan.body]
    return max(heads, key=lambda plan: plan.seq, default=None)


def disagreements(entries: Sequence[Entry], plans: Sequence[PlanIssue]) -> list[Json]:
    """Entries whose zone as shown is not that of the plan then in force: a stale or wrong phone.

    The entry keeps what the family saw. One in two versions is left out: it is named elsewhere.
    """
    issued = _issued(plans)
    known: dict[tuple[str | None, int], Zone | None] = {}
    found = []
    for entry in entries:
        if entry.zone is None or entry.versions != 1:
            continue
        issue = _in_force_for(entry, issued.get(entry.condition, ()))
        # Entries that were answered alike share their fields, which these entries keep alive.
        alike = (issue.revision, id(entry.fields))
        if alike not in known:
            known[alike] = issue.zone_of(entry.fields)
        if known[alike] != entry.zone:
            found.append(_disagreement(entry, issue.revision, known[alike]))
    return found


class _Issue(NamedTuple):
    """One version of a plan as entries are judged by it; `revision` is None where there is none."""

    at: str
    day: str
    revision: str | None
    zone_of: Callable[[Json], Zone | None]


_NO_PLAN = _Issue("", "", None, zones_under(None))


def _issued(plans: Sequence[PlanIssue]) -> dict[str, list[_Issue]]:
    """By condition, the newest first."""
    found: dict[str, list[_Issue]] = {}
    for plan in reversed(plans):
        issue = _Issue(plan.at, plan.at[:10], plan.revision, zones_under(plan.body))
        found.setdefault(plan.condition, []).append(issue)
    return found


def _in_force_for(entry: Entry, issued: Iterable[_Issue]) -> _Issue:
    """The issue that an entry was to be judged by when it was written.

    Of those issued by then, the one in force on the day that the entry is about; for a day before
    the first issue, the latest.
    """
    latest = _NO_PLAN
    for issue in issued:
        if issue.at <= entry.at:
            if issue.day <= entry.day:
                return issue
            if latest is _NO_PLAN:
                latest = issue
    return latest


def _disagreement(entry: Entry, plan: str | None, zone: Zone | None) -> Json:
    return {"entry": entry.id, "shown": entry.zone, "by_plan": zone, "plan": plan}
