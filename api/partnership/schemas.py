"""What the routes of partnership take."""

from typing import Any

from marshmallow import ValidationError, fields, validate, validates_schema

from api.access.schemas import CODE_LONGEST
from api.fields import Choice, Flag, Form, Text, Whole
from api.once import OnceForm
from api.partnership import agreement, path, profile, readiness, small, work

LINE, WORDS, PAGE = 120, 600, 4000
ALL_SAID = 12


def said(longest: int = WORDS, **kw: Any) -> Text:
    """Words that may be left out while they are being written."""
    return Text(longest, shortest=0, lines=True, load_default="", **kw)


class BoardForm(Form):
    """The code of a board, or of a card."""

    code = Text(CODE_LONGEST, required=True)


class LeadsForm(Form):
    """Who is champion, and who leads quality."""

    champion = fields.UUID(required=True, allow_none=True)
    qi_lead = fields.UUID(required=True, allow_none=True)


LANGUAGE = r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$"
MOST_LANGUAGES = 8


def language(**kw: Any) -> Text:
    """The language of a text, as BCP 47 names it. Code: not-a-language."""
    return Text(12, validate=[validate.Regexp(LANGUAGE, error="not-a-language")], **kw)


class PitchForm(Form):
    """What co-production is, in one more language."""

    language = language(required=True)
    text = Text(PAGE, lines=True, required=True)


class StageForm(Form):
    """What colleagues and families are told, and the checklist of the clinic's onboarding."""

    note_to_colleagues = said(PAGE)
    pitch = said(PAGE)
    pitch_language = language(load_default="en")
    pitches = fields.List(
        fields.Nested(PitchForm),
        load_default=list,
        validate=validate.Length(max=MOST_LANGUAGES, error="too-many"),
    )
    onboarding = fields.List(
        Text(LINE), load_default=list, validate=validate.Length(max=20, error="too-many")
    )


class GateForm(Form):
    """That readiness was talked through."""

    talked_on = fields.Date(required=True)
    who = Text(WORDS, required=True)
    open_concerns = said()


class OverrideForm(Form):
    """Why families are asked before readiness was talked through."""

    reason = Text(WORDS, lines=True, required=True)


class HurdleForm(Form):
    """What stopped us."""

    what = Text(WORDS, lines=True, required=True)
    who_can_lift = Text(LINE, shortest=0, load_default="")
    what_helped = said()


class NewHurdleForm(OnceForm, HurdleForm):
    """A hurdle that is noted."""


class ConcernForm(OnceForm):
    """A concern, without a name."""

    text = Text(WORDS, lines=True, required=True)


class AnswerForm(Form):
    """What is answered; may be empty while the concern is only acknowledged."""

    answer = said()


class ReadinessForm(Form):
    """One choice for each statement, from 1 (not yet) to 4 (yes)."""

    choices = fields.Dict(
        keys=Choice(readiness.STATEMENTS),
        values=Whole(readiness.LOWEST, readiness.HIGHEST),
        required=True,
    )

    @validates_schema
    def all_answered(self, form: dict[str, Any], **_: Any) -> None:
        """A spread of half-filled forms could not be compared."""
        if set(form.get("choices", {})) != set(readiness.STATEMENTS):
            raise ValidationError("required", "choices")


class WorkForm(OnceForm):
    """A line of the work catalogue."""

    kind = Choice(work.KINDS, required=True)
    text = Text(WORDS, lines=True, required=True)


class AgreementForm(Form):
    """The next version of a text."""

    kind = Choice(agreement.TEXTS, required=True)
    text = Text(PAGE, lines=True, required=True)


class OpportunityBody(Form):
    """All that is said in a call; `small` says what must be there before it is published."""

    title = Text(80, shortest=0, load_default="")
    goal = Text(200, shortest=0, load_default="")
    why = said()
    first_step = said()
    question = said(300)
    who_helps = said()
    involved = said()
    skills = said()
    hours = Whole(1, small.MOST_HOURS, load_default=None, allow_none=True)
    place = Choice(("clinic", "home", "online"), load_default=None, allow_none=True)
    company = Choice(("group", "quiet"), load_default=None, allow_none=True)
    time = Choice(("fixed", "any"), load_default=None, allow_none=True)
    influence = Choice(("tell", "comment", "make", "lead"), load_default=None, allow_none=True)
    who_decides = said()
    lead = Choice(("clinical-only", "family-led", "together"), load_default=None, allow_none=True)


class OpportunityForm(Form):
    """A call to families as it is being written."""

    body = fields.Nested(OpportunityBody, required=True)
    template = Text(32, shortest=0, load_default="")
    seats = Whole(1, small.MOST_SEATS, required=True)
    ends_on = fields.Date(required=True, allow_none=True)
    gap = fields.UUID(load_default=None, allow_none=True)
    idea = fields.UUID(load_default=None, allow_none=True)


class NewOpportunityForm(OnceForm, OpportunityForm):
    """A call that is begun."""


class MergeForm(Form):
    """The idea into which this one goes."""

    into = fields.UUID(required=True)


ProfileFields = Form.from_dict({name: said() for name in profile.FIELDS}, name="ProfileFields")
"""What a person says of themself, in any words."""


class PartnerProfileForm(Form):
    """A partner profile; private until `shared`."""

    name_to_use = Text(80, required=True)
    own_words = fields.Nested(ProfileFields, required=True, data_key="fields", attribute="fields")
    shared = Flag(required=True)
    comes_as = Choice(("", *profile.COMES_AS), load_default="")
    level = Choice(("", *profile.LEVELS), load_default="")


class AskForm(Form):
    """The profile that is asked, known by its words alone."""

    profile = fields.UUID(required=True)


class NominationForm(OnceForm):
    """A card for somebody one thinks of: for which call, and why; no name."""

    opportunity = fields.UUID(required=True, allow_none=True)
    why = Text(300, lines=True, required=True)


class TalkForm(Form):
    """What was talked about; the person it was talked with reads it too."""

    points = fields.List(Text(40), load_default=list, validate=validate.Length(max=ALL_SAID))
    note = said()


class WalkForm(Form):
    """The next step of a sign-up."""

    to = Choice(tuple(path.WALKED), required=True)
    talk = fields.Nested(TalkForm, load_default=lambda: {"points": [], "note": ""})
    onboarding = fields.List(Text(LINE), load_default=list, validate=validate.Length(max=20))


class AcceptTextsForm(Form):
    """The texts that are accepted, and the name under them."""

    texts = fields.List(fields.UUID(), required=True, validate=validate.Length(max=ALL_SAID))
    name = Text(80, required=True)


class TickForm(Form):
    """The lines of the checklist that are done."""

    done = fields.List(Text(LINE), required=True, validate=validate.Length(max=20))
