"""Words that people wrote, taken apart so that the same stem meets the same stem."""

import re
from functools import cache, lru_cache
from typing import Any

WORD = re.compile(r"[^\W\d_]{3,}")
PHRASES = re.compile(r"[,;\n]+")
# Words that stand in every sentence and say nothing about a skill.
COMMON = """
    about after all and any anything are because been being but can could did does done each
    everything few for from get give good had has have help helping her here him his how into its
    just know learn like little lot love lots make making many more most much need not our out
    people really she skill skills some something than that the their them then there these they
    thing things this use used using very want was way well were what when where which who will
    with work would you your
"""
TOO_COMMON = frozenset(COMMON.split())


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The stem of a word: `letters` and `letter` are one."""
    return str(_english().stemWord(word))


@cache
def _english() -> Any:
    # It comes with every language it knows: only servers that match anything pay for that.
    import snowballstemmer

    return snowballstemmer.stemmer("english")


def phrases(text: str) -> list[str]:
    """A list that somebody typed with commas or line by line."""
    return [part.strip() for part in PHRASES.split(text) if part.strip()]


def stems(text: str) -> dict[str, str]:
    """{stem: the phrase it stands in}, without words that say nothing."""
    found: dict[str, str] = {}
    for phrase in phrases(text):
        for word in WORD.findall(phrase.casefold()):
            if word not in TOO_COMMON:
                found.setdefault(stem(word), phrase)
    return found
