"""Where words announce matchers: what a line's first, last and other words are looked up in."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, KeysView, Mapping
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from newsclean.fold import is_plain, is_sign

__all__ = ["Entry", "Index", "Words"]

#: Bullets, arrows and emoji around a line's words that may stand before its first or after its last.
_MOST_SYMBOLS = 10
_SECTIONS = ("first", "last", "anywhere", "pairs")


class Entry(NamedTuple):
    """What a word announces: the longest line in which it counts, and the numbers of matchers.

    Some it announces alone, others before a certain word, or behind one.
    """

    longest: int
    alone: list[int]
    before: dict[bytes, list[int]]
    behind: dict[bytes, list[int]]


class Words(dict[bytes, Entry]):
    """Words and their entries; an entry stays as it was written until it is asked for.

    Args:
        written: every word with its entry, or with the entry as text.
    """

    def __init__(self, written: Mapping[bytes, bytes | Entry]) -> None:
        super().__init__()
        self._written = written

    @property
    def known(self) -> KeysView[bytes]:
        """The words."""
        return self._written.keys()

    def __missing__(self, word: bytes) -> Entry:
        entry = self._written[word]
        if isinstance(entry, bytes):
            longest, alone, before, behind = json.loads(entry)
            entry = Entry(longest, alone, _encoded(before), _encoded(behind))
        self[word] = entry
        return entry

    @classmethod
    def read(cls, section: bytes) -> Words:
        """Read what ``written`` wrote."""
        cells = section.replace(b"\n", b"\t").split(b"\t")
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


class Index:
    """Look up the words of a line: which matchers may match it?

    Args:
        first: what a line's first words announce.
        last: what its last words announce.
        anywhere: what any of its words announces.
        pairs: what two letters of a script without spaces announce, anywhere.
    """

    def __init__(self, first: Words, last: Words, anywhere: Words, pairs: Words) -> None:
        self.first, self.last, self.anywhere, self.pairs = first, last, anywhere, pairs
        self._anywhere = frozenset(anywhere.known)

    def announced(self, words: list[bytes], size: int) -> set[int]:
        """Return the numbers of the matchers that the words of a line announce.

        Args:
            words: the line's words.
            size: how long the line is, in characters.
        """
        near: set[int] = set()
        if not words:
            return near
        if found := self._anywhere.intersection(words):
            self._add_found(found, words, size, near)
        if words[0] in self.first.known or not is_plain(words[0]):
            self._add_first(words, size, near)
        if words[-1] in self.last.known or not is_plain(words[-1]):
            self._add_last(words, size, near)
        return near

    def _add_found(self, found: Iterable[bytes], words: list[bytes], size: int, near: set[int]) -> None:
        """Add what words announce wherever they stand."""
        for word in found:
            longest, alone, before, behind = self.anywhere[word]
            if size > longest:
                continue
            near.update(alone)
            if before or behind:
                at = -1
                for _ in range(words.count(word)):
                    at = words.index(word, at + 1)
                    if before and at + 1 < len(words):
                        near.update(before.get(words[at + 1], ()))
                    if behind and at:
                        near.update(behind.get(words[at - 1], ()))

    def _add_first(self, words: list[bytes], size: int, near: set[int]) -> None:
        """Add what a line's first words announce; signs that are no words may stand before them."""
        for at, word in enumerate(words[:_MOST_SYMBOLS]):
            if word in self.first.known:
                longest, alone, before, _ = self.first[word]
                if size <= longest:
                    near.update(alone)
                    if at + 1 < len(words) and words[at + 1] in before:
                        near.update(before[words[at + 1]])
            if not is_sign(word):
                break

    def _add_last(self, words: list[bytes], size: int, near: set[int]) -> None:
        """Add what a line's last words announce; signs that are no words may stand behind them."""
        for at in range(len(words) - 1, max(0, len(words) - _MOST_SYMBOLS) - 1, -1):
            if words[at] in self.last.known:
                longest, alone, _, behind = self.last[words[at]]
                if size <= longest:
                    near.update(alone)
                    if at and words[at - 1] in behind:
                        near.update(behind[words[at - 1]])
            if not is_sign(words[at]):
                break

    def announced_by_pairs(self, line: str) -> set[int]:
        """Return the matchers that pairs of wide letters in a line announce."""
        near: set[int] = set()
        for pair in self._pairs.intersection([first + second for first, second in pairwise(line)]):
            near.update(self.pairs[pair.encode()].alone)
        return near

    @cached_property
    def _pairs(self) -> frozenset[str]:
        return frozenset(pair.decode() for pair in self.pairs.known)

    def written(self) -> dict[str, list[str]]:
        """Return the index as lines of text by section: a word, a tab and its entry on every line."""
        return {name: list(getattr(self, name).written()) for name in _SECTIONS}

    @classmethod
    def read(cls, sections: Mapping[str, bytes]) -> Index:
        """Read what ``written`` wrote."""
        return cls(*(Words.read(sections[name]) for name in _SECTIONS))


def _encoded(side: dict[str, list[int]]) -> dict[bytes, list[int]]:
    return {word.encode("utf-8", "surrogatepass"): numbers for word, numbers in side.items()}
