"""Run the command line: ``newsclean``, or ``python -m newsclean``."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import NoReturn

from newsclean.cli import main

__all__ = ["run"]


def run() -> NoReturn:
    """Run the command, and end the process at once.

    A filter on a small file does little but start and end, and to tidy up all that was read takes a sixth
    of its time.
    """
    status = main()
    for stream in (sys.stdout, sys.stderr):
        # The reader may be gone, or there may be no stream at all.
        with suppress(OSError, ValueError, AttributeError):
            stream.flush()
    os._exit(status)


if __name__ == "__main__":
    run()
