"""How fast entries are stored and handed on, and in how many bytes."""

from collections.abc import Mapping

from api.care.log import CareRevision
from tests.load.connection import Connection, all_at_once
from tests.load.figure import Figure, middle
from tests.load.world import Family, World

Worlds = Mapping[str, World]
THREE_YEARS = 2200
ALONE = 300
A_CONNECTION = 100


def one_stored(worlds: Worlds, name: str) -> float:
    """Median milliseconds for one entry of one phone, nobody else being there."""
    world, phone = worlds[name], _phone(worlds[name], 18)
    family = world.families[18]
    requests = [phone.request("push", family.batch(1)) for _ in range(ALONE)]
    return middle(phone.ask(request)[0] for request in requests)


def stored_a_second(worlds: Worlds, name: str) -> float:
    """Entries a second from sixteen phones of as many families."""
    world = worlds[name]
    families = world.families[:16]
    phones = [world.connect(family) for family in families]
    requests = [
        [phone.request("push", family.batch(1)) for _ in range(A_CONNECTION)]
        for phone, family in zip(phones, families, strict=True)
    ]
    seconds, bodies = all_at_once(phones, requests)
    assert all(b'"stored"' in body for body in bodies)
    return len(bodies) / seconds


def five_hundred_stored(worlds: Worlds, name: str) -> float:
    """Milliseconds for what a phone kept during half a year without a network."""
    world = worlds[name]
    phone, family = _phone(world, 17), world.families[17]

    def once() -> float:
        everything = family.batch(500)
        entries = everything.pop("revisions")
        parts = [{**everything, "revisions": entries[i : i + 100]} for i in range(0, 500, 100)]
        requests = [phone.request("push", part) for part in parts]
        return sum(phone.ask(request)[0] for request in requests)

    return middle(once() for _ in range(5))


def lost_of_sixteen_writers(worlds: Worlds, name: str) -> float | None:
    """Entries refused or lost when sixteen phones write in one diary."""
    if name == "floor":
        return None
    world, family = worlds[name], worlds[name].families[19]
    phones = [world.connect(family) for _ in range(16)]
    requests = [[phone.request("push", family.batch(1)) for _ in range(40)] for phone in phones]
    _, bodies = all_at_once(phones, requests)
    refused = sum(b'"stored"' not in body for body in bodies)
    with world.database():
        there = CareRevision.select().where(CareRevision.stream == family.stream).count()
    return refused + len(bodies) - there


def three_years_cold(worlds: Worlds, name: str) -> float | None:
    """Milliseconds for three years of a child, for the first phone that asks for them."""
    if name == "floor":
        return None
    world = worlds[name]

    def once(family: Family) -> float:
        world.store(family, THREE_YEARS)
        phone = world.connect(family)
        return phone.ask(phone.request("pull", family.lacking(0)))[0]

    return middle(once(family) for family in world.families[20:25])


def three_years_warm(worlds: Worlds, name: str) -> float:
    """Milliseconds for three years of a child that were asked for before."""
    phone, family = _with_three_years(worlds[name])
    request = phone.request("pull", family.lacking(0))
    phone.ask(request)
    return middle(phone.ask(request)[0] for _ in range(30))


def ten_new(worlds: Worlds, name: str) -> float:
    """Milliseconds for ten new entries."""
    phone, family = _with_three_years(worlds[name])
    request = phone.request("pull", family.lacking(THREE_YEARS - 10))
    return middle(phone.ask(request)[0] for _ in range(200))


def bytes_of_three_years(worlds: Worlds, name: str) -> float:
    """Kilobytes of three years, as they travel."""
    phone, family = _with_three_years(worlds[name])
    return len(phone.ask(phone.request("pull", family.lacking(0)))[1]) / 1000


def bytes_of_ten(worlds: Worlds, name: str) -> float:
    """Kilobytes of ten new entries, as they travel."""
    phone, family = _with_three_years(worlds[name])
    request = phone.request("pull", family.lacking(THREE_YEARS - 10))
    return len(phone.ask(request)[1]) / 1000


def _phone(world: World, number: int) -> Connection:
    return world.connect(world.families[number])


def _with_three_years(world: World) -> tuple[Connection, Family]:
    family = world.families[16]
    if not family.filled:
        world.store(family, THREE_YEARS)
        family.filled = True
    return world.connect(family), family


FIGURES = [
    Figure("one entry stored, alone (median)", 2, "ms", one_stored),
    Figure("entries stored, 16 connections", 1000, "/s", stored_a_second, more_is_better=True),
    Figure("500 revisions made offline, in 5 pushes", 100, "ms", five_hundred_stored),
    Figure("16 writers to one diary: refused or lost", 0, "", lost_of_sixteen_writers),
    Figure("three years of a child pulled, cold", 40, "ms", three_years_cold),
    Figure("three years of a child pulled, warm", 5, "ms", three_years_warm),
    Figure("ten new entries pulled", 1.5, "ms", ten_new),
    Figure("three years of a child on the wire", 35, "kB", bytes_of_three_years),
    Figure("ten new entries on the wire", 1, "kB", bytes_of_ten),
]
