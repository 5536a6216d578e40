"""Match rules against lines: a gate, an index over words, and expressions for what remains.

Most of a document is prose, and most lines match no rule. The gate lets long lines through but for
their ends; the words of what remains are looked up in one dictionary; only a line that holds a key
of a pattern is tried against the pattern's expression, which is compiled when it is first needed.
``NaiveCleaner`` is the oracle: every rule on every line, the same spans.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import accumulate, compress, count
from operator import add
from typing import Any, NamedTuple

from newsclean.common_words import COMMON_WORDS
from newsclean.document import Document, Span
from newsclean.fold import LINE_END, words_of
from newsclean.matcher import Matcher
from newsclean.pattern import has_wide_letters
from newsclean.rule import Rule
from newsclean.shape import ends_sentence
from newsclean.verdict import Match, Verdict
from newsclean.views import ELISION, Views

__all__ = ["NaiveCleaner", "RuleCleaner"]

_WIDE_LEADS = bytes(range(0xE3, 0xEE))
_NOT_WIDE = bytes(code for code in range(256) if code not in _WIDE_LEADS)
_NONE: frozenset[int] = frozenset()
_BRACKETS = frozenset("([")
_SHORTEST_SENTENCE = 20


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
    def _index(self) -> tuple[dict[bytes, _Entry], dict[str, list[int]]]:
        """For every word: whose key it is, alone or with its neighbour; the same for wide pairs."""
        words: dict[bytes, _Entry] = {LINE_END: _Entry({}, {}, {})}
        pairs: dict[str, list[int]] = {}
        for place, matcher in enumerate(self.matchers):
            for key in matcher.signs.keys:
                if has_wide_letters(key[0]):
                    pairs.setdefault(key[0], []).append(place)
                    continue
                first, *others = [word.encode("utf-8", "surrogatepass") for word in key]
                if not others:
                    buckets = words.setdefault(first, _Entry({}, {}, {})).alone
                elif key[0] in COMMON_WORDS or (key[1] not in COMMON_WORDS and len(key[1]) > len(key[0])):
                    buckets = words.setdefault(others[0], _Entry({}, {}, {})).behind.setdefault(first, {})
                else:
                    buckets = words.setdefault(first, _Entry({}, {}, {})).before.setdefault(others[0], {})
                buckets.setdefault(matcher.reach, []).append(place)
        return words, pairs

    @cached_property
    def _openings(self) -> frozenset[str]:
        return frozenset().union(*(matcher.openings for matcher in self.matchers))

    @cached_property
    def _word_keys(self) -> frozenset[bytes]:
        return frozenset(self._index[0])

    @cached_property
    def _pair_keys(self) -> frozenset[str]:
        return frozenset(self._index[1])

    def __call__(self, document: Document, /) -> Iterator[Span]:
        views = Views(document, self._openings)
        matches = list(self._matches(document, views))
        return iter(Verdict(document, views, matches).spans() if matches else ())

    def _matches(self, document: Document, views: Views) -> Iterator[Match]:
        """Try the candidates; no more than one match that takes a whole line is sought in a line."""
        rows = views.rows
        for view, places in self._candidates(views):
            row = document.rows[views.numbers[view]]
            for place in places:
                matcher = self.matchers[place]
                rule = matcher.rule
                if len(row) > matcher.longest or (not rule.sentence and ends_sentence(row)):
                    continue
                found = matcher.find(rows[view])
                if found is None or (rule.own_language and document.language != rule.language):
                    continue
                fields = tuple((name, value) for name, value in found.groupdict().items() if value)
                bracket = _bracket_behind_sentences(matcher, found.start(), rows[view])
                inline = matcher.inline or bracket is not None
                yield Match(view, matcher, found.start() if bracket is None else bracket, found.end(), fields, inline)
                if not inline and rule.where == "anywhere" and not rule.next_to:
                    break

    def _candidates(self, views: Views) -> Iterator[tuple[int, list[int]]]:
        """Yield the lines that hold keys, each with the matchers that are worth a try, in order."""
        lowered = views.lowered
        words = self._index[0]
        wide = self._wide_candidates(lowered)
        tokens = words_of(lowered)
        tokens.append(LINE_END)
        near: set[int] = set()
        view, start = 0, 0
        for at in compress(count(), map(self._word_keys.__contains__, tokens)):
            token = tokens[at]
            if token == LINE_END:
                if wide:
                    near |= wide.get(view, _NONE)
                if near:
                    likely = self._likely(near, len(views.rows[view]), frozenset(tokens[start:at]))
                    if likely:
                        yield view, likely
                    near.clear()
                view, start = view + 1, at + 1
                continue
            alone, before, behind = words[token]
            column = at - start
            for reach, places in alone.items():
                if column <= reach:
                    near.update(places)
            if before and tokens[at + 1] in before:
                for reach, places in before[tokens[at + 1]].items():
                    if column <= reach:
                        near.update(places)
            if column and behind and tokens[at - 1] in behind:
                for reach, places in behind[tokens[at - 1]].items():
                    if column <= reach:
                        near.update(places)

    def _likely(self, places: set[int], size: int, words: frozenset[bytes]) -> list[int]:
        """Return the matchers, in order, for which a line is short enough and holds their other words."""
        likely = []
        for place in places:
            matcher = self.matchers[place]
            if size <= matcher.longest_seen:
                for other in matcher.others:
                    if other.isdisjoint(words):
                        break
                else:
                    likely.append(place)
        likely.sort()
        return likely

    def _wide_candidates(self, lowered: str) -> dict[int, set[int]]:
        """Return the matchers that pairs of wide letters announce, by line."""
        found: dict[int, set[int]] = {}
        pairs = self._index[1]
        if not pairs or lowered.isascii():
            return found
        if not lowered.encode("utf-8", "surrogatepass").translate(None, _NOT_WIDE):
            return found
        offsets = [0, *accumulate([len(row) + 1 for row in lowered.split("\n")])]
        for pair in self._pair_keys.intersection(map(add, lowered, lowered[1:])):
            at = lowered.find(pair)
            while at >= 0:
                view = bisect_right(offsets, at) - 1
                found.setdefault(view, set()).update(pairs[pair])
                at = lowered.find(pair, offsets[view + 1])
        return found


def _bracket_behind_sentences(matcher: Matcher, start: int, row: str) -> int | None:
    """Return where a caption's bracketed credit begins if it stands behind several sentences.

    Those are more likely a paragraph of the story than a caption, and only the bracket goes.
    """
    if matcher.kind != "line_ends" or matcher.rule.family != "caption":
        return None
    opening = start if row[start : start + 1] in _BRACKETS else len(row[:start].rstrip()) - 1
    if opening < 0 or row[opening] not in _BRACKETS:
        return None
    before = row[_SHORTEST_SENTENCE:opening].rstrip()
    return opening if any(end in before for end in (". ", "! ", "? ")) and ELISION not in before else None


#: Matchers by how many words may stand in a line before the key.
_Buckets = dict[int, list[int]]


class _Entry(NamedTuple):
    """The matchers that a word announces: alone, before a certain word, behind a certain word."""

    alone: _Buckets
    before: dict[bytes, _Buckets]
    behind: dict[bytes, _Buckets]


class NaiveCleaner(RuleCleaner):
    """Mark what rules recognise by trying every rule on every line: the oracle of the tests."""

    def _candidates(self, views: Views) -> Iterator[tuple[int, list[int]]]:
        every = list(range(len(self.matchers)))
        return ((view, every) for view in range(len(views.numbers)))
