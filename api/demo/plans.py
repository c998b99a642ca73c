"""The demo's care plans, in a doctor's plain words; not advice for anybody."""

from typing import Any

from api.clinical.conditions import load

Plan = dict[str, Any]

NOTICE = "This is a demo plan, not advice."
TRIGGERS = ["Colds", "Cats", "Cold air"]
DAYTIME = 0
"""The place of the clinic among the contacts."""
CONTACTS = [
    {"name": "Harbour Lane Clinic", "phone": "0117 496 0123", "when": "Weekdays, 8 to 6"},
    {"name": "Nurse Ida Frost", "phone": "0117 496 0155", "when": "For inhaler questions"},
]
BROWN = {
    "name": "Brown inhaler",
    "dose": "2 puffs",
    "device": "Spacer with mask",
    "spacer": True,
    "when": "After brushing teeth",
    "how_often": "Morning and night",
}
BLUE = {"name": "Blue inhaler", "dose": "2 puffs", "device": "Spacer with mask", "spacer": True}
RELIEF = BLUE | {"how_often": "Up to every 4 hours"}
SPORT = BLUE | {"when": "15 minutes before football"}
TABLET = {"name": "Mesalazine", "dose": "1 tablet", "when": "With breakfast"}
ASTHMA_ZONES: dict[str, dict[str, Any]] = {
    "green": {
        "signs": ["Breathing is easy.", "No cough or wheeze.", "Sleeps through the night."],
        "medicines": [BROWN],
        "steps": [{"text": "Take the brown inhaler every day."}, {"text": NOTICE}],
    },
    "yellow": {
        "signs": ["Cough, wheeze or a tight chest.", "Wakes at night.", "A cold is coming."],
        "medicines": [BROWN, RELIEF],
        "steps": [
            {"text": "Take 2 puffs of the blue inhaler, with the spacer."},
            {"text": "Wait 15 minutes. Blow again.", "again_minutes": 15, "times": 2},
            {"text": "Keep taking the brown inhaler."},
            {"text": "Call us if it stays yellow until tomorrow.", "call": DAYTIME},
        ],
    },
    "red": {
        "signs": ["Hard to talk or walk.", "The blue inhaler does not help."],
        "medicines": [BLUE | {"dose": "1 puff a minute, up to 10 puffs"}],
        "steps": [
            {"text": "Sit up. Stay with someone."},
            {"text": "Take 1 puff of the blue inhaler.", "again_minutes": 1, "times": 10},
            {"text": "Call 999 if it does not help, or if talking is hard."},
        ],
    },
}
IBD_ZONES: dict[str, dict[str, Any]] = {
    "well": {
        "signs": ["The usual number of trips.", "No blood."],
        "medicines": [TABLET],
        "steps": [
            {"text": "Take your medicine every morning."},
            {"text": "Write in the diary each evening."},
            {"text": NOTICE},
        ],
    },
    "flare": {
        "signs": ["Two days with blood.", "Three more trips than usual."],
        "medicines": [],
        "steps": [
            {"text": "Call the clinic the same day.", "call": DAYTIME},
            {"text": "Drink enough. Rest."},
        ],
    },
    "urgent": {
        "signs": ["A lot of blood.", "Fever.", "A very sore belly."],
        "medicines": [],
        "steps": [{"text": "Go to hospital today."}, {"text": "Call 999 if you faint."}],
    },
}


def asthma_plan(best: int, day: str, number: int, review_by: str) -> Plan:
    """A plan with a personal best in L/min, measured on that day, and the limits of EPR-3."""
    limits = load("asthma").zone_schemes["epr3"]
    return {
        "condition": "asthma",
        "number": number,
        "zones": ASTHMA_ZONES,
        "emergency": {"country": "GB"},
        "personal_best": {
            "value": best,
            "scale": "eu",
            "on": day,
            "set_by": "Dr Amara Okafor",
            "method": "measured",
        },
        "scheme": {
            "name": "epr3",
            "limits": [{"percent": each.percent, "belongs": each.belongs} for each in limits],
        },
        "mart": False,
        "before_exercise": [SPORT],
        "triggers": TRIGGERS[: 1 + number],
        "contacts": CONTACTS[:number],
        "review_by": review_by,
    }


def ibd_plan(usual_stools: int | None, review_by: str) -> Plan:
    """A plan, with the usual number of stools where the score needs it."""
    plan: Plan = {
        "condition": "ibd",
        "number": 1,
        "zones": IBD_ZONES,
        "emergency": {"country": "GB"},
        "contacts": CONTACTS[:1],
        "review_by": review_by,
    }
    return plan if usual_stools is None else plan | {"usual_stools": usual_stools}
