"""Conditions are data: what their files must hold for forms, words and rules to work."""

import re
from pathlib import Path

import pytest

from api.clinical.conditions import CONDITIONS, Field, load
from api.clinical.emergency import countries, emergency_number

WORDS = Path(__file__).parents[2] / "pwa/words/en.ftl"


def words() -> set[str]:
    text = WORDS.read_text(encoding="utf-8")
    return set(re.findall(r"^((?:field|choice)-[a-z0-9-]+) = \S", text, re.MULTILINE))


def fields() -> list[Field]:
    return [field for condition in CONDITIONS for field in load(condition).fields.values()]


def answers(field: Field) -> list[str]:
    if field.type == "scale":
        return [str(step) for step in range(field.min, field.max + 1)]
    return list(field.choices)


@pytest.mark.parametrize("field", fields(), ids=lambda field: field.id)
def test_a_question_and_its_answers_have_words(field: Field) -> None:
    name = field.id.replace("_", "-")
    wanted = {f"field-{name}", *(f"choice-{name}-{answer}" for answer in answers(field))}
    assert wanted <= words()


def test_no_words_are_left_over() -> None:
    names = {field.id.replace("_", "-") for field in fields()}
    asked = {f"field-{name}{form}" for name in names for form in ("", "-hint", "-told")}
    chosen = {
        f"choice-{field.id.replace('_', '-')}-{answer}"
        for field in fields()
        for answer in answers(field)
    }
    assert words() <= asked | chosen


@pytest.mark.parametrize("condition", CONDITIONS)
def test_every_number_says_where_it_comes_from(condition: str) -> None:
    known = load(condition)
    named = {field.source for field in known.fields.values()}
    named |= {score["source"] for score in known.scores.values()}
    assert named <= known.sources.keys()
    assert all(
        {"title", "year", "ref", "verified"} == source.keys() for source in known.sources.values()
    )


def test_a_peak_flow_is_never_filled_in_beforehand() -> None:
    assert load("asthma").fields["peak_flow"].usual is None


def test_the_usual_answer_is_one_that_can_be_given() -> None:
    assert all(
        field.min <= field.usual <= field.max for field in fields() if field.usual is not None
    )


def test_symptom_rules_ask_about_questions_of_the_form() -> None:
    known = load("asthma")
    for rule in known.symptom_rules:
        assert 0 < rule.at_least <= known.fields[rule.field].max


def test_weight_is_kept_in_whole_hundreds_of_grams() -> None:
    weight = load("ibd").fields["weight"]
    assert weight.shown is not None
    assert (weight.unit, weight.shown.unit, weight.shown.decimals) == ("hg", "kg", 1)


def test_every_country_has_a_number_that_can_be_dialled() -> None:
    assert len(countries()) >= 27 + 12
    assert all(re.fullmatch(r"\d{3}", emergency_number(country) or "") for country in countries())


def test_the_usual_day_is_a_day_without_symptoms() -> None:
    assert {field.usual for field in fields()} == {None, 0}


def test_one_step_of_a_counter_is_one_and_of_a_peak_flow_ten() -> None:
    assert load("asthma").fields["peak_flow"].step == 10
    assert {field.step for field in fields() if field.type == "integer"} == {1}


def test_three_blows_are_advised() -> None:
    blows = load("asthma").fields["peak_flow"].blows
    assert blows is not None
    assert blows.advised == 3


def test_pro2_of_crohns_is_read_beside_the_three_cut_points_of_its_source() -> None:
    assert load("ibd").scores["pro2_crohns"]["cut_points"] == [8, 14, 34]
