"""The expression of a pattern: compiled when it is needed, and at first no more of it than a line needs.

To compile a pattern with a hundred alternatives takes as long as to clean ten documents, and a filter
on a small file would compile two dozen of them. So the first few lines are tried with an expression
that holds only those alternatives of which every word stands in the line; the whole is compiled for
patterns that are needed more often.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import cached_property

import regex

from newsclean.pattern import Lists, Node, narrowed, parse, regards_case, source_of_nodes

__all__ = ["Expression"]

#: So many lines are tried with what they need of the pattern, before the whole is compiled.
_MOST_NARROWED = 2
#: No more signs than this stand in a match before its first word.
_SIGNS_BEFORE = 16

_Compiled = tuple[bool, "regex.Pattern[str]"]


class Expression:
    """Search a line for a pattern.

    Args:
        pattern: the pattern (see ``newsclean.pattern``).
        lists: the named lists that it may use.
        form: the expression around the pattern's own, with a ``%s`` for it.
        from_start: whether a match begins with the line.
        starts: what matches begin with, but for signs before it; empty if that is not known.
    """

    def __init__(self, pattern: str, lists: Lists, form: str, from_start: bool, starts: Collection[bytes]) -> None:
        self.pattern, self.lists, self.form, self.from_start = pattern, lists, form, from_start
        self.starts = [start.decode("utf-8", "surrogatepass") for start in starts]
        self._narrowed = 0

    def search(self, view: str, lowered: str) -> regex.Match[str] | None:
        """Return the first match in a line.

        Args:
            view: the line, folded.
            lowered: the same in lower case: what most expressions look at, twice as fast as ignoring case.
        """
        if self._narrowed < _MOST_NARROWED:
            self._narrowed += 1
            nodes = narrowed(parse(self.pattern, self.lists), lowered)
            if nodes is None:
                return None
            compiled = self._compiled(nodes)
        else:
            compiled = self._whole
        case, expression = compiled
        seen = view if case else lowered
        if self.from_start:
            return expression.match(seen)
        if not self.starts:
            return expression.search(seen)
        return next(filter(None, (expression.match(seen, place) for place in self._places(lowered))), None)

    def _places(self, lowered: str) -> list[int]:
        """Return where a match can begin, from left to right: to try there is many times as fast as a search."""
        places: set[int] = set()
        for start in self.starts:
            at = lowered.find(start)
            while at >= 0:
                places.add(at)
                before = at
                while before and at - before < _SIGNS_BEFORE and not lowered[before - 1].isalnum():
                    before -= 1
                    places.add(before)
                at = lowered.find(start, at + 1)
        return sorted(places)

    @cached_property
    def _whole(self) -> _Compiled:
        return self._compiled(parse(self.pattern, self.lists))

    def _compiled(self, nodes: tuple[Node, ...]) -> _Compiled:
        source = source_of_nodes(nodes)
        case = regards_case(source)
        return case, regex.compile(self.form % source, regex.IGNORECASE if case else 0)
