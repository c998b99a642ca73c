"""What a carer with a link is shown: the plan in force, whom to call, and nothing of the diary."""

from datetime import datetime
from typing import Any
from uuid import UUID

from api.access import link as links
from api.access.link import PlanLink
from api.care import school_plan
from api.care.children import stream_of
from api.care.history import issues
from api.care.plans import in_force_today
from api.care.record import RECORD
from api.clinical.conditions import CONDITIONS
from api.people.child import Child
from api.people.person import names
from api.records.turn import in_turn


def open_link(token: str, pin: str, now: datetime) -> dict[str, Any]:
    """The page behind a link; raises LinkNotOpen or WrongPin. Each opening is in the access log."""
    link = links.recognise(token, pin, now)

    def read() -> dict[str, Any]:
        links.use(link, now)
        return _page(link)

    return in_turn(read)


def _page(link: PlanLink) -> dict[str, Any]:
    child = Child.get_by_id(link.child_id)
    return {
        "label": link.label,
        "until": link.until,
        "child": {"name": child.name, "birth_date": child.birth_date},
        "plans": _plans(child.id),
        "school": _school(child.id),
    }


def _plans(child: UUID) -> list[dict[str, Any]]:
    known = issues(child, stream_of(child))
    standing = [in_force_today(condition, known) for condition in CONDITIONS]
    found = [issue for issue in standing if issue]
    people = names({UUID(issue.author) for issue in found})
    return [
        {
            "revision": issue.revision,
            "at": issue.at,
            "by": people.get(UUID(issue.author), ""),
            "body": issue.body,
        }
        for issue in found
    ]


def _school(child: UUID) -> dict[str, Any] | None:
    """What the family wrote for school; of two versions, the one received last."""
    revisions = RECORD.of_records(stream_of(child), [school_plan.record_of(child)])
    replaced = {parent for revision in revisions for parent in revision.parents}
    standing = [one for one in revisions if one.id not in replaced and one.body is not None]
    return standing[-1].body if standing else None
