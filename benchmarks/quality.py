"""Measure quality on real pages, and hold it to the floors in ``quality.toml``.

    python benchmarks/quality.py SAMPLE            measure and compare with the floors
    python benchmarks/quality.py SAMPLE --raise    write better figures into the floors
    python benchmarks/quality.py --audit FILE...   what went by rule and what odd lines stayed

SAMPLE is a folder with ``tools/score.py`` and its data. ``--raise`` only ever raises a floor: to lower
one, a person has to edit ``quality.toml`` and say why in the commit.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import newsclean
from newsclean.shape import ends_sentence

FLOORS = Path(__file__).with_name("quality.toml")
SAMPLE = Path(__file__).resolve().parents[2] / "shared"
#: For each measure: what is asked of the scorer, the key in its answer, and whether more is better.
MEASURES: dict[str, tuple[str, str, bool]] = {
    "seeds_exact": ("seeds", "exact", True),
    "lines_recall": ("lines", "recall", True),
    "lines_precision": ("lines", "precision", True),
    "lines_body_lost": ("lines", "body_lost", False),
    "lines_documents_hurt": ("lines", "documents_hurt", False),
    "keep_lost": ("keep", "lost", False),
    "pages_f1": ("pages", "after.f1", True),
    "pages_documents_worse": ("pages", "documents_worse", False),
}
#: An odd line of this length at most is listed by the audit.
_LONGEST_ODD_LINE = 160
_SAMPLES = 3


def floors() -> dict[str, float]:
    """Return the figures that may not get worse."""
    return dict(tomllib.loads(FLOORS.read_text(encoding="utf-8")))


def measure(sample: Path) -> dict[str, float]:
    """Run the sample's scorer and return one figure a measure."""
    answers: dict[str, dict[str, Any]] = {}
    for what in dict.fromkeys(measure[0] for measure in MEASURES.values()):
        command = [sys.executable, str(sample / "tools" / "score.py"), what, "newsclean:clean", "--json"]
        answers[what] = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return {name: _figure(answers[what], key) for name, (what, key, _) in MEASURES.items()}


def _figure(answer: dict[str, Any], key: str) -> float:
    value: Any = answer
    for part in key.split("."):
        value = value[part]
    return float(str(value).split("/")[0])


def worse(figures: dict[str, float], pinned: dict[str, float]) -> list[str]:
    """Return a sentence for every figure that is worse than its floor."""
    return [
        f"{name} is {figures[name]:g}, the floor is {floor:g}"
        for name, floor in pinned.items()
        if (figures[name] < floor if MEASURES[name][2] else figures[name] > floor)
    ]


def raised(figures: dict[str, float], pinned: dict[str, float]) -> dict[str, float]:
    """Return the floors with every better figure in place of the old one."""
    return {
        name: (max if MEASURES[name][2] else min)(figure, pinned.get(name, figure)) for name, figure in figures.items()
    }


def audit(texts: Iterable[str]) -> Iterator[str]:
    """Yield what rules took, by rule, and the odd lines that no rule took, by frequency."""
    taken: Counter[str] = Counter()
    samples: dict[str, list[str]] = {}
    odd: Counter[str] = Counter()
    for text in texts:
        document = newsclean.explain(text)
        for removal in document.removals:
            taken[removal.rule] += 1
            shown = samples.setdefault(removal.rule, [])
            if len(shown) < _SAMPLES and removal.text not in shown:
                shown.append(removal.text)
        odd.update(
            line.strip()
            for line in document.cleaned.split("\n")
            if 0 < len(line.strip()) <= _LONGEST_ODD_LINE and not ends_sentence(line)
        )
    yield "taken:"
    for rule, count in taken.most_common():
        yield f"{count:7} {rule}"
        yield from (f"        {sample[:150]!r}" for sample in samples[rule])
    yield "stayed, short and no sentence:"
    yield from (f"{count:7} {line}" for line, count in odd.most_common())


def read_texts(path: Path) -> Iterator[str]:
    """Yield the texts of a file: the field ``text`` of each line of a ``.jsonl``, else the whole file."""
    with path.open(encoding="utf-8", newline="\n") as stream:
        if path.suffix != ".jsonl":
            yield stream.read()
            return
        for line in stream:
            yield json.loads(line)["text"]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sample", nargs="?", type=Path, default=SAMPLE)
    parser.add_argument("--raise", dest="lift", action="store_true", help="write better figures into the floors")
    parser.add_argument("--audit", nargs="+", type=Path, metavar="FILE", help="list what went and what stayed")
    options = parser.parse_args()
    if options.audit:
        for row in audit(text for path in options.audit for text in read_texts(path)):
            print(row)
        return 0
    figures, pinned = measure(options.sample), floors()
    for name, figure in figures.items():
        print(f"{name:24} {figure:10g}   floor {pinned.get(name, float('nan')):g}")
    problems = worse(figures, pinned)
    print(*problems, sep="\n")
    if options.lift and not problems:
        rows = [f"{name} = {figure:g}" for name, figure in raised(figures, pinned).items()]
        FLOORS.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
