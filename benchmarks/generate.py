"""Grow a corpus of any size from the repository's own articles.

    python -m benchmarks.generate --size 1GB --seed 1 > corpus.jsonl

Every line is ``{"id": ..., "text": ...}``. The paragraphs and the boilerplate come from ``fixtures/`` and, where
it is present, from a sample of real pages beside the repository. No two documents are alike: a paragraph is
grafted together from the beginning of one, the middle of another and the end of a third, and its numbers are rolled anew, so that a cleaner
cannot live on what it remembers. The same options give the same bytes; memory does not grow with the size.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from math import exp, log
from pathlib import Path
from random import Random
from typing import BinaryIO

__all__ = ["LANGUAGES", "SAMPLE", "Stock", "documents", "records", "size_in_bytes", "stocks"]

ROOT = Path(__file__).resolve().parent.parent
FIXTURES = ROOT / "fixtures"
#: The sample of real pages, where present.
SAMPLE = ROOT.parent / "shared" / "pages" / "dev.jsonl.gz"
#: The languages that every checkout has articles in.
LANGUAGES = tuple(sorted(path.name for path in FIXTURES.iterdir() if path.is_dir()))

#: What real extracted pages look like: newsclean finds something to remove in six of ten.
DIRTY = 0.6
SMALLEST, LARGEST = 1_000, 10_000
#: A dirty document holds one piece of boilerplate, and one more for so many bytes of story.
_BYTES_A_PIECE = 2_500
#: Shorter paragraphs are subheads and the like: they stay whole.
_SHORTEST_GRAFT = 80
#: A paragraph is grafted with one that is at most so many places away from it in the order of lengths.
_NEIGHBOURS = 8
#: A line of so many characters that the story holds as part of a paragraph belongs to the story.
_SHORTEST_PART = 40
_UNITS = {"": 1, "B": 1, "KB": 10**3, "MB": 10**6, "GB": 10**9}
#: Dates stay dates if a number's last digit only ever becomes a smaller one above zero.
_LAST_DIGIT = re.compile(r"[2-9](?![0-9])")


@dataclass
class Stock:
    """What documents of one language are made of.

    Args:
        articles: how many articles it comes from.
        paragraphs: paragraphs of stories, the shortest first.
        pieces: boilerplate by its place: ``head``, ``middle`` or ``tail``.
    """

    articles: int = 0
    paragraphs: list[str] = field(default_factory=list)
    pieces: dict[str, list[str]] = field(default_factory=lambda: {"head": [], "middle": [], "tail": []})

    def add(self, text: str, story: Sequence[str]) -> None:
        """Take an article apart.

        Args:
            text: the article as an extractor left it.
            story: its true paragraphs.
        """
        self.articles += 1
        self.paragraphs += [paragraph.strip() for paragraph in story if paragraph.strip()]
        known, whole = {_words(paragraph) for paragraph in story}, _words(" ".join(story))
        piece: list[str] = []
        place = "head"
        for line in [*text.split("\n"), None]:
            words = _words(line or "")
            if line is None or words in known or (len(words) >= _SHORTEST_PART and words in whole):
                if piece:
                    self.pieces["tail" if line is None else place].append("\n".join(piece).rstrip())
                piece, place = [], "middle"
            elif words or piece:
                piece.append(line)


def _words(line: str) -> str:
    return " ".join(line.split())


@cache
def stocks(*, sample: bool = True) -> dict[str, Stock]:
    """Return what there is to make documents of, by language.

    Args:
        sample: whether to use the sample of real pages where it is present.
    """
    found: dict[str, Stock] = {}
    for language, text, story in [*_fixtures(), *(_pages() if sample and SAMPLE.exists() else ())]:
        found.setdefault(language, Stock()).add(text, story)
    for stock in found.values():
        stock.paragraphs = sorted(dict.fromkeys(stock.paragraphs), key=len)
    return found


def _fixtures() -> Iterator[tuple[str, str, list[str]]]:
    for path in sorted(FIXTURES.glob("*/*/input.txt")):
        story = path.with_name("expected.txt").read_text(encoding="utf-8")
        yield path.parent.parent.name, path.read_text(encoding="utf-8"), _lines(story)


def _lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]


def _pages() -> Iterator[tuple[str, str, list[str]]]:
    with gzip.open(SAMPLE, "rt", encoding="utf-8", newline="\n") as stream:
        for row in stream:
            page = json.loads(row)
            story = [line for paragraph in page["body"] for line in _lines(paragraph["text"])]
            if story and page["trafilatura"]:
                yield page["lang"], page["trafilatura"], story


def documents(
    seed: int,
    *,
    dirty: float = DIRTY,
    smallest: int = SMALLEST,
    largest: int = LARGEST,
    languages: Iterable[str] = (),
    sample: bool = True,
) -> Iterator[str]:
    """Yield documents without end.

    Args:
        seed: the same seed gives the same documents.
        dirty: the share of documents with boilerplate in them, from 0 to 1.
        smallest, largest: the range of the story's size in UTF-8 bytes; small ones are as frequent as
            they are on the web, each doubling of the size having the same share.
        languages: two-letter codes; by default all, each as often as there are articles in it.
        sample: whether to use the sample of real pages where it is present.

    Raises:
        KeyError: there is no article in one of the languages.

    >>> first, second = documents(1, sample=False), documents(1, sample=False)
    >>> next(first) == next(second) != next(first)
    True
    """
    there = stocks(sample=sample)
    chosen = [there[language] for language in (languages or sorted(there))]
    weights = [stock.articles for stock in chosen]
    random = Random(seed)
    while True:
        stock = random.choices(chosen, weights)[0]
        size = exp(random.uniform(log(smallest), log(largest)))
        yield _document(random, stock, size, random.random() < dirty)


def _document(random: Random, stock: Stock, size: float, dirty: bool) -> str:
    """Make one document with a story of at least ``size`` bytes, unless one more paragraph would be far too much."""
    blocks: list[str] = []
    length = 0
    while length < size:
        block = _paragraph(random, stock.paragraphs)
        # No story says a line twice in succession; what a page says so is removed.
        if blocks[-1:] == [block] and len(stock.paragraphs) > 1:
            continue
        blocks.append(block)
        length += len(block.encode("utf-8")) + 1
    if dirty:
        pieces = stock.pieces
        places = [(place, piece) for place in pieces for piece in pieces[place]]
        ends: dict[str, str] = {}
        for _ in range(1 + int(size / _BYTES_A_PIECE)):
            place, piece = random.choice(places)
            if place == "middle" or place in ends:
                middle = piece if place == "middle" else random.choice(pieces["middle"] or [piece])
                blocks.insert(random.randint(1, len(blocks)), _roll(random, middle))
            else:
                ends[place] = _roll(random, piece)
        blocks = [*filter(None, [ends.get("head")]), *blocks, *filter(None, [ends.get("tail")])]
    return random.choice(("\n", "\n\n")).join(blocks) + "\n"


def _paragraph(random: Random, paragraphs: list[str]) -> str:
    """Graft the middle and the end of two others onto the beginning of a paragraph of about their length."""
    at = random.randrange(len(paragraphs))
    grafted = paragraphs[at]
    if len(grafted) >= _SHORTEST_GRAFT:
        for share in (random.uniform(0.2, 0.4), random.uniform(0.6, 0.8)):
            neighbour = at + random.randint(-_NEIGHBOURS, _NEIGHBOURS)
            other = paragraphs[max(0, min(len(paragraphs) - 1, neighbour))]
            grafted = grafted[: _gap(grafted, share)] + other[_gap(other, share) :]
    return _roll(random, grafted)


def _gap(paragraph: str, share: float) -> int:
    """Return where a word begins or, in scripts without spaces, any place near a share of the length."""
    place = int(len(paragraph) * share)
    gap = paragraph.find(" ", place, place + 40)
    return place if gap < 0 else gap


def _roll(random: Random, text: str) -> str:
    return _LAST_DIGIT.sub(lambda digit: str(random.randint(1, int(digit[0]))), text)


def records(texts: Iterable[str], size: int) -> Iterator[bytes]:
    """Yield documents as lines of JSON until they make up a corpus of a size in bytes.

    >>> list(records(["The bridge is open.\\n"] * 9, 60))
    [b'{"id": "0", "text": "The bridge is open.\\\\n"}\\n', b'{"id": "1", "text": "The bridge is open.\\\\n"}\\n']
    """
    written = 0
    for number, text in enumerate(texts):
        if written >= size:
            return
        line = json.dumps({"id": str(number), "text": text}, ensure_ascii=False).encode("utf-8") + b"\n"
        written += len(line)
        yield line


def size_in_bytes(words: str) -> int:
    """Read a size as people write it.

    Raises:
        ValueError: the words are no size.

    >>> size_in_bytes("1GB"), size_in_bytes("2.5 KB")
    (1000000000, 2500)
    """
    found = re.fullmatch(r"([0-9]+(?:\.[0-9]+)?) ?([KMG]?B?)", words.strip().upper())
    if not found or found[2] not in _UNITS:
        raise ValueError(f"{words!r} is no size; write 500KB, 20MB or 1GB")
    return int(float(found[1]) * _UNITS[found[2]])


def _parse(words: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    add("--size", type=size_in_bytes, default=10**6, help="of the corpus, such as 20MB (default: 1MB)")
    add("--seed", type=int, default=1, help="the same seed gives the same corpus (default: 1)")
    add("--dirty", type=float, default=DIRTY, help=f"share of documents with boilerplate (default: {DIRTY})")
    add("--smallest", type=size_in_bytes, default=SMALLEST, help="size of the smallest story (default: 1KB)")
    add("--largest", type=size_in_bytes, default=LARGEST, help="size of the largest story (default: 10KB)")
    add("--languages", type=lambda codes: codes.split(","), default=[], metavar="A,B", help="default: all")
    add("--fixtures-only", action="store_true", help="leave the sample of real pages aside")
    options = parser.parse_args(words)
    if not 0 <= options.dirty <= 1:
        parser.error("--dirty is a share from 0 to 1")
    if not 0 < options.smallest <= options.largest:
        parser.error("--smallest cannot be larger than --largest")
    if strangers := sorted(set(options.languages) - stocks(sample=not options.fixtures_only).keys()):
        parser.error(f"there is no article in {', '.join(strangers)}")
    return options


def main(words: Sequence[str] | None = None, output: BinaryIO | None = None) -> int:
    """Write a corpus to standard output."""
    options = _parse(words)
    texts = documents(
        options.seed,
        dirty=options.dirty,
        smallest=options.smallest,
        largest=options.largest,
        languages=options.languages,
        sample=not options.fixtures_only,
    )
    try:
        (output or sys.stdout.buffer).writelines(records(texts, options.size))
        sys.stdout.flush()
    except BrokenPipeError:  # the reader has enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


if __name__ == "__main__":
    sys.exit(main())
