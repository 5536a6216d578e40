"""By which words the lines are found that a pattern may match.

Every pattern gives *keys*: words, or two of them beside each other (in scripts without spaces: two
characters), of which any matching line must hold at least one: as its first words, as its last ones,
or anywhere. The engine looks the words of a line up and tries a pattern only where it found a key.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from itertools import pairwise, product
from math import fsum, inf
from typing import Literal as OneOf

from newsclean.common_words import COMMON_WORDS, COMMONEST_WORDS, FREQUENT_WORDS
from newsclean.fold import SIGN_WORDS, has_wide_letters, words_of
from newsclean.pattern import (
    NO_LISTS,
    SEPARATORS,
    SPACES,
    Choice,
    Gap,
    Lists,
    Literal,
    Node,
    PatternError,
    Shape,
    parse,
)
from newsclean.rule import FROM_START, TO_END, Kind
from newsclean.views import OPENING

__all__ = ["Key", "Place", "Signs", "signs_of"]

#: A word, or two words beside each other, or one or two characters of a script without spaces.
Key = tuple[str, ...]
#: Where in a line the key stands.
Place = OneOf["first", "last", "anywhere"]

#: A word as the engine sees it, combining marks included, or a sign that divides words.
_WORD_OR_SIGN = re.compile(f"[^{SEPARATORS}]+|[{SEPARATORS}]")

_SEPARATOR = re.compile(f"[{SEPARATORS}]")
#: No piece of a pattern may be written in more ways than this.
_MOST_EXPANSIONS = 4000
#: No more pairs of words than this are looked for in place of one pattern.
_MOST_PAIRS = 150
#: No more ways than this to begin or to end are looked for, and no more than this with two words.
_MOST_ENDS, _MOST_END_PAIRS = 1500, 400
_MOST_OTHERS = 2
#: How often a word stands among a million words of prose in its language, about: one of the commonest, a common
#: one, a frequent one, any other; a number; an opening bracket.
_COMMONEST, _COMMON, _FREQUENT, _RARE, _DIGITS, _BRACKET = 8000, 1500, 200, 15, 1000, 5000
#: The same for two letters of a script without spaces, by how many of them are hiragana; for a single Chinese
#: character, and for a single letter of the other scripts.
_WIDE_PAIRS, _CHINESE_CHARACTER, _WIDE_LETTER = (100, 300, 900), 300, 20_000
#: Two words beside each other are so many times as frequent as chance would have them.
_TOGETHER = 20
#: A line has one first word and one last, and about so many in all.
_WORDS_IN_LINE = 15
#: To look for one key more costs as much as to find one in so many million words of prose.
_COST_OF_KEY = 0.3
#: A single very common word as a key is refused, unless it stands within so many words of the beginning or beside a mark.
_NEAR = 8
#: Marks that most lines of prose lack, the rarest first.
_TELLING_MARKS = "\u00a9@|[]#*+=>~_/()&0123456789:!?"
_SHAPES_WITH_DIGITS = frozenset({"number", "year", "date", "time"})
_MOST_MARKS = 2
#: The most characters of the shapes that have a bound worth counting.
_SHAPE_SIZES = {"year": 4, "word": 40, "time": 16, "number": 14, "date": 40, "code": 8, "surname": 26}


@dataclass(frozen=True, slots=True)
class Signs:
    """By what the engine finds the lines that a pattern may match."""

    #: Where the keys stand: the line's first words, its last ones, or anywhere.
    place: Place
    #: Every match holds at least one of these.
    keys: frozenset[Key]
    #: The most characters of a match; None if there is no bound.
    longest: int | None
    #: The first letters of every match, in lower case; empty if they are not known.
    openings: frozenset[str]
    #: Further sets of words; every match holds at least one word of each.
    others: tuple[frozenset[str], ...] = ()
    #: The first words and the last words that a match can have if they are not wide; empty if they are not known.
    first: frozenset[str] = frozenset()
    last: frozenset[str] = frozenset()
    #: How matches begin that may stand anywhere in the line: with one of these words, but for signs before it; empty
    #: if it is not known.
    starts: frozenset[str] = frozenset()
    #: 2 if every match begins with a name, 1 if with a capitalised word, or else 0.
    capitals: int = 0
    #: Sets of marks, such as a colon or brackets; every match holds at least one of each.
    marks: tuple[frozenset[str], ...] = ()


def signs_of(pattern: str, lists: Lists = NO_LISTS, kind: Kind = "line_contains") -> Signs:
    """Return by what a pattern's matches are found.

    Args:
        pattern: a pattern (see ``newsclean.pattern``).
        lists: the named lists that it may use.
        kind: how the pattern matches: with the line's beginning, its end, or anywhere.

    Raises:
        PatternError: the pattern cannot be read, or no word in it must occur in every match.

    >>> sorted(signs_of("(sign up|register) for {text}").keys)
    [('register',), ('sign', 'up')]
    >>> signs_of("by {names}", kind="line_equals").place
    'first'
    """
    nodes = parse(pattern, lists)
    longest, marks = _longest(nodes), _marks(nodes)
    keys, reach = _keys(nodes)
    common = sorted(" ".join(key) for key in keys if _is_common(key))
    near = kind in FROM_START and reach is not None and reach <= _NEAR
    bounded = near or longest is not None or marks
    offers: list[tuple[Place, frozenset[Key]]] = [("anywhere", keys)] if bounded or not common else []
    first = last = frozenset[Key]()
    if kind in FROM_START:
        first = _end_keys(nodes, at_start=True)
        offers += [("first", _end_keys(nodes, at_start=True, most_words=size)) for size in (1, 2)]
    if kind in TO_END:
        last = _end_keys(nodes, at_start=False)
        offers += [("last", _end_keys(nodes, at_start=False, most_words=size)) for size in (1, 2)]
    place, keys = min(offers, key=lambda offer: _cost(offer[1], offer[0]), default=("anywhere", frozenset()))
    if not keys and common:
        raise PatternError(
            f"pattern {pattern[:100]!r} can be found only by words of every text, anywhere in a line: "
            f"{', '.join(common[:5])}"
        )
    if not keys:
        raise PatternError(f"pattern {pattern[:100]!r} has no word that every match must hold")
    return Signs(
        place,
        keys,
        longest,
        _openings(nodes),
        _others(nodes, keys),
        _single_words(first, 0) if place != "first" else frozenset(),
        _single_words(last, -1) if place != "last" else frozenset(),
        frozenset() if kind in FROM_START else frozenset(key[0] for key in _end_keys(nodes, at_start=True)),
        _capitals(nodes) if kind in FROM_START else 0,
        marks,
    )


# -- first and last words ------------------------------------------------------------------------


def _end_keys(nodes: tuple[Node, ...], *, at_start: bool, most_words: int | None = None) -> frozenset[Key]:
    """Return the first or last words of every match; nothing if some match's are not known.

    Args:
        nodes: the pattern.
        at_start: whether the first words are asked for.
        most_words: so many of them at most; None for two, or one if there are too many ways to begin with two.
    """
    for size in (2, 1) if most_words is None else (most_words,):
        ways = _ends(nodes, at_start, size)
        keys = {_end_key(way, at_start, size) for way in ways or ()}
        if () in keys:
            return frozenset()
        if keys and (size == 1 or len(keys) <= _MOST_END_PAIRS):
            return frozenset(key for key in keys if not _is_longer(key, keys, at_start))
    return frozenset()


def _is_longer(key: Key, keys: set[Key], at_start: bool) -> bool:
    """Tell whether a part of a key is a key as well: what is found by one word need not be found by two."""
    parts = [key[:size] if at_start else key[-size:] for size in range(1, len(key))]
    return any(part in keys for part in parts)


def _end_key(way: str, at_start: bool, most_words: int) -> Key:
    """Return the words of a beginning or an ending without those that a shape may make longer.

    Of a wide word two letters are the key, and nothing more.
    """
    known = way.partition("\0")[0] if at_start else way.rpartition("\0")[2]
    words = _words(known)
    if words and has_wide_letters(words[0 if at_start else -1]):
        pair = words[0][:2] if at_start else words[-1][-2:]
        return (pair,) if len(pair) == 2 and all(map(has_wide_letters, pair)) else ()
    if len(known) < len(way) and known and _is_letter(known[-1 if at_start else 0]):
        words = words[:-1] if at_start else words[1:]
    if words and words[0 if at_start else -1] in COMMON_WORDS:
        most_words = 2
    words = words[:most_words] if at_start else words[-most_words:]
    if len(words) == 2 and has_wide_letters(words[1 if at_start else 0]):
        words = words[:1] if at_start else words[1:]
    return tuple(words)


def _single_words(keys: frozenset[Key], edge: int) -> frozenset[str]:
    """Return the outermost words of keys, but for wide ones."""
    return frozenset(key[edge] for key in keys if not has_wide_letters(key[edge]))


def _words(text: str) -> list[str]:
    return [word.decode("utf-8", "surrogatepass") for word in next(words_of(text))]


def _ends(nodes: tuple[Node, ...], at_start: bool, most_words: int) -> set[str] | None:
    """Return how matches begin or end, as far as so many words or a shape, which is a NUL; None if too many."""

    def is_enough(way: str) -> bool:
        if "\0" in way:
            return True
        words = _words(way)
        size = len(words) - _is_letter(way[-1 if at_start else 0]) if words else 0
        # A very common word needs another beside it.
        needed = 2 if words and words[0 if at_start else -1] in COMMON_WORDS else most_words
        return size >= needed

    join: Callable[[str, str], str] = (lambda way, more: way + more) if at_start else (lambda way, more: more + way)
    ways = {""}
    for node in nodes if at_start else reversed(nodes):
        more: set[str] | None
        match node:
            case Literal(text):
                more = {text}
            case Choice(options, optional):
                more = {""} if optional else set()
                for option in options:
                    inner = _ends(option, at_start, most_words)
                    if inner is None:
                        return None
                    more |= inner
            case Gap():
                more = {" \0 "}
            case _:
                more = {"\0"}
        done = {way for way in ways if is_enough(way)}
        if len(done) + (len(ways) - len(done)) * len(more) > _MOST_ENDS * 4:
            return None
        ways = done | {join(way, other) for way in ways - done for other in more}
        if all(map(is_enough, ways)):
            break
    return ways if len(ways) <= _MOST_ENDS else None


# -- words anywhere ------------------------------------------------------------------------------


def _keys(nodes: tuple[Node, ...]) -> tuple[frozenset[Key], int | None]:
    """Choose the keys of which every match holds at least one, and how many words can stand before.

    Every piece of the pattern between two word boundaries offers such a set, and so do the last and
    first words of two pieces beside each other; the set whose commonest key is rarest tells most.
    """
    best: tuple[frozenset[Key], int | None] = frozenset(), None
    least = (True, inf)
    before: int | None = 0
    lasts: frozenset[str] = frozenset()
    for chunk in _chunks(nodes):
        ways = _ways(chunk)
        size = _most_words(chunk)
        firsts = frozenset(way[0] for way in ways) if ways and all(ways) else frozenset()
        pairs = frozenset((last, first) for last in lasts for first in firsts)
        for keys in (
            _choose(ways) if ways else _keys_of_options(chunk),
            _choose(ways, pairs=False),
            pairs if len(pairs) <= _MOST_PAIRS and all(map(_is_pair, pairs)) else frozenset(),
        ):
            cost = any(map(_is_common, keys)), _cost(keys)
            if keys and cost < least:
                least = cost
                best = keys, None if before is None or size is None else before + size
        if ways and all(ways):
            lasts = frozenset(way[-1] for way in ways)
        elif chunk != (Literal(""),):
            lasts = frozenset()
        before = None if before is None or size is None else before + size
    return best


def _others(nodes: tuple[Node, ...], keys: frozenset[Key]) -> tuple[frozenset[str], ...]:
    """Choose further words that every match must hold, from other pieces than the keys' own."""
    own = {word for key in keys for word in key}
    found: list[tuple[float, frozenset[str]]] = []
    for chunk in _chunks(nodes):
        chosen = _choose(_ways(chunk), pairs=False)
        words = frozenset(word for (word,) in chosen)
        if words and len(words) <= _MOST_PAIRS and not words <= own and not any(map(has_wide_letters, words)):
            found.append((_cost(chosen), words))
    found.sort(key=lambda pair: (pair[0], sorted(pair[1])))
    return tuple(words for _, words in found[:_MOST_OTHERS])


