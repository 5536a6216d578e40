"""Lines that say nothing by themselves: a number, an hour, a site, a handle or hashtags beside what a page puts there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from newsclean.document import Document, Span
from newsclean.lazy import LazyExpression
from newsclean.rule import Rule
from newsclean.shape import are_hashtags, is_prose

__all__ = ["FragmentCleaner"]

_LONGEST, _LONGEST_NUMBER, _LONGEST_RUN = 200, 15, 40
#: A number below a line as short as this may be the cell of a table.
_LONGEST_CELL = 25
_NUMBER = LazyExpression(r"[\s+/(\[<\u2190|-]*\d[\d\s:.,/|<>()\[\]+\u2190-\u2193-]*")
_SITE_OR_HANDLE = LazyExpression(r"(?:[A-Za-z0-9-]{2,40}\.){1,3}[A-Za-z]{2,10}|@\w{2,30}")
#: What numbers, hashtags and handles begin with.
_BEGINNINGS = frozenset("0123456789+/([<|-#@\u2190")
#: What a page puts above a number, and beside hashtags.
_COUNTED = ("access", "caption", "credit", "debris", "navigation", "promotion", "related", "share")
_BESIDE_TAGS = (*_COUNTED, "advertising", "author-box", "byline", "syndication")


class FragmentCleaner:
    """Mark numbers, hashtags, sites and handles that stand alone beside lines that other cleaners took."""

    rules: ClassVar[tuple[Rule, ...]] = (
        Rule(
            id="any/debris/number",
            why="A number or an hour alone, directly above a piece of the page's furniture, counts or times that.",
            next_to=_COUNTED,
            removes=("4\nPhoto: Jane Roe/AFP", "05:12\nShare this article", "1/10\nPhoto: Jane Roe/AFP"),
            keeps=("1\nThe first bridge", "Riverton\n3\nOberau\n1\nSo it ended.", "05:12\nThe first train left."),
        ),
        Rule(
            id="any/navigation/hashtags",
            why="Hashtags alone in their lines, beside furniture or after the story, are the page's tags.",
            where="tail",
            next_to=_BESIDE_TAGS,
            removes=("#Riverton\nShare this article", "#Riverton #Bridge\nShare this article"),
            keeps=("The women wrote one word on the wall:\n#together\nNobody has painted it over.", "# The first part"),
        ),
        Rule(
            id="any/debris/site",
            why="A site or a handle alone, above the first paragraph or after the last, beside furniture, names the outlet or author.",
            where="head",
            next_to=("byline", "caption", "credit", "share"),
            removes=(
                "Storm tears the roof off a school\n[[valleypost.example\nUpdated: 3 May 2024]]",
                "Storm tears the roof off a school\n[[By Ann Lee\n@annlee]]",
            ),
            keeps=("Storm tears the roof off a school\nvalley.example", "Bridges.example"),
        ),
    )

    def __call__(self, document: Document, /) -> Iterator[Span]:
        taken, content, rows = document.taken, document.content, document.rows
        if not taken:
            return
        edges: tuple[int, int] | None = None
        done = -1
        for place in _places_beside(document):
            if place <= done:
                continue
            number = content[place]
            row = rows[number].strip() if len(rows[number]) <= _LONGEST else ""
            if not row or not (row[0] in _BEGINNINGS or "." in row):
                continue
            if _NUMBER.fullmatch(row):
                if self._is_counter(document, place):
                    yield document.span_of(number, self.rules[0].id)
                continue
            rule = 1 if are_hashtags(row) else 2 if _SITE_OR_HANDLE.fullmatch(row) else 0
            if not rule:
                continue
            edges = first, last = edges or _prose_edges(document)
            in_head, in_tail = 0 < place < first, place > last
            if (in_tail or (rule == 2 and in_head)) and _has_beside(document, place, self.rules[rule].next_to):
                for done in _run_of_hashtags(document, place) if rule == 1 else (place,):
                    yield document.span_of(content[done], self.rules[rule].id)

    def _is_counter(self, document: Document, place: int) -> bool:
        """Tell whether a number stands above furniture, and is neither a cell of a table nor the first line."""
        content, rows, taken = document.content, document.rows, document.taken
        if place == 0 or place + 1 == len(content) or len(rows[content[place]]) > _LONGEST_NUMBER:
            return False
        above, below = content[place - 1], taken.get(content[place + 1])
        return (
            below is not None
            and below.family in self.rules[0].next_to
            and (above in taken or len(rows[above]) > _LONGEST_CELL)
        )


def _places_beside(document: Document) -> Iterator[int]:
    """Yield the places of lines that stay, directly beside such as go."""
    taken = document.taken
    above = False
    waiting: int | None = None
    for place, number in enumerate(document.content):
        goes = number in taken
        if goes and waiting is not None:
            yield waiting
        # A line that stays is yielded once: at once, or when the line below it goes.
        waiting = place if not goes and not above else None
        if not goes and above:
            yield place
        above = goes


def _run_of_hashtags(document: Document, place: int) -> range:
    """Return the places of the hashtags around a line of them: they may stand in several, but not in a flood of lines."""
    rows, content, taken = document.rows, document.content, document.taken

    def goes_on(other: int) -> bool:
        number = content[other]
        return number not in taken and are_hashtags(rows[number])

    first = last = place
    while last - first < _LONGEST_RUN and first > 0 and goes_on(first - 1):
        first -= 1
    while last - first < _LONGEST_RUN and last + 1 < len(content) and goes_on(last + 1):
        last += 1
    return range(first, last + 1) if last - first < _LONGEST_RUN else range(0)


def _prose_edges(document: Document) -> tuple[int, int]:
    """Return the places of the first paragraph and of the last one; if there is none, those of no line's."""
    rows, content = document.rows, document.content
    first = next((place for place, number in enumerate(content) if is_prose(rows[number])), 0)
    last = next((place for place in reversed(range(len(content))) if is_prose(rows[content[place]])), len(content))
    return first, last


def _has_beside(document: Document, place: int, families: tuple[str, ...]) -> bool:
    content, taken = document.content, document.taken
    spans = (taken.get(content[other]) for other in (place - 1, place + 1) if 0 <= other < len(content))
    return any(span is not None and span.family in families for span in spans)
