"""Stories of care and the people around a child: who may write what, and in whose name."""

from uuid import UUID

from api.care import around, story
from api.care.carried import told
from api.care.standing import Standing, Stands
from tests.care.facts import facts
from tests.care.writer import Writer
from tests.conftest import on_both

STORY = {
    "title": "The night of the cold",
    "first": "2026-11-01",
    "last": "2026-11-03",
    "actors": [{"name": "Grandma", "place": "home"}],
    "tools": ["Spacer"],
}


def test_the_family_begins_a_story_and_everybody_adds_their_own_part(
    maya: Writer, okafor: Writer, rosa: Writer
) -> None:
    assert okafor.push("story", STORY)["status"] == "refused"
    begun = maya.write("story", STORY)
    for writer in (maya, okafor, rosa):
        part = {"story": begun, "text": "I was there."}
        record = str(story.part_record(UUID(begun), writer.person.id))
        writer.write("story.part", part, record=record)
        writer.write("story.thanks", {"story": begun, "to": "Grandma", "text": "Thank you!"})
    assert Standing.select().where(Standing.kind == "story.part").count() == 3


def test_nobody_tells_somebody_elses_part(maya: Writer, okafor: Writer) -> None:
    begun = maya.write("story", STORY)
    record = str(story.part_record(UUID(begun), maya.person.id))
    part = {"story": begun, "text": "She waited too long."}
    assert okafor.push("story.part", part, record=record)["errors"][0]["code"] == "other-record"
    maya.write("story.part", part, record=record)


@on_both
def test_nobody_takes_back_somebody_elses_part(maya: Writer, okafor: Writer) -> None:
    begun = maya.write("story", STORY)
    record = str(story.part_record(UUID(begun), maya.person.id))
    part = maya.write("story.part", {"story": begun, "text": "I was there."}, record=record)
    result = okafor.push("story.part", None, record=record, parents=[part])
    assert result["errors"] == [{"pointer": "/record", "code": "other-author"}]
    assert Standing.select().where(Standing.kind == "story.part").count() == 1
    maya.write("story.part", None, record=record, parents=[part])
    assert Standing.select().where(Standing.kind == "story.part").count() == 0


def test_nobody_changes_the_words_of_somebody_elses_thanks(maya: Writer, okafor: Writer) -> None:
    thanks = {"story": maya.write("story", STORY), "to": "Grandma", "text": "Thank you!"}
    first = maya.write("story.thanks", thanks)
    for body in (thanks | {"text": "The doctors saved us."}, None):
        result = okafor.push("story.thanks", body, record=first, parents=[first])
        assert result["errors"] == [{"pointer": "/record", "code": "other-author"}]
    maya.write("story.thanks", None, record=first, parents=[first])


def test_a_story_ends_after_it_begins(maya: Writer) -> None:
    result = maya.push("story", STORY | {"last": "2026-10-31"})
    assert result["errors"] == [{"pointer": "/body/last", "code": "invalid"}]


@on_both
def test_a_hand_over_is_one_record_whoever_notes_it(maya: Writer, rosa: Writer) -> None:
    gap = {"one": "school", "other": "clinic", "state": "gap", "note": "No letter came"}
    record = str(around.record_of(maya.child.id, "school", "clinic"))
    assert maya.push("care.handover", gap)["errors"][0]["code"] == "other-record"
    first = maya.write("care.handover", gap, record=record)
    mended = gap | {"state": "well"}
    rosa.write("care.handover", mended, record=record, parents=[first])
    assert Standing.get().body["state"] == "well"
    turned = gap | {"one": "clinic", "other": "school"}
    record = str(around.record_of(maya.child.id, "clinic", "school"))
    assert maya.push("care.handover", turned, record=record)["errors"][0]["code"] == "invalid"


def test_a_helper_is_kept_with_hours_and_how_to_reach_them(maya: Writer) -> None:
    helper = {"name": "Mr Hill", "place": "school", "role": "Teacher", "hours": "8 to 3"}
    maya.write("care.helper", helper | {"reach": "01234 567"})
    assert maya.push("care.helper", {"place": "school"})["status"] == "invalid"


def test_the_page_tells_of_gaps_and_not_of_what_goes_well() -> None:
    def handover(record: str, state: str, *heads: str) -> Stands:
        body = {"one": "home", "other": "school", "state": state}
        about = ("care.handover", "2026-01-01", "2026-01-01T10:00", list(heads))
        return Stands(record, "maya", *about, body)

    one = [handover("gap", "gap", "1"), handover("well", "well", "1")]
    both_at_once = handover("differ", "well", "1", "2")
    found = told(facts(carried=[*one, both_at_once]))
    assert [one["record"] for one in found["care.handover"]] == ["gap", "differ"]