def _marks(nodes: tuple[Node, ...]) -> tuple[frozenset[str], ...]:
    """Return sets of marks of each of which every match must hold one, the most telling first."""
    found: set[frozenset[str]] = set()
    for node in nodes:
        match node:
            case Shape(name) if name in _SHAPES_WITH_DIGITS:
                found.add(frozenset("0123456789"))
            case Shape("email" | "handle"):
                found.add(frozenset("@"))
            case Literal(text):
                found |= {frozenset(mark) for mark in text if _is_telling(mark)}
            case Choice(options, False):
                of_options = [_marks(option)[:1] for option in options]
                if all(of_options):
                    found.add(frozenset().union(*(marks for (marks,) in of_options)))
    # What is none of these signs is a letter of a script without spaces, and tells more than any of them.
    ranked = sorted(found, key=lambda marks: (max(map(_TELLING_MARKS.find, marks)), sorted(marks)))
    return tuple(ranked[:_MOST_MARKS])


def _is_telling(mark: str) -> bool:
    return (mark in _TELLING_MARKS and not mark.isdigit()) or has_wide_letters(mark)


def _capitals(nodes: tuple[Node, ...]) -> int:
    """Return 2 if every match begins with a person's name, 1 if with a capitalised word, or else 0."""
    match nodes[:1]:
        case (Shape("name" | "names"),):
            return 2
        case (Shape("surname"),):
            return 1
        case (Choice(options, False),):
            return min(map(_capitals, options))
    return 0


