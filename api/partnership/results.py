"""What came of working together, for anybody: counts that pick nobody out, and what groups opened.

The words of a project are here only when its closing note says that anybody may read them.
"""

from collections import defaultdict
from datetime import datetime
from statistics import mean
from typing import Any
from uuid import UUID

from api.partnership import board, finished, group, stage
from api.partnership.log import Told, standing_of
from api.partnership.member import ACTIVE, ONBOARDING, PARTNER, Member
from api.partnership.member import FINISHED as LEFT
from api.partnership.project import FINISHED, Project, progress

View = dict[str, Any]
FEWEST = 5
"""Fewer people than this are not counted out to strangers."""
MOST = 50
READ_OF_ROOMS = ("closing", "file", "pulse", "reflection", "pdsa", "measure", "measure.value")
OPENED = ("result", "learned", "did_not_work", "keep")
OF_TEST = ("objective", "started_on")


def public(code: str, now: datetime) -> View:
    """The clinic's results as anybody reads them; a count is null where it would tell of few."""
    page = board.with_code(code)
    clinic = page.clinic_id
    today = stage.today_at(clinic, now)
    rows = list(
        Project.select()
        .where(Project.clinic == clinic)
        .order_by(Project.ends_on.desc(), Project.id)
        .limit(MOST)
    )
    told = standing_of([row.id for row in rows], READ_OF_ROOMS) if rows else {}
    return {
        "name": page.clinic.name,
        "numbers": {
            **progress(clinic),
            "made": _made(told),
            "people": _people(clinic),
            "heard": _heard(told),
        },
        "results": [
            finished.evidence(row, told, OPENED, OF_TEST)
            for row in rows
            if row.status == FINISHED and row.on_board
        ],
        "groups": [group.told(one) for one in group.running(clinic, today)],
    }


def _made(told: Told) -> int:
    files = [one for (_, kind), found in told.items() if kind == "file" for one in found]
    return sum(1 for one in files if one.body["made_together"])


def _heard(told: Told) -> float | None:
    """The mean of 1 to 5, to the nearest half; null until enough people have answered.

    Each person weighs the same: who answers each week must not be heard through all others, and
    finer steps would tell what the next one who answered said.
    """
    said: dict[UUID, list[int]] = defaultdict(list)
    for (_, kind), found in told.items():
        if kind in ("pulse", "reflection"):
            for one in found:
                said[one.author].append(one.body["heard"])
    if len(said) < FEWEST:
        return None
    return int(2 * mean(map(mean, said.values())) + 0.5) / 2


def _people(clinic: UUID) -> int | None:
    """Family partners who take or took part; null for a few."""
    projects = Project.select(Project.id).where(Project.clinic == clinic)
    count = (
        Member.select(Member.person)
        .where(
            Member.project.in_(projects),
            Member.role == PARTNER,
            Member.status.in_([ONBOARDING, ACTIVE, LEFT]),
        )
        .distinct()
        .count()
    )
    return count if count >= FEWEST else None
