"""Believable diaries of Crohn's disease and colitis: quiet weeks, and one flare."""

from dataclasses import dataclass
from datetime import date
from random import Random
from typing import Any

SATURDAY = 5
BAD = 0.55
NOTES = ("Tired all day.", "Could not face lunch.", "Stayed near home.", "Better after resting.")


@dataclass(frozen=True)
class IbdStory:
    """A flare that began and peaked so many days ago; weight in units of 100 g."""

    condition: str
    flare: tuple[int, int, int]
    stools: int
    weight: int
    missed: tuple[float, float]
    usual_stools: int | None = None


STORIES = {
    "exams": IbdStory("crohns", (70, 58, 40), 2, 482, (0.1, 0.35)),
    "flare": IbdStory("colitis", (108, 95, 66), 2, 781, (0.08, 0.12), usual_stools=2),
}


def severity(story: IbdStory, days_ago: int) -> float:
    """0 well, 1 at the worst of the flare."""
    began, peak, ended = story.flare
    if not ended < days_ago < began:
        return 0.0
    if days_ago >= peak:
        return (began - days_ago) / (began - peak)
    return (days_ago - ended) / (peak - ended)


def answers(story: IbdStory, how: float, day: date, chance: Random) -> dict[str, Any]:
    """A day's answers at this severity."""

    def grade(most: int) -> int:
        return min(most, max(0, round(how * most + chance.gauss(0, 0.25))))

    stools = max(0, story.stools + round(how * 6 + chance.gauss(0, 0.7)))
    found: dict[str, Any] = {
        "stools": stools,
        "blood": grade(3) if story.condition == "colitis" else grade(1),
        "night_stools": grade(2),
        "pain": grade(3),
        "well_being": grade(3),
        "energy": grade(3),
        "appetite": grade(2),
    }
    if story.condition == "crohns":
        found["liquid_stools"] = min(stools, max(0, round(stools * how + chance.gauss(0, 0.4))))
    if day.weekday() == 0:
        found["weight"] = story.weight - round(how * 17) + chance.randrange(-2, 3)
    if how > BAD and day.weekday() < SATURDAY:
        found["missed_day"] = True
    if chance.random() < (0.25 if how > BAD else 0.03):
        found["note"] = chance.choice(NOTES) if how > BAD else "Nothing special."
    return found
