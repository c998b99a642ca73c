"""What the library's routes take and give."""

from typing import Any

from marshmallow import ValidationError, fields, validate, validates_schema

from api.fields import Choice, Flag, Form, Text, Whole
from api.once import OnceForm
from api.partnership import bundle, profile, resource
from api.partnership.idea import MOMENTS
from api.partnership.kinds.note import Web
from api.partnership.resource import MEDIA, PLACES
from api.partnership.schemas import LINE, PAGE, WORDS, said

TITLE = 120


class ResourceBody(Form):
    """What a version says. `text` says all of it: of a film it is the same in words.

    `reach` is how to come to a contact or a group, `skills` what it helps with in a project, and
    `credit` whom its makers want to have named.
    """

    title = Text(TITLE, required=True)
    text = Text(PAGE, lines=True, required=True)
    link = Web()
    captions = Flag()
    moment = Choice(MOMENTS, required=True)
    readers = Choice(resource.READERS, required=True)
    reach = Text(WORDS, lines=True)
    skills = Text(WORDS, lines=True)
    credit = Text(LINE)


class NewResourceForm(OnceForm):
    """Something for the library. Codes besides: required, no-captions."""

    kind = Choice(resource.KINDS, required=True)
    body = fields.Nested(ResourceBody, required=True)

    @validates_schema
    def whole(self, form: dict[str, Any], **_: Any) -> None:
        """A film is for those too who cannot hear or see it; a contact can be reached."""
        check_body(form.get("kind", ""), form.get("body", {}))


class NextVersionForm(Form):
    """The version after that of the number `after`; the kind stays what it is."""

    kind = Choice(resource.KINDS, required=True)
    after = Whole(1, 100_000, required=True)
    body = fields.Nested(ResourceBody, required=True)

    @validates_schema
    def whole(self, form: dict[str, Any], **_: Any) -> None:
        """As of a new one."""
        check_body(form.get("kind", ""), form.get("body", {}))


def check_body(kind: str, body: dict[str, Any]) -> None:
    """What a kind cannot be without."""
    missing: dict[str, Any] = {}
    if kind == MEDIA and not body.get("link"):
        missing["link"] = ["required"]
    if kind == MEDIA and not body.get("captions"):
        missing["captions"] = ["no-captions"]
    if kind in PLACES and not body.get("reach"):
        missing["reach"] = ["required"]
    if missing:
        raise ValidationError({"body": missing})


class BundleForm(Form):
    """A bundle: its title, a few words to begin with, and what is in it, in order."""

    title = Text(TITLE, required=True)
    words = said()
    resources = fields.List(
        fields.UUID(),
        required=True,
        validate=validate.Length(min=1, max=bundle.MOST_IN, error="too-many"),
    )


class NewBundleForm(OnceForm, BundleForm):
    """A bundle that is put together."""


class ResourceVersionView(Form):
    """A version and its stamp; `checked_by` is empty while nobody has stood up for it."""

    number = fields.Integer()
    body = fields.Nested(ResourceBody)
    side = fields.String(validate=validate.OneOf(profile.KINDS))
    at = fields.AwareDateTime()
    checked_by = fields.String()
    checked_at = fields.AwareDateTime(allow_none=True)


class HelpsView(Form):
    """A call that it gets somebody ready for, in both sides' words."""

    call = fields.UUID()
    wrote = fields.String()
    need = fields.String()


class ResourceView(Form):
    """One thing of the library. `newer` is a version that waits for its check, for its writers.

    `own_words`: the reader wrote the newest version, so somebody else checks it.
    """

    id = fields.UUID()
    kind = fields.String(validate=validate.OneOf(resource.KINDS))
    checked = fields.Nested(ResourceVersionView, allow_none=True)
    newer = fields.Nested(ResourceVersionView, allow_none=True)
    newer_unchecked = fields.Boolean()
    own_words = fields.Boolean()
    sides = fields.List(fields.String())
    helps_with = fields.List(fields.Nested(HelpsView))


class ShelfView(Form):
    """The library, and what the reader may do in it; `may_check` names kinds."""

    may_write = fields.Boolean()
    may_check = fields.List(fields.String())
    may_retire = fields.Boolean()
    resources = fields.List(fields.Nested(ResourceView))


class ResourceVersionsView(Form):
    """Versions, the newest first."""

    versions = fields.List(fields.Nested(ResourceVersionView))


class BundleView(Form):
    """A bundle as its clinic has it."""

    id = fields.UUID()
    code = fields.String()
    title = fields.String()
    words = fields.String()
    resources = fields.List(fields.UUID())


class BundlesView(Form):
    """A clinic's bundles."""

    bundles = fields.List(fields.Nested(BundleView))


class CheckedResourceView(ResourceVersionView):
    """A checked thing in a bundle."""

    id = fields.UUID()
    kind = fields.String(validate=validate.OneOf(resource.KINDS))


class PublicBundleView(Form):
    """A bundle as anybody with its code reads it."""

    clinic = fields.String()
    code = fields.String()
    title = fields.String()
    words = fields.String()
    resources = fields.List(fields.Nested(CheckedResourceView))
