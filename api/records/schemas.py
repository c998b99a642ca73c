"""Push and pull as the API documents them.

The revisions of a push are read one by one by `envelope`, so that a bad one stops no other; the
form here says what each looks like.
"""

from typing import Any

from marshmallow import ValidationError, fields, validate

from api.fields import Form
from api.records.push import CONFLICT, INVALID, REFUSED, SAME, STORED
from api.records.runs import FULL

MOST_REVISIONS = 100
MOST_STREAMS = 1000
MOST_PULLED = 40 * FULL


class RevisionForm(Form):
    """One revision as a device writes it."""

    id = fields.UUID(required=True, metadata={"description": "UUIDv7, made by the device"})
    stream = fields.UUID(required=True)
    record = fields.UUID(required=True, metadata={"description": "the id of its first revision"})
    kind = fields.String(required=True)
    parents = fields.List(fields.UUID(), required=True)
    body = fields.Dict(
        required=True, allow_none=True, metadata={"description": "null withdraws the record"}
    )
    at = fields.String(required=True, metadata={"description": "wall clock, YYYY-MM-DDTHH:MM"})
    zone = fields.String(required=True, metadata={"description": "IANA name"})
    offset = fields.Integer(required=True, metadata={"description": "minutes east of UTC"})
    device_seq = fields.Integer(required=True)
    schema = fields.Integer(required=True)


class OneByOne(fields.List[Any]):
    """A list whose members are judged later, each alone."""

    def _deserialize(self, value: Any, *args: Any, **kwargs: Any) -> list[Any]:
        if not isinstance(value, list):
            raise ValidationError("not-a-list")
        return value


class PushForm(Form):
    """What a device offers."""

    epoch = fields.String(allow_none=True, load_default=None, validate=validate.Length(max=64))
    device = fields.UUID(required=True)
    revisions = OneByOne(fields.Nested(RevisionForm), required=True)


class RevisionErrorView(Form):
    """One field of a revision that cannot be kept."""

    pointer = fields.String()
    code = fields.String()
    params = fields.Dict()


class ResultView(Form):
    """What became of one revision, in the order in which they were offered."""

    id = fields.String(allow_none=True)
    status = fields.String(validate=validate.OneOf([STORED, SAME, CONFLICT, REFUSED, INVALID]))
    seq = fields.Integer()
    errors = fields.List(fields.Nested(RevisionErrorView))


class PushView(Form):
    """The answer to a push; nothing in it is said before it is on disk."""

    epoch = fields.String()
    results = fields.List(fields.Nested(ResultView))


class PullForm(Form):
    """Where a device stands."""

    epoch = fields.String(allow_none=True, load_default=None, validate=validate.Length(max=64))
    device = fields.UUID(required=True)
    cursors = fields.Dict(
        keys=fields.UUID(),
        values=fields.Integer(strict=True, validate=validate.Range(0, 2**31 - 1)),
        load_default=dict,
        validate=validate.Length(max=MOST_STREAMS, error="too-many"),
        metadata={"description": "the number of the last revision held of each stream"},
    )
    limit = fields.Integer(
        strict=True, load_default=10 * FULL, validate=validate.Range(1, MOST_PULLED)
    )


class StreamView(Form):
    """What is new in one stream."""

    subject = fields.UUID()
    visibility = fields.String()
    head = fields.Integer(metadata={"description": "the number of its last revision"})
    columns = fields.List(
        fields.Dict(), metadata={"description": "runs of revisions, see api/records/columns.py"}
    )
    next = fields.Integer(metadata={"description": "the next cursor"})
    more = fields.Boolean()
    rewound = fields.Boolean(metadata={"description": "the server was restored: offer again"})


class AuthorView(Form):
    """Somebody whose name stands beside what they wrote."""

    name = fields.String()
    role = fields.String()


class PullView(Form):
    """What a device lacks, and what it must forget."""

    epoch = fields.String()
    gone = fields.List(fields.UUID(), metadata={"description": "forget these now"})
    people = fields.Dict(keys=fields.UUID(), values=fields.Nested(AuthorView))
    streams = fields.Dict(keys=fields.UUID(), values=fields.Nested(StreamView))
