"""Numbers that are possible but unlikely: the form asks once, gently, and keeps what it is told."""

from collections.abc import Iterator

from api.clinical.conditions.definition import Field, load
from api.clinical.findings import Finding, Json, below
from api.clinical.peak_flow import best_of


def soft_questions(condition: str, fields: Json, best: int | None = None) -> list[Finding]:
    """What to ask about valid answers, in the order of the form; `best` in L/min, same scale.

    A question never delays a zone or the emergency line: a third of the best may be a typing
    error or an attack.
    """
    findings: list[Finding] = []
    for field in load(condition).fields.values():
        if field.id in fields:
            findings += _questions(field, fields, best)
    return findings


def _questions(field: Field, fields: Json, best: int | None) -> Iterator[Finding]:
    pointer = below("", field.id)
    if field.type == "blows":
        value = best_of(fields[field.id]["blows"])
        yield from _range(field, pointer, value)
        if best is not None:
            yield from _against_best(field, pointer, value, best)
    elif field.type == "integer":
        yield from _range(field, pointer, fields[field.id])
        yield from _against_other(field, pointer, fields)


def _range(field: Field, pointer: str, value: int) -> Iterator[Finding]:
    if field.ask.below is not None and value < field.ask.below:
        yield Finding(pointer, "ask-low", {"below": field.ask.below})
    if field.ask.above is not None and value > field.ask.above:
        yield Finding(pointer, "ask-high", {"above": field.ask.above})


def _against_best(field: Field, pointer: str, value: int, best: int) -> Iterator[Finding]:
    times, share = field.ask.times_best, field.ask.below_best_share
    if times is not None and value >= times * best:
        yield Finding(pointer, "ask-times-best", {"times": times, "best": best})
    if share is not None and value * share < best:
        yield Finding(pointer, "ask-below-best-share", {"share": share, "best": best})


def _against_other(field: Field, pointer: str, fields: Json) -> Iterator[Finding]:
    other = field.ask.more_than
    if other is not None and other in fields and fields[field.id] > fields[other]:
        yield Finding(pointer, "ask-more-than", {"field": other})
