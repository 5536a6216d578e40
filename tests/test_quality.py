"""Quality on real pages, where they are there, never falls below the pinned floors."""

from __future__ import annotations

import gzip
import json
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent))

import newsclean
from benchmarks.quality import MEASURES, SAMPLE, audit, floors, measure, raised, worse

FIXTURES = Path(__file__).parent.parent / "fixtures"
#: Shorter lines are alike by chance.
LONG_ENOUGH = 38
sample_needed = pytest.mark.skipif(
    not (SAMPLE / "tools" / "score.py").exists(), reason="the sample of real pages is not here"
)


@sample_needed
def test_no_figure_is_worse_than_its_floor() -> None:
    assert not worse(measure(SAMPLE), floors())


@sample_needed
def test_no_invented_line_stands_on_a_real_page() -> None:
    with gzip.open(SAMPLE / "pages" / "dev.jsonl.gz", "rt", encoding="utf-8") as stream:
        pages = [json.loads(line) for line in stream]
    real = {_letters(line) for page in pages for line in (page["trafilatura"] + "\n" + page["flat"]).split("\n")}
    examples = [text for rule in newsclean.rules() for text in (*rule.removes, *rule.keeps)]
    fixtures = [path.read_text(encoding="utf-8") for path in sorted(FIXTURES.glob("*/**/*.txt"))]
    invented = {line for text in examples + fixtures for line in text.split("\n") if len(line) >= LONG_ENOUGH}
    assert not sorted(line for line in invented if _letters(line) in real)


def _letters(line: str) -> str:
    return "".join(filter(str.isalnum, line)).lower()


def test_every_measure_has_a_floor() -> None:
    assert floors().keys() == MEASURES.keys()


def test_a_floor_is_never_lowered_by_raising() -> None:
    pinned = {"lines_recall": 0.8, "keep_lost": 0.0002}
    assert raised({"lines_recall": 0.7, "keep_lost": 0.0003}, pinned) == pinned
    assert raised({"lines_recall": 0.9, "keep_lost": 0.0001}, pinned) == {"lines_recall": 0.9, "keep_lost": 0.0001}
    assert worse({"lines_recall": 0.7, "keep_lost": 0.0001}, pinned) == ["lines_recall is 0.7, the floor is 0.8"]


def test_the_audit_shows_what_went_and_what_stayed() -> None:
    rows = list(audit(["Advertisement\nThe bridge of Riverton\nThe council met.\n"]))
    assert any("advertising" in row for row in rows)
    assert any("The bridge of Riverton" in row for row in rows)
    assert not any("The council met." in row for row in rows)
