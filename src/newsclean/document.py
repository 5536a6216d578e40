"""A text and the spans that are marked for removal in it.

This module holds the only line splitter and the only deleter of text. A line ends at ``\\n`` and
nowhere else; a ``\\r`` before it belongs to the line's end.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import accumulate
from types import MappingProxyType
from typing import Any, NamedTuple

__all__ = ["Document", "Line", "Piece", "Removal", "Span"]

BYTE_ORDER_MARK = "\ufeff"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a document that a cleaner asks to remove.

    Offsets count characters and are half-open: ``text[start:end]`` goes.

    Args:
        start: the first character.
        end: the character after the last one.
        rule: the id of the rule that asks, ``language/family/name``.
        certain: whether it goes even from a document that loses too much otherwise.
        fields: what the removed text says, as pairs of a field's name and its value.

    >>> Span(0, 12, "en/byline/by-name").family
    'byline'
    """

    start: int
    end: int
    rule: str = "user/custom/cleaner"
    certain: bool = False
    fields: tuple[tuple[str, str], ...] = ()

    @property
    def family(self) -> str:
        """The second part of the rule's id; ``custom`` where the id has no such part."""
        parts = self.rule.split("/")
        return parts[1] if len(parts) == 3 else "custom"


class Line(NamedTuple):
    """One line of a document: its number from 0, its offsets without the line's end, its text."""

    number: int
    start: int
    end: int
    text: str


class Removal(NamedTuple):
    """A piece that was removed, and the rule that asked for it."""

    rule: str
    family: str
    start: int
    end: int
    text: str


class Piece(NamedTuple):
    """A stretch of the input that was kept or cut; a document's pieces tile its text."""

    start: int
    end: int
    kept: bool


