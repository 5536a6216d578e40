"""Measure the most memory that the filter takes while a stream passes through it.

    python -m benchmarks.memory 20MB 200MB

Runs ``newsclean --jsonl`` over a generated stream of each size and prints the peak of its resident memory in
megabytes. This process stays small on purpose: a child's peak is never reported below its parent's.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

__all__ = ["peak_megabytes", "peaks_of_streams"]

ROOT = Path(__file__).resolve().parent.parent
_UNIT = 1 if sys.platform == "darwin" else 1024


def peak_megabytes(size: str, preset: str = "news") -> float:
    """Return the peak of the filter's resident memory over a stream of a size.

    Args:
        size: as ``benchmarks.generate`` reads it, such as ``20MB``.
        preset: what the filter removes.

    Raises:
        OSError: this system does not tell how much memory a child took.
        RuntimeError: the filter failed.
    """
    if not hasattr(os, "wait4"):
        raise OSError("this system does not tell how much memory a child took")
    generate = [sys.executable, "-m", "benchmarks.generate", "--size", size]
    clean = [sys.executable, "-m", "newsclean", "--jsonl", "--field", "text", "--preset", preset]
    with subprocess.Popen(generate, stdout=subprocess.PIPE, cwd=ROOT) as source:
        cleaner = subprocess.Popen(clean, stdin=source.stdout, stdout=subprocess.DEVNULL, cwd=ROOT)
        assert source.stdout is not None
        source.stdout.close()
        _, status, usage = os.wait4(cleaner.pid, 0)
        cleaner.returncode = os.waitstatus_to_exitcode(status)
    if cleaner.returncode or source.returncode:
        raise RuntimeError(f"the filter ended with {cleaner.returncode}, the generator with {source.returncode}")
    return usage.ru_maxrss * _UNIT / 1e6


def peaks_of_streams(sizes: Sequence[str], preset: str = "news") -> list[float]:
    """Return the peak for a stream of each size, measured from a small process of its own.

    Raises:
        subprocess.CalledProcessError: the measurement failed; its ``stderr`` says why.
    """
    command = [sys.executable, "-m", "benchmarks.memory", "--preset", preset, *sizes]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)
    return [float(row.split()[1]) for row in done.stdout.splitlines()]


def main(words: Sequence[str] | None = None) -> int:
    """Print the size of each stream and the peak in megabytes."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sizes", nargs="+", metavar="SIZE", help="of a stream, such as 20MB")
    parser.add_argument("--preset", default="news", help="what the filter removes (default: news)")
    options = parser.parse_args(words)
    for size in options.sizes:
        print(size, f"{peak_megabytes(size, options.preset):.1f}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
