"""The README tells the truth: its example, its commands and its code do what it says."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import newsclean

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
EXAMPLE = ROOT / "fixtures" / "en" / "bridge-report"


def blocks(language: str) -> list[str]:
    return [text for name, text in BLOCKS if name == language]


def test_the_example_is_the_fixture_and_comes_out_as_shown() -> None:
    before, after = blocks("text")[:2]
    assert before == (EXAMPLE / "input.txt").read_text(encoding="utf-8")
    assert after == (EXAMPLE / "expected.txt").read_text(encoding="utf-8") == newsclean.clean(before)


def test_the_library_does_what_the_comments_say() -> None:
    names: dict[str, Any] = {}
    compared = 0
    for line in blocks("python")[0].splitlines():
        code, _, comment = line.partition("#")
        if "html" in code:
            continue
        try:
            expected = ast.literal_eval(comment.split(":")[0].strip())
        except (SyntaxError, ValueError):
            exec(code, names)
            continue
        assert eval(code, names) == expected
        compared += 1
    assert compared == 2


def test_a_function_is_a_cleaner() -> None:
    names: dict[str, Any] = {"newsclean": newsclean, "text": "One.\n* * *\nTwo.\n"}
    exec(blocks("python")[1], names)
    assert names["pipeline"].clean(names["text"]) == "One.\nTwo.\n"


def test_the_rule_that_it_shows_can_be_loaded(tmp_path: Path) -> None:
    folder = tmp_path / "en"
    folder.mkdir()
    (folder / "related.toml").write_text(blocks("toml")[0], encoding="utf-8")
    (rule,) = newsclean.load_rules(tmp_path)
    assert newsclean.clean("SEE ALSO : Flood maps\nIt rains.\n", select=[], rules=[rule]) == "It rains.\n"


@pytest.mark.skipif(os.name == "nt", reason="the command is for a POSIX shell")
@pytest.mark.skipif("NEWSCLEAN_OFFLINE" in os.environ, reason="it installs packages, and this machine is offline")
def test_the_first_command_sets_up_and_cleans(tmp_path: Path) -> None:
    """Run it as a new user would, in a copy of the project, with the pip that comes with this Python."""
    home = tmp_path / "newsclean"
    leave = shutil.ignore_patterns(".venv", ".git", "__pycache__", ".*_cache", ".hypothesis", "*.jsonl")
    shutil.copytree(ROOT, home, ignore=leave)
    tools = tmp_path / "bin"
    tools.mkdir()
    (tools / "python3").symlink_to(Path(sys.base_prefix) / "bin" / f"python3.{sys.version_info.minor}")
    environment = {**os.environ, "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}"}
    environment.pop("PYTHONPATH", None)
    done = subprocess.run(
        ["sh", "-c", blocks("sh")[0]], cwd=home, env=environment, capture_output=True, text=True, encoding="utf-8"
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == (EXAMPLE / "expected.txt").read_text(encoding="utf-8")
    # trafilatura's parser needs a package that older installers do not bring along.
    page = home / "page.html"
    page.write_text(f"<html><body><article><p>{'The bridge is open again. ' * 12}</p></article></body></html>")
    html = subprocess.run([str(home / ".venv/bin/newsclean"), "--html", str(page)], capture_output=True, text=True)
    assert (html.returncode, html.stdout.startswith("The bridge is open again.")) == (0, True), html.stderr
