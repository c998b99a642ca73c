"""What holds between English and every language that it is translated into."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import ast, parse

WORDS = Path(__file__).parents[1] / "pwa/words"
ENGLISH = WORDS / "en.ftl"
OTHERS = sorted(set(WORDS.glob("*.ftl")) - {ENGLISH})
EACH = pytest.mark.parametrize("language", OTHERS, ids=lambda path: path.stem)
PLURALS = {"zero", "one", "two", "few", "many", "other"}
"""Which of them there are is for each language to say."""
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def messages(text: str) -> dict[str, ast.Message]:
    """The messages of a Fluent file; one that can not be read fails."""
    body = parse(text).body
    assert [entry.content for entry in body if isinstance(entry, ast.Junk)] == []
    return {entry.id.name: entry for entry in body if isinstance(entry, ast.Message)}


def within(node: ast.BaseNode) -> Iterator[ast.BaseNode]:
    """The node and all that it is made of."""
    yield node
    for part in vars(node).values():
        for one in part if isinstance(part, list) else [part]:
            if isinstance(one, ast.BaseNode):
                yield from within(one)


def variables(message: ast.Message) -> set[str]:
    return {one.id.name for one in within(message) if isinstance(one, ast.VariableReference)}


def key(variant: ast.Variant) -> str:
    named = variant.key
    return named.name if isinstance(named, ast.Identifier) else str(named.value)


def variants(message: ast.Message) -> set[tuple[str, ...]]:
    """The choices in it, each by the names and numbers between which it chooses."""
    choices = [one for one in within(message) if isinstance(one, ast.SelectExpression)]
    return {tuple(sorted({key(one) for one in each.variants} - PLURALS)) for each in choices}


def numbers(message: ast.Message) -> set[str]:
    """What is written in digits, with a point for a comma."""
    texts = [one.value for one in within(message) if isinstance(one, ast.TextElement)]
    return {found.replace(",", ".") for text in texts for found in NUMBER.findall(text)}


def differing(language: Path, what: object) -> dict[str, tuple[object, object]]:
    assert callable(what)
    english, other = (messages(file.read_text(encoding="utf-8")) for file in (ENGLISH, language))
    both = {id: (what(english[id]), what(other[id])) for id in english.keys() & other.keys()}
    return {id: pair for id, pair in both.items() if pair[0] != pair[1]}


def groups(language: Path) -> dict[str, list[str]]:
    """The ids under each heading."""
    parts = re.split(r"^(?=## )", language.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    return {part.splitlines()[0]: list(messages(part)) for part in parts}


def test_there_is_another_language() -> None:
    assert OTHERS


@EACH
def test_every_sentence_is_there_under_the_same_heading(language: Path) -> None:
    assert groups(language) == groups(ENGLISH)


@EACH
def test_a_sentence_is_filled_in_with_the_same(language: Path) -> None:
    assert differing(language, variables) == {}


@EACH
def test_a_sentence_chooses_between_the_same(language: Path) -> None:
    assert differing(language, variants) == {}


@EACH
def test_no_dose_limit_or_time_is_another(language: Path) -> None:
    assert differing(language, numbers) == {}


def test_another_dose_would_be_found() -> None:
    said = "a = { $n ->\n    [one] Take 1 puff.\n   *[other] Take 4.5 puffs.\n  }\n"
    other = said.replace("4.5", "5,5")
    assert numbers(messages(said)["a"]) == {"1", "4.5"}
    assert numbers(messages(other)["a"]) == {"1", "5.5"}
