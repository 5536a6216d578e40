r"""The little language in which rules say what a line looks like.

A pattern is plain text with a few signs:

===================  ==========================================================================
``read also``        these words, in any case and typography, with any spaces between
``foto - {name}``    a dash with a space on either side: any dash but a hyphen between letters
``(a|b|c)``          one of these
``(a|b)?``           one of these, or nothing
``[.,-]``            one of these signs; ``[.,-]?`` one of them or nothing
``{list}``           one of a named list of the language (``lists.toml``)
``{shape}``          something of a shape: ``{name}``, ``{date}``, ``{number}`` ... (``SHAPES``)
``{field=shape}``    the same, kept as data in the document's metadata
``...``              anything, or nothing; between words of scripts without spaces, within one sentence
``\``                the next sign is meant literally
===================  ==========================================================================

A pattern is turned into a regular expression for the ``regex`` package; ``newsclean.signs`` works out
by which words the lines are found that it may match. By construction no pattern holds nested
unbounded repetition.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from newsclean.fold import WIDE, fold, has_wide_letters, lower

__all__ = [
    "NAME_START",
    "NO_LISTS",
    "SEPARATORS",
    "SHAPES",
    "SPACES",
    "Choice",
    "Gap",
    "Lists",
    "Literal",
    "Node",
    "PatternError",
    "Shape",
    "parse",
    "regards_case",
    "source_of",
]


class PatternError(ValueError):
    """Raise when a pattern cannot be read, or has no word by which to find it."""


#: The signs that divide words, as the inside of a set.
SEPARATORS = r"\x00-\x2f\x3a-\x40\x5b-\x5e\x60\x7b-\x7f\u00a3\u00a9"
_LETTER = f"[^{SEPARATORS}{WIDE}]"
#: No word crosses this place, where a letter stands behind it or before it; and where neither is known.
EDGE_BEFORE_LETTER, EDGE_AFTER_LETTER = f"(?<!{_LETTER})", f"(?!{_LETTER})"
EDGE = f"(?!(?<={_LETTER}){_LETTER})"
#: Stands for an edge until its neighbours are known.
_OPEN_EDGE = "\ue000"
#: A dash with a space on either side in a pattern: in a line it stands not between two letters, as hyphens of compounds do.
_HYPHEN, _JOINED = "\\-", f"{_LETTER[:-1]}\\d]"
_DASH = f"(?:(?<!{_JOINED}){_HYPHEN}|{_HYPHEN}(?!{_JOINED}))"
#: What a gap holds between words of scripts without spaces: no pattern of such words goes on behind the end of a sentence,
#: where several make up a paragraph and each holds some common letters.
_IN_SENTENCE = "[^.]"
#: Before these signs a line may have spaces that the pattern does not have.
_LOOSELY_BEFORE = ":!?"

#: How a name's word begins, and how it goes on.
CAPITAL, IN_NAME = r"[\p{Lu}\p{Lt}\p{Lo}]", r"[\p{L}\p{M}.'-]"
#: Letters and marks; what a word's letters, and what those of a site's name, are.
LETTER, LETTERS, IN_SITE = r"\p{L}", r"[\p{L}\p{M}]", r"[\p{L}\d-]"
IN_MAIL, WORD_SIGN = r"[\p{L}\p{M}\p{N}_.+-]", r"[\p{L}\p{M}\p{N}_]"
CAPITAL_OR_DIGIT = r"[\p{Lu}\d]"
IN_WORD = f"[^{SEPARATORS}]"
_NAME_WORD = rf"(?-i:{CAPITAL}{IN_NAME}{{0,24}}+)"
#: de da do dos das di del della der den des du la le van von vom zu ten ter bin ibn al el y e af av: in few branches,
#: since the expression stands in most patterns and is compiled with each of them.
_PARTICLE = r"(?:(?-i:d(?:[ao]s?|e[lrns]?|ella|[iu])|l[ae]|v(?:[ao]n|om)|zu|te[nr]|bin|ibn|[ae]l|[ye]|a[fv]) ){1,3}"
_NAME = rf"(?>{_NAME_WORD}(?: (?:{_PARTICLE})?{_NAME_WORD}){{1,4}})"
#: How every name begins.
NAME_START = rf"{_NAME_WORD} (?:{_PARTICLE})?{_NAME_WORD}"
#: and und et y e og och ja i a en és si și ve και и та dan và
_AND = r"(?:[yeiaи]|[au]nd|e[nt]|o(?:g|ch)|ja|és|[sș]i|ve|και|та|dan|và)"
_JOIN = rf"(?: ?[,;/&|+] ?(?:{_AND} )?| (?:{_AND}|mit|with) )"
_MONTH_WORD = rf"{LETTER}{LETTERS}{{2,14}}+\.?"
_DATE = (
    r"(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}"
    r"|\d{1,2}[-./]\d{1,2}[-./](?:\d{4}|\d{2})"
    r"|\d{4}年 ?\d{1,2}月 ?\d{1,2}日|\d{4}년 ?\d{1,2}월 ?\d{1,2}일"
    rf"|\d{{1,2}}(?:\.|st|nd|rd|th|er|º|°|-an|-en)? (?:de |di |van )?{_MONTH_WORD}(?: de| del)?,? \d{{4}}"
    rf"|{_MONTH_WORD} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}})"
)
_TIME = r"\d{1,2} ?[:.h] ?\d{2}(?: ?:\d{2})?(?: ?[ap]\.?m\b\.?)?"
_WORD = f"{IN_WORD}{{1,40}}+"

#: A run of what means itself.
_PLAIN = re.compile(r"[^\\(){}\[|?.]+")
_LIST_REFERENCE = re.compile(r"\{(?:[a-z_]+=)?([a-z_]+)\}")

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
    "site": rf"(?:{IN_SITE}{{1,40}}\.){{1,3}}{LETTER}{{2,12}}(?:/[^\s]{{0,80}}+)?",
    "email": rf"{IN_MAIL}{{1,60}}+@{IN_SITE}{{1,60}}+(?:\.{IN_SITE}{{1,60}}+){{1,4}}",
    "handle": rf"@{WORD_SIGN}{{1,40}}+",
    "code": rf"(?-i:{CAPITAL_OR_DIGIT}{{2,8}})",
}

#: No pattern may hold more gaps.
_MOST_GAPS = 4
_DEEPEST_LISTS = 4
#: A space in a pattern stands for up to so many more in a line; what has more is no match.
SPACES = 3


@dataclass(frozen=True, slots=True)
class Literal:
    """Words and signs, in lower case."""

    text: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several sequences, or, if it is optional, nothing."""

    options: tuple[tuple[Node, ...], ...]
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Shape:
    """Something of a shape, kept under a field's name if there is one."""

    name: str
    field: str | None


