r"""The little language in which rules say what a line looks like.

A pattern is plain text with a few signs:

===================  ==========================================================================
``read also``        these words, in any case and typography, with any spaces between
``(a|b|c)``          one of these
``(a|b)?``           one of these, or nothing
``[.,-]``            one of these signs; ``[.,-]?`` one of them or nothing
``{list}``           one of a named list of the language (``lists.toml``)
``{shape}``          something of a shape: ``{name}``, ``{date}``, ``{number}`` ... (``SHAPES``)
``{field=shape}``    the same, kept as data in the document's metadata
``...``              anything, or nothing
``\``                the next sign is meant literally
===================  ==========================================================================

A pattern is turned into a regular expression for the ``regex`` package and into *keys*: words, or two
of them beside each other (in scripts without spaces: two characters), of which any matching line must hold at least one. The
engine looks for keys and tries the expression only where it found one. By construction no pattern
holds nested unbounded repetition.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise, product
from types import MappingProxyType

from newsclean.common_words import COMMON_WORDS
from newsclean.fold import fold, lower, words_of

__all__ = [
    "NO_LISTS",
    "OPENING",
    "SHAPES",
    "Key",
    "Lists",
    "PatternError",
    "Signs",
    "has_wide_letters",
    "signs_of",
    "source_of",
]


class PatternError(ValueError):
    """Raise when a pattern cannot be read, or has no word by which to find it."""


_SEPARATOR = r"\x00-\x2f\x3a-\x40\x5b-\x5e\x60\x7b-\x7f\u00a9"
_WIDE = "\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af"
#: No word crosses this place: a separator, an end of the line or a wide letter stands beside it.
_EDGE = f"(?:(?<![^{_SEPARATOR}])|(?![^{_SEPARATOR}])|(?<=[{_WIDE}])|(?=[{_WIDE}]))"
#: Before these signs a line may have spaces that the pattern does not have.
_LOOSELY_BEFORE = ":!?"

_NAME_WORD = r"(?-i:[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}.'-]{0,24}+)"
_PARTICLE = (
    r"(?:(?-i:de|da|do|dos|das|di|del|della|der|den|des|du|la|le|van|von|vom|zu|ten|ter|bin|ibn|al|el|y|e|af|av) ){1,3}"
)
_NAME = rf"(?>{_NAME_WORD}(?: (?:{_PARTICLE})?{_NAME_WORD}){{1,4}}+)"
_JOIN = (
    r"(?: ?[,;/&|+] ?(?:and |und |et |y |e |og |och |ja |i |a |en |és |si |și |ve |και |и |та |dan |và )?"
    r"| (?:and|und|et|y|e|og|och|ja|i|a|en|és|si|și|ve|και|и|та|dan|và|mit|with) )"
)
_MONTH_WORD = r"\p{L}[\p{L}\p{M}]{2,14}+\.?"
_DATE = (
    r"(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}"
    r"|\d{1,2}[-./]\d{1,2}[-./](?:\d{4}|\d{2})"
    r"|\d{4}年 ?\d{1,2}月 ?\d{1,2}日|\d{4}년 ?\d{1,2}월 ?\d{1,2}일"
    rf"|\d{{1,2}}(?:\.|st|nd|rd|th|er|º|°|-an|-en)? (?:de |di |van )?{_MONTH_WORD}(?: de| del)?,? \d{{4}}"
    rf"|{_MONTH_WORD} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}})"
)
_TIME = r"\d{1,2} ?[:.h] ?\d{2}(?: ?:\d{2})?(?: ?[ap]\.?m\b\.?)?"
_WORD = f"[^{_SEPARATOR}]{{1,40}}+"

_WIDE_LETTER = re.compile(f"[{_WIDE}]")
_LIST_REFERENCE = re.compile(r"\{(?:[a-z_]+=)?([a-z_]+)\}")
_WORD_OR_SIGN = re.compile(r"\w+|[^\w]")

#: What can be said of a piece of a line without saying its words.
SHAPES: dict[str, str] = {
    "text": r".{1,200}?",
    "word": _WORD,
    "words": rf"{_WORD}(?:[ '-]{{1,2}}{_WORD}){{0,5}}?",
    "name": _NAME,
    "names": rf"{_NAME}(?:{_JOIN}{_NAME}){{0,7}}",
    "surname": _NAME_WORD,
    "number": r"\d[\d.,']{0,12}+",
    "year": r"(?:19|20)\d\d",
    "date": _DATE,
    "time": _TIME,
    "url": r"(?:https?://|www\.)[^\s]{3,200}+",
    "site": r"(?:[\p{L}\d-]{1,40}\.){1,3}\p{L}{2,12}(?:/[^\s]{0,80}+)?",
    "email": r"[\w.+-]{1,60}+@[\w-]{1,60}+(?:\.[\w-]{1,60}+){1,4}",
    "handle": r"@\w{1,40}+",
    "code": r"(?-i:[\p{Lu}\d]{2,8})",
}

#: No piece of a pattern may be written in more ways than this, and no pattern may hold more gaps.
_MOST_EXPANSIONS = 4000
#: No more pairs of words than this are looked for in place of one pattern.
_MOST_PAIRS = 60
_MOST_OTHERS = 2
_MOST_GAPS = 4
_DEEPEST_LISTS = 4
#: So many letters tell whether a long line may begin as a pattern does.
OPENING = 6
#: A space in a pattern stands for up to so many more in a line; what has more is no match.
_SPACES = 3
_LETTERS_OF_WIDE_PAIR = 5
#: A single very common word as a key is refused, unless it stands within so many words of the beginning.
_LEAST_WEIGHT = 1.0
_NEAR = 8
#: The most characters of the shapes that have a bound worth counting.
_SHAPE_SIZES = {"year": 4, "time": 16, "number": 14, "date": 40, "code": 8, "surname": 26}


@dataclass(frozen=True, slots=True)
class _Literal:
    text: str


@dataclass(frozen=True, slots=True)
class _Choice:
    options: tuple[tuple[_Node, ...], ...]
    optional: bool = False


@dataclass(frozen=True, slots=True)
class _Shape:
    name: str
    field: str | None


@dataclass(frozen=True, slots=True)
class _Gap:
    pass


_Node = _Literal | _Choice | _Shape | _Gap


#: A word, or two words beside each other, or two characters of a script without spaces.
Key = tuple[str, ...]


Lists = Mapping[str, tuple[str, ...]]
NO_LISTS: Lists = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Signs:
    """By what the engine finds the lines that a pattern may match."""

    #: Every match holds at least one of these.
    keys: frozenset[Key]
    #: The most words of a match before its key; None if there is no bound.
    reach: int | None
    #: The most characters of a match; None if there is no bound.
    longest: int | None
    #: The first letters of every match, in lower case; empty if they are not known.
    openings: frozenset[str]
    #: Further sets of words; every match holds at least one word of each.
    others: tuple[frozenset[str], ...] = ()


def has_wide_letters(text: str) -> bool:
    """Tell whether a text holds letters of a script that is written without spaces."""
    return not text.isascii() and _WIDE_LETTER.search(text) is not None


def source_of(pattern: str, lists: Lists = NO_LISTS) -> str:
    """Turn a pattern into the source of an expression for the ``regex`` package.

    Args:
        pattern: a pattern in the language of this module.
        lists: the named lists that it may use; every member is a pattern itself.

    Raises:
        PatternError: the pattern cannot be read.
    """
    return _EDGE + _source(_parse(pattern, lists)) + _EDGE


def signs_of(pattern: str, lists: Lists = NO_LISTS) -> Signs:
    """Return by what a pattern's matches are found; arguments as for ``source_of``.

    Raises:
        PatternError: the pattern cannot be read, or no word in it must occur in every match.

    >>> sorted(signs_of("(sign up|register) for {text}").keys)
    [('register',), ('sign', 'up')]
    """
    nodes = _parse(pattern, lists)
    keys, reach = _keys(nodes)
    if not keys:
        raise PatternError(f"pattern {pattern[:100]!r} has no word that every match must hold")
    common = sorted(" ".join(key) for key in keys if _weight(key) < _LEAST_WEIGHT)
    longest = _longest(nodes)
    if common and (reach is None or reach > _NEAR) and longest is None:
        raise PatternError(
            f"pattern {pattern[:100]!r} can be found only by words of every text, anywhere in a line: {', '.join(common[:5])}"
        )
    return Signs(keys, reach, longest, _openings(nodes), _others(nodes, keys))


def _parse(pattern: str, lists: Lists) -> tuple[_Node, ...]:
    nodes = _Parser(fold(_spell_out(pattern, lists))).parse()
    if _count_gaps(nodes) > _MOST_GAPS:
        raise PatternError(f"pattern {pattern[:100]!r} has more than {_MOST_GAPS} gaps and shapes of any length")
    return nodes


def _spell_out(pattern: str, lists: Lists, depth: int = 0) -> str:
    """Replace every ``{list}`` in a pattern by its members."""
    if depth > _DEEPEST_LISTS:
        raise PatternError(f"lists are nested more than {_DEEPEST_LISTS} deep")

    def members(found: re.Match[str]) -> str:
        name = found[1]
        if name not in lists:
            return found[0]
        return "(" + "|".join(_spell_out(member, lists, depth + 1) for member in lists[name]) + ")"

    return _LIST_REFERENCE.sub(members, pattern)


class _Parser:
    """Read a pattern from left to right."""

    def __init__(self, text: str) -> None:
        self.text, self.at = text, 0

    @property
    def _shown(self) -> str:
        return repr(self.text if len(self.text) < 100 else self.text[:100] + "...")

    def parse(self) -> tuple[_Node, ...]:
        nodes = self._sequence("")
        if self.at < len(self.text):
            raise PatternError(f"pattern {self._shown} has a {self.text[self.at]!r} too many at {self.at}")
        if not nodes:
            raise PatternError("a pattern is empty")
        return nodes

    def _sequence(self, until: str) -> tuple[_Node, ...]:
        nodes: list[_Node] = []
        letters: list[str] = []

        def flush() -> None:
            if letters:
                nodes.append(_Literal(lower("".join(letters))))
                letters.clear()

        while self.at < len(self.text):
            sign = self.text[self.at]
            if sign in until or (sign in ")|" and not until):
                break
            self.at += 1
            if sign == "\\":
                letters.append(self.text[self.at : self.at + 1])
                self.at += 1
            elif sign == "(":
                flush()
                nodes.append(self._choice())
            elif sign == "{":
                flush()
                nodes.append(self._named())
            elif sign == "[":
                flush()
                nodes.append(self._signs())
            elif (
                sign == "?"
                and letters[-1:] == [" "]
                and (self.text[self.at : self.at + 1].isalnum() or self.text[self.at : self.at + 1] in ("(", "{", "["))
            ):
                raise PatternError(f"pattern {self._shown} has a '?' after a space: only a ')' can be followed by it")
            elif sign == "." and self.text.startswith("..", self.at):
                flush()
                self.at += 2
                nodes.append(_Gap())
            else:
                letters.append(sign)
        flush()
        return tuple(nodes)

    def _signs(self) -> _Choice:
        end = self.text.find("]", self.at + 1)
        if end < 0:
            raise PatternError(f"pattern {self._shown} has a '[' without its ']'")
        options = tuple((_Literal(lower(sign)),) for sign in self.text[self.at : end])
        self.at = end + 1
        optional = self.text[self.at : self.at + 1] == "?"
        self.at += optional
        return _Choice(options, optional)

    def _choice(self) -> _Choice:
        options = [self._sequence("|)")]
        while self.text[self.at : self.at + 1] == "|":
            self.at += 1
            options.append(self._sequence("|)"))
        if self.text[self.at : self.at + 1] != ")":
            raise PatternError(f"pattern {self._shown} has a '(' without its ')'")
        self.at += 1
        optional = self.text[self.at : self.at + 1] == "?"
        self.at += optional
        return _Choice(tuple(options), optional)

    def _named(self) -> _Node:
        end = self.text.find("}", self.at)
        if end < 0:
            raise PatternError(f"pattern {self._shown} has a '{{' without its '}}'")
        field, equals, name = self.text[self.at : end].rpartition("=")
        self.at = end + 1
        if name not in SHAPES:
            raise PatternError(f"pattern {self._shown} names {name!r}, which is no shape and no list")
        shape = _Shape(name, field if equals else None)
        optional = self.text[self.at : self.at + 1] == "?"
        self.at += optional
        return _Choice(((shape,),), True) if optional else shape


def _count_gaps(nodes: tuple[_Node, ...]) -> int:
    total = 0
    for node in nodes:
        if isinstance(node, _Gap) or (isinstance(node, _Shape) and node.name == "text"):
            total += 1
        elif isinstance(node, _Choice):
            total += max(_count_gaps(option) for option in node.options)
    return total


# -- the expression ------------------------------------------------------------------------------


def _source(nodes: tuple[_Node, ...], ends: bool = True) -> str:
    """Return the expression of a sequence; ``ends`` tells whether the pattern ends with it."""
    parts: list[str] = []
    for place, node in enumerate(nodes):
        last = ends and place + 1 == len(nodes)
        match node:
            case _Literal(text):
                parts.append(_literal_source(text))
            case _Choice(options, optional):
                inner = "|".join(_source(option, last) for option in options)
                parts.append(f"(?:{inner}){'?' if optional else ''}")
            case _Shape(name, field):
                # What ends a pattern is not cut short.
                shape = SHAPES[name].removesuffix("?") if last and name == "text" else SHAPES[name]
                parts.append(f"(?P<{field}>{shape})" if field else f"(?:{shape})")
            case _Gap():
                parts.append(f"{_EDGE}.{{0,120}}{'' if last else '?'}{_EDGE}")
    return "".join(parts)


def _literal_source(text: str) -> str:
    parts: list[str] = []
    for place, sign in enumerate(text):
        if sign == " ":
            parts.append(" " if _is_strict(text, place) else f" {{0,{_SPACES}}}+{_EDGE}")
        elif sign in _LOOSELY_BEFORE and text[place - 1 : place] != " ":
            parts.append(f" {{0,{_SPACES}}}+\\{sign}")
        elif sign.isalnum() or sign == "_":
            parts.append(sign)
        else:
            parts.append("\\" + sign)
    return "".join(parts)


def _is_strict(text: str, place: int) -> bool:
    """Tell whether a space stands between two letters: there it is exactly one."""
    return 0 < place < len(text) - 1 and text[place - 1].isalnum() and text[place + 1].isalnum()


# -- the keys ------------------------------------------------------------------------------------


def _keys(nodes: tuple[_Node, ...]) -> tuple[frozenset[Key], int | None]:
    """Choose the keys of which every match holds at least one, and how many words can stand before.

    Every piece of the pattern between two word boundaries offers such a set, and so do the last and
    first words of two pieces beside each other; the set whose commonest key is rarest tells most.
    """
    best: tuple[frozenset[Key], int | None] = frozenset(), None
    best_score = 0.0
    before: int | None = 0
    lasts: frozenset[str] = frozenset()
    for chunk in _chunks(nodes):
        ways = _ways(chunk)
        size = _most_words(chunk)
        firsts = frozenset(way[0] for way in ways) if ways and all(ways) else frozenset()
        pairs = frozenset((last, first) for last in lasts for first in firsts)
        for keys in (
            _choose(ways) if ways else _keys_of_options(chunk),
            pairs if len(pairs) <= _MOST_PAIRS and all(map(_is_pair, pairs)) else frozenset(),
        ):
            score = _score(keys)
            if score > best_score:
                best_score = score
                best = keys, None if before is None or size is None else before + size
        if ways and all(ways):
            lasts = frozenset(way[-1] for way in ways)
        elif chunk != (_Literal(""),):
            lasts = frozenset()
        before = None if before is None or size is None else before + size
    return best


def _others(nodes: tuple[_Node, ...], keys: frozenset[Key]) -> tuple[frozenset[str], ...]:
    """Choose further words that every match must hold, from other pieces than the keys' own."""
    own = {word for key in keys for word in key}
    found: list[tuple[float, frozenset[str]]] = []
    for chunk in _chunks(nodes):
        chosen = _choose(_ways(chunk), pairs=False)
        words = frozenset(word for (word,) in chosen)
        if words and len(words) <= _MOST_PAIRS and not words <= own and not any(map(has_wide_letters, words)):
            found.append((_score(chosen), words))
    found.sort(key=lambda pair: (-pair[0], sorted(pair[1])))
    return tuple(words for _, words in found[:_MOST_OTHERS])


