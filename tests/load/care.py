"""How fast the care team's two screens open: the page before the visit, and the clinic's day."""

from collections.abc import Mapping
from functools import partial

from api.access.grant import give
from api.care.log import CareStream
from api.care.rebuild import rebuild
from api.care.record import RECORD
from api.database import db
from tests.load.connection import OFTEN, Connection, p95
from tests.load.everything import plan_in_force, three_years
from tests.load.figure import Figure, middle
from tests.load.patients import add_patients, open_clinic
from tests.load.world import World, write_out

Worlds = Mapping[str, World]
THREE_YEARS = 2200
VISITS_A_DAY = {1000: 11, 10_000: 110}


def page_before_the_visit(everything: bool, worlds: Worlds, name: str) -> float:
    """95th percentile of milliseconds for the summary of three years.

    `everything` adds three years of goals, steps, notes, medicines and doses to the diary. The
    floor reads the same entries and hands them on unread.
    """
    world, family = worlds[name], worlds[name].families[26 if everything else 25]
    world.store(family, THREE_YEARS)
    if name == "floor":
        phone = world.connect(family)
        return p95(phone, phone.request("pull", family.lacking(0)))
    with world.database():
        child = CareStream.get_by_id(family.stream).subject
        more = [plan_in_force(family.stream, child, family.phone, THREE_YEARS)]
        if everything:
            more += three_years(family.stream, child, family.phone, THREE_YEARS + 1)
        with db.atomic():
            RECORD.append(more, {family.stream: THREE_YEARS + len(more)})
        rebuild()
        busy = open_clinic(f"Page {everything}")
        place = {"clinic": busy.clinic.id, "clinic_name": busy.clinic.name}
        give(child, busy.coordinator, "coordinator", "care-team", busy.clinic.created_at, **place)
    desk = Connection(world.port, busy.token)
    return p95(desk, desk.get(f"children/{child}/summary"))


def day_of(patients: int, worlds: Worlds, name: str) -> float:
    """Median milliseconds for the day of a coordinator, who sees every visit.

    The floor reads as many rows of one table that are written out already.
    """
    world = worlds[name]
    if name == "floor":
        _fill_floor(world, patients)
        desk = world.connect(world.families[0])
        return _median(desk, desk.get(f"day/{patients}"))
    with world.database():
        busy = open_clinic(f"{patients} patients")
        add_patients(busy, patients)
    desk = Connection(world.port, busy.token)
    return _median(desk, desk.get(f"clinics/{busy.clinic.id}/day"))


def _fill_floor(world: World, patients: int) -> None:
    text = '{"visit": "%s"}' % ("x" * 440)
    days = patients // VISITS_A_DAY[patients]
    write_out(world, str(patients), [(number % days, text) for number in range(patients)])


def _median(connection: Connection, request: bytes) -> float:
    connection.ask(request)
    return middle(connection.ask(request)[0] for _ in range(OFTEN))


FIGURES = [
    Figure(
        "page before the visit, three years (95th percentile)",
        60,
        "ms",
        partial(page_before_the_visit, False),
    ),
    Figure(
        "page before the visit, three years of everything (95th percentile)",
        80,
        "ms",
        partial(page_before_the_visit, True),
    ),
    Figure("clinic's day, 1,000 patients", 5, "ms", partial(day_of, 1000)),
    Figure("clinic's day, 10,000 patients", 5, "ms", partial(day_of, 10_000)),
]
