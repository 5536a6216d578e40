"""Run the command line: ``newsclean``, or ``python -m newsclean``."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress
from typing import NoReturn

from newsclean.cli import main

__all__ = ["run"]


def run() -> NoReturn:
    """Run the command, and end the process at once.

    A filter on a small file does little but start and end. To tidy up all that was read takes a sixth of
    its time, and to look for rubbish where there is none yet as much again as cleaning the file.
    """
    gc.set_threshold(100_000, 20, 50)
    status = main()
    for stream in (sys.stdout, sys.stderr):
        # The reader may be gone, or there may be no stream at all.
        with suppress(OSError, ValueError, AttributeError):
            stream.flush()
    os._exit(status)


if __name__ == "__main__":
    run()