def _keys_of_options(chunk: tuple[_Node, ...]) -> frozenset[Key]:
    """Return the keys of every option of a choice that can be written in too many ways."""
    match chunk:
        case (_Choice(options, False),):
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
                possible += [(a + b,) for a, b in pairwise(first) if has_wide_letters(a) and has_wide_letters(b)][:1]
                continue
            possible.append((first,))
            if pairs and second and not has_wide_letters(second):
                possible.append((first, second))
        if not possible:
            return frozenset()
        found.add(max(possible, key=_weight))
    return frozenset(found)


def _chunks(nodes: tuple[_Node, ...]) -> list[tuple[_Node, ...]]:
    """Divide a sequence where no word crosses: at signs and spaces, and around gaps."""
    chunks: list[list[_Node]] = [[]]
    for place, node in enumerate(nodes):
        match node:
            case _Literal(text):
                words = _WORD_OR_SIGN.findall(text)
                for at, word in enumerate(words):
                    if at > 0 or not (_is_letter(word[0]) or has_wide_letters(word[0])):
                        chunks.append([])
                    if _is_letter(word[0]) or word == "\u00a9":
                        chunks[-1].append(_Literal(word))
                        if word == "\u00a9":
                            chunks.append([])
                if words and not _is_letter(words[-1][0]):
                    chunks.append([])
            case _Gap():
                chunks += [[node], []]
            case _Choice(options, optional) if all(_is_apart(option, 0) for option in options) and (
                # Where the choice is left out, what stands on either side of it must not touch.
                not optional or place + 1 == len(nodes) or _is_apart(nodes[place + 1 :], 0)
            ):
                chunks.append([node])
            case _Choice(options, optional) if not optional and all(_is_apart(option, -1) for option in options):
                chunks[-1].append(node)
                chunks.append([])
            case _:
                chunks[-1].append(node)
    return [tuple(chunk) for chunk in chunks if chunk]


