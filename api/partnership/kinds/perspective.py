"""What each member alone can say: what they know that others cannot, and what they need."""

from api.fields import Choice, Form, Text
from api.partnership.kinds.who import WRITE
from api.records.kinds import Kind, Only


class PerspectiveBody(Form):
    """One member's own answer to a standing question; families and staff answer the same two."""

    question = Choice(("know", "need"), required=True)
    text = Text(1000, lines=True, required=True)


PERSPECTIVE = Kind(
    "perspective", WRITE, schema=PerspectiveBody, only=Only("perspective:{question}:{author}")
)
