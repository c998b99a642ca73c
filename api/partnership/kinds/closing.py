"""The end of a project: what was learned, and what did not work, which is never left out."""

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from api.fields import Choice, Day, Flag, Form, Text
from api.partnership.kinds.who import END
from api.partnership.log import standing
from api.partnership.member import PARTNER, WRITING, Member
from api.partnership.project import FINISHED, Project
from api.records.kinds import FieldErrors, Kind, Only
from api.records.revision import Change, Revision

LONG = 1000
IDEAS = (
    *("idea-board", "wish-list", "walk-through", "own-diary", "first-things"),
    *("board-by-door", "work-list", "one-minute"),
    *("cards", "gap-and-skill", "private-card"),
    *("quiet-task", "one-visit", "lunch", "survey", "good-cause"),
    *("hurdle-list", "evening-call"),
    *("ready-talk", "ground-rules", "read-a-chart", "one-talk"),
    *("hello-round", "count-together", "look-back"),
)
"""The ideas of the change package, by concept; their words are the phone's."""
LONGEST = timedelta(days=90)


class ClosingBody(Form):
    """The closing note; `result` says in one line what came of it.

    `open_to_others` lets other clinics read and reuse it, `on_board` anybody read what came of it.

    `tried` is the idea of the change package that it was about, with whether it `worked`.
    """

    result = Text(200)
    did_not_work = Text(LONG, lines=True, required=True)
    learned = Text(LONG, lines=True, required=True)
    keep = Text(LONG, lines=True)
    spread = Text(LONG, lines=True)
    stop = Text(LONG, lines=True)
    thanks = Text(LONG, lines=True)
    story = Text(2000, lines=True)
    celebrate = Text(300)
    tried = Choice(IDEAS)
    worked = Choice(("yes", "partly", "no"))
    for_whom = Text(200)
    open_to_others = Flag(required=True)
    on_board = Flag()


class LongerBody(Form):
    """One side's yes to more time, until a day."""

    until = Day(required=True)


def check_longer(project: UUID, revision: Revision) -> FieldErrors:
    """Never for longer than a new project."""
    assert revision.body is not None
    latest = date.fromisoformat(revision.at[:10]) + LONGEST
    if date.fromisoformat(revision.body["until"]) > latest:
        return [{"pointer": "/until", "code": "too-late"}]
    return []


def keep_openness(changes: Sequence[Change]) -> None:
    """Whether others may read it; while two versions stand, both have to say so."""
    for change in changes:
        said = [head.body for head in change.standing if head.body]
        Project.update(
            open_to_others=bool(said) and all(body["open_to_others"] for body in said),
            on_board=bool(said) and all(body.get("on_board", False) for body in said),
        ).where(Project.id == change.subject).execute()


def extend(changes: Sequence[Change]) -> None:
    """Move the end to the day that a family partner and somebody of the staff both said yes to."""
    for project in {change.subject for change in changes}:
        yes = {one.author: one.body["until"] for one in standing(project, "longer")}
        sides = _sides(project, yes)
        if len(sides) == 2:
            until = min(map(max, sides.values()))
            this = (Project.id == project) & (Project.status != FINISHED)
            later = Project.update(ends_on=until).where(this, Project.ends_on < until)
            later.execute()


def _sides(project: UUID, yes: dict[UUID, str]) -> dict[bool, list[date]]:
    """The days that each side named: family partners' and staff's."""
    rows = Member.select(Member.person, Member.role).where(
        Member.project == project, Member.person.in_(list(yes)), Member.status.in_(WRITING)
    )
    found: dict[bool, list[date]] = {}
    for row in rows:
        day = date.fromisoformat(yes[row.person_id])
        found.setdefault(row.role == PARTNER, []).append(day)
    return found


CLOSING = Kind("closing", END, schema=ClosingBody, only=Only("closing"), project=keep_openness)
LONGER = Kind(
    "longer",
    END,
    schema=LongerBody,
    only=Only("longer:{author}"),
    check=check_longer,
    project=extend,
)
