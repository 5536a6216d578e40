"""Measure newsclean beside other tools, in one run, on the same texts, on one core.

    python -m benchmarks.peers

The tools are optional (``pip install newsclean[bench]``); one that is not installed is said to be so. Each
figure is the median of several repeats of CPU time, each repeat on documents that nobody has seen before, as
a multiple of what orjson needs to decode and encode the same records; that round trip itself is not counted.
The tools do different things: what is compared is what a pass over a corpus costs. Those that read HTML get
the pages from which the texts were extracted.
"""

from __future__ import annotations

import gzip
import json
import sys
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module, metadata
from random import Random

from benchmarks.generate import SAMPLE
from benchmarks.measure import REPEATS, Costs, Item, Work, fresh_items, round_trip, side_by_side
from benchmarks.workloads import cleaning, supply, warm_pipeline

__all__ = ["HTML_PEERS", "TEXT_PEERS", "Comparison", "compare", "pages"]

NEWSCLEAN, ORJSON = "newsclean", "orjson round trip"
_DOCUMENTS = 1500
_PAGES = 40


def _c4() -> Work:
    """Return the line filter of C4 in datatrove; its counting of sentences, which costs most, is off."""
    c4 = import_module("datatrove.pipeline.filters").C4QualityFilter(min_num_sentences=-1)
    document = import_module("datatrove.data").Document
    return lambda item: c4.filter(document(text=item.text, id=""))


def _ftfy() -> Work:
    fix_text = import_module("ftfy").fix_text
    return lambda item: fix_text(item.text)


def _clean_text() -> Work:
    clean = import_module("cleantext").clean
    return lambda item: clean(item.text)


def _justext() -> Work:
    justext = import_module("justext")
    stop_words = justext.get_stoplist("English")
    return lambda item: justext.justext(item.page, stop_words)


def _trafilatura() -> Work:
    extract = import_module("trafilatura").extract
    return lambda item: extract(item.page, include_comments=False)


#: For every tool, by the name of its package: how to get it to work.
TEXT_PEERS: Mapping[str, Callable[[], Work]] = {"datatrove": _c4, "ftfy": _ftfy, "clean-text": _clean_text}
HTML_PEERS: Mapping[str, Callable[[], Work]] = {"jusText": _justext, "trafilatura": _trafilatura}


@dataclass(frozen=True)
class Comparison:
    """What a run has shown.

    Args:
        text: newsclean, the tools for text and orjson on typical documents.
        clean: newsclean and orjson on documents that hold nothing but the story.
        html: newsclean and orjson on the texts of pages, the tools for HTML on the pages; None if there are none.
        missing: what could not be measured, and why.
    """

    text: Costs
    clean: Costs
    html: Costs | None
    missing: Mapping[str, str]


def available(peers: Mapping[str, Callable[[], Work]]) -> tuple[dict[str, Work], dict[str, str]]:
    """Return the tools that are installed, ready to work, and why others are not there."""
    ready: dict[str, Work] = {}
    missing: dict[str, str] = {}
    for name, load in peers.items():
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                work = load()
            ready[f"{name} {metadata.version(name)}"] = work
        except ImportError as error:
            missing[name] = f"not installed ({error})"
    return ready, missing


@cache
def pages() -> tuple[Item, ...]:
    """Return the sample's pages with the texts that an extractor has left of them; none without the sample."""
    if not SAMPLE.exists():
        return ()
    with gzip.open(SAMPLE, "rt", encoding="utf-8") as stream:
        found = {page["id"]: page["trafilatura"] for page in map(json.loads, stream) if page["trafilatura"]}
    paths = [SAMPLE.parent / "html" / f"{identifier.replace('/', '_')}.html.gz" for identifier in found]
    return tuple(
        item._replace(page=gzip.decompress(path.read_bytes()).decode("utf-8", "replace"))
        for path, item in zip(paths, fresh_items(found.values(), len(found)), strict=True)
        if path.exists()
    )


def some_pages(seed: int) -> list[Item]:
    """Return some of the sample's pages, others for each seed."""
    return Random(seed).sample(pages(), min(_PAGES, len(pages())))


def compare(repeats: int = REPEATS, documents: int = _DOCUMENTS) -> Comparison:
    """Measure newsclean and the tools that are installed."""
    ours: dict[str, Work] = {ORJSON: round_trip, NEWSCLEAN: cleaning(warm_pipeline())}
    text_peers, missing = available(TEXT_PEERS)
    html_peers, missing_too = available(HTML_PEERS)
    missing |= missing_too
    text = side_by_side(ours | text_peers, supply(1000, documents), repeats=repeats)
    clean = side_by_side(ours, supply(2000, documents, dirty=0), repeats=repeats)
    html = None
    if not pages():
        missing |= dict.fromkeys(HTML_PEERS, "skipped: there is no sample of real pages beside the repository")
    elif html_peers:
        html = side_by_side(ours | html_peers, some_pages, repeats=repeats)
    return Comparison(text, clean, html, missing)


def main() -> int:
    """Print what each tool costs."""
    found = compare()
    print(f"{'':34}{'orjson round trips':>20}{'newsclean':>12}")
    for title, costs in (("typical", found.text), ("clean", found.clean), ("pages", found.html)):
        for name in costs.by_name if costs else ():
            assert costs is not None
            print(f"{title + ': ' + name:34}{costs.times(name, ORJSON):20.2f}{costs.times(name, NEWSCLEAN):12.2f}")
    for name, reason in found.missing.items():
        print(f"{name:34} {reason}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
