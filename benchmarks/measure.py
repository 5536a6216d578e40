"""Measure side by side: every contender on the same fresh records, in turn, in CPU time."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from statistics import median
from time import process_time
from typing import NamedTuple

import orjson

__all__ = ["REPEATS", "Costs", "Item", "Work", "fresh_items", "round_trip", "seconds_for", "side_by_side"]

REPEATS = 5
#: CPU seconds that a contender gets in a repeat; what it has not looked at by then it does not look at.
_BUDGET = 0.3
#: The clock is read, and the budget looked at, after so many documents.
_BATCH = 20


class Item(NamedTuple):
    """A document as every contender may want it."""

    text: str
    #: The record of the text, as orjson writes it.
    record: bytes
    #: The page that the text comes from, if there is one.
    page: str = ""


#: What a contender does with a document; what comes of it does not matter.
Work = Callable[[Item], object]


@dataclass(frozen=True)
class Costs:
    """CPU seconds for a byte of text, by contender, one for every repeat."""

    by_name: Mapping[str, Sequence[float]]

    def times(self, name: str, other: str) -> float:
        """Return how many times as much a contender costs as another: the median over the repeats."""
        return median(mine / theirs for mine, theirs in zip(self.by_name[name], self.by_name[other], strict=True))

    def microseconds(self, name: str, size: int = 4096) -> float:
        """Return the median of what a contender costs for a document of a size in bytes."""
        return median(self.by_name[name]) * size * 1e6

    def megabytes_a_second(self, name: str) -> float:
        """Return the median of a contender's throughput."""
        return 1e-6 / median(self.by_name[name])


def round_trip(item: Item) -> bytes:
    """Decode and encode a record with orjson: the least that any tool costs that reads JSON lines."""
    return orjson.dumps(orjson.loads(item.record))


def fresh_items(texts: Iterable[str], count: int) -> list[Item]:
    """Take some texts as items."""
    return [
        Item(text, orjson.dumps({"id": str(number), "text": text})) for number, text in enumerate(islice(texts, count))
    ]


def seconds_for(work: Work, items: Sequence[Item], budget: float = _BUDGET) -> float:
    """Return the CPU seconds that a contender needs for a byte of the items' texts.

    Args:
        work: the contender.
        items: documents; as many are looked at as fit into the budget, but one batch at least.
        budget: CPU seconds.
    """
    spent = 0.0
    size = 0
    for start in range(0, len(items), _BATCH):
        batch = items[start : start + _BATCH]
        begin = process_time()
        for item in batch:
            work(item)
        spent += process_time() - begin
        size += sum(len(item.text.encode("utf-8", "surrogatepass")) for item in batch)
        if spent > budget:
            break
    return spent / size


def side_by_side(
    contenders: Mapping[str, Work],
    items: Callable[[int], Sequence[Item]],
    *,
    repeats: int = REPEATS,
    budget: float = _BUDGET,
) -> Costs:
    """Measure contenders in turn, on the same items, which are others in every repeat.

    Args:
        contenders: what is measured, by name.
        items: makes the items of a repeat from its number; number 0 is for warming up.
        repeats: how often everything is measured.
        budget: CPU seconds for a contender in a repeat.

    >>> def items(seed): return fresh_items(["The bridge is open."] * 50, 50)
    >>> costs = side_by_side({"once": round_trip, "twice": lambda item: (round_trip(item), round_trip(item))}, items)
    >>> costs.times("twice", "once") > 1
    True
    """
    by_name: dict[str, list[float]] = {name: [] for name in contenders}
    warm_up = items(0)
    for work in contenders.values():
        seconds_for(work, warm_up, budget)
    # What the contenders brought into memory is not to be looked at again by the collector.
    gc.collect()
    gc.freeze()
    try:
        for repeat in range(1, repeats + 1):
            fresh = items(repeat)
            for name, work in contenders.items():
                gc.collect()
                by_name[name].append(seconds_for(work, fresh, budget))
    finally:
        gc.unfreeze()
    return Costs(by_name)
