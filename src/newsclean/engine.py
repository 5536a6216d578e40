"""Match rules against lines: a gate, an index over words, and expressions for what remains.

Most of a document is prose, and most lines match no rule. The gate lets long lines through but for
their ends; the words of what remains are looked up; only a line that holds a key of a pattern is tried
against the pattern's expression, which is compiled when it is first needed. ``NaiveCleaner`` is the
oracle: every rule on every line, the same spans.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from newsclean.credit import credit_behind
from newsclean.document import Document, Span
from newsclean.fold import has_wide_letters, is_plain, words_of
from newsclean.matcher import Matchers, capitals_of
from newsclean.rule import Rule
from newsclean.shape import ends_sentence, is_east_asian
from newsclean.simple import Script, field_of, script_of
from newsclean.verdict import Match, Verdict
from newsclean.views import Views

__all__ = ["NaiveCleaner", "RuleCleaner"]

#: The condition of a rule that needs no place and no neighbour.
_ANYWHERE = ("anywhere", (), ())
#: Whose rules may match a sentence in Chinese, Japanese or Korean letters: it has no spaces, or few, and elsewhere a shape
#: such as 'some words' holds all of it.
_EAST_ASIAN = frozenset({"any", "ja", "ko", "zh"})
#: The list of a language's small words that no other language has; a document whose beginning holds so many is in it.
_SMALL_WORDS, _FEWEST_SMALL_WORDS, _SAMPLE = "small_words", 4, 2000


class RuleCleaner:
    """Mark what rules recognise, found through the index.

    Args:
        matchers: the compiled rules (see ``matchers_of``).
        chosen: the ids of the rules that count; None for all of them.
    """

    def __init__(self, matchers: Matchers, chosen: frozenset[str] | None = None) -> None:
        self.matchers, self.chosen = matchers, chosen

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules behind the matchers that count, each once."""
        rules = dict.fromkeys(matcher.rule for matcher in self.matchers.members)
        return tuple(rule for rule in rules if self.chosen is None or rule.id in self.chosen)

    def __call__(self, document: Document, /) -> Iterable[Span]:
        views = Views(document, self.matchers.openings)
        found = self._found(document, views) if views.numbers else {}
        return Verdict(document, views, found).spans() if found else ()

    def _found(self, document: Document, views: Views) -> dict[int, list[Match]]:
        """Find the matches of every line."""
        memory: _Memory = document.memory.setdefault(self, _Memory())
        found: dict[int, list[Match]] = {}
        for view, numbers, words in self._candidates(views, memory.fresh(views)):
            key = views.keys[view]
            matches = memory.tried.get(key)
            if matches is None:
                likely = self._likely(numbers, views, view, words)
                matches = memory.tried[key] = self._tried(document, views, view, likely) if likely else []
            if matches:
                found[view] = matches
        return memory.recalled(views, found)

    def _candidates(self, views: Views, fresh: Sequence[int]) -> Iterable[tuple[int, Collection[int], list[bytes]]]:
        """Yield the lines that may match, each with the numbers of the matchers that may match it, and its words."""
        if not fresh:
            return
        index, sizes = self.matchers.index, views.sizes
        whole = len(fresh) == len(sizes)
        lowered = views.lowered if whole else "\n".join([views.lowered_rows[view] for view in fresh])
        wide = has_wide_letters(lowered)
        for view, words in zip(fresh, words_of(lowered, wide), strict=True):
            numbers = index.announced(words, sizes[view])
            if wide:
                numbers |= index.announced_by_wide_letters(views.lowered_rows[view])
            if numbers:
                yield view, numbers, words

    def _tried(self, document: Document, views: Views, view: int, numbers: Iterable[int]) -> list[Match]:
        """Try candidates on a line; of those that take it whole one is sought for each condition on its place."""
        row, seen = document.rows[views.numbers[view]], views.rows[view]
        lowered, size = views.lowered_rows[view], len(row.strip())
        script, by_number = script_of(seen), self.matchers.by_number
        matches: list[Match] = []
        capitals: int | None = None
        conditions: set[tuple[object, ...]] = set()
        in_east_asian = script is not Script.ALPHABET and is_east_asian(seen)
        for number in numbers:
            matcher = by_number[number]
            rule = matcher.rule
            condition = rule.where, rule.next_to, rule.below
            if condition in conditions or (self.chosen is not None and rule.id not in self.chosen):
                continue
            if in_east_asian and rule.language not in _EAST_ASIAN:
                continue
            if size > matcher.longest or (not rule.sentence and ends_sentence(row)):
                continue
            if matcher.capitals:
                capitals = capitals_of(seen) if capitals is None else capitals
                if matcher.capitals > capitals:
                    continue
            found = matcher.find(seen, lowered, script)
            if found is None or (rule.own_language and not _is_in_language_of(rule, document)):
                continue
            # Where a field stands in a pattern twice, the last one counts.
            spans = {
                field_of(name): views.offsets(view, *found.span(name))
                for name, value in found.groupdict().items()
                if value
            }
            fields = tuple((name, row[slice(*span)]) for name, span in spans.items() if span is not None)
            credit = credit_behind(matcher, found.start(), seen)
            inline = matcher.inline or credit.is_behind_paragraph
            start = credit.start if credit.is_behind_paragraph else found.start()
            signature = credit.start if credit.may_sign and not inline else None
            matches.append(Match(matcher, start, found.end(), fields, inline, signature))
            if not inline:
                if condition == _ANYWHERE:
                    break
                conditions.add(condition)
        return matches

    def _likely(self, numbers: Collection[int], views: Views, view: int, words: list[bytes]) -> list[int]:
        """Return the matchers, in order, for which a line is short enough and holds what they need beside the key."""
        needs, row = self.matchers.needs, views.lowered_rows[view]
        size = len(row)
        first = words[0] if is_plain(words[0]) else None
        last = words[-1] if is_plain(words[-1]) else None
        present: set[bytes] = set()
        likely = []
        for number in numbers:
            longest, firsts, lasts, marks, others = needs[number]
            if (
                size > longest
                or (firsts and first and first not in firsts)
                or (lasts and last and last not in lasts)
                or (marks and not _holds_marks(row, marks))
            ):
                continue
            if others:
                present = present or set(words)
                if any(map(present.isdisjoint, others)):
                    continue
            likely.append(number)
        likely.sort()
        return likely


