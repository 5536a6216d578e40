"""The gate: what of a document's lines rules see at all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import count

from newsclean.document import Document
from newsclean.fold import fold, lower

__all__ = ["ELISION", "OPENING", "WHOLE_LINE", "Openings", "Views"]

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
#: A text with so many spaces in a row may have indented lines; fewer do no harm.
_INDENT = " " * 4
#: Stands for the middle of a long line.
ELISION = "\x1f"
#: Openings are grouped by so many letters.
_GROUPED = 2


class Openings:
    """How long lines begin that some rule may match; as a set of texts they would take six times the memory.

    Args:
        groups: the first letters of openings, each with the rests of all that begin so: a tab before each and
            behind the last.

    >>> "read a" in Openings.of(["read a", "read m"]), "ad a" in Openings.of(["read a", "read m"])
    (True, False)
    """

    def __init__(self, groups: Mapping[str, str]) -> None:
        self.groups = groups

    def __contains__(self, beginning: str) -> bool:
        rests = self.groups.get(beginning[:_GROUPED])
        return rests is not None and f"\t{beginning[_GROUPED:]}\t" in rests

    def __iter__(self) -> Iterator[str]:
        return (first + rest for first, rests in self.groups.items() for rest in rests.split("\t")[1:-1])

    @classmethod
    def of(cls, openings: Iterable[str]) -> Openings:
        """Group the first ``OPENING`` letters of lines."""
        groups: dict[str, str] = {}
        for opening in sorted(openings):
            first, rest = opening[:_GROUPED], opening[_GROUPED:]
            groups[first] = groups.get(first, "\t") + rest + "\t"
        return cls(groups)


class Views:
    """The lines of a document as rules see them: folded, long ones without their middle.

    Args:
        document: the document; of its lines those count that hold something and are not taken yet.
        openings: how long lines begin that some rule may match.
    """

    def __init__(self, document: Document, openings: Openings) -> None:
        rows, content = document.rows, document.content
        taken = document.taken if document.spans else None
        #: The numbers of the lines.
        self.numbers = [number for number in content if number not in taken] if taken else content
        self._document = document
        self._seen = [rows[number] for number in self.numbers]
        #: Where the lines begin that are indented, by their places.
        self._indents: dict[int, int] = {}
        if _INDENT in document.text or "\t" in document.text:
            self._strip()
        if ELISION in document.text:
            self._seen = [row.replace(ELISION, " ") for row in self._seen]
        self._shorten(openings)

    def _strip(self) -> None:
        """Leave out the spaces around lines: pages leave their lines indented by any number of them."""
        for place, row in enumerate(self._seen):
            if row[0].isspace() or row[-1].isspace():
                self._seen[place] = row.strip()
                self._indents[place] = len(row) - len(row.lstrip())

    def _shorten(self, openings: Openings) -> None:
        """Leave out the middle of long lines."""
        seen = self._seen
        long = [place for place, row in enumerate(seen) if len(row) > WHOLE_LINE]
        # All of them at once: to fold and lower each by itself takes several times as long.
        beginnings = lower(fold("\n".join([seen[place][:OPENING] for place in long]))).split("\n")
        last = len(seen) - _TAIL_LINES
        for place, beginning in zip(long, beginnings, strict=True) if long else ():
            row = seen[place]
            at_edge = place < _HEAD_LINES or place >= last
            if at_edge and len(row) <= _EDGE_LENGTH:
                continue
            opening = row[:_OPENING_SEEN] if beginning in openings or not row[0].isalnum() else ""
            closing = row[-_CLOSING_SEEN:] if at_edge or row[-9:].rstrip()[-1:] not in _PROSE_ENDS else ""
            seen[place] = opening + ELISION + closing

    @cached_property
    def _distinct(self) -> dict[str, int]:
        """Every line once, with its place: of one that stands there a hundred thousand times one copy is enough."""
        return dict(zip(dict.fromkeys(self._seen), count()))

    @cached_property
    def _folded(self) -> str:
        return fold("\n".join(self._distinct))

    @cached_property
    def _lowered(self) -> str:
        return lower(self._folded)

    def _every(self, distinct: list[str]) -> list[str]:
        """Return of every line what is known of each distinct one."""
        if len(distinct) == len(self._seen):
            return distinct
        return [distinct[self._distinct[row]] for row in self._seen]

    @property
    def lowered(self) -> str:
        """All lines, folded and in lower case."""
        return self._lowered if len(self._distinct) == len(self._seen) else "\n".join(self.lowered_rows)

    @property
    def sizes(self) -> list[int]:
        """How much is seen of every line, in characters."""
        return list(map(len, self._seen))

    @cached_property
    def rows(self) -> list[str]:
        """The folded lines."""
        return self._every(self._folded.split("\n"))

    @cached_property
    def lowered_rows(self) -> list[str]:
        """The folded lines in lower case."""
        return self._every(self._lowered.split("\n"))

    @cached_property
    def keys(self) -> list[object]:
        """What the matches of every line depend on: the line, and what is seen of it."""
        rows = map(self._document.rows.__getitem__, self.numbers)
        return [row if len(row) == len(seen) else (row, seen) for row, seen in zip(rows, self._seen, strict=True)]

    def offsets(self, view: int, start: int, end: int) -> tuple[int, int] | None:
        """Translate offsets in what is seen of a line into offsets in the line; None if its middle is between them."""
        seen, indent = self._seen[view], self._indents.get(view, 0)
        elision = seen.find(ELISION)
        if elision < 0 or end <= elision:
            return start + indent, end + indent
        if start <= elision:
            return None
        # What stands behind the elision is the closing of the line.
        row = self._document.rows[self.numbers[view]]
        shift = len(row.rstrip() if view in self._indents else row) - len(seen)
        return start + shift, end + shift
