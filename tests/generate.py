"""Write what is made from the rule files: ``python tests/generate.py``.

That is ``src/newsclean/rules/compiled.txt``, which newsclean reads at start-up, and the catalogue
``docs/rules.md``. A test holds both to the rule files.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import newsclean
from newsclean.compiled import COMPILED_FILE, dump
from newsclean.loader import builtin_rules
from newsclean.rule import FAMILIES, Rule

CATALOGUE = Path(__file__).parent.parent / "docs" / "rules.md"


def catalogue() -> str:
    """Return the catalogue page: every rule by family and language, with its examples."""
    return "\n".join(_catalogue()) + "\n"


def _catalogue() -> Iterator[str]:
    rules = newsclean.rules()
    languages = sorted({rule.language for rule in rules})
    yield "# The rules"
    yield ""
    yield f"{len(rules)} rules for {len(languages) - 1} languages, and rules for any language. This page is generated from the"
    yield "rule files. An example's removed piece is the whole of it, or what stands between `[[` and `]]`."
    for family, what in FAMILIES.items():
        yield from ("", f"## {family}", "", f"{what[0].upper()}{what[1:]}.")
        own = sorted((rule for rule in rules if rule.family == family), key=lambda rule: rule.id)
        for language, members in groupby(own, key=lambda rule: rule.language):
            yield from ("", f"### {family}: {language}", "")
            for rule in members:
                yield from _entry(rule)


def _entry(rule: Rule) -> Iterator[str]:
    risky = " (risky: off unless selected)" if rule.safety == "risky" else ""
    yield f"- `{rule.id}`{risky}: {rule.why}"
    yield f"  - removes: {_shown(rule.removes)}"
    yield f"  - keeps: {_shown(rule.keeps)}"


def _shown(examples: tuple[str, ...]) -> str:
    return ", ".join(f"`` {example} ``".replace("\n", " ⏎ ") for example in examples)


def main() -> None:
    COMPILED_FILE.write_text(dump(builtin_rules()), encoding="utf-8", newline="\n")
    CATALOGUE.write_text(catalogue(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
