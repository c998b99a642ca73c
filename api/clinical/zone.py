"""The zone that is shown: the worse of the number's zone and the symptoms' zone.

Without a plan there is no zone, and the reason is said. Symptoms can make a zone worse, never
better, and never make a green one on their own. Source: EPR-3 action plan (2007).
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from api.clinical.conditions.definition import SymptomRule, Zone, load
from api.clinical.findings import Json
from api.clinical.peak_flow import best_of, limits_of, percent, zone, zone_within

WORSE: dict[str | None, int] = {None: -1, "green": 0, "yellow": 1, "red": 2}


@dataclass(frozen=True, slots=True)
class ZoneShown:
    """A zone and what it rests on.

    `reason` says why the number gives no zone: no-plan, no-best, no-reading, other-scale.
    `symptoms` is there without a plan too, so that bad symptoms can still open the emergency line.
    `alert` is whether to act on it now: never for an entry that was filled in later.
    """

    zone: Zone | None
    number: Zone | None
    symptoms: Zone | None
    reason: str | None
    percent: int | None
    best: int | None
    alert: bool


def zone_shown(entry: Json, plan: Json | None, late: bool = False) -> ZoneShown:
    """The zone of an entry's body under a plan's body, both valid; `late` = filled in later."""
    fields = entry["fields"]
    symptoms = symptom_zone(fields, _rules(plan))
    reason = _no_number(fields, plan)
    if plan is None or reason is not None:
        worst = symptoms if plan is not None else None
        return ZoneShown(worst, None, symptoms, reason, None, None, _alert(worst, late))
    flow, best = best_of(fields["peak_flow"]["blows"]), plan["personal_best"]["value"]
    number = zone(flow, plan)
    worst = _worse(number, symptoms)
    return ZoneShown(worst, number, symptoms, None, percent(flow, best), best, _alert(worst, late))


def zones_under(plan: Json | None) -> Callable[[Json], Zone | None]:
    """From an entry's answers to its `zone_shown`: a plan that judges many is read once."""
    if plan is None:
        return lambda fields: None
    rules = _rules(plan)
    if plan.get("personal_best") is None:
        return partial(symptom_zone, rules=rules)
    best, limits = plan["personal_best"]["value"], limits_of(plan)

    def shown(fields: Json) -> Zone | None:
        symptoms = symptom_zone(fields, rules)
        if _no_number(fields, plan) is not None:
            return symptoms
        return _worse(zone_within(best_of(fields["peak_flow"]["blows"]), best, limits), symptoms)

    return shown


def symptom_zone(fields: Json, rules: Iterable[SymptomRule]) -> Zone | None:
    """The worst zone that an answer asks for; None when no answer does."""
    worst: Zone | None = None
    for rule in rules:
        if fields.get(rule.field, 0) >= rule.at_least and WORSE[rule.zone] > WORSE[worst]:
            worst = rule.zone
    return worst


def _rules(plan: Json | None) -> Iterable[SymptomRule]:
    """The plan's own rules replace the usual ones as a whole: the clinician signed that list."""
    if plan is None or plan.get("symptom_rules") is None:
        return load("asthma").symptom_rules
    return [
        SymptomRule(rule["field"], rule["at_least"], rule["zone"]) for rule in plan["symptom_rules"]
    ]


def _no_number(fields: Json, plan: Json | None) -> str | None:
    if plan is None:
        return "no-plan"
    if plan.get("personal_best") is None:
        return "no-best"
    if "peak_flow" not in fields:
        return "no-reading"
    if fields["peak_flow"]["scale"] != plan["personal_best"]["scale"]:
        return "other-scale"
    return None


def _worse(number: Zone, symptoms: Zone | None) -> Zone:
    return number if symptoms is None or WORSE[number] >= WORSE[symptoms] else symptoms


def _alert(zone: Zone | None, late: bool) -> bool:
    return not late and WORSE[zone] > WORSE["green"]
