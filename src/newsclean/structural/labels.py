"""Labels and counts above the first paragraph: a section in brackets or alone, the number of comments."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from newsclean.document import Document, Span
from newsclean.rule import Rule
from newsclean.shape import ends_sentence, is_prose

__all__ = ["SectionLabelCleaner"]

#: The first paragraph is looked for among so many lines.
_HEAD_LINES = 5
_LONGEST = 30
_SHORTEST, _SHORTEST_HEADLINE = 3, 30
_MOST_DIGITS = 5
_LABEL = re.compile(rf"\s*[\[【](?P<section>[^\]】]{{2,{_LONGEST}}})[\]】]\s*")


class SectionLabelCleaner:
    """Mark section labels and lone counts at the head.

    A label in brackets is all capitals, so that a word that an editor put in for the reader,
    ``[He] said``, stays; in a script without capitals it stays too, for there the two cannot be told
    apart.
    """

    rules: ClassVar[tuple[Rule, ...]] = (
        Rule(
            id="any/navigation/section-label",
            why="A word in capitals and brackets before the first sentence is the section's label.",
            where="head",
            removes=(
                "[[[EUROPE] ]]The village council met on the evening of the storm, and agreed to repair the old stone bridge.",
                "[[[WORLD NEWS] ]]The village council met on the evening of the storm, and agreed to repair the bridge.",
            ),
            keeps=(
                "[He] had never seen such a storm, the miller said on the evening of the council's meeting in the town hall.",
                "[EUROPE] is the name of the bridge",
            ),
        ),
        Rule(
            id="any/navigation/section-word",
            why="A single word above the headline is the section's label.",
            where="head",
            removes=("[[Politics]]\nOld stone bridge of Riverton to close for a year",),
            keeps=("Silence.", "Fire", "Old stone bridge of Riverton to close for a year\nWinter"),
        ),
        Rule(
            id="any/share/lone-count",
            why="A number alone between the headline and the first paragraph counts comments or shares.",
            where="head",
            removes=("Old stone bridge of Riverton to close for a year\n[[47]]",),
            keeps=("1\nThe beginning", "2026"),
        ),
    )

    def __call__(self, document: Document, /) -> Iterator[Span]:
        head = document.content[:_HEAD_LINES]
        rows, taken = document.rows, document.taken
        for place, number in enumerate(head):
            row = rows[number]
            if is_prose(row):
                yield from self._bracketed(document, number)
                return
            if number in taken or len(row) > _LONGEST or place + 1 == len(head):
                continue
            below = rows[head[place + 1]]
            if place == 0 and _is_word(row) and _is_headline(below):
                yield self._span(document, number, 1, (("section", row.strip()),))
            elif place > 0 and row.strip().isdecimal() and len(row.strip()) <= _MOST_DIGITS and is_prose(below):
                yield self._span(document, number, 2, ())

    def _bracketed(self, document: Document, number: int) -> Iterator[Span]:
        row = document.rows[number]
        found = _LABEL.match(row) if row.lstrip()[:1] in ("[", "【") else None
        if found and found["section"].isupper() and any(map(str.isalpha, found["section"])):
            start = document.starts[number]
            fields = (("section", found["section"].strip()),)
            yield Span(start, start + found.end(), self.rules[0].id, certain=True, fields=fields)

    def _span(self, document: Document, number: int, rule: int, fields: tuple[tuple[str, str], ...]) -> Span:
        line = document.line(number)
        return Span(line.start, line.end, self.rules[rule].id, fields=fields)


def _is_word(row: str) -> bool:
    word = row.strip()
    return word.isalpha() and word[0].isupper() and len(word) >= _SHORTEST


def _is_headline(row: str) -> bool:
    """Tell whether a line is long enough for a headline, begins as one and is no sentence."""
    return len(row) >= _SHORTEST_HEADLINE and not row[0].islower() and not ends_sentence(row) and row[0] not in "-*•–"
