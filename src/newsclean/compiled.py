"""The rules that come with newsclean, compiled: read at start-up in a fraction of the time.

``rules/compiled.json`` is written from the rule files and committed beside them; a test holds the two
together. It leaves out the examples, which only the tests and the catalogue need.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from typing import Any

from newsclean.loader import RULES_FOLDER
from newsclean.matcher import Matcher, matchers_of
from newsclean.pattern import Key, Signs
from newsclean.rule import Rule

__all__ = ["COMPILED_FILE", "builtin_matcher_rules", "builtin_matchers", "dump", "load"]

COMPILED_FILE = RULES_FOLDER / "compiled.json"

_RULE_FIELDS = ("id", "why", "where", "max_length", "unless", "sentence", "next_to", "own_language", "safety", "since")


@cache
def builtin_matchers() -> tuple[Matcher, ...]:
    """Return the matchers of the rules that come with newsclean."""
    return tuple(load(COMPILED_FILE.read_text(encoding="utf-8")))


@cache
def builtin_matcher_rules() -> tuple[Rule, ...]:
    """Return the rules behind the matchers, without their patterns and examples."""
    return tuple(sorted({matcher.rule for matcher in builtin_matchers()}, key=lambda rule: rule.id))


def dump(rules: Iterable[Rule]) -> str:
    """Compile rules into the text of a file that ``load`` reads.

    Args:
        rules: rules as ``load_rules`` returns them.
    """
    rules = list(rules)
    places = {rule.id: place for place, rule in enumerate(rules)}
    tables = [
        {name: value for name in _RULE_FIELDS if (value := getattr(rule, name)) != _default(name)} for rule in rules
    ]
    rows = [
        [places[m.rule.id], m.kind, m.pattern, sorted(map(" ".join, m.signs.keys)), m.signs.reach, m.signs.longest,
         sorted(m.signs.openings) if m.openings else [], [sorted(words) for words in m.signs.others]]
        for m in matchers_of(rules)
    ]  # fmt: skip
    lists = {rule.language: dict(rule.lists) for rule in rules}
    parts = (("lists", lists.items()), ("rules", tables), ("matchers", rows))
    written = (
        f'"{name}": [\n' + ",\n".join(json.dumps(row, ensure_ascii=False) for row in members) + "\n]"
        for name, members in parts
    )
    return "{" + ",\n".join(written) + "}\n"


def _default(name: str) -> Any:
    return Rule.__dataclass_fields__[name].default


def load(text: str) -> list[Matcher]:
    """Read what ``dump`` wrote."""
    data = json.loads(text)
    lists = {language: {name: tuple(members) for name, members in own.items()} for language, own in data["lists"]}
    rules = []
    for table in data["rules"]:
        values: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value for name, value in table.items()
        }
        rules.append(Rule(**values, lists=lists[table["id"].partition("/")[0]]))
    return [
        Matcher(
            rules[place],
            kind,
            pattern,
            Signs(_keys(keys), reach, longest, frozenset(openings), tuple(map(frozenset, others))),
        )
        for place, kind, pattern, keys, reach, longest, openings, others in data["matchers"]
    ]


def _keys(keys: list[str]) -> frozenset[Key]:
    return frozenset([tuple(key.split(" ")) for key in keys])
