"""The demo clinic: invented people, half a year of believable diaries, visits tomorrow.

Everything goes the way it goes in life: accounts, codes, shares, and pushes from phones.
The same seed and day give the same diaries. No person in it exists.
"""

from datetime import datetime

from api.database import db
from api.demo.alerts import tell_of_red
from api.demo.around import tell_stories
from api.demo.clinic import DemoClinic
from api.demo.diaries import write_diaries
from api.demo.families import FAMILIES, PASSPHRASE, SIGN_INS
from api.demo.learning import learn
from api.demo.library import fill_the_library
from api.demo.medicines import take_medicines
from api.demo.reminders import be_reminded
from api.demo.rooms import work_together
from api.demo.stage import set_the_stage
from api.demo.timeline import Timeline
from api.demo.together import carry_on
from api.demo.visits import plan_visits
from api.errors import Conflict
from api.people.person import Person

__all__ = ["announce", "is_empty", "load"]


def is_empty() -> bool:
    """Whether nobody has an account yet: the only database that the demo goes into."""
    return not Person.select().exists()


def load(now: datetime, seed: int = 1) -> None:
    """Fill an empty database; Conflict `not-empty` for any other, whose people are real."""
    with db.atomic():
        if not is_empty():
            raise Conflict("not-empty")
        timeline = Timeline(now)
        clinic = DemoClinic(timeline, seed)
        for family in FAMILIES:
            clinic.welcome(family)
        for patient in clinic.patients:
            write_diaries(patient, timeline)
        visits = plan_visits(clinic, timeline)
        carry_on(clinic, timeline, visits)
        tell_stories(clinic, timeline, visits)
        tell_of_red(clinic, timeline)
        learn(clinic, timeline)
        take_medicines(clinic, timeline)
        timeline.happen()
        set_the_stage(clinic, timeline)
        work_together(clinic, timeline)
        fill_the_library(clinic, timeline)
        be_reminded(clinic, timeline)


def announce(address: str) -> None:
    """Print where to look and how to sign in, if this is a demo clinic."""
    if Person.get_or_none(Person.email == SIGN_INS[0][1]) is None:
        return
    print(f"The demo clinic is on {address} (invented people; the password is for all of them)")
    for who, email in SIGN_INS:
        print(f"  {who:<16} {email:<28} {PASSPHRASE}")
