"""The expression of a pattern, compiled when a line first needs it, for lines of its script."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import TypeAlias

import regex

from newsclean.pattern import Lists, regards_case, source_of
from newsclean.simple import Script, simplified

__all__ = ["Expression", "Found"]

Found: TypeAlias = regex.Match[str] | re.Match[str]

#: No more signs than this stand in a match before its first word.
_SIGNS_BEFORE = 16

_Compiled: TypeAlias = tuple[bool, regex.Pattern[str] | re.Pattern[str]]


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
        self._compiled: dict[Script, _Compiled] = {}

    def search(self, view: str, lowered: str, script: Script) -> Found | None:
        """Return the first match in a line.

        Args:
            view: the line, folded.
            lowered: the same in lower case: what most expressions look at, twice as fast as ignoring case.
            script: the script of the line.
        """
        compiled = self._compiled.get(script)
        if compiled is None:
            compiled = self._compiled[script] = self._compile(script)
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

    def _compile(self, script: Script) -> _Compiled:
        source = self.form % source_of(self.pattern, self.lists)
        case = regards_case(source)
        if script is not Script.OTHER:
            return case, re.compile(simplified(source, script), re.IGNORECASE if case else 0)
        # Few of them are needed again at once, and the package would keep 500 of them.
        return case, regex.compile(source, regex.IGNORECASE if case else 0, cache_pattern=False)
