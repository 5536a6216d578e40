"""Every rule removes what it says, and leaves the near misses; every fixture comes out as expected."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsclean
from newsclean.compiler import matchers_of
from newsclean.document import Document
from newsclean.engine import NaiveCleaner, RuleCleaner
from newsclean.errors import RuleError
from newsclean.examples import failures
from newsclean.loader import builtin_rules
from newsclean.rule import FAMILIES, Rule

FIXTURES = Path(__file__).parent.parent / "fixtures"
DOCUMENTS = sorted(path.parent for path in FIXTURES.glob("*/*/input.txt"))
KNOWN_GAPS = FIXTURES / "known-gaps.txt"
GAPS = dict(line.split(": ", 1) for line in KNOWN_GAPS.read_text(encoding="utf-8").splitlines() if line)
NEAR_MISSES = [
    (path.parent.name, number, passage)
    for path in sorted(FIXTURES.glob("*/near-misses.txt"))
    for number, passage in enumerate(path.read_text(encoding="utf-8").split("\n====\n"))
]


@pytest.mark.parametrize("rule", newsclean.rules(), ids=lambda rule: rule.id)
def test_examples(rule: Rule) -> None:
    assert not list(failures(rule))


def test_every_rule_has_an_id_of_its_own_and_a_known_family() -> None:
    rules = newsclean.rules()
    assert len({rule.id for rule in rules}) == len(rules)
    assert {rule.family for rule in rules} <= set(FAMILIES)


GOOD_TABLE = """[read-also]
why = "A line that sends the reader to another story."
line_starts = ["read also:"]
removes = ["Read also: Ten bridges", "READ ALSO: Flood maps"]
keeps = ["They read also at night.", "Read also what is small."]
"""


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('below = ["adverts"]', "below with unknown families: adverts"),
        ('next_to = ["adverts"]', "next_to with unknown families: adverts"),
        ('next_to = "related"', "next_to that is no list of texts"),
        ('where = "middle"', "it can be head, tail, anywhere"),
        ('safety = "certain"', "it can be safe, risky"),
        ("max_length = 0", "no positive whole number"),
        ("sentence = 1", "it can be true or false"),
        ('unless = ["..."]', "which every line holds"),
        ('colour = "red"', "unknown keys: colour"),
        ("since = 1", "'since' that is no text"),
    ],
)
def test_a_faulty_table_is_named_with_what_is_wrong(tmp_path: Path, line: str, message: str) -> None:
    file = tmp_path / "en" / "related.toml"
    file.parent.mkdir()
    file.write_text(GOOD_TABLE, encoding="utf-8")
    assert [rule.id for rule in newsclean.load_rules(tmp_path)] == ["en/related/read-also"]
    file.write_text(f"{GOOD_TABLE}{line}\n", encoding="utf-8")
    with pytest.raises(RuleError) as error:
        newsclean.load_rules(tmp_path)
    assert all(part in str(error.value) for part in (message, "read-also", "related.toml"))


def _name(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


@pytest.mark.parametrize(
    "folder",
    [
        pytest.param(path, marks=pytest.mark.xfail(reason=GAPS[_name(path)])) if _name(path) in GAPS else path
        for path in DOCUMENTS
    ],
    ids=_name,
)
def test_document(folder: Path) -> None:
    text = (folder / "input.txt").read_bytes().decode("utf-8")
    expected = (folder / "expected.txt").read_bytes().decode("utf-8")
    cleaned = newsclean.clean(text)
    assert cleaned == expected
    assert newsclean.clean(cleaned) == cleaned


@pytest.mark.parametrize("passage", NEAR_MISSES, ids=lambda passage: f"{passage[0]}-{passage[1]}")
def test_near_miss_stays_whole(passage: tuple[str, int, str]) -> None:
    text = passage[2].rstrip("\n") + "\n"
    document = newsclean.explain(text)
    assert not document.removals
    assert document.cleaned is text


def test_known_gaps_name_fixtures() -> None:
    assert GAPS.keys() <= {_name(path) for path in DOCUMENTS}


@pytest.mark.parametrize("family", FAMILIES)
def test_the_index_finds_in_examples_what_trying_every_line_finds(family: str) -> None:
    for rule in builtin_rules():
        if rule.family == family:
            matchers = matchers_of([rule])
            for example in (*rule.removes, *rule.keeps):
                document = Document(example.replace("[[", "").replace("]]", ""))
                assert list(RuleCleaner(matchers)(document)) == list(NaiveCleaner(matchers)(document)), rule.id
