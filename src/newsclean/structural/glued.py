"""Bylines and credits that an extractor glued to what stands before or behind them: 'ByJane RoeReporter'."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import ClassVar

import regex

from newsclean.document import Document, Span
from newsclean.rule import Rule
from newsclean.shape import SENTENCE_ENDS, ends_sentence

__all__ = ["GluedCleaner"]

_LONGEST_BYLINE, _LONGEST_CAPTION, _LONGEST_CREDIT = 120, 300, 100
_BEFORE_NAMES = ("By", "Von", "Por", "Par")
_BEFORE_CREDITS = "Fotos?|Photos?|Photograph|Credit|Crédit|Bild|Image[nm]?"
#: One of these is in all of them: to look for it costs a tenth of what the expression costs.
_STEMS = ("Foto", "Photo", "Credit", "Crédit", "Bild", "Image")
_NAME = r"\p{Lu}\p{Ll}[\p{L}\p{M}'’-]{0,18}+(?: \p{Lu}[\p{L}\p{M}'’.-]{0,18}+){1,3}"
_INNER_ENDS = (". ", "! ", "? ")


@cache
def _byline() -> regex.Pattern[str]:
    return regex.compile(rf"\s*(?:{'|'.join(_BEFORE_NAMES)})(?P<author>{_NAME})(?![\p{{L}}'’])[^.!?]{{0,80}}")


@cache
def _credit() -> regex.Pattern[str]:
    """A word before a credit with no space before it, and a name behind it."""
    return regex.compile(
        rf"(?:\p{{Ll}}{{2}}|[\p{{L}}\d][.!?\"”»)]{{1,2}})(?P<span>(?:{_BEFORE_CREDITS})(?: ?(?::|\.\.\.) ?\p{{Lu}}[^.!?]{{2,80}}|{_NAME}[^.!?]{{0,60}}))\s*\Z"
    )


class GluedCleaner:
    """Mark a line that begins with 'By' and a name, or ends with 'Photo' and a name, where a space is missing."""

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
        Rule(
            id="any/caption/glued",
            why="A line at whose end a credit stands without a space before it is a caption; of several sentences the credit goes.",
            removes=(
                "The mill in winter, when the river froze.CreditJane Roe for The Valley Times",
                "Die Mühle im WinterFoto: Jan Roth",
                "The mill has closed its doors. Nobody knows when it will open them again.[[Photo: Jane Roe]]",
            ),
            keeps=("She called it TelePhoto", "The mill in winterPhotographs", "A new iPhoto: The Big Test"),
        ),
    )

    def __call__(self, document: Document, /) -> Iterator[Span]:
        rows, taken = document.rows, document.taken
        # Most lines end as sentences do: the cheapest look that leaves them out.
        for number in [number for number in document.content if rows[number][-1] not in SENTENCE_ENDS]:
            row = rows[number]
            if len(row) > _LONGEST_CAPTION or number in taken or ends_sentence(row):
                continue
            if row.startswith(_BEFORE_NAMES) and len(row) <= _LONGEST_BYLINE:
                found = _byline().fullmatch(row)
                if found:
                    yield document.span_of(number, self.rules[0].id, (("author", found["author"]),))
            found = _credit().search(row, max(0, len(row) - _LONGEST_CREDIT)) if _may_be_glued(row) else None
            if found:
                start = found.start("span")
                if any(end in row[:start] for end in _INNER_ENDS):
                    line = document.line(number)
                    yield Span(line.start + start, line.end, self.rules[1].id)
                else:
                    yield document.span_of(number, self.rules[1].id)


def _may_be_glued(row: str) -> bool:
    """Tell whether a word that stands before credits is within a line, with no space before it."""
    for stem in _STEMS:
        if stem in row:
            at = row.find(stem, 1)
            return at > 0 and not row[at - 1].isspace()
    return False
