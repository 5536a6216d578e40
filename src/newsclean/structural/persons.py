"""Captions that name a person with a club or an office in brackets."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from typing import ClassVar

import regex

from newsclean.document import Document, Span
from newsclean.rule import Rule
from newsclean.shape import ends_sentence, is_prose

__all__ = ["PersonCaptionCleaner"]

_SHORTEST, _LONGEST = 45, 160
_WORD = r"\p{Lu}[\p{L}\p{M}'’.-]{0,20}+"
_NAME = rf"{_WORD}(?: (?:{_WORD}|van|von|de|da|dos|der|den|di|el|al|bin|ten|le|la)){{0,3}}"
_FULL_NAME = rf"{_WORD}(?: (?:van|von|de|da|dos|der|den|di|el|al|bin|ten|le|la))? {_NAME}"
#: A club, a town or an office of two words at least; one word may be a party, a country or a nickname.
_CLUB = r"\((?=[^()]{4,50}\))[\p{Lu}\d][^()\s]{0,24} [^()]{1,48}\)"
_ANY_CLUB = r"\(\p{Lu}[^()]{1,48}\)"
_SMALL_WORDS = r"[,]?(?: \p{Ll}[\p{L}\p{M}'’-]*+)"


@cache
def _caption() -> regex.Pattern[str]:
    """Two persons with their clubs, or one with a club and at least four words on what is seen."""
    return regex.compile(
        rf"(?:{_FULL_NAME} {_CLUB}{_SMALL_WORDS}[^:()\d]{{0,60}} {_NAME} {_ANY_CLUB}(?:[^:()\d]{{0,60}})"
        rf"|{_FULL_NAME} {_CLUB}{_SMALL_WORDS}(?: [^\s:()]{{1,30}}){{3,16}})"
    )


class PersonCaptionCleaner:
    """Mark a line between two paragraphs that begins with a person and a club in brackets and is no sentence."""

    rules: ClassVar[tuple[Rule, ...]] = (
        Rule(
            id="any/caption/person-and-club",
            why="A line between paragraphs that begins with a name and a club in brackets and has no full stop is a caption.",
            removes=(
                "Tom Berg (FC Auenfeld) im Zweikampf mit Jan Roth (SV Oberau)",
                "Jane Roe (Riverton United) celebrates with the fans after her late goal",
                "Ana Ruiz (Club Remo Valle) levanta la copa tras ganar la final del río",
            ),
            keeps=(
                "Tom Berg (FC Auenfeld)",
                "Tom Berg (SPD) fordert mehr Geld für die Schulen im Tal",
                "Tom Berg (SPD) gegen Anna Roth (CDU)",
                "Tom Berg (FC Auenfeld) im Zweikampf mit Jan Roth (SV Oberau).",
                "- Tom Berg (FC Auenfeld) im Zweikampf mit Jan Roth (SV Oberau)",
                "Tom Berg (FC Auenfeld) 12:31, Jan Roth (SV Oberau) 12:44, Jon Lind (SV Oberau) 12:59",
                "Tom Berg (FC Auenfeld) im Zweikampf mit Jan Roth (SV Oberau)\n"
                "Jon Lind (SV Oberau) im Zweikampf mit Max Frey (FC Auenfeld)",
            ),
        ),
    )

    def __call__(self, document: Document, /) -> Iterator[Span]:
        rows = document.rows
        for number in [number for number in document.content if len(rows[number]) <= _LONGEST and "(" in rows[number]]:
            line = document.line(number)
            row = line.text.rstrip()
            if len(row) < _SHORTEST or not row[0].isupper() or ends_sentence(row):
                continue
            if _caption().fullmatch(row) and self._is_alone(document, number):
                yield Span(line.start, line.start + len(row), self.rules[0].id)

    @staticmethod
    def _is_alone(document: Document, number: int) -> bool:
        """Tell whether a line stands between two paragraphs."""
        content, rows = document.content, document.rows
        place = bisect_left(content, number)
        return (
            number not in document.taken
            and 0 < place < len(content) - 1
            and is_prose(rows[content[place - 1]])
            and is_prose(rows[content[place + 1]])
        )
