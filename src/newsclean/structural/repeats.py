"""What a page says twice: a link's picture and its title, a caption with and without its credit."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from newsclean.document import Document, Span
from newsclean.fold import has_wide_letters
from newsclean.lazy import LazyExpression
from newsclean.rule import Rule
from newsclean.shape import SENTENCE_ENDS, ends_sentence, is_prose

__all__ = ["RepeatCleaner"]

_SHORTEST, _LONGEST, _FEWEST_WORDS = 20, 250, 3
_SHORTEST_WORDS, _BEGINNING = 15, 8
_LONGEST_CREDIT = 60
#: What stands behind a caption that is said twice: a name in capitals or with a capital, no rest of the sentence.
_CREDIT = LazyExpression(r"[.]? ?[(\[|/:©–—-]{0,2} ?[^\W\d_a-z][^.!?]{2,}[^.!?]")

#: A sign and the name of an outlet.
_OUTLET = LazyExpression(r" ?[|\u2013\u2014\u00bb-] ?[^.!?:]{2,40}")


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
                "山谷县人民委员会青山镇河湾村石桥管理办公室工作处\n山谷县人民委员会青山镇河湾村石桥管理办公室工作处职位四",
            ),
        ),
        Rule(
            id="any/navigation/title-of-page",
            why="The headline with the outlet's name behind it, directly above the headline, is the title of the page.",
            where="head",
            removes=("[[Storm tears the roof off a school | The Valley Post]]\nStorm tears the roof off a school",),
            keeps=("Storm tears the roof off a school – a report\nStorm tears the bridge away",),
        ),
        Rule(
            id="any/debris/line-again",
            why="A line that is no sentence, below a paragraph and directly below the very same line, says nothing new.",
            removes=(
                "The water went over the old bridge in the night, and the road was closed to all but the fire brigade.\n"
                "The council of Riverton in the town hall\n[[The council of Riverton in the town hall]]",
            ),
            keeps=(
                "Row, row, row your boat\nGently down the stream of it\nGently down the stream of it\nLife is but a dream",
                "Nobody answered.\nNobody answered.",
            ),
        ),
    )

    def __call__(self, document: Document, /) -> Iterator[Span]:
        rows, content = document.rows, document.content
        # Most lines end as sentences do: the cheapest look that leaves them out.
        places = (
            place
            for place, number in enumerate(content)
            if rows[number][-1] not in SENTENCE_ENDS and len(rows[number]) <= _LONGEST
        )
        first_paragraph: int | None = None
        for place in places:
            number = content[place]
            row = rows[number]
            # The first line is the headline.
            if place and _is_said_twice(row) and number not in document.taken:
                yield document.span_of(number, self.rules[0].id)
            if place + 1 == len(content) or not rows[content[place + 1]].startswith(row[:_SHORTEST]):
                continue
            if first_paragraph is None:
                first_paragraph = next(
                    (above for above, number in enumerate(content) if is_prose(rows[number])), len(content)
                )
            # Above the first paragraph it may be the headline, which stays however often it stands there.
            yield from (self._pair if place > first_paragraph else self._title_of_page)(document, place)

    def _pair(self, document: Document, place: int) -> Iterator[Span]:
        """Find a line that stands again below itself, alone or with a credit."""
        rows, taken, content = document.rows, document.taken, document.content
        above, below = content[place : place + 2]
        first, second = rows[above].strip(), rows[below].strip()
        if above in taken or below in taken or not _SHORTEST <= len(first) <= _LONGEST or ends_sentence(first):
            return
        if first == second:
            neighbours = content[place - 1 : place] + content[place + 2 : place + 3]
            if any(is_prose(rows[number]) for number in neighbours):
                yield document.span_of(below, self.rules[3].id)
        elif self._is_credit(first, second):
            yield document.span_of(above, self.rules[1].id)
            yield document.span_of(below, self.rules[1].id)

    def _title_of_page(self, document: Document, place: int) -> Iterator[Span]:
        """Find the title of the page above the headline."""
        rows, (above, below) = document.rows, document.content[place : place + 2]
        title, headline = rows[above].strip(), rows[below].strip()
        if above in document.taken or len(headline) < _SHORTEST or not title.startswith(headline):
            return
        if _OUTLET.fullmatch(title[len(headline) :]):
            yield document.span_of(above, self.rules[2].id)

    @staticmethod
    def _is_credit(first: str, second: str) -> bool:
        """Tell whether a line is another with a short credit behind it."""
        if not second.startswith(first) or len(second) - len(first) > _LONGEST_CREDIT:
            return False
        # Where words have no spaces between them, what goes on in letters is the same word.
        if has_wide_letters(first[-1] + second[len(first)]) and second[len(first)].isalnum():
            return False
        return _CREDIT.fullmatch(second[len(first) :]) is not None


def _is_said_twice(row: str) -> bool:
    """Tell whether a line is the same words again and again, with a space between them or none."""
    start = row.find(row[:_BEGINNING], _SHORTEST_WORDS)
    if start < 0 or ends_sentence(row):
        return False
    row = row.strip()
    while 0 <= start <= (len(row) + 1) // 2:
        words = row[:start].rstrip()
        if not row.replace(words, "").strip():
            return len(words.split()) >= _FEWEST_WORDS
        start = row.find(row[:_BEGINNING], start + 1)
    return False
