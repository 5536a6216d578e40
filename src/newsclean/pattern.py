r"""The little language in which rules say what a line looks like.

A pattern is plain text with a few signs:

===================  ==========================================================================
``read also``        these words, in any case and typography, with any spaces between
``(a|b|c)``          one of these
``(a|b)?``           one of these, or nothing
``{list}``           one of a named list of the language (``lists.toml``); the loader spells it out
``{shape}``          something of a shape: ``{name}``, ``{date}``, ``{number}`` ... (``SHAPES``)
``{field=shape}``    the same, kept as data in the document's metadata
``...``              anything, or nothing
``\``                the next sign is meant literally
===================  ==========================================================================

A pattern is turned into a regular expression for the ``regex`` package and into *keys*: words (in
scripts without spaces: pairs of characters) of which any matching line must hold at least one. The
engine looks for keys and tries the expression only where it found one. By construction no pattern
holds nested unbounded repetition.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise, product

from newsclean.fold import fold, lower, words_of

__all__ = ["SHAPES", "CompiledPattern", "PatternError", "compile_pattern", "has_wide_letters"]


class PatternError(ValueError):
    """Raise when a pattern cannot be read, or has no word by which to find it."""


_SEPARATOR = r"\x00-\x2f\x3a-\x40\x5b-\x5e\x60\x7b-\x7f\u00a9"
_WIDE = "\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af"
_BEFORE = f"(?:(?<![^{_SEPARATOR}])|(?=[{_SEPARATOR}{_WIDE}]))"
_AFTER = f"(?:(?![^{_SEPARATOR}])|(?<=[{_SEPARATOR}{_WIDE}]))"

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
_MOST_EXPANSIONS = 400
_MOST_GAPS = 4


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


@dataclass(frozen=True, slots=True)
class CompiledPattern:
    """A pattern as the engine needs it: an expression's source, and the keys that announce it."""

    source: str
    keys: frozenset[str]


def has_wide_letters(text: str) -> bool:
    """Tell whether a text holds letters of a script that is written without spaces."""
    return any("\u3041" <= c <= "\u30ff" or "\u3400" <= c <= "\u9fff" or "\uac00" <= c <= "\ud7af" for c in text)


def compile_pattern(pattern: str, *, needs_keys: bool = True) -> CompiledPattern:
    """Turn a pattern into an expression and its keys.

    Args:
        pattern: a pattern in the language of this module, its lists spelled out.
        needs_keys: whether a pattern without keys is refused.

    Raises:
        PatternError: the pattern cannot be read, or no word in it must occur in every match.

    >>> sorted(compile_pattern("(read|see) also: {text}").keys)
    ['also']
    """
    nodes = _Parser(fold(pattern)).parse()
    if _count_gaps(nodes) > _MOST_GAPS:
        raise PatternError(f"pattern {pattern!r} has more than {_MOST_GAPS} gaps and shapes of any length")
    keys = _keys(nodes)
    if not keys and needs_keys:
        raise PatternError(f"pattern {pattern!r} has no word that every match must hold")
    return CompiledPattern(_source(nodes), keys)


class _Parser:
    """Read a pattern from left to right."""

    def __init__(self, text: str) -> None:
        self.text, self.at = text, 0

    def parse(self) -> tuple[_Node, ...]:
        nodes = self._sequence("")
        if self.at < len(self.text):
            raise PatternError(f"pattern {self.text!r} has a {self.text[self.at]!r} too many at {self.at}")
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
            elif sign == "." and self.text.startswith("..", self.at):
                flush()
                self.at += 2
                nodes.append(_Gap())
            else:
                letters.append(sign)
        flush()
        return tuple(nodes)

    def _choice(self) -> _Choice:
        options = [self._sequence("|)")]
        while self.text[self.at : self.at + 1] == "|":
            self.at += 1
            options.append(self._sequence("|)"))
        if self.text[self.at : self.at + 1] != ")":
            raise PatternError(f"pattern {self.text!r} has a '(' without its ')'")
        self.at += 1
        optional = self.text[self.at : self.at + 1] == "?"
        self.at += optional
        return _Choice(tuple(options), optional)

    def _named(self) -> _Node:
        end = self.text.find("}", self.at)
        if end < 0:
            raise PatternError(f"pattern {self.text!r} has a '{{' without its '}}'")
        field, equals, name = self.text[self.at : end].rpartition("=")
        self.at = end + 1
        if name not in SHAPES:
            raise PatternError(f"pattern {self.text!r} names {name!r}, which is no shape and no list")
        return _Shape(name, field if equals else None)


def _count_gaps(nodes: tuple[_Node, ...]) -> int:
    total = 0
    for node in nodes:
        if isinstance(node, _Gap) or (isinstance(node, _Shape) and node.name == "text"):
            total += 1
        elif isinstance(node, _Choice):
            total += max(_count_gaps(option) for option in node.options)
    return total


# -- the expression ------------------------------------------------------------------------------


