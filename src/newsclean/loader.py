"""Read rule files: TOML in, checked rules out. The only place with values of unknown type.

A folder of rules holds ``<language>/<family>.toml``, one table a rule, and may hold
``<language>/lists.toml`` with named lists of words that the patterns of that language share; those
of ``any`` serve every language.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any, get_args

from newsclean.errors import RuleError
from newsclean.pattern import SHAPES, Lists, PatternError, source_of
from newsclean.rule import FAMILIES, KINDS, RULES_FOLDER, Kind, Rule, Safety, Where
from newsclean.signs import signs_of

__all__ = ["builtin_rules", "load_rules"]

_LISTS_FILE = "lists.toml"
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")
_KEYS = {
    "why",
    "where",
    "max_length",
    "unless",
    "sentence",
    "next_to",
    "below",
    "own_language",
    "safety",
    "since",
    "removes",
    "keeps",
    *KINDS,
}
_FEWEST_EXAMPLES = 2


@cache
def builtin_rules() -> tuple[Rule, ...]:
    """Return the rules that come with the package, in the order of their ids."""
    return tuple(_load(RULES_FOLDER, trusted=True))


def load_rules(folder: Path | str) -> list[Rule]:
    """Read all rules below a folder.

    Args:
        folder: a folder with ``<language>/<family>.toml`` files.

    Returns:
        The rules, in the order of their ids.

    Raises:
        RuleError: a file cannot be read or a rule cannot be used; it names file, line and rule.
    """
    return _load(Path(folder))


def _load(folder: Path, *, trusted: bool = False) -> list[Rule]:
    """Read all rules; of rules that are trusted it is not worked out by what they are found."""
    if not folder.is_dir():
        raise RuleError("there is no such folder", path=folder)
    shared = _load_lists(RULES_FOLDER / "any" / _LISTS_FILE)
    own = folder / "any" / _LISTS_FILE
    if folder != RULES_FOLDER:
        shared = {**shared, **_load_lists(own)}
    rules: list[Rule] = []
    for language in sorted(path for path in folder.iterdir() if path.is_dir() and not path.name.startswith((".", "_"))):
        lists = shared if language.name == "any" else {**shared, **_load_lists(language / _LISTS_FILE)}
        for path in sorted(language.glob("*.toml")):
            if path.name != _LISTS_FILE:
                rules += _load_file(path, language.name, lists, trusted)
    if not rules:
        raise RuleError("holds no rules: they are looked for as <language>/<family>.toml", path=folder)
    return rules


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise RuleError(f"cannot be read: {error.strerror}", path=path) from error
    except UnicodeDecodeError as error:
        raise RuleError("is not UTF-8", path=path) from error
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"at line (\d+)", str(error))
        raise RuleError(f"is no TOML: {error}", path=path, line=int(found[1]) if found else None) from error


def _load_lists(path: Path) -> dict[str, tuple[str, ...]]:
    if not path.exists():
        return {}
    lists: dict[str, tuple[str, ...]] = {}
    for name, members in _read(path).items():
        if name in SHAPES:
            raise RuleError(f"list {name!r} has the name of a shape", path=path)
        try:
            lists[name] = _strings(members, f"list {name!r}")
        except _FaultError as fault:
            raise RuleError(str(fault), path=path) from fault
    return lists


def _load_file(path: Path, language: str, lists: Lists, trusted: bool) -> Iterable[Rule]:
    family = path.stem
    if family not in FAMILIES:
        raise RuleError(f"family {family!r} is unknown; the families are {', '.join(FAMILIES)}", path=path)
    tables = _read(path)
    text = path.read_text(encoding="utf-8")
    for name, table in tables.items():
        try:
            yield _rule(f"{language}/{family}/{name}", name, table, lists, trusted)
        except (_FaultError, PatternError) as fault:
            line = next((number for number, row in enumerate(text.split("\n"), 1) if row.startswith(f"[{name}]")), None)
            raise RuleError(str(fault), path=path, rule=name, line=line) from fault


class _FaultError(ValueError):
    """What is wrong with a table, before it is known where the table stands."""


def _rule(identifier: str, name: str, table: Any, lists: Lists, trusted: bool) -> Rule:
    if not isinstance(table, dict):
        raise _FaultError("is not a table")
    if not _NAME.match(name):
        raise _FaultError("is not named in lower-case words joined by hyphens")
    if unknown := sorted(table.keys() - _KEYS):
        raise _FaultError(f"has unknown keys: {', '.join(unknown)}")
    why = table.get("why")
    if not isinstance(why, str) or not why.strip():
        raise _FaultError("has no 'why'")
    patterns: list[tuple[Kind, tuple[str, ...]]] = []
    for kind in KINDS:
        if kind in table:
            texts = _strings(table[kind], kind)
            for text in texts:
                source_of(text, lists)
                if not trusted:
                    signs_of(text, lists, kind)
            patterns.append((kind, texts))
    if not patterns:
        raise _FaultError(f"matches nothing: it needs one of {', '.join(KINDS)}")
    unless = _strings(table.get("unless", []), "unless")
    for text in unless:
        if not text.strip(". "):
            raise _FaultError(f"has an unless of {text!r}, which every line holds")
        source_of(text, lists)
    where, safety = table.get("where", "anywhere"), table.get("safety", "safe")
    if where not in get_args(Where):
        raise _FaultError(f"has where = {where!r}; it can be {', '.join(get_args(Where))}")
    if safety not in get_args(Safety):
        raise _FaultError(f"has safety = {safety!r}; it can be {', '.join(get_args(Safety))}")
    max_length = table.get("max_length", 200)
    if not isinstance(max_length, int) or isinstance(max_length, bool) or max_length < 1:
        raise _FaultError("has a max_length that is no positive whole number")
    flags = {key: table.get(key, default) for key, default in (("sentence", True), ("own_language", False))}
    for key, value in flags.items():
        if not isinstance(value, bool):
            raise _FaultError(f"has {key} = {value!r}; it can be true or false")
    next_to, below = (_families(table, key) for key in ("next_to", "below"))
    removes = _strings(table.get("removes", []), "removes")
    keeps = _strings(table.get("keeps", []), "keeps")
    if len(removes) < _FEWEST_EXAMPLES or len(keeps) < _FEWEST_EXAMPLES:
        raise _FaultError(
            f"needs at least {_FEWEST_EXAMPLES} examples that it removes and as many near misses that it keeps"
        )
    since = table.get("since", "0.1")
    if not isinstance(since, str):
        raise _FaultError("has a 'since' that is no text")
    return Rule(
        identifier, why.strip(), tuple(patterns), where, max_length, unless, flags["sentence"], next_to, below,
        flags["own_language"], safety, since, removes, keeps, lists,
    )  # fmt: skip


def _families(table: dict[str, Any], key: str) -> tuple[str, ...]:
    families = _strings(table.get(key, []), key)
    if strangers := [family for family in families if family not in FAMILIES]:
        raise _FaultError(f"has {key} with unknown families: {', '.join(strangers)}")
    return families


def _strings(value: Any, what: str) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(member, str) and member for member in value):
        raise _FaultError(f"has a {what} that is no list of texts")
    return tuple(value)