@dataclass(frozen=True, slots=True)
class Gap:
    """Anything, or nothing, between two words."""


Node = Literal | Choice | Shape | Gap


Lists = Mapping[str, tuple[str, ...]]
NO_LISTS: Lists = MappingProxyType({})


def source_of(pattern: str, lists: Lists = NO_LISTS) -> str:
    """Turn a pattern into the source of an expression for the ``regex`` package.

    Args:
        pattern: a pattern in the language of this module.
        lists: the named lists that it may use; every member is a pattern itself.

    Raises:
        PatternError: the pattern cannot be read.
    """
    nodes = parse(pattern, lists)
    first = EDGE_BEFORE_LETTER if _is_letter_at(nodes, 0) else _OPEN_EDGE
    last = EDGE_AFTER_LETTER if _is_letter_at(nodes, -1) else _OPEN_EDGE
    return _settle_edges(first + _source(nodes) + last)


def regards_case(source: str) -> bool:
    """Tell whether an expression tells capitals from small letters."""
    return "(?-i:" in source


def parse(pattern: str, lists: Lists = NO_LISTS) -> tuple[Node, ...]:
    """Read a pattern; arguments and errors as for ``source_of``."""
    nodes = _Parser(_spell_out(pattern, lists)).parse()
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

    def parse(self) -> tuple[Node, ...]:
        nodes = self._sequence("")
        if self.at < len(self.text):
            raise PatternError(f"pattern {self._shown} has a {self.text[self.at]!r} too many at {self.at}")
        if not nodes:
            raise PatternError("a pattern is empty")
        return nodes

    def _sequence(self, until: str) -> tuple[Node, ...]:
        nodes: list[Node] = []
        letters: list[str] = []

        def flush() -> None:
            if letters:
                nodes.append(Literal(lower(fold("".join(letters)))))
                letters.clear()

        while self.at < len(self.text):
            if plain := _PLAIN.match(self.text, self.at):
                letters.append(plain[0])
                self.at = plain.end()
                continue
            sign = self.text[self.at]
            if sign in until or (sign in ")|" and not until):
                break
            self.at += 1
            if sign == "\\":
                if self.at == len(self.text):
                    raise PatternError(f"pattern {self._shown} ends with a backslash, which makes nothing literal")
                if self.text[self.at].isalnum():
                    raise PatternError(f"pattern {self._shown} has a backslash before {self.text[self.at]!r}, no sign")
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
                and letters
                and letters[-1].endswith(" ")
                and (self.text[self.at : self.at + 1].isalnum() or self.text[self.at : self.at + 1] in ("(", "{", "["))
            ):
                raise PatternError(f"pattern {self._shown} has a '?' after a space: only a ')' can be followed by it")
            elif sign == "." and self.text.startswith("..", self.at):
                flush()
                self.at += 2
                nodes.append(Gap())
            else:
                letters.append(sign)
        flush()
        return tuple(nodes)

    def _signs(self) -> Choice:
        end = self.text.find("]", self.at + 1)
        if end < 0:
            raise PatternError(f"pattern {self._shown} has a '[' without its ']'")
        options = tuple((Literal(lower(fold(sign))),) for sign in self.text[self.at : end])
        self.at = end + 1
        optional = self.text[self.at : self.at + 1] == "?"
        self.at += optional
        return Choice(options, optional)

    def _choice(self) -> Choice:
        options = [self._sequence("|)")]
        while self.text[self.at : self.at + 1] == "|":
            self.at += 1
            options.append(self._sequence("|)"))
        if self.text[self.at : self.at + 1] != ")":
            raise PatternError(f"pattern {self._shown} has a '(' without its ')'")
        self.at += 1
        optional = self.text[self.at : self.at + 1] == "?"
        self.at += optional
        return Choice(tuple(options), optional)

    def _named(self) -> Node:
        end = self.text.find("}", self.at)
        if end < 0:
            raise PatternError(f"pattern {self._shown} has a '{{' without its '}}'")
        field, equals, name = self.text[self.at : end].rpartition("=")
        self.at = end + 1
        if name not in SHAPES:
            raise PatternError(f"pattern {self._shown} names {name!r}, which is no shape and no list")
        if equals and not field.isidentifier():
            raise PatternError(f"pattern {self._shown} has a field {field!r}, which is no name")
        shape = Shape(name, field if equals else None)
        optional = self.text[self.at : self.at + 1] == "?"
        self.at += optional
        return Choice(((shape,),), True) if optional else shape


