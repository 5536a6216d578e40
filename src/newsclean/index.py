"""Where words announce matchers: what a line's first, last and other words are looked up in."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import islice, pairwise
from typing import NamedTuple

from newsclean.fold import is_plain, is_sign

__all__ = ["Entry", "Index", "Words"]

#: Bullets, arrows and emoji around a line's words that may stand before its first or after its last.
_MOST_SYMBOLS = 10
_SECTIONS = ("first", "last", "anywhere", "wide")
#: Every number once: words name each matcher some ten times, and after 12 MB of text copies take 1 MB more.
_NUMBERS: dict[int, int] = {}


class Entry(NamedTuple):
    """What a word announces: the longest line in which it counts, and the numbers of matchers.

    Some it announces alone, others before a certain word, or behind one. Those that it announces alone are grouped
    by the longest line that they take, the longest first.
    """

    longest: int
    alone: list[tuple[int, list[int]]]
    before: dict[bytes, list[int]]
    behind: dict[bytes, list[int]]


class Words:
    """Words and their entries; an entry stays as it was written until it is asked for.

    Args:
        known: every word with its entry, or with the entry as text.
    """

    def __init__(self, known: dict[bytes, bytes | Entry]) -> None:
        self.known = known

    def __getitem__(self, word: bytes) -> Entry:
        entry = self.known[word]
        if isinstance(entry, bytes):
            longest, alone, before, behind = json.loads(entry)
            alone = [(most, _shared(numbers)) for most, numbers in alone]
            entry = self.known[word] = Entry(longest, alone, _encoded(before), _encoded(behind))
        return entry

    @classmethod
    def read(cls, section: bytes) -> Words:
        """Read what ``written`` wrote."""
        # Neither a word nor an entry holds a space.
        cells = section.split()
        return cls(dict(zip(cells[::2], cells[1::2], strict=True)))

    def written(self) -> Iterator[str]:
        """Yield every word with its entry as a line of text."""
        for word in sorted(self.known):
            entry = self[word]
            before, behind = (
                {key.decode("utf-8", "surrogatepass"): numbers for key, numbers in sorted(side.items())}
                for side in (entry.before, entry.behind)
            )
            parts = json.dumps([entry.longest, entry.alone, before, behind], ensure_ascii=False, separators=(",", ":"))
            yield f"{word.decode('utf-8', 'surrogatepass')}\t{parts}"

    def joined(self, others: Words, first_number: int) -> Words:
        """Return these words and others, whose matchers are numbered from a number on."""
        known = dict(self.known)
        for word in others.known:
            entry = _renumbered(others[word], first_number)
            known[word] = _merged(self[word], entry) if word in known else entry
        return Words(known)


class Index:
    """Look up the words of a line: which matchers may match it?

    Args:
        first: what a line's first words announce.
        last: what its last words announce.
        anywhere: what any of its words announces.
        wide: what one or two letters of a script without spaces announce, anywhere.
    """

    def __init__(self, first: Words, last: Words, anywhere: Words, wide: Words) -> None:
        self.first, self.last, self.anywhere, self.wide = first, last, anywhere, wide

    def announced(self, words: list[bytes], size: int) -> set[int]:
        """Return the numbers of the matchers that the words of a line announce.

        Args:
            words: the line's words.
            size: how long the line is, in characters.
        """
        near: set[int] = set()
        if not words:
            return near
        # Most words announce nothing.
        for at, entry in enumerate(map(self.anywhere.known.get, words)):
            if entry is not None:
                _add(self.anywhere[words[at]] if isinstance(entry, bytes) else entry, words, at, size, near)
        if words[0] in self.first.known or not is_plain(words[0]):
            _add_outer(self.first, words, range(len(words)), size, near)
        if words[-1] in self.last.known or not is_plain(words[-1]):
            _add_outer(self.last, words, reversed(range(len(words))), size, near)
        return near

    def announced_by_wide_letters(self, line: str) -> set[int]:
        """Return the matchers that wide letters in a line announce, alone or in pairs."""
        near: set[int] = set()
        for letters in self._wide.intersection([*map("".join, pairwise(line)), *line]):
            for _, numbers in self.wide[letters.encode()].alone:
                near.update(numbers)
        return near

    @cached_property
    def _wide(self) -> frozenset[str]:
        return frozenset(letters.decode() for letters in self.wide.known)

    def written(self) -> dict[str, list[str]]:
        """Return the index as lines of text by section: a word, a tab and its entry on every line."""
        return {name: list(getattr(self, name).written()) for name in _SECTIONS}

    @classmethod
    def read(cls, sections: Mapping[str, bytes]) -> Index:
        """Read what ``written`` wrote."""
        return cls(*(Words.read(sections[name]) for name in _SECTIONS))

    def joined(self, other: Index, first_number: int) -> Index:
        """Return one index of both, in which the other's matchers are numbered from a number on."""
        return Index(*(getattr(self, name).joined(getattr(other, name), first_number) for name in _SECTIONS))


def _add(entry: Entry, words: list[bytes], at: int, size: int, near: set[int]) -> None:
    """Add what a word announces where it stands."""
    longest, alone, before, behind = entry
    if size > longest:
        return
    for most, numbers in alone:
        if size > most:
            break
        near.update(numbers)
    if before and at + 1 < len(words) and words[at + 1] in before:
        near.update(before[words[at + 1]])
    if behind and at and words[at - 1] in behind:
        near.update(behind[words[at - 1]])


def _add_outer(entries: Words, words: list[bytes], places: Iterable[int], size: int, near: set[int]) -> None:
    """Add what the outermost words of a line announce, from without; signs that are no words may stand before them."""
    for at in islice(places, _MOST_SYMBOLS):
        word = words[at]
        if word in entries.known:
            _add(entries[word], words, at, size, near)
        if not is_sign(word):
            break


def _encoded(side: dict[str, list[int]]) -> dict[bytes, list[int]]:
    return {word.encode("utf-8", "surrogatepass"): _shared(numbers) for word, numbers in side.items()}


def _shared(numbers: list[int]) -> list[int]:
    return [_NUMBERS.setdefault(number, number) for number in numbers]


def _renumbered(entry: Entry, first_number: int) -> Entry:
    def shifted(numbers: list[int]) -> list[int]:
        return [number + first_number for number in numbers]

    before, behind = (
        {word: shifted(numbers) for word, numbers in side.items()} for side in (entry.before, entry.behind)
    )
    alone = [(most, shifted(numbers)) for most, numbers in entry.alone]
    return Entry(entry.longest, alone, before, behind)


def _merged(one: Entry, other: Entry) -> Entry:
    before, behind = (
        {word: [*left.get(word, ()), *right.get(word, ())] for word in left | right}
        for left, right in ((one.before, other.before), (one.behind, other.behind))
    )
    alone: dict[int, list[int]] = {}
    for most, numbers in (*one.alone, *other.alone):
        alone.setdefault(most, []).extend(numbers)
    return Entry(max(one.longest, other.longest), sorted(alone.items(), reverse=True), before, behind)
