"""What a page says twice: a link's picture and its title, a caption with and without its credit."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import ClassVar

from newsclean.document import Document, Span
from newsclean.lazy import LazyExpression
from newsclean.rule import Rule
from newsclean.shape import ends_sentence, is_prose

__all__ = ["RepeatCleaner"]

_SHORTEST, _LONGEST, _FEWEST_WORDS = 20, 250, 3
_SHORTEST_WORDS, _BEGINNING = 15, 8
_LONGEST_CREDIT = 60
#: What stands behind a caption that is said twice: a name in capitals or with a capital, no rest of the sentence.
_CREDIT = LazyExpression(r"[.]? ?[(\[|/:©–—-]{0,2} ?[^\W\d_a-z][^.!?]{2,}[^.!?]")


class RepeatCleaner:
    """Mark a line that holds the same words twice, that stands below itself, or below which it stands with a credit."""

    rules: ClassVar[tuple[Rule, ...]] = (
        Rule(
            id="any/related/said-twice",
            why="A line that is no sentence and says the same words twice is a link's picture and its title.",
            removes=(
                "The water has gone.\n[[Ten bridges worth a detour Ten bridges worth a detour]]",
                "The water has gone.\n[[Send this storySend this storySend this story]]",
            ),
            keeps=("Bring him home, bring him home!", "The river took the mill, and the mill took the river with it"),
        ),
        Rule(
            id="any/caption/with-and-without-credit",
            why="A line that is no sentence, above the same line with a credit behind it, is a caption that stands twice.",
            removes=(
                "The water went over the old bridge in the night, and the road was closed to all but the fire brigade.\n"
                "[[The council of Riverton in the town hall\nThe council of Riverton in the town hall Jane Roe / The Valley Post]]",
            ),
            keeps=(
                "The old bridge over the river\nThe old bridge over the river is closed",
                "The old bridge over the river\nThe old bridge over the river, and what became of it",
            ),
        ),
        Rule(
            id="any/debris/line-again",
            why="A line that is no sentence, directly below the very same line, says nothing that was not said.",
            removes=(
                "The council of Riverton in the town hall\n[[The council of Riverton in the town hall]]\n"
                "The water went over the old bridge in the night, and the road was closed to all but the fire brigade.",
            ),
            keeps=(
                "Row, row, row your boat\nGently down the stream of it\nGently down the stream of it\nLife is but a dream",
                "Nobody answered.\nNobody answered.",
            ),
        ),
    )

    def __call__(self, document: Document, /) -> Iterator[Span]:
        rows, taken, content = document.rows, document.taken, document.content
        short = [number for number in content if _SHORTEST <= len(rows[number]) <= _LONGEST]
        # The first line is the headline.
        for number in short:
            if number not in taken and number != content[0] and _is_said_twice(rows[number]):
                yield document.span_of(number, self.rules[0].id)
        places = {number: place for place, number in enumerate(content)} if len(short) > 1 else {}
        for above, below in pairwise(short):
            place = places[below]
            if places[above] != place - 1 or above in taken or below in taken:
                continue
            first, second = rows[above].strip(), rows[below].strip()
            if first[:_SHORTEST] != second[:_SHORTEST] or ends_sentence(first):
                continue
            if first == second:
                neighbours = content[max(0, place - 2) : place - 1] + content[place + 1 : place + 2]
                if any(is_prose(rows[number]) for number in neighbours):
                    yield document.span_of(below, self.rules[2].id)
            elif self._is_credit(first, second) and any(is_prose(rows[number]) for number in content[: place - 1]):
                yield document.span_of(above, self.rules[1].id)
                yield document.span_of(below, self.rules[1].id)

    @staticmethod
    def _is_credit(first: str, second: str) -> bool:
        """Tell whether a line is another with a short credit behind it."""
        if not second.startswith(first) or len(second) - len(first) > _LONGEST_CREDIT:
            return False
        return _CREDIT.fullmatch(second[len(first) :]) is not None


def _is_said_twice(row: str) -> bool:
    """Tell whether a line is the same words again and again, with a space between them or none."""
    row = row.strip()
    if ends_sentence(row):
        return False
    start = row.find(row[:_BEGINNING], _SHORTEST_WORDS)
    while 0 <= start <= (len(row) + 1) // 2:
        words = row[:start].rstrip()
        if not row.replace(words, "").strip():
            return len(words.split()) >= _FEWEST_WORDS
        start = row.find(row[:_BEGINNING], start + 1)
    return False
