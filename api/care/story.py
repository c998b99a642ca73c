"""A story of care: one episode put together by the family, with everybody's own part in it."""

from uuid import UUID

from marshmallow import fields, validate

from api.care.around import PLACES
from api.care.standing import standing
from api.fields import Choice, Day, Form, Id, Text
from api.records.kinds import FieldErrors, Only, by_its_author, throughout
from api.records.revision import Revision

MOST = 20
MY_PART = Only("story.part:{author}", below="story", pointer="/story")
"""Everybody tells one part of a story, their own."""


class ActorForm(Form):
    """Somebody who took part; `person` when they have an account and may tell it themselves."""

    name = Text(120, required=True)
    place = Choice(PLACES)
    person = Id()


class StoryBody(Form):
    """What happened from the first day to the last, who took part, and with what tools.

    The entries, events and visits of those days are not copied: they are read beside it.
    """

    title = Text(120, required=True)
    first = Day(required=True)
    last = Day(required=True)
    text = Text(2000, lines=True)
    actors = fields.List(
        fields.Nested(ActorForm),
        required=True,
        validate=validate.Length(max=MOST, error="too-many"),
    )
    tools = fields.List(
        Text(120), required=True, validate=validate.Length(max=MOST, error="too-many")
    )


class PartBody(Form):
    """What its author did, in their own words."""

    story = Id(required=True)
    text = Text(1000, lines=True, required=True)


class ThanksBody(Form):
    """Thanks to somebody who took part."""

    story = Id(required=True)
    to = Text(120, required=True)
    text = Text(500, lines=True, required=True)


def part_record(story: UUID, author: UUID) -> UUID:
    """The one record that holds this person's part of the story."""
    return MY_PART.record(story, {"author": author})


def check(child: UUID, revision: Revision) -> FieldErrors:
    """A story does not end before it begins."""
    assert revision.body is not None
    if revision.body["last"] < revision.body["first"]:
        return [{"pointer": "/last", "code": "invalid"}]
    return []


STORY = standing("story", throughout("story.write"), StoryBody, check)
PART = standing("story.part", throughout("story.add"), PartBody, only=MY_PART)
THANKS = standing("story.thanks", throughout("story.add"), ThanksBody, follows=by_its_author)
