"""Boxes about the author that are known by the author's name, or by the name that is missing in them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import ClassVar

from newsclean.document import Document, Span
from newsclean.lazy import LazyExpression
from newsclean.rule import Rule
from newsclean.shape import ends_sentence, is_prose

__all__ = ["AuthorBoxCleaner"]

#: So many lines at the end are looked at, and so many of them may be the box.
_LAST_LINES, _MOST_IN_BOX, _LONGEST = 5, 2, 900
_NAMES_APART = LazyExpression(r" ?[,/&|+;] ?| (?:and|und|et|y|e|og|och|ja|en|i|a|și|ve|και|и|та) ")
#: A name that is read from the shape of a line alone is no proof of an author.
_GUESSED = "any/byline/names-"
_DOTS = frozenset(".\u2026")
#: German boxes begin so below the author's name or portrait; what is said in other languages after dots is the story's.
_NAMELESS = LazyExpression(
    r"(?:\.\.\.|\u2026)[ \u00a0]?(?:ist|war|lehrt|forscht|arbeitet|leitet|studierte|promovierte)[ \u00a0]"
    r"(?:(?:seit|als|an der|am|bei|eine?|der|die|einer|emeritierter?)[ \u00a0])?[A-ZÄÖÜ][^\W\d_]+[ \u00a0][^\W\d_]"
)


class AuthorBoxCleaner:
    """Mark paragraphs at the tail that begin with the author's full name, and boxes whose name stands apart."""

    rules: ClassVar[tuple[Rule, ...]] = (
        Rule(
            id="any/author-box/begins-with-author",
            why="A paragraph at the very end that begins with the full name from the byline is about the author.",
            where="tail",
            next_to=("byline",),
            removes=(
                "By Jane Roe\nJane Roe has covered the valley since the great flood, and she keeps bees by the river.",
            ),
            keeps=("Jane Roe has covered the valley since the great flood, and she keeps bees by the river.",),
        ),
        Rule(
            id="any/author-box/name-apart",
            why="A paragraph that begins with dots and 'is' and has its subject nowhere is a box about a person.",
            removes=(
                "... ist Professorin für Wasserbau an der Hochschule Auenfeld. Sie leitet dort seit zehn Jahren das Labor.",
                "… lehrt seit Jahren in Auenfeld. Zuvor war er an der Hochschule Oberau, wo er über alte Brücken promoviert hat.",
            ),
            keeps=(
                "... is what the old miller said when the water came, and nobody on the bridge wanted to contradict him then.",
                "... und das war es dann auch, sagte der alte Müller am Abend, bevor er auf die Brücke ging und die Tür schloss.",
                "The bridge of the future ...\n... is a bridge that nobody has to repair for a hundred years, say the engineers.",
            ),
        ),
    )

    def __call__(self, document: Document, /) -> Iterator[Span]:
        if document.spans:
            yield from self._named(document)
        rows = document.rows
        dotted = [number for number in document.content if rows[number][0] in _DOTS]
        if dotted:
            yield from self._nameless(document, dotted)

    def _named(self, document: Document) -> Iterator[Span]:
        """Find the paragraphs at the tail that begin with a name from a byline."""
        names = {
            name
            for span in document.spans
            if span.family == "byline" and span.fields and not span.rule.startswith(_GUESSED)
            for field, value in span.fields
            if field == "author"
            for name in _NAMES_APART.split(value)
            if " " in name
        }
        if not names:
            return
        beginnings = tuple(name + sign for name in names for sign in (" ", ", ", " ("))
        last = [number for number in document.content[-4 * _LAST_LINES :] if number not in document.taken][
            -_LAST_LINES:
        ]
        for number in last[:0:-1][:_MOST_IN_BOX]:
            row = document.rows[number]
            if len(row) > _LONGEST or not row.startswith(beginnings) or not ends_sentence(row):
                return
            yield document.span_of(number, self.rules[0].id)

    def _nameless(self, document: Document, dotted: list[int]) -> Iterator[Span]:
        """Find the boxes that begin with dots and a verb, where the line above does not end with dots as well."""
        rows, content, taken = document.rows, document.content, document.taken
        for number in dotted:
            row = rows[number]
            if number in taken or len(row) > _LONGEST or not is_prose(row) or not _NAMELESS.match(row):
                continue
            place = bisect_left(content, number)
            above = rows[content[place - 1]][-80:] if place else ""
            if not above.rstrip().endswith(("...", "\u2026", ":", ",")):
                yield document.span_of(number, self.rules[1].id)