def _is_apart(nodes: tuple[_Node, ...], end: int) -> bool:
    """Tell whether a sequence begins (or, with end -1, ends) with a sign that divides words."""
    edge = nodes[end] if nodes else None
    return isinstance(edge, _Gap) or (isinstance(edge, _Literal) and edge.text[end] in " ,;:|/()-.\"'!?>*[]&+#@")


@cache
def _ways(nodes: tuple[_Node, ...]) -> list[tuple[str, ...]] | None:
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
            found = [word.decode("utf-8", "surrogatepass") for word in words_of(piece)]
            if found and place > 0 and _is_letter(piece[0]) and not has_wide_letters(piece[0]):
                found[0] = ""
            if found and place + 1 < len(pieces) and _is_letter(piece[-1]) and not has_wide_letters(piece[-1]):
                found[-1] = ""
            words += found
        ways.append(tuple(words))
    return ways


def _most_words(nodes: tuple[_Node, ...]) -> int | None:
    """Return the most words that a sequence can match; None if there is no bound."""
    total = 0
    for node in nodes:
        match node:
            case _Literal(text):
                total += len(words_of(text)) + 1
            case _Choice(options):
                sizes = [_most_words(option) for option in options]
                if None in sizes:
                    return None
                total += max(size for size in sizes if size is not None)
            case _Shape(name) if name in _SHAPE_SIZES:
                total += _SHAPE_SIZES[name]
            case _:
                return None
    return total


