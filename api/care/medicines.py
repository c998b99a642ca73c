"""The medicines that family and clinic agreed on: kept, changed or stopped, and why."""

from marshmallow import fields

from api.care.standing import standing
from api.fields import Choice, Day, Flag, Form, Text, Whole
from api.records.kinds import throughout

PURPOSES = ("reliever", "controller", "other")
STATUSES = ("kept", "changed", "stopped")
MOST_DOSES = 1000
MOST_EACH = 40


class Counter(Form):
    """Doses in a new inhaler, and the day on which it was begun."""

    start = Whole(1, MOST_DOSES, required=True)
    on = Day(required=True)


class MedicineBody(Form):
    """A medicine's body: name, dose and device as somebody typed them, never worked out here.

    `each` is how many are counted when a dose is written down with one tap.
    """

    name = Text(120, required=True)
    dose = Text(200, required=True)
    device = Text(80)
    how_often = Text(200)
    purpose = Choice(PURPOSES, required=True, data_key="for")
    status = Choice(STATUSES, required=True)
    why = Text(300, lines=True)
    each = Whole(1, MOST_EACH)
    counter = fields.Nested(Counter)
    refill_by = Day()
    expires = Day()
    spare_at_school = Flag()
    technique_checked = Day()


MEDICINE = standing("medicine", throughout("medicine.write"), MedicineBody)
