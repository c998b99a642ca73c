"""Which issue of a plan was in force when, and where a zone that was shown disagrees with it."""

from collections.abc import Iterable, Sequence
from typing import Any

from api.care.facts import Entry, Json, PlanIssue
from api.clinical.conditions import load
from api.clinical.zone import zone_shown
from api.clinical.zone_rules import RULED

SYMPTOMS = tuple(field.id for field in load("asthma").fields.values() if field.type in RULED)
"""The answers that a plan's symptom rules may speak of."""


def in_force_today(condition: str, plans: Iterable[PlanIssue]) -> PlanIssue | None:
    """The issue that stands; of two issued at once, the one received last."""
    heads = [plan for plan in plans if plan.condition == condition and plan.head and plan.body]
    return max(heads, key=lambda plan: plan.seq, default=None)


def in_force_for(entry: Entry, plans: Sequence[PlanIssue]) -> PlanIssue | None:
    """The issue that an entry was to be judged by when it was written.

    Of those issued by then, the one in force on the day that the entry is about; for a day before
    the first issue, the latest.
    """
    latest = None
    for plan in reversed(plans):
        if plan.condition == entry.condition and plan.at <= entry.at:
            if plan.at[:10] <= entry.day:
                return plan
            latest = latest or plan
    return latest


def disagreements(entries: Iterable[Entry], plans: Sequence[PlanIssue]) -> list[Json]:
    """Entries whose zone as shown is not that of the plan then in force: a stale or wrong phone.

    The entry keeps what the family saw. One in two versions is left out: it is named elsewhere.
    """
    known: dict[tuple[Any, ...], str | None] = {}
    found = []
    for entry in entries:
        if entry.zone is not None and entry.versions == 1:
            issue = in_force_for(entry, plans)
            key = (issue and issue.revision, *_judged(entry))
            if key not in known:
                body = issue.body if issue else None
                known[key] = zone_shown({"fields": entry.fields}, body).zone
            if known[key] != entry.zone:
                found.append(_disagreement(entry, issue, known[key]))
    return found


def _judged(entry: Entry) -> tuple[Any, ...]:
    """All that a zone may rest on: entries that answered alike are judged once."""
    answers, flow = entry.fields, entry.flow
    scale = None if flow is None else answers["peak_flow"]["scale"]
    return (flow, scale, *map(answers.get, SYMPTOMS))


def _disagreement(entry: Entry, issue: PlanIssue | None, zone: str | None) -> Json:
    return {
        "entry": entry.id,
        "shown": entry.zone,
        "by_plan": zone,
        "plan": issue.revision if issue else None,
    }