def _longest(nodes: tuple[_Node, ...]) -> int | None:
    """Return the most characters that a sequence can match, spaces generously counted."""
    total = 0
    for node in nodes:
        match node:
            case _Literal(text):
                total += len(text) + _SPACES * sum(not sign.isalnum() for sign in text)
            case _Choice(options):
                sizes = [_longest(option) for option in options]
                if None in sizes:
                    return None
                total += max(size for size in sizes if size is not None)
            case _Shape(name) if name in _SHAPE_SIZES:
                total += _SHAPE_SIZES[name]
            case _:
                return None
    return total


def _openings(nodes: tuple[_Node, ...]) -> frozenset[str]:
    """Return the first ``OPENING`` letters of every match, filled up with spaces; nothing if not known."""
    ways = _ways_to_begin(nodes)
    if any("\0" in way for way in ways):
        return frozenset()
    return frozenset(f"{way:{OPENING}}" for way in ways)


def _ways_to_begin(nodes: tuple[_Node, ...]) -> set[str]:
    ways = {""}
    for node in nodes:
        match node:
            case _Literal(text):
                more = {text}
            case _Choice(options, optional):
                more = {way for option in options for way in _ways_to_begin(option)} | ({""} if optional else set())
            case _:
                more = {"\0"}
        ways = {(way + other)[:OPENING] if len(way) < OPENING else way for way in ways for other in more}
        if all(len(way) == OPENING for way in ways):
            break
    return ways


def _score(keys: frozenset[Key]) -> float:
    """Say how much a set of keys tells: as much as its commonest key, and less the more there are."""
    return min(map(_weight, keys)) / len(keys) ** 0.25 if keys else 0.0


@cache
def _weight(key: Key) -> float:
    """Say how much a key tells, about as letters of a rare word."""
    return sum(
        0.5 if word in COMMON_WORDS else _LETTERS_OF_WIDE_PAIR if has_wide_letters(word) else min(len(word), 9)
        for word in key
    )


@cache
def _expand(nodes: tuple[_Node, ...]) -> list[str] | None:
    """Return every way in which a sequence can be written; None if there are too many.

    A gap is written as two shapes apart; a shape as a NUL, which may be part of a word.
    """
    parts: list[list[str]] = []
    size = 1
    for node in nodes:
        match node:
            case _Literal(text):
                ways = [text]
            case _Gap():
                ways = ["\0 \0"]
            case _Shape():
                ways = ["\0"]
            case _Choice(options, optional):
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
    return sign.isalnum() or sign == "_"
