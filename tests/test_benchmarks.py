"""The benchmarks measure what they say: fresh documents, honest figures, nothing of the machine's identity."""

from __future__ import annotations

import io
import platform
import sys
import tracemalloc
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice
from pathlib import Path
from time import process_time

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent))

import newsclean
from benchmarks import generate, peers, plots, report
from benchmarks.generate import LANGUAGES, SAMPLE, Stock, documents, records, size_in_bytes
from benchmarks.measure import Costs, Item, Work, fresh_items, round_trip, seconds_for, side_by_side
from benchmarks.report import Row, Section
from benchmarks.workloads import naive, renamed, renamed_lists
from newsclean.pipeline import Pipeline
from newsclean.rule import Rule


def corpus(*words: str) -> bytes:
    output = io.BytesIO()
    assert generate.main([*words, "--fixtures-only"], output) == 0
    return output.getvalue()


# -- the generator -------------------------------------------------------------------------------


def test_a_seed_gives_the_same_corpus_and_another_seed_another() -> None:
    first = corpus("--size", "50KB", "--seed", "7")
    assert first == corpus("--size", "50KB", "--seed", "7")
    assert first != corpus("--size", "50KB", "--seed", "8")


def test_a_corpus_is_as_large_as_asked_for() -> None:
    for size in (1, 10_000, 300_000):
        lines = list(records(documents(1, sample=False), size))
        assert sum(map(len, lines[:-1])) < size <= sum(map(len, lines))


def test_no_two_documents_are_alike() -> None:
    texts = list(islice(documents(1, sample=False), 2000))
    assert len(set(texts)) == len(texts)


def test_paragraphs_seldom_come_back() -> None:
    paragraphs = [
        line
        for text in islice(documents(1, dirty=0, languages=["en"], sample=False), 200)
        for line in text.split("\n")
        if len(line) >= 120
    ]
    assert len(set(paragraphs)) > 0.9 * len(paragraphs)


def test_a_clean_document_holds_nothing_to_remove_and_a_dirty_one_something() -> None:
    clean = list(islice(documents(2, dirty=0, languages=["en", "fr"], sample=False), 40))
    dirty = list(islice(documents(2, dirty=1, languages=["en", "fr"], sample=False), 40))
    assert sum(newsclean.clean(text) != text for text in clean) <= 2
    assert sum(newsclean.clean(text) != text for text in dirty) >= 36


def test_the_share_of_dirty_documents_is_the_one_asked_for() -> None:
    texts = islice(documents(3, dirty=0.25, languages=["en"], sample=False), 160)
    assert 20 <= sum(newsclean.clean(text) != text for text in texts) <= 60


def test_documents_keep_to_the_range_of_sizes() -> None:
    sizes = [len(text.encode("utf-8")) for text in islice(documents(4, dirty=0, smallest=2000, largest=4000), 100)]
    assert min(sizes) >= 2000
    assert max(sizes) < 4000 + 6000  # one paragraph more, at most
    assert len(next(documents(4, smallest=10**6, largest=10**6))) > 300_000


def test_documents_are_in_the_languages_asked_for() -> None:
    for text in islice(documents(5, languages=["ru"], sample=False), 10):
        assert sum("а" <= letter <= "я" for letter in text) > 0.5 * len(text)


def test_every_language_of_the_fixtures_has_documents_with_boilerplate() -> None:
    for language in LANGUAGES:
        assert any(generate.stocks(sample=False)[language].pieces.values())


def test_an_article_is_taken_apart_into_story_and_boilerplate_by_place() -> None:
    stock = Stock()
    story = ["The mill turns again.", "It stood still for two years."]
    stock.add(f"---\ntitle: Mill\n\n---\n{story[0]}\n\nRead also: Ten mills\n{story[1]}\n\nTags: mill\nShare\n", story)
    assert stock.paragraphs == story
    assert stock.pieces == {
        "head": ["---\ntitle: Mill\n\n---"],
        "middle": ["Read also: Ten mills"],
        "tail": ["Tags: mill\nShare"],
    }