def _keys_of_options(chunk: tuple[Node, ...]) -> frozenset[Key]:
    """Return the keys of every option of a choice that can be written in too many ways."""
    match chunk:
        case (Choice(options, False),):
            found = [_keys(option)[0] for option in options]
            return frozenset().union(*found) if all(found) else frozenset()
    return frozenset()


def _is_pair(key: Key) -> bool:
    return all(word and not has_wide_letters(word) for word in key)


def _choose(ways: list[tuple[str, ...]] | None, *, pairs: bool = True) -> frozenset[Key]:
    """Return the best key of every way in which a piece is written; nothing if some way has none."""
    found: set[Key] = set()
    for way in ways or ():
        possible: list[Key] = []
        for first, second in pairwise([*way, ""]):
            if not first:
                continue
            if has_wide_letters(first):
                possible += [(a + b,) for a, b in pairwise(first) if has_wide_letters(a) and has_wide_letters(b)]
                if len(first) == 1:
                    possible.append((first,))
                continue
            possible.append((first,))
            if pairs and second and not has_wide_letters(second):
                possible.append((first, second))
        if not possible:
            return frozenset()
        found.add(min(possible, key=_frequency))
    return frozenset(found)


def _chunks(nodes: tuple[Node, ...]) -> list[tuple[Node, ...]]:
    """Divide a sequence where no word crosses: at signs and spaces, and around gaps."""
    chunks: list[list[Node]] = [[]]
    for place, node in enumerate(nodes):
        match node:
            case Literal(text):
                words = _WORD_OR_SIGN.findall(text)
                for at, word in enumerate(words):
                    if at > 0 or not (_is_letter(word[0]) or has_wide_letters(word[0])):
                        chunks.append([])
                    if _is_letter(word[0]) or word in SIGN_WORDS:
                        chunks[-1].append(Literal(word))
                        if word in SIGN_WORDS:
                            chunks.append([])
                if words and not _is_letter(words[-1][0]):
                    chunks.append([])
            case Gap():
                chunks += [[node], []]
            case Choice(options, optional) if all(_is_apart(option, 0) for option in options) and (
                # Where the choice is left out, what stands on either side of it must not touch.
                not optional or place + 1 == len(nodes) or _is_apart(nodes[place + 1 :], 0)
            ):
                chunks.append([node])
            case Choice(options, optional) if not optional and all(_is_apart(option, -1) for option in options):
                chunks[-1].append(node)
                chunks.append([])
            case _:
                chunks[-1].append(node)
    return [tuple(chunk) for chunk in chunks if chunk]


