"""What the people of the demo write beside the diary, by patient. None of it is advice."""

from dataclasses import dataclass
from typing import Any, NamedTuple

Told = tuple[tuple[int, str, str], ...]


@dataclass(frozen=True)
class Goal:
    """A goal as it stands, its age in days, and how it went since (days ago, how, word)."""

    days_ago: int
    body: dict[str, Any]
    told: Told = ()


class Step(NamedTuple):
    """A next step; `by` is who of the clinic owns it, `due` and `done` are days ago."""

    text: str
    who: str
    due: int
    accepted: tuple[str, ...] = ()
    by: str = ""
    done: int = 0


STAFF = {
    "Rosa Lind": {
        "about": "Appointments, letters, forms, who does what",
        "hours": "Monday to Friday, 8 to 4",
        "reach": "0117 496 0123",
    },
    "Amara Okafor": {
        "about": "Medicines and the plan",
        "hours": "Tuesday and Thursday",
        "reach": "Write a question for the visit, or call Rosa",
    },
    "Ida Frost": {
        "about": "Inhalers and spacers, school, sport",
        "hours": "Monday to Thursday, 9 to 3",
        "reach": "0117 496 0124",
    },
}

MATCH = {
    "words": "Play the whole match",
    "voice": "child",
    "status": "active",
    "every": 7,
    "why": "I do not want to sit out when my friends play.",
    "what": "Two puffs before I warm up",
    "when": "Fifteen minutes before kick-off",
    "how_often": "Each Saturday",
    "steps": ["Blue inhaler in the football bag", "Tell the coach", "Play both halves"],
    "confidence": 6,
    "more_sure": "If the coach reminds me",
    "barriers": "Cold, wet days",
    "helps": "My friend Ben, who has an inhaler too",
    "levels": {"-2": "I sit out", "0": "I play both halves", "2": "I play and feel fine after"},
}
SLEEP = {
    "words": "We all sleep through the night",
    "voice": "parent",
    "status": "reached",
    "every": 7,
    "why": "We are tired, and he coughs less when he rests.",
    "confidence": 8,
    "ended": "Three weeks without one bad night!",
}
SPACER = {
    "words": "Use the spacer each time",
    "voice": "team",
    "status": "offered",
    "every": 7,
    "why": "More of the medicine gets into the lungs.",
}
TRIP = {
    "words": "Go on the school trip in March",
    "voice": "child",
    "status": "active",
    "every": 14,
    "why": "Everybody goes. I want to be there.",
    "steps": ["Ask which rooms have a bathroom near", "Pack my own bag"],
    "confidence": 5,
    "helps": "Ms Reed knows about it",
}
WEEKS = (61, 54, 47, 40, 33, 26, 19, 12, 8)
HOW = ("not", "partly", "partly", "done", "partly", "done", "done", "partly", "done")
SAID = ("Too cold", "", "Second half only", "Yes!", "", "", "Scored once", "Rain", "")
GOALS = {
    "Leo": (
        Goal(70, MATCH, tuple(zip(WEEKS, HOW, SAID, strict=True))),
        Goal(120, SLEEP, ((100, "partly", ""), (80, "done", ""), (40, "done", ""))),
        Goal(4, SPACER),
    ),
    "Zoe": (Goal(30, TRIP, ((16, "partly", "Asked about the rooms"),)),),
}

WILL_DO = "We will count to three, and Leo says go."
CARDS = {
    "Leo": (
        {
            "voice": "child",
            "matters": "Football. And my star badge.",
            "fears": "The needle",
            "blood_draw": "Count to three. Let me say go. I look at the fish.",
            "words": "Say “puff”, not “medication”",
        },
        {
            "voice": "parent",
            "matters": "That he can do what his friends do",
            "language": "English. His grandma speaks Polish.",
            "interpreter": "For grandma, please: Polish",
            "transport": "We come by bus. Late afternoon is hard.",
            "not_say": "Please do not talk about hospital before Leo.",
        },
    ),
    "Zoe": (
        {
            "voice": "child",
            "matters": "Being asked first, not my mum",
            "fears": "Being weighed where others can see",
            "not_say": "Do not talk about my weight in front of others.",
        },
    ),
}

AGENDAS = {
    "Leo": ("A breathing test, if he feels like it", "How the spacer goes at school"),
    "Zoe": ("Blood test before the trip",),
    "Sam": ("One plan for both homes",),
}
ASKED_LAST = {"Leo": ("How are the nights?", "Does the spacer fit his mouth?")}
DECISIONS = {
    "Leo": (
        (
            "Keep the brown inhaler all winter",
            "Last winter without it he woke most nights. With it he slept.",
        ),
    ),
}
STEPS = {
    "Leo": (
        Step("Give the school the plan and a spare inhaler", "family", 9, ("family",)),
        Step("Send the letter to the sports club", "team", 20, ("team",), "desk"),
        Step("Check the spacer together", "both", -14, ("team",), "doctor"),
        Step("Wash the spacer each week", "family", 60, ("family",), done=58),
        Step("Look at the winter numbers again", "team", 2, ("team",), "doctor"),
    ),
    "Zoe": (Step("Ask the school about a room near the bathroom", "family", -10),),
}
NOTES = {
    "Leo": (
        {"went": "wrong", "what": "letter", "text": "The letter to the school never came."},
        {"went": "well", "what": "heard", "text": "Ida asked Leo first. He told her all."},
    ),
}
DATES = {
    "Leo": (
        (-6, {"what": "vaccine", "text": "Flu spray", "owner": "family"}),
        (-20, {"what": "school-form", "text": "Inhaler form, new term", "owner": "family"}),
        (-45, {"what": "test", "text": "Breathing test", "owner": "team"}),
        (12, {"what": "refill", "text": "Brown inhaler", "owner": "family"}),
    ),
}
