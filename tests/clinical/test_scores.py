"""PRO2 of Crohn's disease and of ulcerative colitis."""

from fractions import Fraction

import pytest

from api.clinical.scores import pro2_colitis_day, pro2_crohns_day, stool_score, week_score


def test_a_day_of_crohns_is_twice_the_liquid_stools_and_five_times_the_pain() -> None:
    assert pro2_crohns_day({"liquid_stools": 3, "pain": 2, "stools": 9}) == 16


@pytest.mark.parametrize("answers", [{"liquid_stools": 3}, {"pain": 2}, {}])
def test_half_a_day_of_crohns_is_no_day(answers: dict[str, int]) -> None:
    assert pro2_crohns_day(answers) is None


@pytest.mark.parametrize(
    ("stools", "score"), [(0, 0), (2, 0), (3, 1), (4, 1), (5, 2), (6, 2), (7, 3), (20, 3)]
)
def test_stools_are_counted_over_the_usual_two(stools: int, score: int) -> None:
    assert stool_score(stools, 2) == score


def test_a_day_of_colitis_is_stools_and_bleeding() -> None:
    assert pro2_colitis_day({"stools": 5, "blood": 1}, 2) == 3


def test_without_the_usual_number_or_an_answer_colitis_has_no_score() -> None:
    assert pro2_colitis_day({"stools": 5, "blood": 1}, None) is None
    assert pro2_colitis_day({"stools": 5}, 2) is None
    assert pro2_colitis_day({"blood": 1}, 2) is None


def test_a_week_is_the_exact_mean_of_its_days() -> None:
    assert week_score("crohns", [16, 9, None, 9, 10]) == (Fraction(44, 4), 4, 7)


def test_four_days_are_a_week_of_colitis_too() -> None:
    assert week_score("colitis", [3, 2, 1, 2]) == (Fraction(2), 4, 7)


def test_three_days_are_no_week() -> None:
    assert week_score("colitis", [3, None, 2, 1]) == (None, 3, 7)
