"""The gate: what of a document's lines rules see at all."""

from __future__ import annotations

from functools import cached_property

from newsclean.document import Document
from newsclean.fold import fold, lower

__all__ = ["ELISION", "OPENING", "WHOLE_LINE", "Views"]

#: Lines up to this length are seen whole. They are half of all lines and a sixth of all text.
WHOLE_LINE = 200
#: Of a longer line rules see so much of its beginning, if it begins as some pattern does, and so much
#: of its end, if it does not end as prose does.
_OPENING_SEEN, _CLOSING_SEEN = 64, 100
#: The first line of a document and its last ones are seen whole up to this length: what the outlet says
#: about itself there comes in long lines. Two more lines at the head and one at the tail, and 700 characters, find
#: no line more in the sample, and cost half as much again.
_HEAD_LINES, _TAIL_LINES, _EDGE_LENGTH = 1, 3, 500
#: So many letters tell whether a long line may begin as a pattern does.
OPENING = 6
_PROSE_ENDS = frozenset(".!?\"'\u201d\u201c\u2019\u00bb\u3002")
#: Stands for the middle of a long line.
ELISION = "\x1f"


class Views:
    """The lines of a document as rules see them: folded, long ones without their middle."""

    def __init__(self, document: Document, openings: frozenset[str]) -> None:
        rows, content = document.rows, document.content
        taken = document.taken if document.spans else None
        self.numbers = [number for number in content if number not in taken] if taken else content
        views = [rows[number] for number in self.numbers]
        if ELISION in document.text:
            views = [row.replace(ELISION, " ") for row in views]
        long = [place for place, row in enumerate(views) if len(row) > WHOLE_LINE]
        last = len(views) - _TAIL_LINES
        for place in long:
            row = views[place]
            at_edge = place < _HEAD_LINES or place >= last
            if at_edge and len(row) <= _EDGE_LENGTH:
                continue
            begins_like_a_pattern = not row[0].isalnum() or lower(fold(row[:OPENING])) in openings
            opening = row[:_OPENING_SEEN] if begins_like_a_pattern else ""
            closing = row[-_CLOSING_SEEN:] if at_edge or row[-9:].rstrip()[-1:] not in _PROSE_ENDS else ""
            views[place] = opening + ELISION + closing
        self._document = document
        distinct = dict.fromkeys(views)
        folded = fold("\n".join(distinct))
        #: The folded lines, and the same in lower case.
        self.rows = folded.split("\n")
        self.lowered_rows = lower(folded).split("\n")
        if len(distinct) < len(views):
            # Of a line that stands there a hundred thousand times one copy is enough.
            places = dict(zip(distinct, range(len(distinct)), strict=True))
            self.rows, self.lowered_rows = (
                [rows[places[view]] for view in views] for rows in (self.rows, self.lowered_rows)
            )

    def offsets(self, view: int, start: int, end: int) -> tuple[int, int] | None:
        """Translate offsets in what is seen of a line into offsets in the line; None if its middle is between them."""
        seen = self.rows[view]
        elision = seen.find(ELISION)
        if elision < 0 or end <= elision:
            return start, end
        if start <= elision:
            return None
        # What stands behind the elision is the closing of the line.
        shift = len(self._document.rows[self.numbers[view]]) - len(seen)
        return start + shift, end + shift

    @cached_property
    def keys(self) -> list[object]:
        """What each line's matches depend on: the line, and what is seen of it."""
        rows = self._document.rows
        return [
            row if len(row) == len(seen) else (row, seen)
            for row, seen in zip([rows[number] for number in self.numbers], self.rows, strict=True)
        ]
