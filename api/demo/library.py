"""The demo clinic's library grows, is checked, and becomes a bundle for who is new."""

from api.demo import library_words as words
from api.demo.clinic import DemoClinic
from api.demo.timeline import Timeline
from api.partnership import bundle, idea, resource
from api.people.person import Person


def fill_the_library(clinic: DemoClinic, timeline: Timeline) -> None:
    """Everything on the shelf, in the order of its versions; then what is still missing."""
    team = {"rosa": clinic.coordinator, "okafor": clinic.doctor, "ida": clinic.nurse}

    def person(name: str) -> Person:
        return team.get(name) or Person.get(Person.email == f"{name}@demo.example")

    made = []
    for kind, versions in words.SHELF:
        for number, one in enumerate(versions, 1):
            at = timeline.wall(timeline.day(one.days_ago), 10)
            if number == 1:
                made.append(resource.add(clinic.id, kind, one.body, person(one.by), at).id)
            else:
                resource.write(clinic.id, made[-1], number - 1, one.body, person(one.by), at)
            if one.checked_by:
                resource.check(clinic.id, made[-1], number, True, person(one.checked_by), at)
    title, text, which = words.BUNDLE
    form = {"title": title, "words": text, "resources": [made[at] for at in which]}
    bundle.make(clinic.id, form, clinic.nurse, timeline.wall(timeline.day(30), 10))
    at = timeline.wall(timeline.day(12), 20)
    wishes = [
        idea.add(clinic.id, {"text": text, "moment": moment}, person(by), at)
        for by, text, moment in words.WISHES
    ]
    who, which_one = words.LEAD
    idea.take_lead(clinic.id, wishes[which_one].id, True, person(who), at)
