"""Set up a virtual environment and run every check: ``python3 tests/run.py``.

Needs Python 3.11 or later and nothing else. Further arguments go to pytest.
"""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HOME = ROOT / ".venv"
BIN = HOME / ("Scripts" if os.name == "nt" else "bin")


def run(*command: str) -> None:
    """Run a command in the virtual environment; stop at the first that fails."""
    print("$", " ".join(command), flush=True)
    environment = {**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ.get('PATH', '')}"}
    environment.pop("PYTHONPATH", None)
    done = subprocess.run([str(BIN / command[0]), *command[1:]], cwd=ROOT, env=environment)
    if done.returncode:
        sys.exit(done.returncode)


def main() -> None:
    if sys.version_info < (3, 11):  # noqa: UP036
        sys.exit("newsclean needs Python 3.11 or later")
    if not (BIN / "python").exists() and not (BIN / "python.exe").exists():
        venv.create(HOME, with_pip=True)
    run("python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--editable", ".[dev]")
    run("ruff", "check", ".")
    run("ruff", "format", "--check", ".")
    run("mypy")
    run("lint-imports")
    run("python", "-m", "pytest", "--quiet", *sys.argv[1:])


if __name__ == "__main__":
    main()
