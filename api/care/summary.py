"""The page before the visit, as a pure function: facts in, summary out.

It says what is missing and never guesses: a day without an entry is missing, an answer on which two
versions differ is left out and named, and every number names the entries it rests on, by where they
stand among `entries`.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any

from api.care.carried import told
from api.care.facts import Entry, Facts, Json, PlanIssue, Visit
from api.care.missing import missing
from api.care.plans import disagreements, in_force_today
from api.clinical.asthma_figures import asthma_figures
from api.clinical.conditions import condition_of
from api.clinical.ibd_figures import ibd_figures
from api.clinical.variability import usual_up_to


def summary(facts: Facts) -> Json:
    """The page before the visit."""
    several = [entry.id for entry in facts.entries if entry.versions > 1]
    return {
        "child": facts.child,
        "window": _window(facts),
        "visit": _visit(facts.visit, facts.people),
        "last_visit": _visit(facts.last_visit, facts.people),
        "questions": _questions(facts),
        "entries": facts.records,
        "figures": {code: _figures(code, facts) for code in facts.conditions},
        "flows": _flows(facts.entries),
        "marks": [{**mark, "by": _person(mark["by"], facts.people)} for mark in facts.marks],
        "experiments": [
            {**one, "by": _person(one["by"], facts.people)} for one in facts.experiments
        ],
        "plans": _plans(facts),
        "disagreements": disagreements(facts.entries, facts.plans),
        "two_versions": several,
        "devices": _devices(facts),
        "carried": told(facts),
        "doses": facts.doses,
        "people": facts.people,
        "receipts": [{**seen, "by": _person(seen["by"], facts.people)} for seen in facts.receipts],
        "missing": missing(facts),
    }


def _window(facts: Facts) -> Json:
    first, last = facts.window
    return {
        "from": first.isoformat(),
        "to": last.isoformat(),
        "days": facts.window.days,
        "basis": facts.basis,
    }


def _visit(visit: Visit | None, people: dict[str, str]) -> Json | None:
    if visit is None:
        return None
    return {
        "visit": visit.record,
        "clinic": visit.clinic,
        "day": visit.day,
        "time": visit.time,
        "with": _person(visit.clinician, people),
        "title": visit.title,
    }


def _questions(facts: Facts) -> Json | None:
    asked = facts.questions
    if asked is None:
        return None
    return {
        "list": asked.asked,
        "by": _person(asked.author, facts.people),
        "at": asked.at,
        "versions": asked.versions,
    }


def _figures(code: str, facts: Facts) -> Json:
    """What the diary of one condition adds up to, under the plan that is in force today."""
    condition = condition_of(code)
    entries = [entry for entry in facts.entries if entry.condition == condition]
    plan = in_force_today(condition, facts.plans)
    body = plan.body or {} if plan else {}
    if condition == "asthma":
        best = body.get("personal_best")
        figures = asthma_figures(entries, facts.window, best)
        return {"condition": condition, "figures": figures, "usual": _usual(facts)}
    found = ibd_figures(entries, facts.window, code, body.get("usual_stools"))
    return {"condition": condition, **found}


def _usual(facts: Facts) -> Json:
    """Up to what percent a variability is usual at this age, to be read beside the figure."""
    return {"variability": usual_up_to(age(facts.birth_date, facts.today))}


def age(birth_date: date, today: date) -> int:
    """Whole years."""
    before_birthday = (today.month, today.day) < (birth_date.month, birth_date.day)
    return today.year - birth_date.year - before_birthday


def _flows(entries: Sequence[Entry]) -> dict[str, list[Any]]:
    """The peak flows, a list for each column; entries without one are not there."""
    blown = [entry for entry in entries if entry.flow is not None]
    return {
        "entry": [entry.id for entry in blown],
        "day": [entry.day for entry in blown],
        "session": [entry.session for entry in blown],
        "flow": [entry.flow for entry in blown],
        "reliever": [entry.fields["peak_flow"]["reliever"] for entry in blown],
        "zone": [entry.zone for entry in blown],
        "late": [entry.late for entry in blown],
    }


def _devices(facts: Facts) -> list[Json]:
    """The family's devices, the one heard of last first."""
    contacts = sorted(facts.contacts or (), key=lambda contact: contact.at, reverse=True)
    return [
        {"by": _person(contact.person, facts.people), "last_contact": contact.at.isoformat()}
        for contact in contacts
    ]


def _plans(facts: Facts) -> list[Json]:
    """The issues that were in force on a day of the window, the heads with their whole body."""
    first = facts.window.first.isoformat()
    found = []
    for issue in facts.plans:
        later = [p for p in facts.plans if p.condition == issue.condition and p.seq > issue.seq]
        if issue.head or not any(p.at[:10] <= first for p in later):
            found.append(_plan(issue, facts.people))
    return found


def _plan(issue: PlanIssue, people: dict[str, str]) -> Json:
    return {
        "condition": issue.condition,
        "record": issue.record,
        "revision": issue.revision,
        "at": issue.at,
        "by": _person(issue.author, people),
        "head": issue.head,
        "body": issue.body,
    }


def _person(id: str, people: dict[str, str]) -> Json:
    return {"id": id, "name": people.get(id, "")}