class _Memory:
    """What was found in a document's lines, here and in earlier rounds: no line is tried twice."""

    def __init__(self) -> None:
        self.tried: dict[object, list[Match]] = {}
        self._seen: set[object] = set()
        self._latest: Views | None = None

    def fresh(self, views: Views) -> Sequence[int]:
        """Return the lines that no earlier round saw."""
        every = range(len(views.numbers))
        latest, self._latest = self._latest, views
        if latest is None:
            return every
        self._seen.update(latest.keys)
        return [view for view, key in enumerate(views.keys) if key not in self._seen]

    def recalled(self, views: Views, found: dict[int, list[Match]]) -> dict[int, list[Match]]:
        """Return what was found, with what earlier rounds found in the other lines."""
        if not self._seen:
            return found
        return {view: matches for view, matches in enumerate(map(self.tried.get, views.keys)) if matches}


def _is_in_language_of(rule: Rule, document: Document) -> bool:
    """Tell whether a document is in a rule's language: by its small words, if they are listed."""
    # To detect it costs a document a millisecond, and the first one fifty megabytes.
    words = rule.lists.get(_SMALL_WORDS)
    if words is None:
        return document.language == rule.language
    return len(set(words).intersection(document.text[:_SAMPLE].lower().split())) >= _FEWEST_SMALL_WORDS


def _holds_marks(row: str, needed: tuple[str, ...]) -> bool:
    """Tell whether a line holds one mark of each set."""
    for marks in needed:
        for mark in marks:
            if mark in row:
                break
        else:
            return False
    return True


class NaiveCleaner(RuleCleaner):
    """Mark what rules recognise by trying every rule on every line: the oracle of the tests."""

    def _candidates(self, views: Views, fresh: Sequence[int]) -> Iterable[tuple[int, Collection[int], list[bytes]]]:
        every = range(len(self.matchers.members))
        return ((view, every, []) for view in fresh)

    def _likely(self, numbers: Collection[int], views: Views, view: int, words: list[bytes]) -> list[int]:
        return list(numbers)
