"""Goals in the family's or child's own words, and how each goes; a care team only offers one."""

from typing import Any
from uuid import UUID

from marshmallow import fields, validate
from peewee import fn

from api.care.sides import TEAM_SIDE, side_of
from api.care.standing import READ, Standing, Stands, read, standing
from api.fields import Choice, Day, Form, Id, Text, Whole
from api.prepared import Prepared
from api.records.kinds import FieldErrors, throughout
from api.records.revision import Revision

OFFERED = "offered"
STATUSES = (OFFERED, "active", "reached", "changed", "let-go")
VOICES = ("child", "parent", "team")
ANSWERS = ("done", "partly", "not")
SURE = 10
"""The highest confidence; below 7 the goal is changed together (Brief Action Planning, 2014)."""
MOST_STEPS = 8
LEVELS = ("-2", "-1", "0", "1", "2")
"""Goal attainment scaling: 0 is the goal as agreed (Kiresuk and Sherman, 1968)."""
EVERY = (1, 7, 14, 30)
CHECK_INS = 12
"""As many words about a goal as its small picture shows, here and on the family's phones."""


class GoalBody(Form):
    """A goal; `voice` says in whose words, `every` after how many days to ask how it goes."""

    words = Text(200, required=True)
    voice = Choice(VOICES, required=True)
    status = Choice(STATUSES, required=True)
    why = Text(500, lines=True)
    what = Text(300, lines=True)
    how_much = Text(120)
    when = Text(120)
    how_often = Text(120)
    steps = fields.List(Text(200), validate=validate.Length(max=MOST_STEPS, error="too-many"))
    confidence = Whole(0, SURE)
    more_sure = Text(300, lines=True)
    barriers = Text(300, lines=True)
    helps = Text(300, lines=True)
    every = fields.Integer(
        strict=True, required=True, validate=validate.OneOf(EVERY, error="not-a-choice")
    )
    levels = fields.Dict(keys=Choice(LEVELS), values=Text(200))
    ended = Text(300, lines=True)


class CheckInBody(Form):
    """How a goal went up to a day; `level` is where it stands on its own scale."""

    goal = Id(required=True)
    day = Day(required=True)
    answer = Choice(ANSWERS, required=True)
    word = Text(200, lines=True)
    level = Whole(-2, 2)


def check(child: UUID, revision: Revision) -> FieldErrors:
    """From the care team a goal is an offer; the family takes it or leaves it."""
    assert revision.body is not None
    if side_of(child, revision) != TEAM_SIDE:
        return []
    if revision.body["status"] != OFFERED:
        return [{"pointer": "/status", "code": "only-offered"}]
    if revision.body["voice"] != "team":
        return [{"pointer": "/voice", "code": "not-your-words"}]
    return []


GOAL = standing(
    "goal",
    {"create": "goal.offer", "revise": "goal.write", "withdraw": "goal.write"},
    GoalBody,
    check,
)
CHECK_IN = standing("goal.checkin", throughout("goal.write"), CheckInBody)


def last_check_ins(child: UUID) -> list[Stands]:
    """The last words about each goal, in the order of their days."""
    return read(_last_check_ins(child))


_NTH = fn.ROW_NUMBER().over(
    partition_by=[Standing.body["goal"].as_text()],
    order_by=[Standing.day.desc(), Standing.at.desc()],
)


@Prepared
def _last_check_ins(child: Any) -> Any:
    theirs = (Standing.child == child) & (Standing.kind == CHECK_IN.name)
    ranked = Standing.select(Standing.record, _NTH.alias("nth")).where(theirs)
    last = ranked.select_from(ranked.c.record).where(ranked.c.nth <= CHECK_INS)
    return Standing.select(*READ).where(Standing.child == child, Standing.record.in_(last))
