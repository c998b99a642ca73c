"""A condition's definition, read from its JSON file."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

from api.clinical.findings import Json

FieldType = Literal["integer", "scale", "boolean", "code", "codes", "text", "blows"]
Zone = Literal["green", "yellow", "red"]

CONDITIONS = ("asthma", "ibd")


@dataclass(frozen=True, slots=True)
class Ask:
    """Limits past which the form asks gently whether the number is meant."""

    below: int | None = None
    above: int | None = None
    times_best: int | None = None
    below_best_share: int | None = None
    more_than: str | None = None


@dataclass(frozen=True, slots=True)
class Blows:
    """What belongs to a peak-flow reading: how many blows, and the codes that go with them."""

    most: int
    advised: int
    reliever: tuple[str, ...]
    scales: tuple[str, ...]
    meter_length: int


@dataclass(frozen=True, slots=True)
class Shown:
    """How a stored whole number is shown: 413 with one decimal is 41.3."""

    unit: str
    decimals: int


@dataclass(frozen=True, slots=True)
class Field:
    """One question of the diary; unit in UCUM, `max` of a text in characters."""

    id: str
    type: FieldType
    group: str
    source: str
    unit: str | None = None
    min: int = 0
    max: int = 0
    step: int = 1
    usual: int | None = None
    choices: tuple[str, ...] = ()
    variants: tuple[str, ...] = ()
    blows: Blows | None = None
    ask: Ask = Ask()
    shown: Shown | None = None
    loinc: str | None = None


@dataclass(frozen=True, slots=True)
class SymptomRule:
    """From this answer on, the zone is at least this one."""

    field: str
    at_least: int
    zone: Zone


@dataclass(frozen=True, slots=True)
class Limit:
    """A limit between two zones, in percent of the personal best.

    `belongs` says which zone a reading exactly on the limit is in.
    """

    percent: int
    belongs: Literal["upper", "lower"]


@dataclass(frozen=True, slots=True)
class PlanShape:
    """What a plan for this condition holds: its zones with how bad each is, and its own parts."""

    zones: Mapping[str, Zone]
    parts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Condition:
    """All that a condition's file says."""

    id: str
    variants: tuple[str, ...]
    sessions: tuple[str, ...]
    fields: Mapping[str, Field]
    symptom_rules: tuple[SymptomRule, ...]
    zone_schemes: Mapping[str, tuple[Limit, Limit]]
    plan: PlanShape
    scores: Mapping[str, Json]
    sources: Mapping[str, Json]


@cache
def load(condition: str) -> Condition:
    """The definition of a condition; KeyError for one that we do not know."""
    if condition not in CONDITIONS:
        raise KeyError(condition)
    file = Path(__file__).with_name(f"{condition}.json")
    return _condition(json.loads(file.read_text(encoding="utf-8")))


def condition_of(code: str) -> str:
    """The condition whose diary goes with a child's condition code; KeyError for another code."""
    for condition in CONDITIONS:
        if code in load(condition).variants:
            return condition
    raise KeyError(code)


def _condition(data: dict[str, Any]) -> Condition:
    return Condition(
        id=data["condition"],
        variants=tuple(data["variants"]),
        sessions=tuple(data["sessions"]),
        fields={entry["id"]: _field(entry) for entry in data["fields"]},
        symptom_rules=tuple(
            SymptomRule(rule["field"], rule["at_least"], rule["zone"])
            for rule in data["symptom_rules"]
        ),
        zone_schemes={scheme["name"]: _limits(scheme) for scheme in data["zone_schemes"]},
        plan=PlanShape(
            zones={zone["id"]: zone["level"] for zone in data["plan"]["zones"]},
            parts={part["id"]: part["type"] for part in data["plan"]["parts"]},
        ),
        scores={score["id"]: score for score in data["scores"]},
        sources=data["sources"],
    )


def _field(entry: dict[str, Any]) -> Field:
    known = dict(entry)
    for codes in ("choices", "variants"):
        known[codes] = tuple(known.get(codes, ()))
    if "blows" in known:
        known["blows"] = _blows(known["blows"])
    known["ask"] = Ask(**known.get("ask", {}))
    if "shown" in known:
        known["shown"] = Shown(**known["shown"])
    return Field(**known)


def _blows(entry: dict[str, Any]) -> Blows:
    return Blows(
        most=entry["most"],
        advised=entry["advised"],
        reliever=tuple(entry["reliever"]),
        scales=tuple(entry["scales"]),
        meter_length=entry["meter_length"],
    )


def _limits(scheme: dict[str, Any]) -> tuple[Limit, Limit]:
    green, yellow = (Limit(**limit) for limit in scheme["limits"])
    return green, yellow
