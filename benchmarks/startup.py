"""Measure what newsclean costs before it has cleaned anything: in fresh processes, in wall time."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from statistics import median
from time import perf_counter

__all__ = ["ARTICLE", "SNIPPETS", "filter_command", "filter_seconds", "seconds_of"]

ROOT = Path(__file__).resolve().parent.parent
#: A small file for the filter.
ARTICLE = ROOT / "fixtures" / "en" / "bridge-report" / "input.txt"
_REPEATS = 5

#: What is run beforehand, and the code that is measured.
SNIPPETS: dict[str, tuple[str, str]] = {
    "import newsclean": ("", "import newsclean"),
    "import what cleaning needs": ("import newsclean", "newsclean.clean, newsclean.Pipeline"),
    "load and index the rules": (
        "import newsclean; newsclean.clean, newsclean.Pipeline",
        "assert newsclean.Pipeline.from_preset().clean('Advertisement\\nThe council met.\\n') == 'The council met.\\n'",
    ),
    "from nothing to the first cleaned article": (
        f"article = open({str(ARTICLE)!r}, encoding='utf-8').read()",
        "import newsclean; newsclean.clean(article)",
    ),
}


def seconds_of(name: str, repeats: int = _REPEATS) -> float:
    """Return the median of the seconds that one of ``SNIPPETS`` takes in a fresh process."""
    before, code = SNIPPETS[name]
    program = f"from time import perf_counter\n{before}\nbegin = perf_counter()\n{code}\nprint(perf_counter() - begin)"
    command = [sys.executable, "-c", program]
    runs = [
        float(subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT).stdout)
        for _ in range(repeats + 1)
    ]
    return median(runs[1:])


def filter_command() -> list[str]:
    """Return the command that cleans the small file."""
    return [sys.executable, "-m", "newsclean", str(ARTICLE)]


def filter_seconds(repeats: int = _REPEATS) -> float:
    """Return the median of the seconds that the filter takes for the small file, the whole process."""
    runs = []
    for _ in range(repeats + 1):
        begin = perf_counter()
        subprocess.run(filter_command(), check=True, capture_output=True, cwd=ROOT)
        runs.append(perf_counter() - begin)
    return median(runs[1:])
