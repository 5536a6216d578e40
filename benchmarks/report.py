"""Measure everything and write the page of figures: ``python -m benchmarks.report``.

Takes a few minutes on one core, and a second core for the generator of streams; ``--full`` streams 1 GB. The
tables are printed, and written to ``docs/benchmarks/README.md`` with the plots beside it. A target that is missed
is shown as missed; the exit status is 0 all the same.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from importlib import metadata
from itertools import islice
from pathlib import Path
from subprocess import CalledProcessError
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

import newsclean
from benchmarks import peers, plots
from benchmarks.generate import LANGUAGES, SAMPLE
from benchmarks.measure import side_by_side
from benchmarks.memory import peaks_of_streams
from benchmarks.peers import NEWSCLEAN, ORJSON
from benchmarks.startup import SNIPPETS, filter_seconds, seconds_of
from benchmarks.workloads import (
    SIZES,
    WARM_UP,
    cleaning,
    naive,
    pipeline_with_rules,
    size_name,
    supply,
    supply_of_one_size,
    texts,
    warm_pipeline,
)
from newsclean.pipeline import Pipeline
from newsclean.rule import FAMILIES

__all__ = ["PARTS", "Row", "Section", "machine", "page"]

PAGE = Path(__file__).resolve().parent.parent / "docs" / "benchmarks" / "README.md"
_STREAMS = ("20MB", "200MB")
_FULL_STREAMS = ("20MB", "200MB", "1GB")
_FACTORS = (1, 3, 10)
_PACKAGES = ("newsclean", "regex", "orjson")

#: The targets of the figures that have one.
TYPICAL, CLEAN = 2.5, 1.5
C4_TIMES, OTHER_TIMES = 5, 50
GROWTH, TEN_TIMES_THE_RULES = 12, 1.3
IMPORT, LOAD, FILTER = 30, 60, 150
MEMORY, FLAT = 120, 1.1


@dataclass(frozen=True)
class Row:
    """A figure, and what it should be.

    Args:
        what: what was measured.
        figure: the figure; None if there is none, and then ``unit`` says why.
        unit: what the figure counts.
        target: what it should be at most, or at least; None if nothing was promised.
        at_least: whether more is better.
    """

    what: str
    figure: float | None
    unit: str
    target: float | None = None
    at_least: bool = False

    @property
    def verdict(self) -> str:
        """``met``, ``missed``, or nothing where nothing was promised or measured.

        >>> Row("start", 70, "ms", 60).verdict, Row("lead", 70, "times", 60, at_least=True).verdict
        ('missed', 'met')
        """
        if self.target is None or self.figure is None:
            return ""
        return "met" if (self.figure >= self.target if self.at_least else self.figure <= self.target) else "missed"

    def cells(self) -> tuple[str, str, str, str]:
        """Return the row of the table.

        >>> Row("start", 70.123, "ms", 60).cells()
        ('start', '70.1 ms', 'at most 60', 'missed')
        """
        figure = self.unit if self.figure is None else f"{plots.shown(self.figure)} {self.unit}"
        target = "" if self.target is None else f"{'at least' if self.at_least else 'at most'} {self.target:g}"
        return self.what, figure, target, self.verdict


@dataclass
class Section:
    """A part of the report.

    Args:
        title: its heading.
        note: how it was measured.
        rows: the figures.
        plot: the name of a plot's file and what is in it, if there is one.
    """

    title: str
    note: str
    rows: list[Row] = field(default_factory=list)
    plot: tuple[str, str] | None = None


def against_peers(folder: Path, full: bool) -> Section:
    """Measure newsclean beside orjson and other tools."""
    section = Section(
        "Beside other tools",
        "CPU time on one core, beyond decoding and encoding the records, in multiples of what orjson takes for just that. "
        "Typical documents hold as much boilerplate as extracted pages do; clean ones none. The tools for HTML "
        "work on the pages, newsclean on the texts extracted from them.",
    )
    found = peers.compare()
    section.rows += [
        Row("orjson round trip of a 4 KB record", found.text.microseconds(ORJSON), "µs"),
        Row("newsclean, typical documents", found.text.times(NEWSCLEAN, ORJSON), "x orjson", TYPICAL),
        Row("newsclean, clean documents", found.clean.times(NEWSCLEAN, ORJSON), "x orjson", CLEAN),
    ]
    bars = {
        "newsclean, clean": found.clean.times(NEWSCLEAN, ORJSON),
        "newsclean, typical": found.text.times(NEWSCLEAN, ORJSON),
    }
    for costs in filter(None, (found.text, found.html)):
        if costs is found.html:
            section.rows.append(Row("newsclean, texts of the pages", costs.times(NEWSCLEAN, ORJSON), "x orjson"))
        for name in [name for name in costs.by_name if name not in (NEWSCLEAN, ORJSON)]:
            target = C4_TIMES if name.startswith("datatrove") else OTHER_TIMES
            shown = f"{name}, C4 line filter" if name.startswith("datatrove") else name
            bars[shown] = costs.times(name, ORJSON)
            section.rows.append(Row(shown, bars[shown], "x orjson"))
            section.rows.append(
                Row(f"{shown}, as a multiple of newsclean", costs.times(name, NEWSCLEAN), "x newsclean", target, True)
            )
    section.rows += [Row(name, None, reason) for name, reason in found.missing.items()]
    section.plot = plots.draw_peers(folder, bars)
    return section


def by_size(folder: Path, full: bool) -> Section:
    """Measure single documents of growing size."""
    section = Section("Size of a document", "One dirty document, and ten times the size: the time should grow with it.")
    works = {NEWSCLEAN: cleaning(warm_pipeline())}
    speeds: dict[int, float] = {}
    for size in SIZES:
        items = supply_of_one_size(size, max(1, min(100, 300_000 // size)))
        costs = side_by_side(works, items, repeats=3 if size == SIZES[-1] else 5)
        speeds[size] = costs.megabytes_a_second(NEWSCLEAN)
        section.rows.append(Row(size_name(size), speeds[size], "MB/s"))
    section.rows += [
        Row(f"{size_name(size)} → {size_name(10 * size)}", 10 * speeds[size] / speeds[10 * size], "x the time", GROWTH)
        for size in SIZES[:-1]
    ]
    section.plot = plots.draw_sizes(folder, speeds)
    return section


def by_rules(folder: Path, full: bool) -> Section:
    """Measure with more rules, and the index against trying every rule on every line."""
    section = Section(
        "Number of rules",
        "Typical documents; the further rules are copies of ours with other words, all but the most common ones; patterns "
        "of common words alone are not copied.",
    )
    pipelines = {f"{factor}x": pipeline_with_rules(factor) for factor in _FACTORS}
    for text in islice(texts("dirty", 0), WARM_UP):
        for pipeline in pipelines.values():
            pipeline.clean(text)
    costs = side_by_side({name: cleaning(pipeline) for name, pipeline in pipelines.items()}, supply(3000, 1000))
    increases = {factor: costs.times(f"{factor}x", "1x") for factor in _FACTORS}
    section.rows += [
        Row(f"{factor} times the rules", increase, "x the time", TEN_TIMES_THE_RULES if factor == 10 else None)
        for factor, increase in increases.items()
        if factor > 1
    ]
    indexed = warm_pipeline()
    costs = side_by_side({"indexed": cleaning(indexed), "naive": cleaning(naive(indexed))}, supply(4000, 2), repeats=3)
    section.rows.append(Row("every rule tried on every line", costs.times("naive", "indexed"), "x the time"))
    section.plot = plots.draw_rules(folder, increases)
    return section


def by_content(folder: Path, full: bool) -> Section:
    """Measure by share of dirty documents, by family and by language."""
    section = Section(
        "What is in the documents, and what is looked for",
        "Microseconds of CPU time for 4 KB of text (UTF-8): by share of documents with boilerplate, with one family of "
        "rules alone on typical documents, and by language on typical documents.",
    )
    works = {NEWSCLEAN: cleaning(warm_pipeline())}
    for share in (0, 25, 50, 100):
        costs = side_by_side(works, supply(5000, 300, dirty=share / 100))
        section.rows.append(Row(f"{share} % dirty", costs.microseconds(NEWSCLEAN), "µs"))
    alone = {family: cleaning(Pipeline.from_preset(select=[family])) for family in FAMILIES}
    costs = side_by_side(alone, supply(6000, 200), repeats=3, budget=0.1)
    section.rows += [Row(f"family {family} alone", costs.microseconds(family), "µs") for family in FAMILIES]
    for language in LANGUAGES:
        costs = side_by_side(works, supply(7000, 60, languages=[language]), repeats=3, budget=0.1)
        section.rows.append(Row(f"language {language}", costs.microseconds(NEWSCLEAN), "µs"))
    return section


def start_up(folder: Path, full: bool) -> Section:
    """Measure what is paid before the first document."""
    section = Section(
        "Start-up",
        "Wall time in fresh processes, of a machine that does nothing else: medians. Expressions are compiled when they are "
        "first needed, in the first documents.",
    )
    targets = {"import newsclean": IMPORT, "load and index the rules": LOAD}
    section.rows += [Row(name, seconds_of(name) * 1000, "ms", targets.get(name)) for name in SNIPPETS]
    section.rows.append(Row("filter on a small file, the whole process", filter_seconds() * 1000, "ms", FILTER))
    first, pipeline = list(islice(texts("dirty", 0), WARM_UP)), Pipeline.from_preset()
    begin = process_time()
    for text in first:
        pipeline.clean(text)
    mean = (process_time() - begin) / WARM_UP
    section.rows.append(Row(f"each of the first {WARM_UP:,} documents, in the mean", mean * 1e6, "µs of CPU time"))
    return section


def memory(folder: Path, full: bool) -> Section:
    """Measure the filter's memory over streams."""
    streams = _FULL_STREAMS if full else _STREAMS
    section = Section("Memory", "The most memory that `newsclean --jsonl` ever held while a stream passed through it.")
    try:
        peaks = peaks_of_streams(streams)
    except CalledProcessError as error:
        reason = (error.stderr.strip().splitlines() or [str(error)])[-1]
        section.rows.append(Row("peak", None, f"not measured: {reason}"))
        return section
    section.rows += [Row(f"stream of {size}", peak, "MB", MEMORY) for size, peak in zip(streams, peaks, strict=True)]
    section.rows.append(
        Row(f"{streams[-1]} against {streams[0]}", max(peaks[1:]) / peaks[0], "x the memory", FLAT),
    )
    return section