def _source(nodes: tuple[_Node, ...]) -> str:
    parts: list[str] = []
    for place, node in enumerate(nodes):
        match node:
            case _Literal(text):
                parts.append(_literal_source(text))
            case _Choice(options, optional):
                inner = "|".join(_source(option) for option in options)
                parts.append(f"(?:{inner}){'?' if optional else ''}")
            case _Shape(name, field):
                shape = SHAPES[name]
                parts.append(f"(?P<{field}>{shape})" if field else f"(?:{shape})")
            case _Gap():
                # A gap starts and ends where a word does, so that the words beside it are whole.
                before = _AFTER if place > 0 else ""
                after = _BEFORE if place + 1 < len(nodes) else ""
                parts.append(f"{before}.{{0,120}}?{after}")
    return "".join(parts)


def _literal_source(text: str) -> str:
    parts: list[str] = []
    for place, sign in enumerate(text):
        beside = text[max(0, place - 1) : place] + text[place + 1 : place + 2]
        if sign == " ":
            loose = any(not neighbour.isalnum() for neighbour in beside) or len(beside) < 2
            parts.append(" *" if loose and 0 < place < len(text) - 1 else " +" if not loose else " *")
        elif sign in ":!?" and text[place - 1 : place] != " ":
            parts.append(f" *\\{sign}")
        elif sign.isalnum() or sign == "_":
            parts.append(sign)
        else:
            parts.append("\\" + sign)
    return "".join(parts)


# -- the keys ------------------------------------------------------------------------------------


def _keys(nodes: tuple[_Node, ...]) -> frozenset[str]:
    """Choose the words of which every match holds at least one: the rarest such set, by length."""
    best: frozenset[str] = frozenset()
    best_score = 0.0
    for chunk in _chunks(nodes):
        keys = _chunk_keys(chunk)
        score = _score(keys)
        if score > best_score:
            best, best_score = keys, score
    return best


def _score(keys: frozenset[str]) -> float:
    if not keys:
        return 0.0
    # A pair of characters of a script without spaces says about as much as five letters.
    shortest = min(5 if has_wide_letters(key) else len(key) for key in keys)
    return min(shortest, 9) - len(keys) * 0.05 + 1


def _chunks(nodes: tuple[_Node, ...]) -> list[tuple[_Node, ...]]:
    """Divide a sequence at the spaces of its own literals: pieces that words do not cross."""
    chunks: list[list[_Node]] = [[]]
    for node in nodes:
        if isinstance(node, _Literal):
            first, *others = node.text.split(" ")
            chunks[-1].append(_Literal(first))
            chunks += [[_Literal(other)] for other in others]
        else:
            chunks[-1].append(node)
    return [tuple(chunk) for chunk in chunks]


def _chunk_keys(chunk: tuple[_Node, ...]) -> frozenset[str]:
    """Return one key for every way in which a piece can be written; empty if some way has none."""
    if len(chunk) == 1 and isinstance(chunk[0], _Choice) and not chunk[0].optional:
        keys: set[str] = set()
        for option in chunk[0].options:
            found = _keys(option)
            if not found:
                return frozenset()
            keys |= found
        return frozenset(keys)
    expansions = _expand(chunk)
    if expansions is None:
        return frozenset()
    keys = set()
    for text in expansions:
        word = _best_word(text)
        if word is None:
            return frozenset()
        keys.add(word)
    return frozenset(keys)


def _expand(nodes: tuple[_Node, ...]) -> list[str] | None:
    """Return every way in which a sequence can be written; None if there are too many.

    A gap or a shape is written as a NUL, which is no part of a word: what touches it is dropped.
    """
    parts: list[list[str]] = []
    size = 1
    for node in nodes:
        match node:
            case _Literal(text):
                ways = [text]
            case _Gap():
                ways = [" "]
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


def _best_word(text: str) -> str | None:
    """Return the longest word of a text, or a pair where its script has no spaces."""
    words = [word for piece in text.split(" ") for word in _words_beside_shapes(piece)]
    wide = [
        first + second
        for word in words
        for first, second in pairwise(word)
        if has_wide_letters(first) and has_wide_letters(second)
    ]
    if wide:
        return wide[0]
    words = [word for word in words if not has_wide_letters(word) and "\0" not in word]
    return max(words, key=len, default=None)


def _words_beside_shapes(piece: str) -> list[str]:
    if "\0" not in piece:
        return [word.decode("utf-8", "surrogatepass") for word in words_of(piece)]
    found: list[str] = []
    parts = piece.split("\0")
    for place, part in enumerate(parts):
        words = [word.decode("utf-8", "surrogatepass") for word in words_of(part)]
        # A word that touches a shape may be a part of a longer one; a sign between them ends it.
        if words and place > 0 and not has_wide_letters(words[0]) and part.startswith(words[0]):
            words = words[1:]
        if words and place + 1 < len(parts) and not has_wide_letters(words[-1]) and part.endswith(words[-1]):
            words = words[:-1]
        found += words
    return found
