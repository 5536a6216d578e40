"""Time newsclean by workload.

    python -m pytest benchmarks/speed.py --benchmark-enable --benchmark-timer=time.process_time

Every round works on documents that were never seen before. Without ``--benchmark-enable`` each benchmark runs
once, on little, and what it asserts is what counts. The JSON that pytest-benchmark writes holds the name of
the machine: do not commit it.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import count, islice
from pathlib import Path
from time import perf_counter
from typing import Any

import pytest

from benchmarks.generate import LANGUAGES, documents
from benchmarks.memory import peaks_of_streams
from benchmarks.startup import ARTICLE, SNIPPETS, filter_command
from benchmarks.workloads import KINDS, SIZES, naive, one_document, pipeline_with_rules, texts, warm_pipeline
from newsclean.document import Document
from newsclean.pipeline import Pipeline
from newsclean.rule import FAMILIES

ROOT = Path(__file__).resolve().parent.parent
#: Documents in a round, and rounds: when timed, and when only run.
_DOCUMENTS = {True: 50, False: 3}
_ROUNDS = {True: 20, False: 1}
#: The largest document where nothing is timed.
_LARGEST_UNTIMED = 100_000
#: Where nothing is timed, one rule in so many is copied: to compile them all takes long.
_RULES_UNTIMED = 60

Texts = list[str]
#: Runs a pipeline over fresh documents of an endless supply; returns those of the last round, and what came of them.
Run = Callable[[Pipeline, Callable[[int], Iterator[str]]], tuple[Texts, list[Document]]]


@pytest.fixture
def run(benchmark: Any) -> Run:
    timed: bool = benchmark.enabled

    def measured(pipeline: Pipeline, supply: Callable[[int], Iterator[str]]) -> tuple[Texts, list[Document]]:
        seeds = count(1)

        def fresh() -> tuple[tuple[Texts], dict[str, object]]:
            return (list(islice(supply(next(seeds)), _DOCUMENTS[timed])),), {}

        if timed:  # let expressions be compiled that are compiled when they are first needed
            warm_pipeline()
            for text in islice(supply(0), 10 * _DOCUMENTS[timed]):
                pipeline.clean(text)

        def work(these: Texts) -> tuple[Texts, list[Document]]:
            return these, [pipeline.explain(text) for text in these]

        result: tuple[Texts, list[Document]] = benchmark.pedantic(work, setup=fresh, rounds=_ROUNDS[timed])
        return result

    return measured


def _share_removed(found: list[Document]) -> float:
    """Return the share of the documents' characters that goes."""
    return 1 - sum(len(document.cleaned) for document in found) / sum(len(document.text) for document in found)


@pytest.mark.benchmark(group="pipeline")
@pytest.mark.parametrize("kind", KINDS)
def test_pipeline(run: Run, kind: str) -> None:
    _, found = run(Pipeline.from_preset(), lambda seed: texts(kind, seed))
    assert (_share_removed(found) > 0.02) if kind == "dirty" else (_share_removed(found) < 0.2)


@pytest.mark.benchmark(group="family")
@pytest.mark.parametrize("family", FAMILIES)
def test_family(run: Run, family: str) -> None:
    _, found = run(Pipeline.from_preset(select=[family]), lambda seed: texts("dirty", seed))
    assert {removal.family for document in found for removal in document.removals} <= {family}


@pytest.mark.benchmark(group="engine")
@pytest.mark.parametrize("engine", ["indexed", "naive"])
def test_engine(run: Run, engine: str) -> None:
    indexed = Pipeline.from_preset(select=["en"])
    oracle = naive(indexed)
    these, found = run(
        indexed if engine == "indexed" else oracle, lambda seed: documents(seed, dirty=1, languages=["en"])
    )
    other = oracle if engine == "indexed" else indexed
    assert any(document.removals for document in found)
    for text, document in zip(these[:3], found, strict=False):
        assert other.explain(text).spans == document.spans


@pytest.mark.benchmark(group="size")
@pytest.mark.parametrize("size", SIZES)
def test_size(benchmark: Any, size: int) -> None:
    size = size if benchmark.enabled else min(size, _LARGEST_UNTIMED)
    pipeline, seeds = warm_pipeline() if benchmark.enabled else Pipeline.from_preset(), count(1)
    found = benchmark.pedantic(
        pipeline.explain, setup=lambda: ((one_document(size, next(seeds)),), {}), rounds=5 if benchmark.enabled else 1
    )
    assert len(found.text.encode("utf-8")) >= size
    assert found.removals


@pytest.mark.benchmark(group="share of dirty documents")
@pytest.mark.parametrize("share", [0, 25, 50, 100])
def test_dirty_share(run: Run, share: int) -> None:
    _, found = run(Pipeline.from_preset(), lambda seed: documents(seed, dirty=share / 100))
    assert any(document.removals for document in found) if share == 100 else _share_removed(found) < 0.2


@pytest.mark.benchmark(group="number of rules")
@pytest.mark.parametrize("factor", [1, 3, 10])
def test_number_of_rules(benchmark: Any, run: Run, factor: int) -> None:
    pipeline = pipeline_with_rules(factor, 1 if benchmark.enabled else _RULES_UNTIMED)
    these, found = run(pipeline, lambda seed: texts("typical", seed))
    plain = Pipeline.from_preset()
    assert [document.cleaned for document in found] == [plain.clean(text) for text in these]


@pytest.mark.benchmark(group="language")
@pytest.mark.parametrize("language", LANGUAGES)
def test_language(run: Run, language: str) -> None:
    _, found = run(Pipeline.from_preset(), lambda seed: documents(seed, dirty=1, languages=[language]))
    assert any(document.removals for document in found)


@pytest.mark.benchmark(group="start-up", timer=perf_counter)
@pytest.mark.parametrize("name", ["nothing", *SNIPPETS])
def test_start_up(benchmark: Any, name: str) -> None:
    program = "\n".join(SNIPPETS[name]) if name in SNIPPETS else "pass"
    done = benchmark.pedantic(
        subprocess.run,
        args=([sys.executable, "-c", program],),
        kwargs={"capture_output": True, "cwd": ROOT},
        rounds=10 if benchmark.enabled else 1,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


@pytest.mark.benchmark(group="start-up", timer=perf_counter)
def test_filter(benchmark: Any) -> None:
    done = benchmark.pedantic(
        subprocess.run,
        args=(filter_command(),),
        kwargs={"capture_output": True, "cwd": ROOT},
        rounds=10 if benchmark.enabled else 1,
    )
    assert done.stdout.decode("utf-8") == ARTICLE.with_name("expected.txt").read_text(encoding="utf-8")


@pytest.mark.benchmark(group="memory", timer=perf_counter)
@pytest.mark.skipif(sys.platform == "win32", reason="this system does not tell how much memory a child took")
def test_memory(benchmark: Any) -> None:
    # Expressions are compiled while the first megabytes go by: where there is time for little, they are left out.
    sizes, preset = (("20MB", "200MB"), "news") if benchmark.enabled else (("1MB", "20MB"), "none")
    peaks = benchmark.pedantic(peaks_of_streams, args=(sizes, preset))
    benchmark.extra_info["peak in megabytes"] = dict(zip(sizes, peaks, strict=True))
    assert peaks[1] < 1.2 * peaks[0]
