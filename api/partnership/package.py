"""The change package: ideas for working together, and how they went where somebody tried them.

What an idea says is the phone's words; here are its name and what finished projects tell of it.
"""

from typing import Any
from uuid import UUID

from api.clinics.clinic import Clinic
from api.partnership.finished import MOST
from api.partnership.kinds.closing import IDEAS
from api.partnership.log import standing_of
from api.partnership.matrix import TEAM
from api.partnership.project import FINISHED, Project
from api.partnership.rights import require
from api.people.person import Person

View = dict[str, Any]


def tried(clinic: UUID, by: Person) -> list[View]:
    """Where ideas worked and where not, the newest first.

    Staff read it of their own clinic's projects and of those opened to others; families of the
    latter alone, since a project's members wrote it for whom they opened it to.
    """
    roles = require(by, "package.read", clinic)
    opened = Project.open_to_others
    rows: Any = (
        Project.select(Project.id, Project.title, Clinic.name)
        .join(Clinic)
        .where(
            Project.status == FINISHED,
            (Project.clinic == clinic) | opened if roles & TEAM else opened,
        )
        .order_by(Project.ends_on.desc(), Project.id)
        .limit(MOST)
        .tuples()
    )
    projects = list(rows)
    told = standing_of([id for id, _, _ in projects], ["closing"]) if projects else {}
    return [
        {"idea": body["tried"], "worked": body["worked"], "for_whom": body.get("for_whom", "")}
        | {"project": title, "clinic": name}
        for id, title, name in projects
        for body in [told[id, "closing"][-1].body]
        if body.get("tried") in IDEAS and "worked" in body
    ]
