"""What the page behind a carer's link holds."""

from marshmallow import Schema, fields


class CarerChildView(Schema):
    """Whose plan it is."""

    name = fields.String(required=True)
    birth_date = fields.Date(required=True)


class CarerPlanView(Schema):
    """A plan in force, as it was issued: its revision, wall time, issuer and body."""

    revision = fields.UUID(required=True)
    at = fields.String(required=True)
    by = fields.String(required=True)
    body = fields.Dict(required=True)


class CarerView(Schema):
    """The page behind a link; `school` is what the family wrote for school, if it did."""

    label = fields.String(required=True)
    until = fields.AwareDateTime(required=True)
    child = fields.Nested(CarerChildView, required=True)
    plans = fields.List(fields.Nested(CarerPlanView), required=True)
    school = fields.Dict(required=True, allow_none=True)
