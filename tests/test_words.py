"""What holds for every sentence that people read."""

import re
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LANGUAGES = sorted((ROOT / "pwa/words").glob("*.ftl"))
SOURCES = {"pwa": (".ts", ".tsx"), "service_worker": (".ts",), "api": (".py", ".json")}
MADE_BY_TOOLS = {"node_modules", "static"}
ID = r"[a-z][a-z0-9-]*"
FOR_STAFF = {"clinic", "panel"}
"""Parts that only who works at a clinic reads."""
PATIENT = re.compile(r"\b(patient|paciente)s?\b", re.IGNORECASE)


def ids_in(language: Path) -> list[str]:
    return re.findall(rf"^({ID}) =", language.read_text(encoding="utf-8"), re.MULTILINE)


def code() -> list[str]:
    return [
        path.read_text(encoding="utf-8")
        for folder, endings in SOURCES.items()
        for path in (ROOT / folder).rglob("*")
        if path.suffix in endings and not MADE_BY_TOOLS & set(path.parts)
    ]


Template = tuple[str, ...]


def template(made: str) -> Template:
    """What stands between the parts that are filled in."""
    return tuple(re.sub(r"\$?\{[^{}]*\}", "*", made).split("*"))


def templates_in(code: str) -> set[Template]:
    """The ids that code puts together; those that begin with a form's prefix stand there whole."""
    made = re.findall(r"(?=`([^`\n]*)`)", code) + re.findall(r'f"([^"\n]*)"', code)
    found = {template(one) for one in made}
    ids = {one for one in found if re.fullmatch(r"[a-z0-9-]+", "".join(one)) and one[1:]}
    holes = {one for one in ids if one == ("", "-", "") or "".join(one).strip("-")}
    prefixes = {template(one) for one in re.findall(r"prefix=\{`([^`\n]*)`\}", code)}
    return holes | {
        (*begin[:-1], begin[-1] + rest[1], *rest[2:])
        for begin in prefixes
        for rest in holes
        if not rest[0]
    }


def prefixes_in(texts: list[str]) -> set[str]:
    """The prefixes of forms: as they stand, or any word of a file that chooses between several."""
    chosen = [text for text in texts if re.search(r"prefix=\{(?!prefix\})\w+\}", text)]
    return {
        *re.findall(rf'prefix(?:=|: )"({ID})"', "\n".join(texts)),
        *re.findall(rf'"({ID})"', "\n".join(chosen)),
    }


def names_in(code: str) -> set[str]:
    """What may be filled in: what code quotes, keys and numbers."""
    quoted = re.findall(r'"([\w.-]+)"', code)
    keys = re.findall(r"\b(\w+)(?:\??:| ?=)", code)
    return {re.sub("[._]", "-", name) for name in [*quoted, *keys, *re.findall(r"\d+", code)]}


def is_made(id: str, pieces: Template, first: set[str], names: set[str]) -> bool:
    begin, *others = pieces
    if not others or not id.startswith(begin):
        return id == begin
    rest = id.removeprefix(begin)
    return any(
        rest[:end] in first and is_made(rest[end:], tuple(others), names, names)
        for end in range(1, len(rest) + 1)
    )


def unused(ids: list[str], texts: list[str]) -> list[str]:
    """Ids that stand nowhere in code and that no template there can make.

    A template that begins with what is filled in continues another id, or a form's prefix.
    """
    code = "\n".join(texts)
    names, said = names_in(code), set(re.findall(rf'"({ID})"', code))
    begun = {*ids, *prefixes_in(texts)}
    made = [(pieces, names if pieces[0] else begun) for pieces in templates_in(code)]
    return [
        id
        for id in ids
        if id not in said and not any(is_made(id, pieces, first, names) for pieces, first in made)
    ]


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda path: path.stem)
def test_a_sentence_has_an_id_of_its_own(language: Path) -> None:
    assert [id for id, times in Counter(ids_in(language)).items() if times > 1] == []


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda path: path.stem)
def test_a_sentence_is_there_because_some_screen_says_it(language: Path) -> None:
    assert unused(ids_in(language), code()) == []


def test_a_sentence_is_said_as_it_stands_or_put_together_from_names_of_the_code() -> None:
    screen = 't("title"); t(`day-${when}`); t(`${id}-hint`); const WHEN = ["night", "noon"];'
    ids = ["title", "title-hint", "day-noon", "day-later", "lead", "lead-in"]
    assert unused(ids, [screen]) == ["day-later", "lead", "lead-in"]


def test_a_sentence_of_a_form_is_said_under_the_forms_prefix() -> None:
    fields = 't(`${prefix}-${name}`); const NAMES = ["who", "when"];'
    forms = ['<Form prefix="walk" />', "<Form prefix={`by-${name}`} />"]
    chosen = 'const sort = some ? "ask" : "thank"; <Form prefix={sort} />'
    ids = ["walk-who", "by-when-who", "ask-who", "thank-why", "talk-who"]
    assert unused(ids, [fields, *forms, chosen]) == ["thank-why", "talk-who"]


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda path: path.stem)
def test_families_are_people_and_never_patients(language: Path) -> None:
    groups = re.split(r"^(?=## )", language.read_text(encoding="utf-8"), flags=re.MULTILINE)
    said = [
        line
        for group in groups
        if not FOR_STAFF & set(re.findall(r"\A## .*\((\w+)\)", group))
        for line in group.splitlines()
    ]
    assert len(said) > 1000
    assert [line for line in said if PATIENT.search(line)] == []