@dataclass(frozen=True, eq=False)
class Document:
    """A text with the spans that are marked in it; marking gives a new document.

    Args:
        text: the text as it came.
        language_hint: its language as a two-letter code, when the caller knows it.
        spans: what is marked so far.
        notes: remarks on the cleaning as a whole, such as that the removal budget was exceeded.
        find_language: how the language of a text is found, if it is asked for.
        read_metadata: how the metadata are read from what is removed, if they are asked for.
        memory: what a cleaner wants to know again when it sees the rest of the document in a later round.

    >>> document = Document("Advertisement\\nThe council met.\\n")
    >>> document = document.mark([Span(0, 13, "en/advertising/label")])
    >>> document.cleaned
    'The council met.\\n'
    >>> document.removals[0].rule, document.removals[0].text
    ('en/advertising/label', 'Advertisement')
    """

    text: str
    language_hint: str | None = None
    spans: tuple[Span, ...] = ()
    notes: tuple[str, ...] = ()
    find_language: Callable[[str], str | None] | None = None
    read_metadata: Callable[[Document], dict[str, Any]] | None = None
    memory: dict[Any, Any] = field(default_factory=dict, repr=False)

    # -- lines -------------------------------------------------------------------------------

    @cached_property
    def rows(self) -> list[str]:
        """The text of every line, without the line's end: ``\\n``, and a ``\\r`` before it."""
        rows = self.text.split("\n")
        return [row.removesuffix("\r") for row in rows] if "\r" in self.text else rows

    @cached_property
    def starts(self) -> list[int]:
        """The offset at which every line starts."""
        rows = self.text.split("\n") if "\r" in self.text else self.rows
        return [0, *accumulate([len(row) + 1 for row in rows[:-1]])]

    @cached_property
    def content(self) -> list[int]:
        """The numbers of the lines that hold more than white space."""
        return [number for number, row in enumerate(self.rows) if row and not row.isspace()]

    def line(self, number: int) -> Line:
        """Return one line by its number, counted from 0."""
        row, start = self.rows[number], self.starts[number]
        return Line(number, start, start + len(row), row)

    def span_of(self, number: int, rule: str, fields: tuple[tuple[str, str], ...] = ()) -> Span:
        """Return a span that takes a whole line.

        Args:
            number: the line's number, counted from 0.
            rule: the id of the rule that asks.
            fields: what the line says, as pairs of a field's name and its value.

        >>> Document("News.\\nPhoto: AP\\n").span_of(1, "en/credit/photo-by")
        Span(start=6, end=15, rule='en/credit/photo-by', certain=False, fields=())
        """
        line = self.line(number)
        return Span(line.start, line.end, rule, fields=fields)

    @property
    def lines(self) -> list[Line]:
        """All lines of the text."""
        return [self.line(number) for number in range(len(self.rows))]

    def line_number_at(self, offset: int) -> int:
        """Return the number of the line that holds the character at an offset."""
        return bisect_right(self.starts, offset) - 1

    # -- marking -----------------------------------------------------------------------------

    @cached_property
    def taken(self) -> dict[int, Span]:
        """The lines of which nothing but white space would stay, blank ones aside, each with a span that takes it."""
        taken: dict[int, Span] = {}
        for span in self.spans:
            self._add_taken(taken, span)
        return taken

    def _add_taken(self, taken: dict[int, Span], span: Span) -> None:
        starts, rows, content = self.starts, self.rows, self.content
        for place in range(bisect_left(content, self.line_number_at(span.start)), len(content)):
            number = content[place]
            row, start = rows[number], starts[number]
            if start >= span.end:
                break
            left = row[: max(0, span.start - start)] + row[max(0, span.end - start) :]
            if _is_blank(left) and number not in taken:
                taken[number] = span

    def mark(self, spans: Iterable[Span]) -> Document:
        """Return this document with more spans marked; empty and outlying parts are dropped."""
        size = len(self.text)
        added = tuple(
            span
            if span.start >= 0 and span.end <= size
            else replace(span, start=max(0, span.start), end=min(size, span.end))
            for span in spans
            if max(0, span.start) < min(size, span.end)
        )
        if not added:
            return self
        marked = replace(self, spans=self.spans + added)
        for name in ("rows", "starts", "content"):
            if name in self.__dict__:
                marked.__dict__[name] = self.__dict__[name]
        if "taken" in self.__dict__:
            taken = dict(self.taken)
            for span in added:
                self._add_taken(taken, span)
            marked.__dict__["taken"] = taken
        return marked

    # -- what came of it ---------------------------------------------------------------------

    @property
    def removals(self) -> list[Removal]:
        """What goes, in the order of the text: rule, family, start, end and the text itself."""
        return [
            Removal(span.rule, span.family, span.start, span.end, self.text[span.start : span.end])
            for span in sorted(self.spans, key=lambda span: (span.start, span.end))
        ]

    @cached_property
    def pieces(self) -> list[Piece]:
        """The kept and the cut stretches, which tile the text exactly."""
        pieces, position = [], 0
        for start, end in self._cuts():
            if position < start:
                pieces.append(Piece(position, start, True))
            pieces.append(Piece(start, end, False))
            position = end
        if position < len(self.text):
            pieces.append(Piece(position, len(self.text), True))
        return pieces

    @cached_property
    def cleaned(self) -> str:
        """The text without the marked spans; the very same string when nothing is marked."""
        if not self.spans:
            return self.text
        return "".join([self.text[piece.start : piece.end] for piece in self.pieces if piece.kept])

    @cached_property
    def language(self) -> str | None:
        """The language: as the caller gave it, else found once; None when it cannot be told."""
        if self.language_hint is not None or self.find_language is None:
            return self.language_hint
        return self.find_language(self.text)

    @cached_property
    def metadata(self) -> Mapping[str, Any]:
        """What the removed pieces say: front matter, authors, dates, credits, agencies and so on."""
        found = {} if self.read_metadata is None else self.read_metadata(self)
        return MappingProxyType(found)

    @cached_property
    def _kept(self) -> tuple[list[Piece], list[int], list[int]]:
        """The kept pieces, where they start in the text and where in the cleaned text."""
        kept = [piece for piece in self.pieces if piece.kept]
        sizes = [piece.end - piece.start for piece in kept]
        return kept, [piece.start for piece in kept], [0, *accumulate(sizes)]

    def to_cleaned(self, offset: int) -> int | None:
        """Return where a character of the text stands in the cleaned text; None if it was cut.

        >>> document = Document("ad: news").mark([Span(0, 4)])
        >>> document.to_cleaned(4), document.to_cleaned(0)
        (0, None)
        """
        kept, starts, new_starts = self._kept
        if offset == len(self.text):
            return new_starts[-1]
        place = bisect_right(starts, offset) - 1
        if place < 0 or offset >= kept[place].end:
            return None
        return new_starts[place] + offset - starts[place]

    def to_original(self, offset: int) -> int:
        """Return where a character of the cleaned text stood in the text.

        >>> Document("ad: news").mark([Span(0, 4)]).to_original(0)
        4

        Raises:
            IndexError: the offset is outside the cleaned text.
        """
        _, starts, new_starts = self._kept
        if not 0 <= offset <= new_starts[-1]:
            raise IndexError(f"offset {offset} is outside the cleaned text of {new_starts[-1]} characters")
        if offset == new_starts[-1]:
            return len(self.text)
        place = bisect_right(new_starts, offset) - 1
        return starts[place] + offset - new_starts[place]

    def map_back(self, spans: Iterable[Span]) -> list[Span]:
        """Translate spans of the cleaned text into spans of the text."""
        return [
            replace(span, start=self.to_original(span.start), end=self.to_original(span.end - 1) + 1)
            for span in spans
            if span.start < span.end
        ]

    # -- the deleter -------------------------------------------------------------------------

    def _cuts(self) -> list[tuple[int, int]]:
        """The stretches to cut, merged and in order, white space included that goes with them."""
        if not self.spans:
            return []
        merged = _merge([(span.start, span.end) for span in self.spans])
        gone, inner = self._split_by_line(merged)
        return _merge([*self._line_cuts(gone), *inner])

    def _split_by_line(self, merged: list[tuple[int, int]]) -> tuple[bytearray, list[tuple[int, int]]]:
        """Divide spans into lines that go whole, which are marked with a 1, and cuts inside lines that stay."""
        by_line: dict[int, list[tuple[int, int]]] = {}
        rows, starts = self.rows, self.starts
        gone = bytearray(len(rows))
        for start, end in merged:
            number = self.line_number_at(start)
            while number < len(rows) and starts[number] < end:
                row = rows[number]
                if row and not row.isspace():
                    line = self.line(number)
                    if start <= line.start and line.end <= end:
                        gone[number] = 1
                    else:
                        low, high = max(start, line.start) - line.start, min(end, line.end) - line.start
                        if low < high:
                            by_line.setdefault(number, []).append((low, high))
                number += 1
        inner: list[tuple[int, int]] = []
        for number, parts in by_line.items():
            line = self.line(number)
            left, position = "", 0
            for low, high in parts:
                left += line.text[position:low]
                position = high
            left += line.text[position:]
            if not _is_blank(left):
                inner += [(line.start + low, line.start + high) for low, high in map(_widen(line.text), parts)]
            else:
                gone[number] = 1
        return gone, inner

    def _line_cuts(self, gone: bytearray) -> list[tuple[int, int]]:
        """Cut whole lines with their ends and with the blank lines that they leave behind."""
        if 1 not in gone:
            return []
        visible = [number for number in self.content if not gone[number]]
        if not visible:
            first = len(BYTE_ORDER_MARK) if self.text.startswith(BYTE_ORDER_MARK) else 0
            return [(first, len(self.text))]
        cuts: list[tuple[int, int]] = []
        number = gone.find(1)
        while number >= 0:
            place = bisect_right(visible, number)
            low = visible[place - 1] + 1 if place else 0
            high = visible[place] if place < len(visible) else len(gone)
            first, last = gone.find(1, low, high), gone.rfind(1, low, high) + 1
            number = gone.find(1, high)
            if place == len(visible):
                cuts.append(self._cut_tail(low, last))
                continue
            before, after = first - low, high - last
            if place == 0 or after <= before:
                last = high
            else:
                first = low
            start = self.starts[first]
            if start == 0 and self.text.startswith(BYTE_ORDER_MARK):
                start = 1
            cuts.append((start, self.starts[last]))
        return cuts

    def _cut_tail(self, low: int, last: int) -> tuple[int, int]:
        """Cut the lines low to last at the end of the text, and keep how the text ended."""
        if last < len(self.rows):
            return self.starts[low], self.starts[last]
        end_of_kept = self.line(low - 1).end
        return end_of_kept, len(self.text)


def _merge(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        elif start < end:
            merged.append((start, end))
    return merged


def _is_blank(text: str) -> bool:
    return not text.strip(BYTE_ORDER_MARK).strip()


def _widen(text: str) -> Callable[[tuple[int, int]], tuple[int, int]]:
    """Return a function that widens a cut in a line by the spaces that it would leave doubled."""

    first, last = len(text) - len(text.lstrip()), len(text.rstrip())

    def widen(part: tuple[int, int]) -> tuple[int, int]:
        low, high = part
        at_start, at_end = low <= first, high >= last
        if at_start or text[low - 1].isspace():
            while high < len(text) and text[high].isspace():
                high += 1
        if at_end:
            while low > 0 and text[low - 1].isspace():
                low -= 1
        return low, high

    return widen
