"""Bylines whose words an extractor glued together: 'ByJane RoeReporter'."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import ClassVar

import regex

from newsclean.document import Document, Span
from newsclean.rule import Rule
from newsclean.shape import ends_sentence

__all__ = ["GluedBylineCleaner"]

_LONGEST = 120
_LABELS = ("By", "Von", "Por", "Par")
_NAME = r"\p{Lu}\p{Ll}[\p{L}\p{M}'’-]{0,18}+(?: \p{Lu}[\p{L}\p{M}'’.-]{0,18}+){1,3}"


@cache
def _byline() -> regex.Pattern[str]:
    return regex.compile(rf"\s*(?:{'|'.join(_LABELS)})(?P<author>{_NAME})(?![\p{{L}}'’])[^.!?]{{0,80}}")


class GluedBylineCleaner:
    """Mark a line that begins with 'By' and a name, with no space between them."""

    rules: ClassVar[tuple[Rule, ...]] = (
        Rule(
            id="any/byline/glued",
            why="A line that begins with the word before an author's name, and the name without a space, is a byline.",
            removes=(
                "ByJane Roe",
                "ByJane Roe Dec 5, 2024",
                "ByJane RoeValley Reporter",
                "VonAnna Berg",
                "PorAna Ruiz - 3 mayo 2024",
            ),
            keeps=(
                "By Jane, for Tom",
                "ByteHouse Opens in Riverton",
                "ByJane Roe said that the bridge would be opened in May.",
            ),
        ),
    )

    def __call__(self, document: Document, /) -> Iterator[Span]:
        rows, taken = document.rows, document.taken
        for number in document.content:
            row = rows[number]
            if len(row) <= _LONGEST and row.startswith(_LABELS) and number not in taken and not ends_sentence(row):
                found = _byline().fullmatch(row)
                if found:
                    yield document.span_of(number, self.rules[0].id, (("author", found["author"]),))
