"""The red entries that meet a clinician's rule: kept for the list of the clinic's next working day.

The rows are written in the transaction that stores the entry, so no alert can be lost between.
"""

from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

from peewee import BooleanField, CharField, CompositeKey, UUIDField

from api.care import log
from api.care.alert_kinds import LOOKED, AlertRule
from api.care.children import stream_of
from api.care.diary import DiaryEntry
from api.care.standing import of_kinds
from api.clinical.red_rule import Red, Rule, met_at
from api.database import JSONField, Row, UtcDateTimeField
from api.records.revision import Change


class Alert(Row):
    """A red entry on a clinic's list, since the instant `met_at` at which it met a rule.

    `day` and `session` are the entry's; `asked` says who wanted to be told of what:
    `[{person, times, days}]`. It is `settled` once somebody has said what was done.
    """

    child = UUIDField()
    clinic = UUIDField()
    entry = UUIDField()
    day = CharField(10)
    session = CharField(8)
    met_at = UtcDateTimeField()
    asked = JSONField()
    settled = BooleanField()

    class Meta:
        primary_key = CompositeKey("child", "clinic", "entry")


Alert.add_index(Alert.clinic, Alert.settled, Alert.met_at)


def changed(changes: Sequence[Change]) -> None:
    """Bring the clinics' lists up to date after these changes."""
    for child in {change.subject for change in changes if _matters(change)}:
        refresh(child)


def _matters(change: Change) -> bool:
    """An entry that is new and not red puts nothing on a list and takes nothing from it."""
    if change.kind != "diary.entry" or not change.created or len(change.heads) > 1:
        return True
    body = change.heads[0].body
    return bool(body and (body.get("shown") or {}).get("zone") == "red")


def refresh(child: UUID) -> None:
    """Work out the alerts of a child from the kept rows; a child without rules has none."""
    rules = list(
        AlertRule.select()
        .where(AlertRule.child == child)
        .order_by(AlertRule.since, AlertRule.record)
    )
    if rules:
        Alert.delete().where(Alert.child == child).execute()
        found = list(_found(child, rules))
        if found:
            Alert.insert_many(found).execute()


def _found(child: UUID, rules: list[AlertRule]) -> Iterator[dict[str, Any]]:
    entries = _red_entries(child)
    reds = [red for _, red in entries]
    settled = _settled(child)
    for clinic in {rule.clinic for rule in rules}:
        own = [rule for rule in rules if rule.clinic == clinic]
        for entry, red in entries:
            met = _met(own, red, reds)
            if met:
                yield {
                    "child": child,
                    "clinic": clinic,
                    "entry": entry.record,
                    "day": entry.day,
                    "session": entry.session,
                    "met_at": min(at for at, _ in met),
                    "asked": [asked for _, asked in met],
                    "settled": (clinic, entry.record) in settled,
                }


def _red_entries(child: UUID) -> list[tuple[DiaryEntry, Red]]:
    """Red entries that were not filled in later, with the instant at which each came as red."""
    rows = DiaryEntry.select().where(
        DiaryEntry.child == child, DiaryEntry.zone == "red", ~DiaryEntry.late
    )
    entries = {row.record: row for row in rows.order_by(DiaryEntry.day, DiaryEntry.record)}
    came: dict[UUID, Any] = {}
    for revision in log.with_body(stream_of(child), list(entries)):
        if (revision.body.get("shown") or {}).get("zone") == "red":
            came.setdefault(revision.record, revision.received_at)
    return [(entries[id], Red(entries[id].day, came[id])) for id in entries]


def _met(rules: list[AlertRule], red: Red, reds: list[Red]) -> list[tuple[Any, dict[str, Any]]]:
    """Of each rule that the entry meets: since when, and what was asked by whom."""
    found = []
    for rule in rules:
        met = met_at(Rule(rule.times, rule.days, rule.since, rule.until), red, reds)
        if met:
            asked = {"person": str(rule.person), "times": rule.times, "days": rule.days}
            found.append((met, asked))
    return found


def _settled(child: UUID) -> set[tuple[UUID, UUID]]:
    """Clinic and entry of everything about which somebody has said what was done."""
    return {
        (UUID(answer.body["clinic"]), UUID(entry))
        for answer in of_kinds(child, ["alert.answer"])
        if answer.body["did"] != LOOKED
        for entry in answer.body["entries"]
    }
