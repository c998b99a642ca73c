"""The clinical cases, read from the files that the phone's twins read too."""

import json
from pathlib import Path
from typing import Any, NamedTuple

import pytest

FOLDER = Path(__file__).parent / "cases"


class Case(NamedTuple):
    """One promise: what is given, and what must come out."""

    rule: str
    given: Any
    expected: Any


def read(file: str) -> Any:
    """A case file as it is."""
    return json.loads((FOLDER / f"{file}.json").read_text(encoding="utf-8"))


def cases(file: str, *rules: str) -> list[Any]:
    """The cases of some rules in a file (of all without any), named by their promises."""
    content = read(file)
    return [
        pytest.param(Case(rule, case["given"], case["expected"]), id=f"{rule}: {case['promise']}")
        for rule in rules or content
        for case in content[rule]
    ]
