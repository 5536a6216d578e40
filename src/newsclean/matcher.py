"""A pattern of a rule, ready to be tried on a line, with the signs by which such lines are found."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import regex

from newsclean.pattern import Signs, signs_of, source_of
from newsclean.rule import KINDS, Kind, Rule
from newsclean.views import WHOLE_LINE

__all__ = ["Matcher", "in_order", "matchers_of"]

#: Bullets, arrows, brackets and spaces around a line's words.
_DECORATION = 16
_LEAD = rf"[^\p{{L}}\p{{M}}\p{{N}}_]{{0,{_DECORATION}}}?"
_TRAIL = rf"[^\p{{L}}\p{{M}}\p{{N}}_]{{0,{_DECORATION}}}+"
#: No bound on a length or a place.
ANY = 1 << 60
_WHOLE = frozenset({"line_equals", "block_starts", "tail_starts"})
_FROM_START = _WHOLE | {"line_starts", "inline_starts"}
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
#: Of several matches in one line the one that takes most wins.
_PRECEDENCE: tuple[Kind, ...] = (
    "tail_starts",
    "block_starts",
    *(kind for kind in KINDS if kind.startswith(("line", "inline"))),
)


@dataclass(frozen=True)
class Matcher:
    """One pattern of one rule, and the signs by which the lines that it may match are found."""

    rule: Rule
    kind: Kind
    pattern: str
    signs: Signs

    @cached_property
    def expression(self) -> regex.Pattern[str]:
        """The whole expression, compiled on first use."""
        return regex.compile(_FORMS[self.kind] % source_of(self.pattern, self.rule.lists), regex.IGNORECASE)

    @cached_property
    def vetoes(self) -> list[regex.Pattern[str]]:
        """The expressions of which none may occur in the line."""
        return [regex.compile(source_of(text, self.rule.lists), regex.IGNORECASE) for text in self.rule.unless]

    @cached_property
    def inline(self) -> bool:
        """Whether only the matched piece goes."""
        return self.kind.startswith("inline")

    @cached_property
    def longest(self) -> int:
        """The longest line in characters that it can match."""
        bounds = [self.rule.max_length] if not self.inline else []
        if self.kind in _WHOLE and self.signs.longest is not None:
            bounds.append(self.signs.longest + 2 * _DECORATION)
        return min(bounds, default=ANY)

    @cached_property
    def longest_seen(self) -> int:
        """The longest line as rules see it: a long one is seen without its middle."""
        return self.longest if self.longest <= WHOLE_LINE else ANY

    @cached_property
    def reach(self) -> int:
        """How many words can stand in a line before a key."""
        if self.kind not in _FROM_START or self.signs.reach is None:
            return ANY
        return self.signs.reach + _DECORATION // 2

    @cached_property
    def others(self) -> list[frozenset[bytes]]:
        """Sets of words of each of which the line must hold one."""
        return [frozenset(word.encode("utf-8", "surrogatepass") for word in words) for words in self.signs.others]

    @cached_property
    def openings(self) -> frozenset[str]:
        """How a long line begins that it may match."""
        long = self.kind == "inline_starts" or (self.kind in _FROM_START and self.rule.max_length > WHOLE_LINE)
        return self.signs.openings if long else frozenset()

    def find(self, view: str) -> regex.Match[str] | None:
        """Return the match in a folded line, if the rule's own guards on the line allow it."""
        found = self.expression.search(view)
        if found is None or (self.rule.unless and any(veto.search(view) for veto in self.vetoes)):
            return None
        return found

    def __getstate__(self) -> dict[str, Any]:
        return {name: self.__dict__[name] for name in ("rule", "kind", "pattern", "signs")}


def matchers_of(rules: Iterable[Rule]) -> list[Matcher]:
    """Divide rules into matchers, those that take most of a line first.

    Raises:
        PatternError: a pattern has no word by which it could be found.
    """
    return in_order(
        Matcher(rule, kind, pattern, signs_of(pattern, rule.lists))
        for rule in rules
        for kind, patterns in rule.patterns
        for pattern in patterns
    )


def in_order(matchers: Iterable[Matcher]) -> list[Matcher]:
    """Sort matchers: of several matches in one line the one that takes most wins."""
    return sorted(matchers, key=lambda matcher: _PRECEDENCE.index(matcher.kind))
