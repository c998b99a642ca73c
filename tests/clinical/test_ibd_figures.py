"""What Nora's bowel diary adds up to on the page before the visit."""

from fractions import Fraction

import pytest

from api.clinical.diary_figures import tenths
from api.clinical.ibd_figures import ibd_figures
from tests.clinical.diary import FOUR_WEEKS, day, whole


def test_a_week_of_crohns_is_the_mean_of_its_days() -> None:
    days = [whole(number, {"liquid_stools": 2, "pain": 1}) for number in (22, 23, 24)]
    last = whole(28, {"liquid_stools": 3, "pain": 1})
    weeks = ibd_figures([*days, last], FOUR_WEEKS, "crohns")["pro2_weeks"]
    assert [week["first"] for week in weeks] == [day(1), day(8), day(15), day(22)]
    figure = weeks[-1]["figure"]
    assert (figure["value"], figure["decimals"], figure["days"], figure["of"]) == (95, 1, 4, 7)
    assert figure["entries"] == ["d22", "d23", "d24", "d28"]


def test_too_few_days_give_no_score_and_it_is_said() -> None:
    entries = [whole(number, {"liquid_stools": 2, "pain": 1}) for number in (22, 23, 24)]
    figure = ibd_figures(entries, FOUR_WEEKS, "crohns")["pro2_weeks"][-1]["figure"]
    assert (figure["value"], figure["days"], figure["missing"]) == (None, 3, ["too-few-days"])


def test_colitis_counts_over_the_usual_number() -> None:
    entries = [whole(number, {"stools": 5, "blood": 1}) for number in range(22, 29)]
    figure = ibd_figures(entries, FOUR_WEEKS, "colitis", 2)["pro2_weeks"][-1]["figure"]
    assert (figure["value"], figure["days"]) == (30, 7)


def test_colitis_without_a_usual_number_says_so() -> None:
    entries = [whole(number, {"stools": 5, "blood": 1}) for number in range(22, 29)]
    figure = ibd_figures(entries, FOUR_WEEKS, "colitis")["pro2_weeks"][-1]["figure"]
    assert (figure["value"], figure["missing"]) == (None, ["no-usual-stools"])


def test_where_two_people_wrote_about_a_day_the_higher_answer_stands() -> None:
    mother = [whole(number, {"liquid_stools": 1, "pain": 1}) for number in range(22, 26)]
    father = whole(22, {"pain": 3}, id="father")
    figure = ibd_figures([*mother, father], FOUR_WEEKS, "crohns")["pro2_weeks"][-1]["figure"]
    assert figure["value"] == tenths(Fraction(17 + 7 + 7 + 7, 4))
    assert figure["entries"] == ["d22", "father", "d23", "d24", "d25"]


def test_two_halves_of_a_day_make_a_day() -> None:
    halves = [whole(number, {"pain": 1}) for number in range(22, 26)]
    others = [whole(number, {"liquid_stools": 1}, id=f"o{number}") for number in range(22, 26)]
    figure = ibd_figures(halves + others, FOUR_WEEKS, "crohns")["pro2_weeks"][-1]["figure"]
    assert (figure["value"], figure["days"]) == (70, 4)


def test_an_entry_without_scored_answers_is_no_part_of_the_week() -> None:
    entries = [whole(22, {"note": "Trip"}), whole(23, {"pain": 2})]
    figure = ibd_figures(entries, FOUR_WEEKS, "crohns")["pro2_weeks"][-1]["figure"]
    assert (figure["days"], figure["entries"]) == (0, ["d23"])


def test_days_nights_and_missed_days_are_counted() -> None:
    found = ibd_figures(
        [
            whole(1, {"blood": 2, "night_stools": 2, "pain": 0, "missed_day": True}),
            whole(2, {"blood": 0, "night_stools": 1, "pain": 1}),
        ],
        FOUR_WEEKS,
        "colitis",
    )["figures"]
    counted = {name: (found[name]["value"], found[name]["of"]) for name in found}
    assert counted["days_written"] == (2, 28)
    assert counted["blood_days"] == (1, 2)
    assert counted["pain_days"] == (1, 2)
    assert counted["night_stool_nights"] == (2, 2)
    assert counted["night_stools"] == (3, 2)
    assert counted["missed_days"] == (1, 1)


def test_the_first_and_the_last_weight_are_in_tenths_of_a_kilogram() -> None:
    entries = [whole(9, {"weight": 420}), whole(2, {"weight": 413}), whole(5, {"weight": 401})]
    found = ibd_figures(entries, FOUR_WEEKS, "crohns")["figures"]
    first, last = found["weight_first"], found["weight_last"]
    assert (first["value"], first["decimals"], first["entries"]) == (413, 1, ["d2"])
    assert (last["value"], last["entries"]) == (420, ["d9"])


def test_no_weight_is_said() -> None:
    found = ibd_figures([whole(1, {"stools": 2})], FOUR_WEEKS, "crohns")["figures"]
    assert found["weight_first"]["missing"] == ["not-answered"]


@pytest.mark.parametrize(
    ("value", "shown"), [(Fraction(1, 20), 1), (Fraction(1, 21), 0), (Fraction(19, 2), 95)]
)
def test_tenths_round_halves_up(value: Fraction, shown: int) -> None:
    assert tenths(value) == shown
