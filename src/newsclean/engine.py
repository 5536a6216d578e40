"""Match rules against lines: a gate, an index over words, and expressions for what remains.

Most of a document is prose, and most lines match no rule. The gate lets long lines through but for
their ends; the words of what remains are looked up in one dictionary; only a line that holds a key
of a pattern is tried against the pattern's expression, which is compiled when it is first needed.
``NaiveCleaner`` is the oracle: every rule on every line, the same spans.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, takewhile
from operator import add
from typing import Any

import regex

from newsclean.document import Document, Span
from newsclean.fold import fold, lower, words_of
from newsclean.pattern import CompiledPattern, compile_pattern, has_wide_letters
from newsclean.rule import KINDS, Kind, Rule
from newsclean.shape import ends_sentence, is_prose

__all__ = ["Matcher", "NaiveCleaner", "RuleCleaner", "matchers_of"]

#: Lines up to this length are seen whole. They are half of all lines and a sixth of all text.
WHOLE_LINE = 200
#: Of a longer line a rule sees this much of its opening and closing.
OPENING, CLOSING = 64, 100
#: At either end of a document this many lines are seen whole up to this length: what the outlet
#: says about itself there comes in long lines.
EDGE_LINES, EDGE_LENGTH = 4, 700
#: How many lines of prose may stand before a line at the head, or after one at the tail.
_PROSE_AT_HEAD, _PROSE_AT_TAIL = 1, 1

#: How often pending matches are looked at again because a neighbour was taken meanwhile.
_MOST_ROUNDS = 8
#: A line up to this length above a paragraph may be its subhead.
_LONGEST_SUBHEAD = 60
_BULLETS = frozenset("-*+\u2022\u00b7\u25cf\u25aa\u25a0\u25b6\u25ba\u2013\u203a\u00bb\u2192>")

_ELISION = "\x1f"
_LEAD = r"[^\p{L}\p{N}]{0,16}?"
_TRAIL = r"[^\p{L}\p{N}]{0,16}+"
_FORMS: dict[str, str] = {
    "line_equals": rf"\A{_LEAD}(?:%s){_TRAIL}\Z",
    "line_starts": rf"\A{_LEAD}(?:%s)",
    "line_ends": rf"(?:%s){_TRAIL}\Z",
    "line_contains": "(?:%s)",
    "block_starts": rf"\A{_LEAD}(?:%s){_TRAIL}\Z",
    "tail_starts": rf"\A{_LEAD}(?:%s){_TRAIL}\Z",
    "inline_starts": r"\A\s*(?:%s)",
    "inline_ends": r"(?:%s)[\s]*\Z",
    "inline_contains": "(?:%s)",
}
_WIDE_LEADS = bytes(range(0xE3, 0xEE))
_NOT_WIDE = bytes(code for code in range(256) if code not in _WIDE_LEADS)


@dataclass(frozen=True)
class Matcher:
    """One pattern of one rule, ready to be tried on a line."""

    rule: Rule
    kind: Kind
    keys: frozenset[str]
    source: str
    unless: tuple[CompiledPattern, ...] = ()

    @cached_property
    def expression(self) -> regex.Pattern[str]:
        """The whole expression, compiled on first use."""
        return regex.compile(self.source, regex.IGNORECASE)

    @cached_property
    def vetoes(self) -> list[regex.Pattern[str]]:
        """The expressions of which none may occur in the line."""
        return [regex.compile(pattern.source, regex.IGNORECASE) for pattern in self.unless]

    @property
    def inline(self) -> bool:
        """Whether only the matched piece goes."""
        return self.kind.startswith("inline")

    def find(self, view: str) -> regex.Match[str] | None:
        """Return the match in a folded line, if the rule's own guards on the line allow it."""
        found = self.expression.search(view)
        if found is None or (self.vetoes and any(veto.search(view) for veto in self.vetoes)):
            return None
        return found

    def __getstate__(self) -> dict[str, Any]:
        return {name: value for name, value in self.__dict__.items() if name not in ("expression", "vetoes")}


def matchers_of(rules: Iterable[Rule]) -> list[Matcher]:
    """Compile the patterns of rules into matchers, those that take most of a line first."""
    matchers = []
    for rule in rules:
        unless = tuple(compile_pattern(pattern, needs_keys=False) for pattern in rule.unless)
        for kind, patterns in rule.patterns:
            for pattern in patterns:
                compiled = compile_pattern(pattern)
                matchers.append(Matcher(rule, kind, compiled.keys, _FORMS[kind] % compiled.source, unless))
    order = {kind: place for place, kind in enumerate(_PRECEDENCE)}
    return sorted(matchers, key=lambda matcher: order[matcher.kind])


#: Of several matches in one line the one that takes most wins.
_PRECEDENCE: tuple[Kind, ...] = (
    "tail_starts",
    "block_starts",
    *(kind for kind in KINDS if kind.startswith(("line", "inline"))),
)