def test_memory_does_not_grow_with_the_corpus() -> None:
    generate.stocks(sample=False)

    def peak(size: int) -> int:
        tracemalloc.start()
        for _ in records(documents(1, sample=False), size):
            pass
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    assert peak(2_000_000) < peak(200_000) + 200_000


@pytest.mark.parametrize(
    "words", [["--size", "much"], ["--dirty", "2"], ["--languages", "xx"], ["--smallest", "2KB", "--largest", "1KB"]]
)
def test_wrong_options_are_refused(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        generate.main([*words, "--fixtures-only"], io.BytesIO())
    assert "error:" in capsys.readouterr().err


@pytest.mark.parametrize("words", ["", "GB", "1TB", "-1MB", "1 000"])
def test_what_is_no_size_is_refused(words: str) -> None:
    with pytest.raises(ValueError, match="is no size"):
        size_in_bytes(words)


# -- measuring -----------------------------------------------------------------------------------


def burn(seconds: float) -> None:
    end = process_time() + seconds
    while process_time() < end:
        pass


def test_a_contender_stops_when_its_budget_is_spent() -> None:
    seen: list[Item] = []

    def slow(item: Item) -> None:
        seen.append(item)
        burn(0.001)

    items = fresh_items(["The mill turns again.\n"] * 400, 400)
    cost = seconds_for(slow, items, budget=0.05)
    assert 20 <= len(seen) < 200
    assert cost >= 0.001 / len(items[0].text)


def test_every_contender_sees_the_same_documents_and_others_in_every_repeat() -> None:
    seen: dict[str, list[str]] = {"one": [], "other": []}

    def items(repeat: int) -> list[Item]:
        return fresh_items([f"The mill turned {repeat} times.\n"] * 3, 3)

    costs = side_by_side(
        {name: lambda item, texts=texts: texts.append(item.text) for name, texts in seen.items()},  # type: ignore[misc]
        items,
        repeats=2,
    )
    assert seen["one"] == seen["other"] == [item.text for repeat in range(3) for item in items(repeat)]
    assert all(len(figures) == 2 and min(figures) > 0 for figures in costs.by_name.values())


def test_costs_are_compared_repeat_by_repeat() -> None:
    costs = Costs({"ours": [2.0, 4.0, 9.0], "theirs": [1.0, 4.0, 3.0]})
    assert costs.times("ours", "theirs") == 2
    assert costs.microseconds("ours", size=1) == 4_000_000
    assert costs.megabytes_a_second("theirs") == pytest.approx(1e-6 / 3)


def test_the_round_trip_gives_the_record_back() -> None:
    (item,) = fresh_items(['The "mill" turns — again.\n'], 1)
    assert round_trip(item) == item.record


# -- workloads -----------------------------------------------------------------------------------


def test_a_renamed_rule_takes_renamed_lines_and_no_others() -> None:
    lists = {"mill": ("windmill",)}
    patterns = ("also recommended:", "{mill} {words}:")
    rule = Rule("en/related/recommended", "A link.", (("line_starts", patterns),), lists=lists)
    copy = Pipeline.from_preset("none", rules=[renamed(rule, 1, renamed_lists(lists, 1))])
    assert copy.clean("Also sfdpnnfoefe: the mill\nXjoenjmm of Riverton: a walk\nThe mill turns.\n") == (
        "The mill turns.\n"
    )
    text = "Also recommended: the mill\nWindmill of Riverton: a walk\nThe mill turns.\n"
    assert copy.clean(text) == text


def test_the_naive_pipeline_finds_the_same() -> None:
    pipeline = Pipeline.from_preset(select=["sv"])
    for text in islice(documents(6, dirty=1, languages=["sv"], sample=False), 3):
        assert naive(pipeline).explain(text).spans == pipeline.explain(text).spans != ()


# -- peers ---------------------------------------------------------------------------------------


def test_a_tool_that_is_not_installed_is_said_to_be_so() -> None:
    def load() -> Work:
        raise ImportError("No module named 'no_such_tool'")

    ready, missing = peers.available({"no-such-tool": load, "pytest": lambda: round_trip})
    assert list(ready) == [f"pytest {pytest.__version__}"]
    assert missing == {"no-such-tool": "not installed (No module named 'no_such_tool')"}


def test_newsclean_is_compared_where_there_is_no_other_tool_and_no_sample(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(peers, "warm_pipeline", lambda: Pipeline.from_preset(select=["front-matter"]))
    monkeypatch.setattr(peers, "TEXT_PEERS", {})
    monkeypatch.setattr(peers, "pages", lambda: ())
    found = peers.compare(repeats=1, documents=20)
    assert found.html is None
    assert found.text.times(peers.NEWSCLEAN, peers.ORJSON) > 0
    assert found.clean.by_name.keys() == {peers.NEWSCLEAN, peers.ORJSON}
    assert found.missing.keys() == peers.HTML_PEERS.keys()


@pytest.mark.skipif(not SAMPLE.exists(), reason="the sample of real pages is not here")
def test_pages_have_both_their_texts_and_their_html() -> None:
    items = peers.pages()
    assert len(items) > 100
    assert all(item.text and "<html" in item.page.lower() for item in items)
    assert peers.some_pages(1) != peers.some_pages(2)


# -- the report ----------------------------------------------------------------------------------


def sections() -> list[Section]:
    rows = [Row("start", 70.0, "ms", 60), Row("lead", 70.0, "x", 60, at_least=True), Row("gone", None, "not installed")]
    return [Section("Start-up", "Medians.", rows, ("start.svg", "Start-up"))]


def test_a_missed_target_is_shown_as_missed() -> None:
    page = report.page(sections(), date(2026, 3, 4))
    assert "| start | 70 ms | at most 60 | missed |" in page
    assert "| lead | 70 x | at least 60 | met |" in page
    assert "| gone | not installed |  |  |" in page
    assert "Of 2 targets 1 are met and 1 missed." in page
    assert "![Start-up](start.svg)" in page
    assert "2026-03-04" in page


def test_the_page_does_not_say_whose_machine_it_was() -> None:
    page = report.page(sections(), date(2026, 3, 4))
    assert str(Path.home()) not in page
    assert str(Path(__file__).parent.parent) not in page
    assert platform.node() not in page.replace(",", " ").split()
    assert platform.python_version() in page


def test_the_report_writes_its_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(report, "PARTS", {"start-up": lambda folder, full: sections()[0]})
    assert report.main(["--output", str(tmp_path / "figures" / "README.md")]) == 0
    assert "missed" in (tmp_path / "figures" / "README.md").read_text(encoding="utf-8")
    assert "missed" in capsys.readouterr().out
    assert report.main(["--only", "start-up", "--output", str(tmp_path / "other" / "README.md")]) == 0
    assert not (tmp_path / "other").exists()


def drawn(folder: Path) -> Iterator[tuple[str, str] | None]:
    yield plots.draw_sizes(folder, {1000: 1.0, 10_000: 2.0})
    yield plots.draw_rules(folder, {1: 1.0, 3: 1.1, 10: 1.2})
    yield plots.draw_peers(folder, {"newsclean": 2.0, "ftfy": 130.0})


def test_the_same_figures_give_the_same_plots(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")

    def pictures() -> Sequence[bytes]:
        return [(tmp_path / plot[0]).read_bytes() for plot in drawn(tmp_path) if plot]

    first = pictures()
    assert first == pictures()
    assert len(first) == 3
    assert all(b"<svg" in picture for picture in first)


def test_without_matplotlib_there_are_no_plots(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    assert list(drawn(tmp_path)) == [None, None, None]
    assert not list(tmp_path.iterdir())