def _count_gaps(nodes: tuple[Node, ...]) -> int:
    total = 0
    for node in nodes:
        if isinstance(node, Gap) or (isinstance(node, Shape) and node.name == "text"):
            total += 1
        elif isinstance(node, Choice):
            total += max(_count_gaps(option) for option in node.options)
    return total


# -- the expression ------------------------------------------------------------------------------


def _source(nodes: tuple[Node, ...], ends: bool = True) -> str:
    """Return the expression of a sequence; ``ends`` tells whether the pattern ends with it."""
    parts: list[str] = []
    for place, node in enumerate(nodes):
        last = ends and place + 1 == len(nodes)
        match node:
            case Literal(text):
                source = _literal_source(text)
                if source.endswith(_OPEN_EDGE) and _is_letter_at(nodes[place + 1 :], 0):
                    source = source.removesuffix(_OPEN_EDGE) + EDGE_BEFORE_LETTER
                parts.append(source)
            case Choice(options, optional) if signs := _signs_of_choice(options):
                source = f"[{signs}]"
                if _HYPHEN in signs and _stands_loosely(nodes, place):
                    others = signs.replace(_HYPHEN, "")
                    source = f"(?:[{others}]|{_DASH})" if others else _DASH
                parts.append(f"{source}{'?' if optional else ''}")
            case Choice(options, optional):
                inner = "|".join(_source(option, last) for option in options)
                parts.append(f"(?:{inner}){'?' if optional else ''}")
            case Shape(name, field):
                # What ends a pattern is not cut short.
                shape = SHAPES[name].removesuffix("?") if last and name == "text" else SHAPES[name]
                parts.append(f"(?P<{field}>{shape})" if field else f"(?:{shape})")
            case Gap():
                anything = _IN_SENTENCE if _is_wide_beside(nodes, place) else "."
                parts.append(f"{_OPEN_EDGE}{anything}{{0,120}}{'' if last else '?'}{_OPEN_EDGE}")
    return "".join(parts)