class Views:
    """The lines of a document as rules see them: folded, long ones without their middle."""

    def __init__(self, document: Document) -> None:
        rows, content = document.rows, document.content
        taken = document.taken if document.spans else None
        self.numbers = [number for number in content if number not in taken] if taken else content
        edges = {*self.numbers[:EDGE_LINES], *self.numbers[-EDGE_LINES:]}
        views = []
        for number in self.numbers:
            row = rows[number]
            size = len(row)
            if size > WHOLE_LINE and (size > EDGE_LENGTH or number not in edges):
                closing = "" if row[-1] == "." and number not in edges else row[-CLOSING:]
                row = row[:OPENING] + _ELISION + closing
            views.append(row)
        self.folded = fold("\n".join(views))
        self.lowered = lower(self.folded)

    @cached_property
    def rows(self) -> list[str]:
        """The folded lines."""
        return self.folded.split("\n")


class RuleCleaner:
    """Mark what rules recognise, found through the index.

    Args:
        matchers: the compiled rules (see ``matchers_of``).
    """

    def __init__(self, matchers: Iterable[Matcher]) -> None:
        self.matchers = list(matchers)

    def __getstate__(self) -> dict[str, Any]:
        return {"matchers": self.matchers}

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules behind the matchers, each once."""
        return tuple(dict.fromkeys(matcher.rule for matcher in self.matchers))

    @cached_property
    def _index(self) -> tuple[dict[bytes, list[int]], dict[str, list[int]]]:
        words: dict[bytes, list[int]] = {}
        pairs: dict[str, list[int]] = {}
        for place, matcher in enumerate(self.matchers):
            for key in matcher.keys:
                if has_wide_letters(key):
                    pairs.setdefault(key, []).append(place)
                else:
                    words.setdefault(key.encode("utf-8", "surrogatepass"), []).append(place)
        return words, pairs

    @cached_property
    def _word_keys(self) -> frozenset[bytes]:
        return frozenset(self._index[0])

    @cached_property
    def _pair_keys(self) -> frozenset[str]:
        return frozenset(self._index[1])

    def __call__(self, document: Document, /) -> Iterator[Span]:
        views = Views(document)
        candidates = self._candidates(views)
        if not candidates:
            return iter(())
        return iter(_resolve(document, views, self.matchers, candidates))

    def _candidates(self, views: Views) -> list[tuple[int, int]]:
        """Return the pairs of a view's place and a matcher's place that are worth a try."""
        lowered = views.lowered
        encoded = lowered.encode("utf-8", "surrogatepass")
        words, pairs = self._index
        hits: list[tuple[str, list[int]]] = [
            (key.decode("utf-8", "surrogatepass"), words[key])
            for key in self._word_keys.intersection(words_of(lowered))
        ]
        if not lowered.isascii() and encoded.translate(None, _NOT_WIDE):
            hits += [(key, pairs[key]) for key in self._pair_keys.intersection(map(add, lowered, lowered[1:]))]
        if not hits:
            return []
        offsets = [0, *accumulate([len(row) + 1 for row in lowered.split("\n")])]
        found: set[tuple[int, int]] = set()
        for key, places in hits:
            at = lowered.find(key)
            while at >= 0:
                view = bisect_right(offsets, at) - 1
                found.update((view, place) for place in places)
                at = lowered.find(key, offsets[view + 1])
        return sorted(found)


class NaiveCleaner(RuleCleaner):
    """Mark what rules recognise by trying every rule on every line: the oracle of the tests."""

    def _candidates(self, views: Views) -> list[tuple[int, int]]:
        return [(view, place) for view in range(len(views.numbers)) for place in range(len(self.matchers))]


def _resolve(
    document: Document, views: Views, matchers: list[Matcher], candidates: list[tuple[int, int]]
) -> list[Span]:
    """Try the candidates, and decide by place and neighbours which matches count."""
    rows, lines = views.rows, document.rows
    matches: list[_Match] = []
    taken_whole = -1
    for view, place in candidates:
        matcher = matchers[place]
        rule = matcher.rule
        row = lines[views.numbers[view]]
        if view == taken_whole or (not matcher.inline and len(row) > rule.max_length):
            continue
        if not rule.sentence and ends_sentence(row):
            continue
        found = matcher.find(rows[view])
        if found is None or (rule.own_language and document.language != rule.language):
            continue
        matches.append((view, matcher, found))
        if not matcher.inline and rule.where == "anywhere" and not rule.next_to:
            taken_whole = view
    return _Verdict(document, views, matches).spans() if matches else []


_Match = tuple[int, Matcher, regex.Match[str]]


class _Verdict:
    """Which of the matches count, given where they stand and what stands beside them."""

    def __init__(self, document: Document, views: Views, matches: list[_Match]) -> None:
        self.document, self.views, self.matches = document, views, matches
        self.whole: dict[int, tuple[Matcher, regex.Match[str] | None]] = {}
        self.inline: list[_Match] = []
        self.tail = len(views.numbers)
        self.edges = _ProseEdges(self)

    def spans(self) -> list[Span]:
        pending = self.matches
        # Forwards and backwards in turn, so that a chain of neighbours is taken in two rounds.
        for _ in range(_MOST_ROUNDS):
            waiting = [match for match in pending if not self._accept(*match)]
            if not waiting or len(waiting) == len(pending):
                break
            pending = waiting[::-1]
        return [*self._whole_spans(), *self._inline_spans()]

    def row(self, view: int) -> str:
        """Return the line behind a view as it came."""
        return self.document.rows[self.views.numbers[view]]

    def _accept(self, view: int, matcher: Matcher, found: regex.Match[str]) -> bool:
        if view in self.whole or view >= self.tail:
            return True
        if not self._in_place(view, matcher.rule):
            return False
        if matcher.inline:
            self.inline.append((view, matcher, found))
            return True
        self.whole[view] = matcher, found
        if matcher.kind == "tail_starts":
            for below in range(view + 1, self.tail):
                self.whole.setdefault(below, (matcher, None))
            self.tail = view
        elif matcher.kind == "block_starts":
            for below in self._block(view):
                self.whole[below] = matcher, None
        return True

    def _in_place(self, view: int, rule: Rule) -> bool:
        if rule.where == "head" and not self.edges.at_head(view):
            return False
        if rule.where == "tail" and not self.edges.at_tail(view):
            return False
        return not rule.next_to or any(self._family_at(view, step) in rule.next_to for step in (-1, 1))

    def _family_at(self, view: int, step: int) -> str | None:
        """Return the family that took the next line in a direction, whichever cleaner took it."""
        if view + step in self.whole:
            return self.whole[view + step][0].rule.family
        content = self.document.content
        place = bisect_right(content, self.views.numbers[view]) - 1 + step
        if 0 <= place < len(content) and content[place] in self.document.taken:
            return self.document.taken[content[place]].family
        return None

    def _block(self, view: int) -> list[int]:
        """Find the list under a heading: lines that are neither sentences nor paragraphs.

        Where the story goes on below, the last line may be its next subhead, which stays.
        """
        below: list[int] = []
        last = len(self.views.numbers)
        for place in range(view + 1, last):
            row = self.row(place)
            if place in self.whole or len(row) > WHOLE_LINE or ends_sentence(row):
                last = place
                break
            below.append(place)
        goes_on = last < len(self.views.numbers) and last not in self.whole
        if goes_on and below and len(self.row(below[-1])) < _LONGEST_SUBHEAD and not _is_item(self.row(below[-1])):
            below.pop()
        return below

    def _whole_spans(self) -> Iterator[Span]:
        for view, (matcher, found) in sorted(self.whole.items(), key=lambda item: item[0]):
            line = self.document.line(self.views.numbers[view])
            yield Span(line.start, line.end, matcher.rule.id, matcher.kind == "line_equals", _fields(found))

    def _inline_spans(self) -> Iterator[Span]:
        for view, matcher, found in self.inline:
            if view in self.whole:
                continue
            line = self.document.line(self.views.numbers[view])
            start, end = found.span()
            elision = self.views.rows[view].find(_ELISION)
            if elision >= 0 and end > elision:
                if start <= elision:
                    continue
                # What stands behind the elision is the closing of the line.
                shift = len(self.row(view)) - len(self.views.rows[view])
                start, end = start + shift, end + shift
            end = min(end, len(line.text))
            if start < end:
                yield Span(line.start + start, line.start + end, matcher.rule.id, False, _fields(found))


class _ProseEdges:
    """Where the head of a document ends and its tail begins, as lines are taken from it."""

    def __init__(self, verdict: _Verdict) -> None:
        self.verdict = verdict

    @cached_property
    def prose(self) -> list[int]:
        """The views that are paragraphs of prose."""
        return [view for view in range(len(self.verdict.views.numbers)) if is_prose(self.verdict.row(view))]

    def at_head(self, view: int) -> bool:
        """Tell whether so few paragraphs stand before a view that it belongs to the head."""
        return self._few(takewhile(lambda place: place < view, self.prose), _PROSE_AT_HEAD)

    def at_tail(self, view: int) -> bool:
        """Tell whether so few paragraphs stand after a view that it belongs to the tail."""
        return self._few(takewhile(lambda place: place > view, reversed(self.prose)), _PROSE_AT_TAIL)

    def _few(self, places: Iterable[int], most: int) -> bool:
        count = 0
        for place in places:
            count += place not in self.verdict.whole
            if count > most:
                return False
        return True


def _fields(found: regex.Match[str] | None) -> tuple[tuple[str, str], ...]:
    if found is None:
        return ()
    return tuple((name, value) for name, value in found.groupdict().items() if value)


def _is_item(row: str) -> bool:
    return row.lstrip()[:1] in _BULLETS
