"""Draw the figures of the report, if matplotlib is there (``pip install newsclean[bench]``)."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

from benchmarks.workloads import size_name

__all__ = ["draw_peers", "draw_rules", "draw_sizes", "shown"]

_OTHERS, _OURS = "#8a99a8", "#c2410c"
_WIDTH, _HEIGHT = 7.0, 3.4


def shown(figure: float) -> str:
    """Return a figure with three digits that count.

    >>> shown(2.3456), shown(1234.5)
    ('2.35', '1,234')
    """
    return f"{figure:,.0f}" if figure >= 100 else f"{figure:.3g}"


def draw_sizes(folder: Path, speeds: Mapping[int, float]) -> tuple[str, str] | None:
    """Draw throughput in megabytes a second by size of a document in bytes.

    Returns:
        The name of the file in the folder and what is in it, or None without matplotlib.
    """
    if (drawing := _axes()) is None:
        return None
    figure, axes = drawing
    axes.plot(range(len(speeds)), list(speeds.values()), marker="o", color=_OURS)
    axes.set_xticks(range(len(speeds)), [size_name(size) for size in speeds])
    axes.set_ylim(bottom=0)
    return _save(figure, axes, folder, "size.svg", "Throughput by size of a document", "size of a document", "MB/s")


def draw_rules(folder: Path, increases: Mapping[int, float]) -> tuple[str, str] | None:
    """Draw the cost of a document by number of rules, both as multiples of newsclean's own.

    Returns:
        The name of the file in the folder and what is in it, or None without matplotlib.
    """
    if (drawing := _axes()) is None:
        return None
    figure, axes = drawing
    axes.plot(list(increases), list(increases.values()), marker="o", color=_OURS)
    axes.set_xticks(list(increases))
    axes.set_ylim(0, 1.2 * max(2, *increases.values()))
    return _save(figure, axes, folder, "rules.svg", "Cost by number of rules", "times the rules", "times the CPU time")


def draw_peers(folder: Path, costs: Mapping[str, float]) -> tuple[str, str] | None:
    """Draw the cost of each tool as a multiple of orjson's round trip.

    Returns:
        The name of the file in the folder and what is in it, or None without matplotlib.
    """
    if (drawing := _axes()) is None:
        return None
    figure, axes = drawing
    names = sorted(costs, key=lambda name: -costs[name])
    bars = axes.barh(
        names,
        [costs[name] for name in names],
        color=[_OURS if name.startswith("newsclean") else _OTHERS for name in names],
    )
    axes.bar_label(bars, [shown(costs[name]) for name in names], padding=3)
    axes.set_xscale("log")
    axes.set_xlim(min(0.5, *costs.values()), 3 * max(costs.values()))
    what = "CPU time in round trips of orjson (logarithmic)"
    return _save(figure, axes, folder, "peers.svg", "CPU time beside other tools", what, "")


def _axes() -> tuple[Any, Any] | None:
    """Return a figure and its axes, or None without matplotlib."""
    try:
        matplotlib = import_module("matplotlib")
    except ImportError:
        return None
    matplotlib.use("svg")
    # The same figures give the same file: it holds no date, and no identifiers made up on the way.
    matplotlib.rcParams.update({"svg.hashsalt": "newsclean", "svg.fonttype": "none", "font.family": "sans-serif"})
    figure, axes = import_module("matplotlib.pyplot").subplots(figsize=(_WIDTH, _HEIGHT), layout="constrained")
    return figure, axes


def _save(figure: Any, axes: Any, folder: Path, name: str, title: str, across: str, up: str) -> tuple[str, str]:
    axes.set(title=title, xlabel=across, ylabel=up)
    axes.spines[["top", "right"]].set_visible(False)
    axes.grid(axis="both" if up else "x", alpha=0.25)
    figure.savefig(folder / name, metadata={"Date": None, "Creator": None}, facecolor="white")
    import_module("matplotlib.pyplot").close(figure)
    return name, title