def _is_apart(nodes: tuple[Node, ...], end: int) -> bool:
    """Tell whether a sequence begins (or, with end -1, ends) with a sign that divides words."""
    edge = nodes[end] if nodes else None
    return isinstance(edge, Gap) or (isinstance(edge, Literal) and edge.text[end] in " ,;:|/()-.\"'!?>*[]&+#@")


@cache
def _ways(nodes: tuple[Node, ...]) -> list[tuple[str, ...]] | None:
    """Return the words of every way in which a piece can be written; None if there are too many.

    A word that touches a shape may be part of a longer one: it is left empty.
    """
    texts = _expand(nodes)
    if texts is None:
        return None
    ways = []
    for text in dict.fromkeys(texts):
        words: list[str] = []
        pieces = text.split("\0")
        for place, piece in enumerate(pieces):
            if place > 0:
                words.append("")
            found = _words(piece)
            if found and place > 0 and _is_letter(piece[0]) and not has_wide_letters(piece[0]):
                found[0] = ""
            if found and place + 1 < len(pieces) and _is_letter(piece[-1]) and not has_wide_letters(piece[-1]):
                found[-1] = ""
            words += found
        ways.append(tuple(words))
    return ways


def _most_words(nodes: tuple[Node, ...]) -> int | None:
    """Return the most words that a sequence can match; None if there is no bound."""
    return _most(nodes, lambda text: len(next(words_of(text))) + 1)