def machine() -> str:
    """Describe what the figures were taken on, by kind and not by name."""
    facts = [_processor(), f"{os.cpu_count()} cores"]
    if hasattr(os, "sysconf") and "SC_PHYS_PAGES" in os.sysconf_names:
        size = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
        facts.append(f"{size / 2**30:.0f} GB of memory")
    facts += [platform.system(), f"{platform.python_implementation()} {platform.python_version()}"]
    facts += [f"{name} {_version(name)}" for name in _PACKAGES]
    return ", ".join(facts)


def _processor() -> str:
    information = Path("/proc/cpuinfo")
    if information.exists():
        for row in information.read_text(encoding="utf-8", errors="replace").splitlines():
            name, _, value = row.partition(":")
            if name.strip() == "model name" and value.strip():
                return value.strip()
    return platform.machine()


def _version(name: str) -> str:
    return newsclean.__version__ if name == "newsclean" else metadata.version(name)


def page(sections: Sequence[Section], day: date) -> str:
    """Return the page of figures as Markdown."""
    return "\n".join(_page(sections, day))


def _page(sections: Sequence[Section], day: date) -> Iterator[str]:
    rows = [row for section in sections for row in section.rows]
    missed = sum(row.verdict == "missed" for row in rows)
    promised = sum(bool(row.verdict) for row in rows)
    yield "# Benchmarks"
    yield ""
    yield "Written by `python -m benchmarks.report`; run it to have the figures of your machine."
    yield ""
    yield f"- {day.isoformat()}: {machine()}"
    yield f"- Documents grown from the fixtures{' and a sample of real pages' if SAMPLE.exists() else ''}, never the same twice."
    yield f"- Of {promised} targets {promised - missed} are met and {missed} missed."
    for section in sections:
        yield from ("", f"## {section.title}", "", section.note, "")
        yield from ("| | measured | target | |", "|---|---:|---:|---|")
        yield from (f"| {' | '.join(row.cells())} |" for row in section.rows)
        if section.plot:
            yield from ("", f"![{section.plot[1]}]({section.plot[0]})")
    yield ""


#: The parts of the report by name, in the order in which they are run: start-up comes first, while nothing is warm.
PARTS: Mapping[str, Callable[[Path, bool], Section]] = {
    "start-up": start_up,
    "peers": against_peers,
    "size": by_size,
    "content": by_content,
    "rules": by_rules,
    "memory": memory,
}


def main(words: Sequence[str] | None = None) -> int:
    """Measure, print and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--full", action="store_true", help="stream 1 GB as well")
    parser.add_argument("--only", choices=PARTS, action="append", help="print this part and write no page; repeatable")
    parser.add_argument("--output", type=Path, default=PAGE, help="where the page goes; the plots go beside it")
    options = parser.parse_args(words)
    with TemporaryDirectory() as scratch:
        folder = Path(scratch) if options.only else options.output.parent
        folder.mkdir(parents=True, exist_ok=True)
        sections = []
        for name in options.only or PARTS:
            begin = perf_counter()
            section = PARTS[name](folder, options.full)
            sections.append(section)
            print(f"\n{section.title} ({perf_counter() - begin:.0f} s)")
            for row in section.rows:
                print("  {:58} {:>24} {:>14} {}".format(*row.cells()), flush=True)
    if not options.only:
        options.output.write_text(page(sections, date.today()), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
