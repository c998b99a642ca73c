"""The demo's care plans, in a doctor's plain words; not advice for anybody."""

from typing import Any

from api.clinical.conditions import load

NOTICE = "This is a demo plan, not advice."
CLINIC_PHONE = {"name": "Harbour Lane Clinic", "phone": "0117 496 0123"}
ASTHMA_STEPS = {
    "green": f"Brown inhaler: 2 puffs in the morning and at night, with the spacer.\n"
    f"Blue inhaler: 2 puffs before football.\n{NOTICE}",
    "yellow": "Blue inhaler: 2 puffs, with the spacer. Wait 15 minutes and blow again.\n"
    "Keep taking the brown inhaler.\n"
    "Call the clinic if it stays yellow until tomorrow.",
    "red": "Blue inhaler now: 1 puff a minute, up to 10 puffs.\n"
    "Sit up. Stay with someone.\n"
    "Call 999 if it does not help, or if talking is hard.",
}
IBD_STEPS = {
    "well": f"Take your medicine every morning.\nWrite in the diary each evening.\n{NOTICE}",
    "flare": "Two days with blood, or three more trips than usual: call the clinic that day.\n"
    "Drink enough. Rest.",
    "urgent": "A lot of blood, fever, or a very sore belly: go to hospital today.\n"
    "Call 999 if you faint.",
}


def asthma_plan(best: int, day: str) -> dict[str, Any]:
    """A plan with a personal best in L/min, measured on that day, and the limits of EPR-3."""
    limits = load("asthma").zone_schemes["epr3"]
    return {
        "condition": "asthma",
        "steps": ASTHMA_STEPS,
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
        "contacts": [CLINIC_PHONE],
    }


def ibd_plan(usual_stools: int | None) -> dict[str, Any]:
    """A plan, with the usual number of stools where the score needs it."""
    plan = {
        "condition": "ibd",
        "steps": IBD_STEPS,
        "emergency": {"country": "GB"},
        "contacts": [CLINIC_PHONE],
    }
    return plan if usual_stools is None else plan | {"usual_stools": usual_stools}
