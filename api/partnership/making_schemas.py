"""What the routes around making things together take and give."""

from marshmallow import fields

from api.fields import Choice, Form, Text
from api.once import OnceForm
from api.partnership.kinds.comment import SAYS


class LookForm(Form):
    """How a draft reads to somebody of the team."""

    says = Choice(SAYS, required=True)
    text = Text(600, lines=True)


class WordForm(OnceForm):
    """One thing that is said about a sign-up."""

    text = Text(600, lines=True, required=True)


class OwnLookView(Form):
    """What one said of a draft."""

    says = fields.String()
    text = fields.String()


class AskedDraftView(Form):
    """A draft that waits for a look; `mine` is what one said of it, if anything."""

    record = fields.UUID()
    project = fields.String()
    title = fields.String()
    text = fields.String()
    wants = fields.String()
    at = fields.AwareDateTime()
    mine = fields.Nested(OwnLookView, allow_none=True)


class AskedDraftsView(Form):
    """All drafts of a clinic's projects that wait for a look."""

    drafts = fields.List(fields.Nested(AskedDraftView))


class RunningView(Form):
    """A project that runs."""

    id = fields.UUID()
    title = fields.String()
    goal = fields.String()


class AllRunningView(Form):
    """What runs at a clinic."""

    projects = fields.List(fields.Nested(RunningView))
