"""Where words announce matchers: what a line's first, last and other words are looked up in."""

from __future__ import annotations

import json
from collections.abc import Iterator, KeysView, Mapping
from functools import cached_property
from itertools import compress, count, pairwise
from typing import NamedTuple

from newsclean.fold import LINE_END, is_plain, is_sign

__all__ = ["Entry", "Index", "Words"]

#: Bullets, arrows and emoji around a line's words that may stand before its first or after its last.
_MOST_SYMBOLS = 10
_SECTIONS = ("first", "last", "anywhere", "pairs")


class Entry(NamedTuple):
    """The numbers of the matchers that a word announces: alone, before a certain word, behind a certain word."""

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
            alone, before, behind = json.loads(entry)
            entry = Entry(alone, _encoded(before), _encoded(behind))
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
            parts = json.dumps([entry.alone, before, behind], ensure_ascii=False, separators=(",", ":"))
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
        self._looked_up = frozenset().union(anywhere.known, (LINE_END,))

    def candidates(self, words: list[bytes]) -> Iterator[tuple[int, set[int], list[bytes]]]:
        """Look up words of many lines.

        Args:
            words: the words of all lines, and behind each line a ``LINE_END``.

        Yields:
            The lines whose words announce matchers, in order: the line's number, the numbers of the
            matchers, the line's words.
        """
        first, last, anywhere = self.first.known, self.last.known, self.anywhere
        line, start = 0, 0
        near: set[int] = set()
        for at in compress(count(), map(self._looked_up.__contains__, words)):
            word = words[at]
            if word != LINE_END:
                alone, before, behind = anywhere[word]
                if alone:
                    near.update(alone)
                if before and words[at + 1] in before:
                    near.update(before[words[at + 1]])
                if behind and words[at - 1] in behind:
                    near.update(behind[words[at - 1]])
                continue
            if at > start:
                if words[start] in first or not is_plain(words[start]):
                    self._add_first(words, start, at, near)
                if words[at - 1] in last or not is_plain(words[at - 1]):
                    self._add_last(words, start, at, near)
                if near:
                    yield line, near, words[start:at]
                    near = set()
            line, start = line + 1, at + 1

    def _add_first(self, words: list[bytes], start: int, end: int, near: set[int]) -> None:
        """Add what a line's first words announce; signs that are no words may stand before them."""
        for at in range(start, min(start + _MOST_SYMBOLS, end)):
            if words[at] in self.first.known:
                alone, before, _ = self.first[words[at]]
                near.update(alone)
                if words[at + 1] in before:
                    near.update(before[words[at + 1]])
            if not is_sign(words[at]):
                break

    def _add_last(self, words: list[bytes], start: int, end: int, near: set[int]) -> None:
        """Add what a line's last words announce; signs that are no words may stand behind them."""
        for at in range(end - 1, max(start, end - _MOST_SYMBOLS) - 1, -1):
            if words[at] in self.last.known:
                alone, _, behind = self.last[words[at]]
                near.update(alone)
                if at > start and words[at - 1] in behind:
                    near.update(behind[words[at - 1]])
            if not is_sign(words[at]):
                break

    def candidates_of_pairs(self, line: str) -> set[int]:
        """Return the matchers that pairs of wide letters in a line announce."""
        near: set[int] = set()
        for pair in self._pairs.intersection([first + second for first, second in pairwise(line)]):
            near.update(self.pairs[pair.encode()].alone)
        return near

    @cached_property
    def _pairs(self) -> frozenset[str]:
        return frozenset(pair.decode() for pair in self.pairs.known)

    def written(self) -> Iterator[str]:
        """Yield the index as lines of text: ``# section``, then a word, a tab and its entry on every line."""
        for name in _SECTIONS:
            yield f"# {name}"
            yield from getattr(self, name).written()

    @classmethod
    def read(cls, sections: Mapping[str, bytes]) -> Index:
        """Read what ``written`` wrote, divided into its sections."""
        return cls(*(Words.read(sections[name]) for name in _SECTIONS))


def _encoded(side: dict[str, list[int]]) -> dict[bytes, list[int]]:
    return {word.encode("utf-8", "surrogatepass"): numbers for word, numbers in side.items()}