def _longest(nodes: tuple[Node, ...]) -> int | None:
    """Return the most characters that a sequence can match, spaces generously counted; None if there is no bound."""
    return _most(nodes, lambda text: len(text) + SPACES * sum(not sign.isalnum() for sign in text))


def _most(nodes: tuple[Node, ...], size: Callable[[str], int]) -> int | None:
    total = 0
    for node in nodes:
        match node:
            case Literal(text):
                total += size(text)
            case Choice(options):
                sizes = [_most(option, size) for option in options]
                if None in sizes:
                    return None
                total += max(most for most in sizes if most is not None)
            case Shape(name) if name in _SHAPE_SIZES:
                total += _SHAPE_SIZES[name]
            case _:
                return None
    return total


def _openings(nodes: tuple[Node, ...]) -> frozenset[str]:
    """Return the first ``OPENING`` letters of every match, filled up with spaces; nothing if not known."""
    ways = _ways_to_begin(nodes)
    if any("\0" in way for way in ways):
        return frozenset()
    return frozenset(f"{way:{OPENING}}" for way in ways)


def _ways_to_begin(nodes: tuple[Node, ...]) -> set[str]:
    ways = {""}
    for node in nodes:
        match node:
            case Literal(text):
                more = {text}
            case Choice(options, optional):
                more = {way for option in options for way in _ways_to_begin(option)} | ({""} if optional else set())
            case _:
                more = {"\0"}
        ways = {(way + other)[:OPENING] if len(way) < OPENING else way for way in ways for other in more}
        if all(len(way) == OPENING for way in ways):
            break
    return ways


def _cost(keys: frozenset[Key], place: Place = "anywhere") -> float:
    """Say how much it costs to look for keys: how often they are found in a million words of prose, and their number."""
    if not keys:
        return inf
    # A plain sum would depend on the order of the set in its last digit.
    # Letters of a script without spaces are looked for anywhere.
    found = fsum(
        _frequency(key) / (1 if place == "anywhere" or has_wide_letters(key[0]) else _WORDS_IN_LINE) for key in keys
    )
    return found + _COST_OF_KEY * len(keys)


@cache
def _frequency(key: Key) -> float:
    """Say how often a key stands among a million words of prose, about."""
    frequency = 1.0
    for place, word in enumerate(key):
        frequency *= _frequency_of_word(word) / 1e6 * (_TOGETHER if place else 1)
    return frequency * 1e6


def _is_common(key: Key) -> bool:
    """Tell whether a key alone says too little, wherever it stands."""
    return _frequency(key) >= _COMMON


def _frequency_of_word(word: str) -> float:
    if word in COMMONEST_WORDS:
        return _COMMONEST
    if word in COMMON_WORDS:
        return _COMMON
    if word.isdigit():
        return _DIGITS
    if word in FREQUENT_WORDS:
        return _FREQUENT
    if word in "([":
        return _BRACKET
    if has_wide_letters(word):
        if len(word) == 1:
            return _CHINESE_CHARACTER if "\u3400" <= word <= "\u9fff" else _WIDE_LETTER
        # Endings and particles are written in it: they stand in every sentence.
        return _WIDE_PAIRS[sum("\u3041" <= sign <= "\u309f" for sign in word[:2])]
    return _RARE


@cache
def _expand(nodes: tuple[Node, ...]) -> list[str] | None:
    """Return every way in which a sequence can be written; None if there are too many.

    A gap is written as two shapes apart; a shape as a NUL, which may be part of a word.
    """
    parts: list[list[str]] = []
    size = 1
    for node in nodes:
        match node:
            case Literal(text):
                ways = [text]
            case Gap():
                ways = ["\0 \0"]
            case Shape():
                ways = ["\0"]
            case Choice(options, optional):
                ways = [""] if optional else []
                for option in options:
                    inner = _expand(option)
                    if inner is None:
                        return None
                    ways += inner
        size *= len(ways)
        if size > _MOST_EXPANSIONS:
            return None
        parts.append(ways)
    return ["".join(combination) for combination in product(*parts)]


def _is_letter(sign: str) -> bool:
    """Tell whether a sign does not divide words; a combining mark does not."""
    return _SEPARATOR.match(sign) is None
