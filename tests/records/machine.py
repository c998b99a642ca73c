"""Random histories of phones, people and faults, held against the ledger at every step."""

from datetime import timedelta
from typing import Any

from hypothesis import strategies as some
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from tests.records.diary import Phone
from tests.records.phone import ModelPhone, Written, heads, wire
from tests.records.server import Server

SKEWS = [timedelta(days=-400), timedelta(minutes=-7), timedelta(0), timedelta(hours=2)]
ZONES = [("Europe/Berlin", 60), ("Pacific/Auckland", 780), ("America/St_Johns", -210)]
# Whose phone is whose: Maya has two, the third person's clock is never right.
OWNERS = (0, 0, 1, 2, 1)
FAULTS = ["none", "none", "request lost", "answer lost", "twice", "late"]
ENOUGH = 2560
MOST_TURNS_OF_RIGHTS = 5

phones = some.integers(0, len(OWNERS) - 1)
streams = some.integers(0, 1)
coughs = some.integers(0, 3)
faults = some.sampled_from(FAULTS)
thens = some.sampled_from(["keep", *FAULTS])
places = some.integers(0, 1000)


class Histories(RuleBasedStateMachine):
    """One history; `server` is given by the test."""

    def __init__(self, server: Server) -> None:
        super().__init__()
        self.server = server
        self.late: list[tuple[ModelPhone, list[Written]]] = []
        self.backup: dict[str, int] | None = None
        self.restored = False
        self.turns_of_rights = 0

    @initialize(
        skews=some.tuples(*[some.sampled_from(SKEWS)] * len(OWNERS)), seed=some.integers(1, 2**32)
    )
    def families(self, skews: tuple[timedelta, ...], seed: int) -> None:
        self.server.begin()
        self.phones = [
            ModelPhone(
                self.server.people[owner],
                Phone(seed + number, self.server.people[owner].id),
                skew,
                ZONES[number % len(ZONES)],
            )
            for number, (owner, skew) in enumerate(zip(OWNERS, skews, strict=True))
        ]
        for number, phone in enumerate(self.phones):
            self.write(number, 0, 1, "none")
            self.fetch_all(phone)

    @rule(phone=phones, stream=streams, cough=coughs, then=thens)
    def write(self, phone: int, stream: int, cough: int, then: str) -> None:
        """A new entry, also in a record to which the person has lost access since."""
        self.phones[phone].write(self._stream(stream), cough, self.server.tick())
        self._then(phone, then)

    @rule(phone=phones, stream=streams, cough=some.integers(0, 4), which=places, then=thens)
    def change(self, phone: int, stream: int, cough: int, which: int, then: str) -> None:
        """An edit of one head, or a withdrawal."""
        records = self._held(phone, stream)
        if records:
            own = records[which % len(records)]
            over = [own[which % len(own)]]
            self.phones[phone].write(self._stream(stream), cough, self.server.tick(), over)
            self._then(phone, then)

    @rule(phone=phones, stream=streams, cough=coughs, then=thens)
    def merge(self, phone: int, stream: int, cough: int, then: str) -> None:
        """Two versions become one."""
        for own in self._held(phone, stream):
            if len(own) > 1:
                self.phones[phone].write(self._stream(stream), cough, self.server.tick(), own)
        self._then(phone, then)

    @rule(phone=phones, fault=faults)
    def send(self, phone: int, fault: str) -> None:
        """A push, and what can happen to it."""
        sender = self.phones[phone]
        offered = sender.offer()
        if not offered or fault == "request lost":
            return
        if fault == "late":
            self.late.append((sender, offered))
            return
        answer = self.server.push(sender, offered)
        if fault == "twice":
            self.server.push(sender, offered)
        if fault != "answer lost":
            sender.settle(offered, answer)

    @rule(which=places, back=some.booleans())
    def arrive_late(self, which: int, back: bool) -> None:
        """A request that was on its way for long, after others that were sent later."""
        if self.late:
            sender, offered = self.late.pop(which % len(self.late))
            answer = self.server.push(sender, list(reversed(offered)))
            if back:
                sender.settle(list(reversed(offered)), answer)

    @rule(phone=phones, fault=faults, limit=some.sampled_from([1, 3, ENOUGH]))
    def fetch(self, phone: int, fault: str, limit: int) -> None:
        """A pull, and what can happen to it."""
        if fault != "request lost":
            pulled, unpacked = self.server.pull(self.phones[phone], limit)
            if fault not in ("answer lost", "late"):
                self.phones[phone].apply(pulled, unpacked)

    @rule(phone=phones, stream=streams, which=places, cough=coughs)
    def reuse_an_id(self, phone: int, stream: int, which: int, cough: int) -> None:
        """Somebody says something else under an id that is taken."""
        there = list(self.server.order[self._stream(stream)].values())
        if there:
            taken = there[which % len(there)]
            body: Any = {**(taken["body"] or {}), "day": f"1999-01-0{cough + 1}"}
            self.server.push(self.phones[phone], [wire(taken) | {"body": body}])

    @precondition(lambda self: self.turns_of_rights < MOST_TURNS_OF_RIGHTS)
    @rule(person=some.integers(1, 2), stream=streams)
    def share_or_revoke(self, person: int, stream: int) -> None:
        """A share ends while its phones may be anywhere, or begins, perhaps again."""
        self.turns_of_rights += 1
        somebody, where = self.server.people[person], self._stream(stream)
        if (somebody.id, where) in self.server.rights:
            self.server.revoke(somebody, where)
        else:
            self.server.share(somebody, where)

    @rule(what=some.sampled_from(["restart", "back up", "restore"]))
    def operate(self, what: str) -> None:
        """The server is started again, or a backup of it is made, or put back."""
        if what == "restart":
            self.server.restart()
        elif what == "back up":
            self.backup = self.server.snapshot()
        elif self.backup is not None:
            # What came after the backup is gone from the server.
            self.server.restore(self.backup)
            self.backup, self.restored = None, True

    def teardown(self) -> None:
        """The network heals; then everything that was acknowledged is everywhere it may be."""
        if hasattr(self, "phones"):
            self._heal()
            self.server.check()
            for phone in self.phones:
                self._check(phone)
            self.server.end()

    def _heal(self) -> None:
        quiet = False
        while not quiet:
            quiet = True
            for phone in self.phones:
                self.fetch_all(phone)
                while offered := phone.offer():
                    phone.settle(offered, self.server.push(phone, offered))
                    quiet = False

    def fetch_all(self, phone: ModelPhone) -> None:
        """Pull until nothing is left."""
        for _ in range(100):
            pulled, unpacked = self.server.pull(phone, ENOUGH)
            phone.apply(pulled, unpacked)
            news = pulled["streams"].items()
            if all(phone.cursors.get(stream) == one["head"] for stream, one in news):
                return
        raise AssertionError("a phone never catches up")

    def _check(self, phone: ModelPhone) -> None:
        for stream, order in self.server.order.items():
            if (phone.person.id, stream) in self.server.rights:
                self._check_held(phone, phone.held.get(stream, {}), order)
            else:
                assert stream not in phone.held, "I8"
        assert not phone.outbox, "I12"
        # Maya's phones always hold what she wrote; those of others may have had to forget it.
        if not self.restored or phone.person == self.server.people[0]:
            for id, written in phone.acknowledged.items():
                assert id in self.server.order[written["stream"]], "I1"

    def _check_held(
        self, phone: ModelPhone, held: dict[str, Written], order: dict[str, Written]
    ) -> None:
        assert {id: wire(held[id]) for id in order} == {
            id: wire(one) for id, one in order.items()
        }, "I4, I10"
        more = [one for id, one in held.items() if id not in order]
        assert self.restored or not more, "I4"
        assert all(one["author"] != str(phone.person.id) for one in more), "I1"

    def _then(self, phone: int, then: str) -> None:
        if then != "keep":
            self.send(phone, then)

    def _stream(self, number: int) -> str:
        return list(self.server.order)[number]

    def _held(self, phone: int, stream: int) -> list[list[Written]]:
        held = self.phones[phone].held.get(self._stream(stream), {})
        return list(heads(held.values()).values())
