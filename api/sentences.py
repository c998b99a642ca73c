"""Sentences that leave the server by themselves: on a lock screen, in a mail, in a calendar.

They stand with all others in `pwa/words`, in the groups whose heading ends in "(told)", and are the
only ones that the server reads: a health word can then stand in none by mistake of an id.
"""

import re
from functools import cache
from pathlib import Path
from typing import Any

PACKAGED = Path(__file__).parent / "words"
IN_PLACE = Path(__file__).parents[1] / "pwa" / "words"
WORDS = PACKAGED if PACKAGED.exists() else IN_PLACE
FALLBACK = "en"
GROUP = re.compile(r"^(?=## )", re.MULTILINE)
TOLD = re.compile(r"^## .*\(told\)\s*$", re.MULTILINE)


def sentence(id: str, locale: str = FALLBACK, **values: Any) -> str:
    """The sentence of this id in the person's language, else in English.

    Raises KeyError for an id that no told group has.
    """
    for language in (locale.split("-")[0], FALLBACK):
        bundle = _bundle(language)
        if bundle is not None and bundle.has_message(id):
            text, errors = bundle.format_pattern(bundle.get_message(id).value, values)
            if errors:
                raise errors[0]
            return str(text)
    raise KeyError(id)


def languages() -> list[str]:
    """The languages that the words are written in."""
    return sorted(path.stem for path in WORDS.glob("*.ftl"))


def told(language: str) -> str:
    """The Fluent text of all that is told in this language."""
    text = (WORDS / f"{language}.ftl").read_text(encoding="utf-8")
    return "".join(group for group in GROUP.split(text) if TOLD.match(group))


@cache
def _bundle(language: str) -> Any:
    # A server that tells nobody anything, as on a quiet night, never loads it.
    from fluent.runtime import FluentBundle, FluentResource

    if language not in languages():
        return None
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource(told(language)))
    return bundle
