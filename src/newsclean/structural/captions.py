"""Captions that are known by the credit or the caption that stands below them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import ClassVar

from newsclean.document import Document, Span
from newsclean.fold import has_wide_letters
from newsclean.lazy import LazyExpression
from newsclean.rule import Rule
from newsclean.shape import ends_sentence, is_prose

__all__ = ["CaptionCleaner"]

#: A shorter line above a credit may be the subhead of what follows the picture.
_SHORTEST_CAPTION, _LONGEST_CAPTION = 40, 250
_SHORTEST_ALT_TEXT, _LONGEST_ALT_TEXT = 15, 120
#: With such a sign ends what a person said, with no full stop before it in Chinese and Japanese; no caption does.
_SPOKEN_ENDS = ("\u300d", "\u300f", "\u201d", "\u00bb", '"')
#: A point of the story's own list, which may have a picture below every headline.
_POINT = LazyExpression(r"\s*\d{1,2}[.)] ")
_LONGER_WORD = LazyExpression(r"[^\W\d_]{4,}")
#: Before the first paragraph stand headline and standfirst, or the headline twice; a line after them may be a caption.
#: Of two lines above a credit the second is a standfirst as well as a caption. Labels above the headline are shorter.
_HEADLINE_LINES, _SHORTEST_HEADLINE, _SHORTEST_WIDE_HEADLINE = 2, 20, 9
#: So many credits with one line between each of them make a gallery.
_FEWEST_IN_GALLERY, _SHORTEST_IN_GALLERY = 3, 5
_SHORTEST_REPEATED, _LONGEST_REPEATED = 20, 600
_FEWEST_ROLES, _LONGEST_ROLE, _LONGEST_ROLE_NAME = 3, 40, 70


class CaptionCleaner:
    """Mark the caption above a credit, the alternative text above a caption, and rolls of credits.

    The credits and captions themselves are found by rules before this cleaner runs.
    """

    rules: ClassVar[tuple[Rule, ...]] = (
        Rule(
            id="any/caption/above-credit",
            why="A line that is no sentence, directly above a picture's credit, is the picture's caption.",
            next_to=("credit",),
            removes=("Volunteers carry sandbags to the mill before the water comes\nPhoto: Jane Roe/AFP",),
            keeps=("A long night on the river\nThe mayor slept two hours.",),
        ),
        Rule(
            id="any/caption/alternative-text",
            why="A line directly above a caption at the head that has half of its words says again what the picture shows.",
            where="head",
            next_to=("caption",),
            removes=(
                "The bridge stands again\n\n[[Volunteers with sandbags at the mill\n"
                "Volunteers carry sandbags to the mill in Riverton, May 4, 2025. REUTERS/Jane Roe]]",
            ),
            keeps=("The bridge stands again\n\nThe mill opened on Monday.",),
        ),
        Rule(
            id="any/caption/repeated",
            why="A line directly beside a caption that says the very same words is the picture's alternative text.",
            next_to=("caption",),
            removes=(
                "Volunteers with sandbags at the mill\nVolunteers with sandbags at the mill. REUTERS/Jane Roe",
                "Volunteers with sandbags at the old mill (Getty Images)\nVolunteers with sandbags at the old mill",
            ),
            keeps=("Volunteers with sandbags\nVolunteers with sandbags were all that the mill had left.",),
        ),
        Rule(
            id="any/caption/gallery",
            why="Lines that are no sentences, each between two credits of a row of three or more, are a gallery's captions.",
            next_to=("credit",),
            removes=("Photo: Jane Roe/AFP\nThe old weir\nPhoto: Jane Roe/AFP\nThe barn\nPhoto: Tom Berg/AFP",),
            keeps=("The mill\nThe old weir\nThe barn",),
        ),
        Rule(
            id="any/credit/roll",
            why="Lines of the form 'role: name' beside a credit are the credits of a photo shoot or a film.",
            next_to=("credit",),
            removes=("Photos: ANN LEE\nStyling: TOM BERG\nHair: MIA FOX\nProduction: RIVERSIDE STUDIO",),
            keeps=("Mayor: The bridge is safe.\nEngineer: It is not.\nMayor: We will see.",),
        ),
    )

    def __call__(self, document: Document, /) -> Iterator[Span]:
        if not any(span.family in ("credit", "caption") for span in document.spans):
            return
        yield from self._captions(document)
        yield from self._repeated(document)
        yield from self._gallery(document)
        yield from self._rolls(document)

    def _captions(self, document: Document) -> Iterator[Span]:
        content, rows, taken = document.content, document.rows, document.taken
        prose_seen, headlines = False, 0
        for place, number in enumerate(content):
            span = taken.get(number)
            if span is None:
                prose_seen = prose_seen or is_prose(rows[number])
                headlines += _is_headline(rows[number])
            # The line above may be the headline, if none stands above that, or its standfirst.
            elif span.family == "credit":
                if (prose_seen or headlines > _HEADLINE_LINES) and self._is_caption(document, place - 1):
                    yield from self._spans(document, [content[place - 1]], 0)
            elif span.family == "caption" and not prose_seen and headlines >= _HEADLINE_LINES:
                above = content[place - 1]
                if above == number - 1 and above not in taken and self._is_alternative_text(rows[above], rows[number]):
                    yield from self._spans(document, [above], 1)

    def _repeated(self, document: Document) -> Iterator[Span]:
        """Find the lines that say what the caption directly below or above them says."""
        content, rows, taken = document.content, document.rows, document.taken
        for place, number in enumerate(content):
            span = taken.get(number)
            if span is None or span.family != "caption" or len(rows[number]) > _LONGEST_REPEATED:
                continue
            for beside in (*content[max(0, place - 1) : place], *content[place + 1 : place + 2]):
                words = rows[beside].strip()
                if beside not in taken and len(words) >= _SHORTEST_REPEATED and words in rows[number]:
                    yield from self._spans(document, [beside], 2)

    def _gallery(self, document: Document) -> Iterator[Span]:
        """Find the short lines between the credits of a gallery: credit, line, credit, line, credit."""
        content, taken = document.content, document.taken
        between: list[int] = []
        credits, last = 0, -2
        for place, number in enumerate([*content, -1]):
            span = taken.get(number)
            if number >= 0 and (span is None or span.family != "credit"):
                continue
            if number >= 0 and place == last + 2 and self._may_be_in_gallery(document, content[place - 1]):
                between += [content[place - 1]] if content[place - 1] not in taken else []
                credits, last = credits + 1, place
                continue
            if credits >= _FEWEST_IN_GALLERY:
                yield from self._spans(document, between, 3)
            between, credits, last = [], 1, place

    def _rolls(self, document: Document) -> Iterator[Span]:
        """Find runs of 'role: name' lines of which at least one was taken as a credit."""
        roles: list[int] = []
        size, has_credit = 0, False
        # The first line is the headline.
        for number in [*document.content[1:], -1]:
            span = document.taken.get(number)
            if number >= 0 and span is not None and span.family in ("credit", "byline"):
                size, has_credit = size + 1, has_credit or span.family == "credit"
            elif number >= 0 and span is None and _is_role(document.rows[number]):
                size += 1
                roles.append(number)
            else:
                if has_credit and size >= _FEWEST_ROLES:
                    yield from self._spans(document, roles, 4)
                roles, size, has_credit = [], 0, False

    def _spans(self, document: Document, numbers: list[int], rule: int) -> Iterator[Span]:
        for number in numbers:
            yield document.span_of(number, self.rules[rule].id)

    @staticmethod
    def _is_caption(document: Document, place: int) -> bool:
        number = document.content[place]
        row = document.rows[number]
        if number in document.taken or not _SHORTEST_CAPTION <= len(row) <= _LONGEST_CAPTION:
            return False
        ends_otherwise = row.rstrip().endswith((":", ",", ";", *_SPOKEN_ENDS))
        return not (ends_otherwise or ends_sentence(row) or _ends_no_sentence(row) or _POINT.match(row))

    @staticmethod
    def _may_be_in_gallery(document: Document, number: int) -> bool:
        span, row = document.taken.get(number), document.rows[number]
        if span is not None:
            return span.family == "caption"
        return (
            _SHORTEST_IN_GALLERY <= len(row) <= _LONGEST_CAPTION
            and not ends_sentence(row)
            and row.rstrip()[-1] not in ":,;"
        )

    @staticmethod
    def _is_alternative_text(row: str, caption: str) -> bool:
        return (
            _SHORTEST_ALT_TEXT <= len(row) <= _LONGEST_ALT_TEXT
            and not ends_sentence(row)
            and ". " not in row
            and not row.rstrip().endswith(_SPOKEN_ENDS)
            and _shares_words(row, caption)
        )


def _shares_words(row: str, caption: str) -> bool:
    """Tell whether a caption has half of a line's longer words, or half of its pairs of letters where words are not parted."""
    words = set(_LONGER_WORD.findall(row.lower()))
    if has_wide_letters(row):
        words = set(map("".join, pairwise(row)))
    # A standfirst above the first picture tells of something else.
    return sum(word in caption.lower() for word in words) * 2 >= len(words) > 0


def _is_headline(row: str) -> bool:
    """Tell whether a line is as long as a headline."""
    return len(row) >= (_SHORTEST_WIDE_HEADLINE if has_wide_letters(row) else _SHORTEST_HEADLINE)


def _ends_no_sentence(row: str) -> bool:
    """Tell whether a line is Thai or Lao, where no sign tells a sentence from a caption."""
    return "\u0e01" <= max(row[:8]) <= "\u0edf"


def _is_role(row: str) -> bool:
    """Tell whether a line has the form 'role: Name'."""
    if len(row) > _LONGEST_ROLE + _LONGEST_ROLE_NAME or ":" not in row or ends_sentence(row) or _POINT.match(row):
        return False
    role, _, name = row.partition(":")
    name = name.strip()
    return (
        len(role) <= _LONGEST_ROLE
        and 2 <= len(name) <= _LONGEST_ROLE_NAME
        and name[0].isupper()
        and not name[-1].isdigit()
    )
