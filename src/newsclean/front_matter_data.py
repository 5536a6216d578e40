"""The metadata that a page's header holds, read without trust.

Whoever wrote the header may have meant harm: aliases that multiply, brackets that nest without end,
tags that call code, numbers that take minutes. Nothing is ever constructed here but plain dicts,
lists, strings, booleans and None, and what cannot be read gives a sentence instead of an exception.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

__all__ = ["parse"]

#: Headers longer than this many characters are not read.
LONGEST_BLOCK = 65_536
#: Values may nest this deep.
DEEPEST = 32
#: A header may hold this many keys and values.
MOST_NODES = 10_000
# tomllib takes time quadratic in the number of a key's parts: half a minute for 32,000 of them.
_MOST_DOTS_IN_A_LINE = 200

_BRACKET = re.compile(r"[\[\]{}]")
_LENIENT_PAIR = re.compile(r"(?P<key>[^\s:#'\"\[\]{},&*!|>%@`?-](?:[^\n:]|:(?!\s)){0,63}?)[ \t]?:(?=\s|\Z)")
_PLAIN_TAGS = frozenset(
    f"tag:yaml.org,2002:{name}" for name in ("null", "bool", "int", "float", "timestamp", "str", "seq", "map")
)
_SPECIAL_SCALARS: dict[str, bool | None] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip


class _UnreadableError(ValueError):
    """Carry the sentence that says why a header was not read."""


def parse(block: str) -> tuple[dict[str, object], str | None]:
    """Read the metadata of a header.

    Dates and numbers stay strings as they were written (in TOML, as they are written in ISO 8601 and
    in decimal), and so do ``yes``, ``no``, ``on`` and ``off``; only ``true``, ``false`` and ``null``
    mean what they say. Where a key comes twice the last one counts, save in TOML, which forbids it.
    YAML aliases and tags of other than plain types are refused. YAML that is none, because a program
    wrote values without quoting them, is read line by line if every line is ``key: value``.

    Args:
        block: the header with its fences, as ``FrontMatterCleaner`` finds it.

    Returns:
        The mapping, made of dict, list, str, bool and None alone, and None; or an empty mapping and
        one sentence that says why it could not be read.

    >>> parse("---\\ntitle: 'Ferry: back at sea'\\ndate: 2031-04-02\\ntags: [sea, 7]\\ndraft: no\\n---")
    ({'title': 'Ferry: back at sea', 'date': '2031-04-02', 'tags': ['sea', '7'], 'draft': 'no'}, None)
    >>> parse("---\\na: &a [x]\\nb: *a\\n---")
    ({}, 'The header uses YAML aliases, which are not followed.')
    """
    try:
        return _read(block.strip().lstrip("\ufeff")), None
    except _UnreadableError as problem:
        return {}, str(problem)
    except (ValueError, RecursionError) as problem:
        return {}, f"The header cannot be read: {type(problem).__name__}."


def _read(block: str) -> dict[str, object]:
    if len(block) > LONGEST_BLOCK:
        raise _UnreadableError(f"The header is longer than {LONGEST_BLOCK} characters.")
    if block.startswith("{"):
        return _read_json(block)
    rows = block.split("\n")
    fences, inner = (rows[0].strip(), rows[-1].strip()), "\n".join([*rows[1:-1], ""])
    if len(rows) > 1 and fences in (("---", "---"), ("---", "...")):
        return _read_yaml(inner)
    if len(rows) > 1 and fences == ("+++", "+++"):
        return _read_toml(inner)
    raise _UnreadableError("The header does not stand between --- lines, +++ lines or braces.")


# -- YAML ----------------------------------------------------------------------------------------


def _read_yaml(text: str) -> dict[str, object]:
    import yaml

    try:
        data = _YamlReader(text).document()
    except (yaml.YAMLError, UnicodeError) as problem:
        lenient = _read_lines(text)
        if lenient is not None:
            return lenient
        mark = getattr(problem, "problem_mark", None)
        place = "" if mark is None else f" in line {mark.line + 2}"
        raise _UnreadableError(f"The header is not valid YAML{place}.") from None
    if not isinstance(data, dict):
        raise _UnreadableError("The header is not a mapping of keys to values.")
    return data


class _YamlReader:
    """Build plain values from the events of a YAML parser.

    The events come one by one from a parser that keeps no call stack, so a limit stops the work at
    the event that exceeds it; PyYAML's own composer recurses (in C without a limit) before it is known
    how deep it will go, and its constructors expand aliases and turn scalars into dates and numbers.
    """

    def __init__(self, text: str) -> None:
        import yaml

        # the parser in C is ten times faster, where it was built
        self.yaml: Any = yaml
        self.events: Iterator[Any] = yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        self.nodes = 0

    def document(self) -> object:
        """Return the value of the only document; None if there is none."""
        data: object = None
        documents = 0
        for event in self.events:
            if isinstance(event, self.yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise _UnreadableError("The header holds more than one YAML document.")
                data = self.value(next(self.events), 1)
        return data if documents else {}

    def value(self, event: Any, depth: int) -> object:
        """Return the value that an event begins, at a depth counted from 1."""
        self.nodes += 1
        if self.nodes > MOST_NODES:
            raise _UnreadableError(f"The header holds more than {MOST_NODES} keys and values.")
        if isinstance(event, self.yaml.AliasEvent):
            raise _UnreadableError("The header uses YAML aliases, which are not followed.")
        if event.tag not in (None, "!") and event.tag not in _PLAIN_TAGS:
            raise _UnreadableError("The header uses a YAML tag that is not followed.")
        if isinstance(event, self.yaml.ScalarEvent):
            return _scalar(event.value) if event.implicit[0] and event.tag is None else event.value
        if depth > DEEPEST:
            raise _UnreadableError(f"The header nests deeper than {DEEPEST} levels.")
        if isinstance(event, self.yaml.SequenceStartEvent):
            return self.items(depth)
        return self.pairs(depth)

    def items(self, depth: int) -> list[object]:
        """Return the list whose start was read last."""
        items: list[object] = []
        while not isinstance(event := next(self.events), self.yaml.SequenceEndEvent):
            items.append(self.value(event, depth + 1))
        return items

    def pairs(self, depth: int) -> dict[str, object]:
        """Return the mapping whose start was read last."""
        pairs: dict[str, object] = {}
        while not isinstance(event := next(self.events), self.yaml.MappingEndEvent):
            if not isinstance(event, (self.yaml.ScalarEvent, self.yaml.AliasEvent)):
                raise _UnreadableError("The header has a list or a mapping for a key.")
            self.value(event, depth + 1)
            pairs[event.value] = self.value(next(self.events), depth + 1)
        return pairs


def _scalar(value: str) -> str | bool | None:
    return _SPECIAL_SCALARS.get(value, value)


def _read_lines(text: str) -> dict[str, object] | None:
    """Read lines of ``key: value`` as a program writes them that quotes nothing; None if they are not."""
    pairs: dict[str, object] = {}
    rows = [row.rstrip() for row in text.split("\n")]
    rows = [row for row in rows if row and not row.startswith("#")]
    if len(rows) > MOST_NODES // 2:
        return None
    for row in rows:
        pair = _LENIENT_PAIR.match(row)
        if pair is None:
            return None
        pairs[pair["key"]] = _lenient_value(row[pair.end() :].strip())
    return pairs


def _lenient_value(value: str) -> object:
    """Return a quoted or bracketed value as YAML reads it, if it does; any other as it is written."""
    import yaml

    if value[:1] + value[-1:] not in ('""', "''", "[]", "{}") or len(value) < 2:
        return _scalar(value)
    try:
        return _YamlReader(value).document()
    except (yaml.YAMLError, ValueError):
        return value


# -- TOML and JSON -------------------------------------------------------------------------------


def _read_toml(text: str) -> dict[str, object]:
    import tomllib

    _refuse_deep(text)
    if any(row.count(".") > _MOST_DOTS_IN_A_LINE for row in text.split("\n")):
        raise _UnreadableError(f"The header has a line with more than {_MOST_DOTS_IN_A_LINE} dots.")
    try:
        data: dict[str, object] = tomllib.loads(text, parse_float=str)
    except tomllib.TOMLDecodeError:
        raise _UnreadableError("The header is not valid TOML.") from None
    return _plain_mapping(data, 1)


def _read_json(text: str) -> dict[str, object]:
    _refuse_deep(text)
    try:
        data = json.loads(text, parse_int=str, parse_float=str, parse_constant=str)
    except json.JSONDecodeError:
        raise _UnreadableError("The header is not valid JSON.") from None
    return _plain_mapping(data, 1)


def _refuse_deep(text: str) -> None:
    """Refuse brackets that nest too deep before a parser that recurses sees them.

    Brackets in strings count as well: a header is refused rather too early than too late.
    """
    depth = 0
    for bracket in _BRACKET.findall(text):
        depth = depth + 1 if bracket in "[{" else max(0, depth - 1)
        if depth > DEEPEST:
            raise _UnreadableError(f"The header nests deeper than {DEEPEST} levels.")


def _plain_mapping(data: dict[str, object], depth: int) -> dict[str, object]:
    if depth > DEEPEST:
        raise _UnreadableError(f"The header nests deeper than {DEEPEST} levels.")
    return {key: _plain(value, depth) for key, value in data.items()}


def _plain(value: object, depth: int) -> object:
    """Turn numbers, dates and times into strings, however deep they stand."""
    if value is None or isinstance(value, (str, bool)):
        return value
    if isinstance(value, dict):
        return _plain_mapping(value, depth + 1)
    if isinstance(value, list):
        return [_plain(item, depth + 1) for item in value]
    return value.isoformat() if hasattr(value, "isoformat") else str(value)
