"""Believable asthma diaries: good weeks, football, a cold, an attack, days that nobody wrote."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from random import Random
from typing import Any

# The best blow of each day as a share of what the child can do at best.
ATTACK = (0.87, 0.76, 0.62, 0.45, 0.61, 0.70, 0.77, 0.83, 0.88)
COLD = (0.84, 0.78, 0.75, 0.76, 0.79, 0.83, 0.88)
BAD_DAY = (0.44,)
SNIFFLES = (0.88, 0.82, 0.79, 0.83, 0.89)
WEDNESDAY, SATURDAY, SUNDAY = 2, 5, 6
DUST = (0.055, 0.03, 0.045, 0.025)
"""What dust in the pillow takes from a morning, week by week."""
WELL, POORLY, VERY_POORLY = 0.8, 0.7, 0.5
ILL_NOTES = (
    "Coughed half the night.",
    "Off school, slept a lot.",
    "Wheezy after the stairs.",
    "A bit better than yesterday.",
)
NOTES = {
    WEDNESDAY: "Football practice.",
    SATURDAY: "Swimming, no trouble.",
    SUNDAY: "At grandma's, with the cat.",
}


@dataclass(frozen=True)
class AsthmaStory:
    """How one family keeps its diary and how the child fares.

    `missed` is the share of entries nobody wrote, on weekdays and at weekends; `episodes` begin so
    many days ago; `dips` by weekday; from `silent_for` days ago on nothing was written; mornings
    were worse until the dust went, `dust_until` days ago.
    """

    sessions: tuple[str, ...] = ("morning", "evening")
    missed: tuple[float, float] = (0.07, 0.16)
    episodes: Mapping[int, tuple[float, ...]] = field(default_factory=dict)
    dips: Mapping[int, float] = field(default_factory=dict)
    away: range = range(0)
    silent_for: int = 0
    dust_until: int = 0


STORIES = {
    "attack": AsthmaStory(
        episodes={68: ATTACK, 25: COLD},
        dips={WEDNESDAY: 0.05, SUNDAY: 0.06},
        away=range(106, 113),
        dust_until=126,
    ),
    "mild": AsthmaStory(("morning",), (0.12, 0.3), {27: SNIFFLES}, away=range(106, 113)),
    "two homes": AsthmaStory(
        missed=(0.1, 0.1),
        episodes={140: SNIFFLES, 12: COLD, 5: BAD_DAY, 1: BAD_DAY},
        dips={SATURDAY: 0.07},
    ),
    "hardly": AsthmaStory(("morning",), (0.93, 0.9), {80: SNIFFLES}, silent_for=19),
}


def share_of_best(
    story: AsthmaStory, days_ago: int, weekday: int, session: str, chance: Random
) -> float:
    """What the child blows, as a share of what they can."""
    usual = 0.92 if session == "morning" else 0.95
    if session == "morning" and days_ago > story.dust_until > 0:
        usual -= DUST[(days_ago - story.dust_until - 1) // 7 % len(DUST)]
    share = usual - story.dips.get(weekday, 0.0) + chance.gauss(0, 0.018)
    for began, course in story.episodes.items():
        into = began - days_ago
        if 0 <= into < len(course):
            share = course[into] + (0.03 if session == "evening" else 0) + chance.gauss(0, 0.012)
    return min(share, 1.0)


def answers(share: float, best: float, day: date, session: str, chance: Random) -> dict[str, Any]:
    """An entry's answers when the child blows this share of the best (L/min)."""
    top = round(share * best / 5) * 5
    blows = [top, *(max(60, top - 5 * chance.randrange(7)) for _ in range(2))]
    chance.shuffle(blows)
    found = {"peak_flow": {"blows": blows, "reliever": "before", "scale": "eu"}}
    return found | _symptoms(share, session, day, chance) | _rest(share, session, day, chance)


def _symptoms(share: float, session: str, day: date, chance: Random) -> dict[str, Any]:
    steps = (share < WELL) + (share < POORLY) + (share < VERY_POORLY)
    cough = min(3, steps + (chance.random() < 0.12))
    found: dict[str, Any] = {
        "cough": cough,
        "wheeze": min(2, steps),
        "tightness": max(0, steps - 1),
        "reliever_puffs": (0, 2, 4, 8)[steps],
    }
    if session == "morning":
        found["night_waking"] = max(0, steps - (chance.random() < 0.4))
    else:
        found["activity_limit"] = max(0, steps - 1)
        if day.weekday() == WEDNESDAY:
            found["reliever_puffs"] = max(2, found["reliever_puffs"])
    return found


def _rest(share: float, session: str, day: date, chance: Random) -> dict[str, Any]:
    """Triggers, school, help sought and notes, where there is something to say."""
    found: dict[str, Any] = {}
    ill = share < WELL
    if ill:
        found["triggers"] = ["cold"]
    elif day.weekday() in (WEDNESDAY, SUNDAY) and chance.random() < 0.4:
        found["triggers"] = ["exercise" if day.weekday() == WEDNESDAY else "pets"]
    if share < POORLY and day.weekday() < SATURDAY and session == "morning":
        found["missed_school"] = True
    if share < VERY_POORLY and session == "evening":
        found["unplanned_visit"] = "emergency"
    if chance.random() < (0.4 if ill else 0.05):
        found["note"] = chance.choice(ILL_NOTES) if ill else NOTES.get(day.weekday(), "All good.")
    return found
