"""A pattern of a rule, ready to be tried on a line, with the signs by which such lines are found."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any, NamedTuple, TypeVar
from weakref import WeakValueDictionary

import regex

from newsclean.expression import Expression, Found
from newsclean.index import Index
from newsclean.pattern import CAPITAL, NAME_START, Lists
from newsclean.rule import FROM_START, Kind, Rule
from newsclean.simple import NO_WORD_SIGN, Script
from newsclean.views import WHOLE_LINE, Openings

__all__ = ["ANY", "DECORATION", "AsAskedFor", "Matcher", "Matchers", "Needs", "capitals_of"]

_Kept = TypeVar("_Kept")

#: Bullets, arrows, brackets and spaces around a line's words.
DECORATION = 16
_LEAD, _TRAIL = f"{NO_WORD_SIGN}{{0,{DECORATION}}}?", f"{NO_WORD_SIGN}{{0,{DECORATION}}}+"
#: More characters than any line has: no bound on a length or a place.
ANY = 10**12
_FORMS: dict[str, str] = {
    "line_equals": rf"\A{_LEAD}(?:%s){_TRAIL}\Z",
    "line_starts": rf"\A{_LEAD}(?:%s)",
    "line_ends": rf"(?:%s){_TRAIL}\Z",
    "line_contains": "(?:%s)",
    "block_starts": rf"\A{_LEAD}(?:%s){_TRAIL}\Z",
    "tail_starts": rf"\A{_LEAD}(?:%s){_TRAIL}\Z",
    "inline_starts": r"\A\s*(?:%s)",
    "inline_ends": r"(?:%s)\s*\Z",
    "inline_contains": "(?:%s)",
}


class Needs(NamedTuple):
    """What a line must have before a matcher is worth a try: see ``Matcher``; the longest line as rules see it."""

    longest: int
    first: frozenset[bytes]
    last: frozenset[bytes]
    marks: tuple[str, ...]
    others: tuple[frozenset[bytes], ...]


@dataclass(frozen=True)
class Matcher:
    """One pattern of one rule, and what must be true of a line before the pattern is worth a try.

    Args:
        rule: the rule.
        kind: how the pattern matches.
        pattern: the pattern (see ``newsclean.pattern``).
        longest: the longest line in characters that it can take.
        others: sets of words of each of which the line must hold one, beside its key.
        first: the first words that a line it takes can have; empty if any.
        last: the last words that such a line can have; empty if any.
        starts: what matches begin with, but for signs before it, where they do not begin with the line; empty if any.
        marks: sets of marks of each of which it must hold one.
        capitals: 2 if such a line begins with a name, 1 if with a capital, or else 0.
    """

    rule: Rule
    kind: Kind
    pattern: str
    longest: int
    others: tuple[frozenset[bytes], ...]
    first: frozenset[bytes]
    last: frozenset[bytes]
    starts: frozenset[bytes]
    marks: tuple[str, ...]
    capitals: int

    @cached_property
    def inline(self) -> bool:
        """Whether only the matched piece goes."""
        return self.kind.startswith("inline")

    @property
    def longest_seen(self) -> int:
        """The longest line as rules see it: a long one is seen without its middle."""
        return self.longest if self.longest <= WHOLE_LINE else ANY

    @property
    def needs(self) -> Needs:
        """What a line needs before this matcher is worth a try."""
        return Needs(self.longest_seen, self.first, self.last, self.marks, self.others)

    @cached_property
    def _expression(self) -> Expression:
        return Expression(self.pattern, self.rule.lists, _FORMS[self.kind], self.kind in FROM_START, self.starts)

    @cached_property
    def _vetoes(self) -> list[Expression]:
        """The expressions of which none may occur in the line; a gap at either end says nothing and costs much."""
        texts = [text.removeprefix("...").removesuffix("...") for text in self.rule.unless]
        return [_veto(text, self.rule.lists) for text in texts]

    def find(self, view: str, lowered: str, script: Script) -> Found | None:
        """Return the match in a folded line, if the rule's own guards on the line allow it.

        Args:
            view: the line, folded.
            lowered: the same in lower case.
            script: the script of the line.
        """
        found = self._expression.search(view, lowered, script)
        if found is None or any(veto.search(view, lowered, script) for veto in self._vetoes):
            return None
        return found

    def __getstate__(self) -> dict[str, Any]:
        return {name: self.__dict__[name] for name in self.__dataclass_fields__}


#: Vetoes with the lists they are written with: many rules of a language have the same ones, such as all verbs of speech.
_VETOES: WeakValueDictionary[tuple[str, int], Expression] = WeakValueDictionary()


def _veto(text: str, lists: Lists) -> Expression:
    """Return the expression of a veto: one for all rules that share it, a tenth of the memory of a stream."""
    # An expression keeps its lists, so that no others have their identity while it is here.
    key = text, id(lists)
    expression = _VETOES.get(key)
    if expression is None:
        expression = _VETOES[key] = Expression(text, lists, "%s", False, ())
    return expression


def capitals_of(view: str) -> int:
    """Tell how a folded line begins: 2 for what may be a name, 1 for a capitalised word, or else 0.

    >>> capitals_of("Ann Lee, Riverton"), capitals_of("The council met"), capitals_of("- read also")
    (2, 1, 0)
    """
    if _name_start().match(view):
        return 2
    return int(_capital_start().match(view) is not None)


@cache
def _name_start() -> regex.Pattern[str]:
    return regex.compile(_LEAD + NAME_START)


@cache
def _capital_start() -> regex.Pattern[str]:
    return regex.compile(_LEAD + CAPITAL)


class AsAskedFor(dict[int, _Kept]):
    """What belongs to a number: made when it is first asked for, and found at once from then on."""

    def __init__(self, made: Callable[[int], _Kept]) -> None:
        super().__init__()
        self._made = made

    def __missing__(self, number: int) -> _Kept:
        kept = self[number] = self._made(number)
        return kept


@dataclass(frozen=True)
class Matchers:
    """Matchers by their numbers, and how to find them.

    Args:
        members: the matchers, those that take most of a line first.
        index: what words announce which of them.
        openings: how long lines begin that some of them may match.
    """

    members: Sequence[Matcher]
    index: Index
    openings: Openings

    @cached_property
    def needs(self) -> Mapping[int, Needs]:
        """What lines need, by the numbers of the matchers."""
        return AsAskedFor(lambda number: self.members[number].needs)

    @cached_property
    def by_number(self) -> Mapping[int, Matcher]:
        """The matchers by their numbers: the same as ``members``, without asking those again."""
        return AsAskedFor(self.members.__getitem__)

    def joined(self, others: Matchers) -> Matchers:
        """Return these matchers and others after them: a document is then divided and looked up once for both."""
        return _JoinedMatchers(self, others)

    def __getstate__(self) -> dict[str, Any]:
        return {name: self.__dict__[name] for name in self.__dataclass_fields__}


class _JoinedMatchers(Matchers):
    """Matchers after matchers; what is sent to another process are the two, not the whole."""

    def __init__(self, one: Matchers, other: Matchers) -> None:
        index = one.index.joined(other.index, len(one.members))
        super().__init__(_Chain(one.members, other.members), index, Openings.of({*one.openings, *other.openings}))
        object.__setattr__(self, "_parts", (one, other))

    def __reduce__(self) -> tuple[Any, ...]:
        return _JoinedMatchers, self.__dict__["_parts"]


class _Chain(Sequence[Matcher]):
    """Two sequences one after the other, of which nothing is read before it is asked for."""

    def __init__(self, one: Sequence[Matcher], other: Sequence[Matcher]) -> None:
        self._one, self._other = one, other

    def __len__(self) -> int:
        return len(self._one) + len(self._other)

    def __getitem__(self, number: Any) -> Any:
        size = len(self._one)
        return self._one[number] if number < size else self._other[number - size]