def _literal_source(text: str) -> str:
    parts: list[str] = []
    for place, sign in enumerate(text):
        if sign == " ":
            parts.append(" " if _is_strict(text, place) else f" {{0,{SPACES}}}+{_OPEN_EDGE}")
        elif sign in _LOOSELY_BEFORE and text[place - 1 : place] != " ":
            parts.append(f" {{0,{SPACES}}}+\\{sign}")
        elif sign == "-" and text[place - 1 : place] == text[place + 1 : place + 2] == " ":
            parts.append(_DASH)
        elif sign.isalnum() or sign == "_":
            parts.append(sign)
        else:
            parts.append("\\" + sign)
    return "".join(parts)


def _stands_loosely(nodes: tuple[Node, ...], place: int) -> bool:
    """Tell whether a space stands on both sides of a piece of a sequence."""
    match nodes[max(0, place - 1) : place + 2]:
        case (Literal(before), _, Literal(after)):
            return before.endswith(" ") and after.startswith(" ")
    return False


def _is_strict(text: str, place: int) -> bool:
    """Tell whether a space stands between two letters: there it is exactly one."""
    return 0 < place < len(text) - 1 and text[place - 1].isalnum() and text[place + 1].isalnum()


def _is_letter_at(nodes: tuple[Node, ...], end: int) -> bool:
    """Tell whether every match of a sequence begins (or, with end -1, ends) with a letter that is not wide."""
    match nodes[end : end + 1] if end == 0 else nodes[-1:]:
        case (Literal(text),):
            return text[end].isalnum() and not has_wide_letters(text[end])
        case (Choice(options, False),):
            return all(_is_letter_at(option, end) for option in options)
    return False


def _is_wide_beside(nodes: tuple[Node, ...], place: int) -> bool:
    """Tell whether the words on both sides of a gap are of a script without spaces."""
    return _is_wide(nodes[:place]) and _is_wide(nodes[place + 1 :])


def _is_wide(nodes: tuple[Node, ...]) -> bool:
    """Tell whether some words of a sequence are of a script without spaces."""
    for node in nodes:
        match node:
            case Literal(text) if has_wide_letters(text):
                return True
            case Choice(options) if any(map(_is_wide, options)):
                return True
    return False


def _signs_of_choice(options: tuple[tuple[Node, ...], ...]) -> str:
    """Return the members of a set if every option is a single sign before which no space may stand."""
    signs = []
    for option in options:
        match option:
            case (Literal(sign),) if len(sign) == 1 and not sign.isalnum() and sign not in " _" + _LOOSELY_BEFORE:
                signs.append("\\" + sign)
            case _:
                return ""
    return "".join(signs) if len(signs) > 1 else ""


def _settle_edges(source: str) -> str:
    """Write out the edges, each as short as what stands beside it allows: that compiles in half the time."""
    return _EDGE_AND_NEXT.sub(_settled, source)


_EDGE_AND_NEXT = re.compile(_OPEN_EDGE + r"+((?:\\(?=[!-/:-@\[-^`{-~]))?)(\w?)")


def _settled(found: re.Match[str]) -> str:
    sign, letter = found.groups()
    if sign or (letter and has_wide_letters(letter)):
        return sign + letter
    return (EDGE_BEFORE_LETTER if letter else EDGE) + letter
