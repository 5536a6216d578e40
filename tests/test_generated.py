"""What is generated is what the rule files say now."""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from generate import CATALOGUE, catalogue

from newsclean.compiled import COMPILED_FILE, dump, load
from newsclean.compiler import matchers_of
from newsclean.loader import builtin_rules


def test_the_compiled_rules_are_those_of_the_files() -> None:
    assert COMPILED_FILE.read_text(encoding="utf-8") == dump(builtin_rules()), "run: python tests/generate.py"


def test_the_catalogue_is_that_of_the_files() -> None:
    assert CATALOGUE.read_text(encoding="utf-8") == catalogue(), "run: python tests/generate.py"


def test_compiling_loses_nothing() -> None:
    rules = list(builtin_rules())[::7]
    read, made = load(BytesIO(dump(rules).encode())), matchers_of(rules)
    assert [
        (m.rule.id, m.kind, m.pattern, m.longest, m.others, m.first, m.last, m.starts, m.marks, m.capitals)
        for m in read.members
    ] == [
        (m.rule.id, m.kind, m.pattern, m.longest, m.others, m.first, m.last, m.starts, m.marks, m.capitals)
        for m in made.members
    ]
    assert list(read.index.written()) == list(made.index.written())
    assert read.openings.groups == made.openings.groups
