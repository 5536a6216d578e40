"""What is measured: pipelines, documents and rules, the same for every benchmark."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cache
from itertools import islice

from benchmarks.generate import DIRTY, documents
from benchmarks.measure import Item, Work, fresh_items
from newsclean.common_words import COMMON_WORDS
from newsclean.engine import NaiveCleaner, RuleCleaner
from newsclean.loader import builtin_rules
from newsclean.pattern import Lists
from newsclean.pipeline import Pipeline
from newsclean.rule import Rule

__all__ = [
    "KINDS",
    "SIZES",
    "WARM_UP",
    "cleaning",
    "more_rules",
    "naive",
    "one_document",
    "pipeline_with_rules",
    "renamed",
    "renamed_lists",
    "size_name",
    "supply",
    "supply_of_one_size",
    "texts",
    "warm_pipeline",
]

#: The share of documents with boilerplate in them.
KINDS = {"clean": 0.0, "typical": DIRTY, "dirty": 1.0}
#: After so many documents nearly every expression that is ever needed has been compiled.
WARM_UP = 3_000
#: Sizes of one document in bytes.
SIZES = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)

#: The alphabets in which a letter gives way to another of its own.
_ALPHABETS = ("az", "ая", "αω", "את", "بغ", "في", "कह", "কহ", "กฮ", "一龥", "가힣", "ぁん", "ァン")
#: In a pattern: a list or shape, a sign taken literally, or a word.
_PIECE = re.compile(r"\{[^{}]*\}|\\.|[^\W_]+", re.DOTALL)


def texts(kind: str, seed: int) -> Iterator[str]:
    """Yield fresh documents of a kind without end."""
    return documents(seed, dirty=KINDS[kind])


def supply(
    first_seed: int, count: int, dirty: float = DIRTY, languages: Iterable[str] = ()
) -> Callable[[int], list[Item]]:
    """Return what makes fresh items for a repeat from its number.

    Args:
        first_seed: sets the documents of this measurement apart from those of others.
        count: how many items there are in a repeat.
        dirty: the share of documents with boilerplate in them.
        languages: two-letter codes; by default all.
    """
    return lambda repeat: fresh_items(documents(first_seed + repeat, dirty=dirty, languages=languages), count)


def supply_of_one_size(size: int, count: int) -> Callable[[int], list[Item]]:
    """Return what makes fresh dirty items of about a size in bytes for a repeat from its number."""
    return lambda repeat: fresh_items((one_document(size, count * repeat + number) for number in range(count)), count)


def cleaning(pipeline: Pipeline) -> Work:
    """Return a pipeline as a contender."""
    return lambda item: pipeline.clean(item.text)


def one_document(size: int, seed: int) -> str:
    """Return one dirty document of about a size in bytes."""
    return next(documents(seed, dirty=1, smallest=size, largest=size))


def size_name(size: int) -> str:
    """Return a size in bytes as people write it.

    >>> size_name(1_000), size_name(10_000_000)
    ('1 KB', '10 MB')
    """
    return f"{size // 10**6} MB" if size >= 10**6 else f"{size // 10**3} KB"


def naive(pipeline: Pipeline) -> Pipeline:
    """Return a pipeline that tries every rule on every line, with nothing else changed."""
    return Pipeline(
        NaiveCleaner(cleaner.matchers, cleaner.chosen) if isinstance(cleaner, RuleCleaner) else cleaner
        for cleaner in pipeline
    )


@cache
def warm_pipeline() -> Pipeline:
    """Return the default pipeline after its first documents, in which expressions are compiled as they are needed."""
    pipeline = Pipeline.from_preset()
    for text in islice(texts("dirty", 0), WARM_UP):
        pipeline.clean(text)
    return pipeline


@cache
def pipeline_with_rules(factor: int, share: int = 1) -> Pipeline:
    """Return the default pipeline with so many times the rules.

    Args:
        factor: 1 for newsclean's own rules alone.
        share: only one rule in so many is copied.
    """
    return Pipeline.from_preset(rules=more_rules(factor, share))


def more_rules(factor: int, share: int = 1) -> list[Rule]:
    """Return copies of newsclean's rules in invented languages, one less than ``factor`` of each.

    They have the shape of real rules and the common words in them stay, but their other words are new,
    as those of rules for another press would be. A pattern of nothing but common words and signs is not copied:
    it would be the same again, and no other press needs it twice.
    """
    if factor == 1:
        return []
    chosen = [rule for rule in islice(builtin_rules(), 0, None, share) if rule.safety == "safe"]
    copies: list[Rule] = []
    for turn in range(1, factor):
        lists = {rule.language: renamed_lists(rule.lists, turn) for rule in _first_of_each_language(chosen)}
        copies += [renamed(rule, turn, lists[rule.language]) for rule in chosen]
    return [rule for rule in copies if rule.patterns]


def _first_of_each_language(rules: Iterable[Rule]) -> Iterable[Rule]:
    """Return one rule a language: the lists of the others are the same."""
    return {rule.language: rule for rule in rules}.values()


def renamed(rule: Rule, turn: int, lists: Lists) -> Rule:
    """Return a copy of a rule with other words in its patterns.

    Args:
        rule: a rule as ``load_rules`` returns it.
        turn: tells one copy from another.
        lists: the rule's lists, with other words as well.
    """
    others = [name for name, members in lists.items() if members != rule.lists[name]]
    patterns = ((kind, tuple(_renamed_alone(texts, turn, others))) for kind, texts in rule.patterns)
    return replace(
        rule,
        id=f"{rule.id}-{turn}",
        patterns=tuple((kind, texts) for kind, texts in patterns if texts),
        unless=tuple(_rename(text, turn) for text in rule.unless),
        removes=(),
        keeps=(),
        lists=lists,
    )


def _renamed_alone(patterns: Iterable[str], turn: int, lists: Iterable[str]) -> Iterator[str]:
    """Yield those patterns that have other words, or a list of them."""
    for pattern in patterns:
        new = _rename(pattern, turn)
        if new != pattern or any(f"{name}}}" in pattern for name in lists):
            yield new


def renamed_lists(lists: Lists, turn: int) -> Lists:
    """Return a copy of a language's lists with other words."""
    return {name: tuple(_rename(member, turn) for member in members) for name, members in lists.items()}


def _rename(pattern: str, turn: int) -> str:
    return _PIECE.sub(lambda piece: _new_word(piece[0], turn), pattern)


def _new_word(word: str, turn: int) -> str:
    if word[0] in "{\\" or word in COMMON_WORDS:
        return word
    new = word.translate(_letters(turn))
    return f"{new}q" if new in COMMON_WORDS else new


@cache
def _letters(turn: int) -> dict[int, int]:
    """Return what each letter becomes: one some places on in its alphabet."""
    table: dict[int, int] = {}
    for first, last in (map(ord, alphabet) for alphabet in _ALPHABETS):
        size = last - first + 1
        table |= {letter: first + (letter - first + turn) % size for letter in range(first, last + 1)}
    return table
