"""A member's word on what is agreed together: charter, stages, a measure of working together."""

from api.fields import Choice, Form, Id, Text
from api.partnership.kinds.who import WRITE
from api.records.kinds import Kind, Only


class AgreedBody(Form):
    """One member's word on one `version` of the record `of`.

    `why` is what they would rather have.
    """

    of = Id(required=True)
    version = Id(required=True)
    says = Choice(("yes", "talk"), required=True)
    why = Text(200)


AGREED = Kind("agreed", WRITE, schema=AgreedBody, only=Only("agreed:{author}", below="of"))
