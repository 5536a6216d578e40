"""What stands between pieces of the page's furniture and is no sentence is furniture too."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from newsclean.document import Document, Span
from newsclean.rule import Rule
from newsclean.shape import ends_sentence, is_prose

__all__ = ["NeighbourCleaner"]

#: The families of what a page puts around and between stories.
_FURNITURE = frozenset({"related", "promotion", "access", "share", "navigation", "advertising"})
#: The families whose sentences an extractor breaks at links and line breaks.
_BROKEN_OFF = _FURNITURE | {"author-box", "syndication"}
_MOST_BETWEEN, _LONGEST_BETWEEN = 3, 160


class NeighbourCleaner:
    """Mark up to three lines that are no sentences between two lines that other cleaners took."""

    rules: ClassVar[tuple[Rule, ...]] = (
        Rule(
            id="any/related/between",
            why="A line that is no sentence between two pieces of the page's furniture belongs to it.",
            next_to=tuple(sorted(_FURNITURE)),
            removes=("Read also: Ten bridges worth a detour\nThe ferryman of Riverton\nRead also: Mills of the north",),
            keeps=("The ferryman of Riverton",),
        ),
        Rule(
            id="any/debris/continuation",
            why="A line that begins in lower case where the line above, which went, breaks off is the rest of its sentence.",
            next_to=tuple(sorted(_BROKEN_OFF)),
            removes=("Sign up for our newsletter to get the latest from the valley\nand the coast every morning.",),
            keeps=("They wanted the newsletter of the\nvillage school to be printed again.",),
        ),
    )

    def __call__(self, document: Document, /) -> Iterator[Span]:
        if not document.spans:
            return
        yield from self._between(document)
        yield from self._continued(document)

    def _continued(self, document: Document) -> Iterator[Span]:
        rows, taken = document.rows, document.taken
        above: int | None = None
        for number in document.content:
            span = taken.get(number)
            if span is not None and span.family in _BROKEN_OFF:
                above = number
            elif above is not None and span is None and rows[number][0].islower() and _breaks_off(rows[above]):
                line = document.line(number)
                yield Span(line.start, line.end, self.rules[1].id)
                above = number
            else:
                above = None

    def _between(self, document: Document) -> Iterator[Span]:
        if len(document.spans) < 2:
            return
        rows, taken = document.rows, document.taken
        cut = {document.line_number_at(span.start) for span in document.spans} - taken.keys()
        between: list[int] = []
        after_furniture = prose_seen = False
        for number in document.content:
            span = taken.get(number)
            if span is None:
                row = rows[number]
                prose_seen = prose_seen or is_prose(row)
                if len(row) > _LONGEST_BETWEEN or number in cut or ends_sentence(row) or len(between) == _MOST_BETWEEN:
                    after_furniture, between = False, []
                elif after_furniture:
                    between.append(number)
            elif span.family in _FURNITURE:
                if after_furniture:
                    for inside in between:
                        line = document.line(inside)
                        yield Span(line.start, line.end, self.rules[0].id)
                # Above the first paragraph the line between two labels may be the headline.
                after_furniture, between = prose_seen, []


def _breaks_off(row: str) -> bool:
    """Tell whether a line ends within a sentence: on a word, a comma or a bracket, not on a headline's colon."""
    return not ends_sentence(row) and not row.rstrip().endswith((":", "|"))
