"""Lone symbols: what is left of a separator, a bullet or an icon when its text is gone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from newsclean.document import BYTE_ORDER_MARK, Document, Span
from newsclean.rule import Rule

__all__ = ["LoneSymbolCleaner"]

#: A line of symbols is short; a drawing made of signs is not taken for debris.
_LONGEST = 40
#: Signs that can be a whole answer or a line of a story: numbers' signs, question and exclamation.
_SPEAKING = frozenset("?!%€$£¥₽₴₺₹₩°")
_TABLE = "|"
#: The signs of which a line of a program may be made, and those with which the lines beside it end.
_BRACES, _OF_PROGRAMS, _ENDS_OF_PROGRAMS = (
    frozenset("{}"),
    frozenset("{}[]();, \t"),
    ("{", "}", ";", ",", "(", "[", "*/"),
)


class LoneSymbolCleaner:
    """Mark lines that hold no letter and no digit, only signs."""

    rules: ClassVar[tuple[Rule, ...]] = (
        Rule(
            id="any/debris/lone-symbols",
            why="A line of signs alone is a separator, a bullet or an icon whose text is gone.",
            removes=("***", "/", "•", "“”", "- - -", "◇", "|", "—", "-"),
            keeps=(
                "The first part ends here.\n---\nThe second one begins.",
                "???",
                "No!",
                "1",
                "100 %",
                "| Town | Rain |\n|---|---|\n| Riverton | 12 mm |",
                "def rain(day) {\n  return level[day];\n}",
            ),
        ),
    )

    def __call__(self, document: Document, /) -> Iterator[Span]:
        first = last = -1
        for number in self._lone(document):
            if number in document.taken:
                continue
            if number != last + 1 and last >= 0:
                yield self._span(document, first, last)
                first = number
            elif last < 0:
                first = number
            last = number
        if last >= 0:
            yield self._span(document, first, last)

    @staticmethod
    def _lone(document: Document) -> Iterator[int]:
        """Yield the lines of signs alone, one by one: a page may have a million of them."""
        rows = document.rows
        for number in document.content:
            row = rows[number]
            if not row[0].isalnum() and len(row) <= _LONGEST and _is_lone(row) and not _is_of_program(document, number):
                yield number

    def _span(self, document: Document, first: int, last: int) -> Span:
        """One span for a run of lines: a page of nothing but signs is one removal."""
        return Span(document.line(first).start, document.line(last).end, self.rules[0].id, certain=True)


def _is_lone(row: str) -> bool:
    if row.count(_TABLE) > 1 or row.strip().strip("-") == "" < row.strip()[2:]:
        # A rule of a table, which stays with its rows; a rule of a Markdown article.
        return False
    return not any(sign.isalnum() or sign in _SPEAKING for sign in row) and row.strip() != BYTE_ORDER_MARK


def _is_of_program(document: Document, number: int) -> bool:
    """Tell whether a line of nothing but brackets, a brace among them, stands beside a line of a program."""
    rows = document.rows
    if not _BRACES.isdisjoint(rows[number]) and _OF_PROGRAMS.issuperset(rows[number].rstrip()):
        beside = (*rows[max(0, number - 1) : number], *rows[number + 1 : number + 2])
        return any(row.rstrip().endswith(_ENDS_OF_PROGRAMS) for row in beside)
    return False
