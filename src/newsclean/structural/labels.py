"""Labels and counts above the first paragraph: a section in brackets or alone, the number of comments."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from newsclean.document import Document, Span
from newsclean.lazy import LazyExpression
from newsclean.rule import Rule
from newsclean.shape import ends_sentence, is_prose
from newsclean.structural.section_names import SECTION_NAMES

__all__ = ["SectionLabelCleaner"]

#: The first paragraph is looked for among so many lines.
_HEAD_LINES = 5
_LONGEST = 30
_SHORTEST, _SHORTEST_REPEATED, _SHORTEST_HEADLINE, _LONGEST_HEADLINE = 3, 20, 30, 160
_MOST_DIGITS = 5
_LABEL = LazyExpression(rf"\s*[\[【](?P<section>[^\]】]{{2,{_LONGEST}}})[\]】]\s*")


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
            why="A single word above the headline of a story is the section's label.",
            where="head",
            removes=(
                "[[Floods]]\nOld stone bridge of Riverton to close for a year\n"
                "The village council met on the evening of the storm, and agreed to repair the old stone bridge.",
                "[[Bridges]]\nWhy must the old stone bridge of Riverton close for a year?\n"
                "The village council met on the evening of the storm, and agreed to repair the old stone bridge.",
            ),
            keeps=(
                "Silence.",
                "Fire",
                "Old stone bridge of Riverton to close for a year\nWinter",
                "Gingerbread\nTime: an hour, and half an hour more in the oven\nFor twelve\n250 g flour\n80 g butter",
            ),
        ),
        Rule(
            id="any/share/lone-count",
            why="A number alone between the headline and the first paragraph counts comments or shares.",
            where="head",
            removes=("Old stone bridge of Riverton to close for a year\n[[47]]",),
            keeps=(
                "1\nThe beginning",
                "2026",
                "Old stone bridge of Riverton to close for a year\n01\n"
                "The village council met on the evening of the storm, and agreed to repair the old stone bridge.",
            ),
        ),
        Rule(
            id="any/navigation/section-name",
            why="The name of a section as the first line, above the headline or the first paragraph, is the page's label.",
            where="head",
            removes=(
                "[[Top stories]]\nThe village council met on the evening of the storm, and agreed to repair the old stone bridge.",
                "[[Wirtschaft]]\nDer Rat der Gemeinde Auenfeld hat am Abend des Sturms getagt und die alte Brücke gesperrt.",
                "[[Cultura\nSociedad]]\nEl viejo puente\nEl consejo del pueblo se reunió la noche de la tormenta y acordó reparar el puente de piedra.",
            ),
            keeps=(
                "Sport\nChess\nDancing",
                "The village council met on the evening of the storm, and agreed to repair the old stone bridge.\nSport\n"
                "The rowers of Riverton train on the lake until the river is clean again, the club said on Monday.",
                "Der Sport\nDer Rat der Gemeinde Auenfeld hat am Abend des Sturms getagt und die alte Brücke gesperrt.",
            ),
        ),
        Rule(
            id="any/navigation/between-headlines",
            why="A short line between the headline and the same headline again is the section's label.",
            where="head",
            removes=(
                "Bridge closes for a year\n[[Life in the valley]]\nBridge closes for a year\n"
                "The village council met on the evening of the storm, and agreed to repair the old stone bridge.",
            ),
            keeps=("Bridge closes for a year\nLife in the valley\nBridge opens again",),
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
            if place == 0:
                if self._is_section(document, head, row, below):
                    yield document.span_of(number, self.rules[3].id, (("section", row.strip()),))
                elif _is_word(row) and _is_headline(below) and any(is_prose(rows[other]) for other in head):
                    yield document.span_of(number, self.rules[1].id, (("section", row.strip()),))
            elif row.strip().isdecimal():
                # "01" and "1" are the number of the first part.
                if (
                    len(row.strip()) <= _MOST_DIGITS
                    and row.strip() != "1"
                    and row.strip()[0] != "0"
                    and is_prose(below)
                ):
                    yield document.span_of(number, self.rules[2].id, ())
            elif _is_repeated(rows[head[place - 1]], below) and not ends_sentence(row):
                yield document.span_of(number, self.rules[4].id, (("section", row.strip()),))

    @staticmethod
    def _is_section(document: Document, head: list[int], row: str, below: str) -> bool:
        """Tell whether the first line names a section, with a story or another section's name below it."""
        if row.strip().casefold() not in SECTION_NAMES:
            return False
        return is_prose(below) or (
            len(head) > 2
            and (" " in below.strip() or below.strip().casefold() in SECTION_NAMES)
            and any(is_prose(document.rows[number]) for number in head[1:])
        )

    def _bracketed(self, document: Document, number: int) -> Iterator[Span]:
        row = document.rows[number]
        found = _LABEL.match(row) if row.lstrip()[:1] in ("[", "【") else None
        letters = "".join(filter(str.isalpha, found["section"])) if found else ""
        if found and letters and all(map(str.isupper, letters)):
            start = document.starts[number]
            fields = (("section", found["section"].strip()),)
            yield Span(start, start + found.end(), self.rules[0].id, certain=True, fields=fields)


def _is_word(row: str) -> bool:
    word = row.strip()
    return word.isalpha() and word[0].isupper() and len(word) >= _SHORTEST


def _is_headline(row: str) -> bool:
    """Tell whether a line is long enough for a headline, begins as one and is no sentence but a question."""
    if len(row) < _SHORTEST_HEADLINE or row[0].islower() or row[0] in "-*•–":
        return False
    return not ends_sentence(row) or (len(row) <= _LONGEST_HEADLINE and row.rstrip()[-1] in "?!？！؟")


def _is_repeated(above: str, below: str) -> bool:
    return _SHORTEST_REPEATED <= len(above) <= _LONGEST_HEADLINE and above.strip() == below.strip()
