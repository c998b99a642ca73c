"""What holds for every sentence that people read."""

import re
from collections import Counter
from pathlib import Path

import pytest

LANGUAGES = sorted((Path(__file__).parents[1] / "pwa/words").glob("*.ftl"))


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda path: path.stem)
def test_a_sentence_has_an_id_of_its_own(language: Path) -> None:
    ids = re.findall(r"^([a-z][a-z0-9-]*) =", language.read_text(encoding="utf-8"), re.MULTILINE)
    assert [id for id, times in Counter(ids).items() if times > 1] == []
