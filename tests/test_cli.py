"""The command: options, streams, errors, exit statuses and faults of its surroundings."""

from __future__ import annotations

import io
import json
import os
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import IO, NamedTuple

import pytest

import newsclean
from newsclean import cli
from newsclean.errors import RuleError

STORY = "The council met on Tuesday evening and agreed to repair the old bridge.\n"
ARTICLE = f"Advertisement\n\n{STORY}"
PAGE = f"<html><body><article><p>{STORY}</p><p>Advertisement</p><p>{STORY}</p></article></body></html>"

OWN_RULE = """
[weather-box]
why = "A box with the weather."
line_equals = ["{words} is sunny today"]
removes = ["Weather in Oldtown is sunny today", "Our weather is sunny today"]
keeps = ["The weather was sunny on the day of the fair.", "It is sunny today, they said."]
"""


class Done(NamedTuple):
    status: int
    out: bytes
    err: str


Run = Callable[..., Done]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run the command in this process, with streams as the interpreter makes them."""

    def run(*words: str | Path, stdin: bytes | None = b"", encoding: str = "utf-8") -> Done:
        out, err = io.BytesIO(), io.BytesIO()
        source = None if stdin is None else io.TextIOWrapper(io.BytesIO(stdin), encoding=encoding)
        monkeypatch.setattr(sys, "stdin", source)
        monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(out, encoding=encoding))
        monkeypatch.setattr(sys, "stderr", io.TextIOWrapper(err, encoding=encoding, errors="backslashreplace"))
        status = cli.main([str(word) for word in words])
        return Done(status, out.getvalue(), err.getvalue().decode(encoding))

    return run


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE)
    return path


@pytest.fixture
def own_rules(tmp_path: Path) -> Path:
    folder = tmp_path / "own"
    (folder / "en").mkdir(parents=True)
    (folder / "en" / "navigation.toml").write_text(OWN_RULE)
    return folder


def records(*values: object) -> bytes:
    return b"".join([json.dumps(value).encode() + b"\n" for value in values])


# -- text ----------------------------------------------------------------------------------------


def test_standard_input_is_one_document(run: Run) -> None:
    assert run(stdin=ARTICLE.encode()) == (0, STORY.encode(), "")


def test_files_come_out_one_after_the_other(run: Run, article: Path) -> None:
    assert run(article, "-", article, stdin=b"Snow fell.\n") == (0, f"{STORY}Snow fell.\n{STORY}".encode(), "")


def test_documents_are_not_joined_to_one_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"One.")
    (tmp_path / "b").write_bytes(b"Two.")
    assert run(tmp_path / "a", tmp_path / "b").out == b"One.\nTwo."


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n",
        b"No end",
        b"Windows\r\nends\r\n",
        b"A bad \xff\xfe byte, a half \xe2\x82",
        b"\xed\xa0\x80 a surrogate in UTF-8\n",
        b"\xef\xbb\xbfA mark first.\n",
        b"A \x00 NUL.\n",
        "Latin-1: Düsseldorf\n".encode("latin-1"),
        b"\xff\xfeonly two bytes of UTF-16\n",
        "A text in UTF-16.\n".encode("utf-16"),
        b"\xff\xfe\x00\xd8 no valid UTF-16",
    ],
)
def test_bytes_of_a_story_come_out_as_they_came(run: Run, data: bytes) -> None:
    assert run(stdin=data) == (0, data, "")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"Advertisement\nA bad \xff byte.\n", b"A bad \xff byte.\n"),
        (b"\xef\xbb\xbfAdvertisement\nSnow fell.\n", b"\xef\xbb\xbfSnow fell.\n"),
        (
            "\ufeffAdvertisement\nSchnee fiel über Nacht.\n".encode("utf-16-le"),
            "\ufeffSchnee fiel über Nacht.\n".encode("utf-16-le"),
        ),
        ("\ufeffAdvertisement\nSnow fell.\n".encode("utf-16-be"), "\ufeffSnow fell.\n".encode("utf-16-be")),
    ],
)
def test_the_encoding_stays(run: Run, before: bytes, after: bytes) -> None:
    assert run(stdin=before) == (0, after, "")


def test_the_locale_does_not_matter(run: Run) -> None:
    assert run(stdin="Advertisement\nÉté à Liège.\n".encode(), encoding="ascii").out == "Été à Liège.\n".encode()


# -- choice of rules -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "stays"),
    [
        (["--preset", "news"], False),
        (["--preset", "none"], True),
        (["--ignore", "advertising"], True),
        (["--ignore", "byline, advertising"], True),
        (["--ignore", "byline", "--ignore", "advertising"], True),
        (["--ignore", "byline,share"], False),
        (["--select", "byline,share"], True),
        (["--select", "byline,advertising"], False),
        (["--select", "byline", "--select", "advertising"], False),
    ],
)
def test_choice(run: Run, words: list[str], stays: bool) -> None:
    assert run(*words, stdin=ARTICLE.encode()) == (0, (ARTICLE if stays else STORY).encode(), "")


def test_own_rules_are_added(run: Run, own_rules: Path) -> None:
    text = f"Advertisement\n{STORY}Weather in Oldtown is sunny today\n"
    assert run(stdin=text.encode()).out == f"{STORY}Weather in Oldtown is sunny today\n".encode()
    assert run("--rules", own_rules, stdin=text.encode()) == (0, STORY.encode(), "")
    (shown,) = map(json.loads, run("--rules", own_rules, "--explain=json", stdin=text.encode()).out.splitlines())
    assert shown["removals"][1]["why"] == "A box with the weather."


def test_the_language_is_as_given(run: Run) -> None:
    assert json.loads(run("--explain=json", "--language", "nl", stdin=ARTICLE.encode()).out)["language"] == "nl"


# -- HTML ----------------------------------------------------------------------------------------


def test_html_is_extracted_and_cleaned(run: Run) -> None:
    expected = newsclean.clean_html(PAGE)
    assert "council" in expected
    assert "Advertisement" not in expected
    assert run("--html", stdin=PAGE.encode()) == (0, f"{expected}\n".encode(), "")


def test_html_in_records(run: Run) -> None:
    done = run("--html", "--jsonl", stdin=records({"text": PAGE, "n": 1.0}))
    assert done == (0, records({"text": newsclean.clean_html(PAGE), "n": 1.0}), "")


def test_a_page_without_an_article_is_reported_and_kept(run: Run) -> None:
    assert run("--html", stdin=b"<html></html>") == (1, b"", "<stdin>: no article was found in the page\n")
    line = records({"text": "<html></html>"})
    assert run("--html", "--jsonl", stdin=line) == (1, line, "<stdin>:1: no article was found in the page\n")


def test_explained_html_tells_the_text_that_offsets_count_in(run: Run) -> None:
    shown = json.loads(run("--html", "--explain=json", stdin=PAGE.encode()).out)
    (removal,) = shown["removals"]
    assert shown["text"][removal["start"] : removal["end"]] == "Advertisement"


# -- records -------------------------------------------------------------------------------------


def test_only_the_field_of_a_record_changes(run: Run) -> None:
    before = (
        b'\xef\xbb\xbf{"n": 1e-7, "text": %s , "big": 12345678901234567890123, "z": -0.0}\r\n'
        % json.dumps(ARTICLE).encode()
    )
    after = before.replace(json.dumps(ARTICLE).encode(), json.dumps(STORY).encode())
    assert run("--jsonl", stdin=before) == (0, after, "")


def test_the_field_has_a_name(run: Run) -> None:
    before = records({"text": ARTICLE, "body": ARTICLE})
    assert run("--jsonl", "--field", "body", stdin=before) == (0, records({"text": ARTICLE, "body": STORY}), "")


def test_records_without_change_come_out_byte_for_byte(run: Run) -> None:
    lines = b'{"text":"caf\\u00e9",\t"a":NaN}\n\n  \n{ "text" : "" }\r\n{"text":"\\ud800","text":"last"}'
    assert run("--jsonl", stdin=lines) == (0, lines, "")


BROKEN = b'{"text": "no end\n'
NO_TEXT = b'{"id": 1, "text": null}\n'
GOOD = records({"text": STORY})


def test_lines_that_are_no_records_are_reported_and_passed_through(run: Run) -> None:
    lines = GOOD + BROKEN + NO_TEXT + b"[1]\n\xff\n" + GOOD + BROKEN.rstrip()
    done = run("--jsonl", stdin=lines)
    assert (done.status, done.out) == (1, lines)
    assert done.err.splitlines() == [
        "<stdin>:2: not JSON: Unterminated string starting at (character 10)",
        "<stdin>:3: field 'text' is not text",
        "<stdin>:4: is not a JSON object",
        "<stdin>:5: byte 1 is not UTF-8",
        "<stdin>:7: not JSON: Unterminated string starting at (character 10)",
    ]


def test_rejects_go_to_a_file(run: Run, tmp_path: Path) -> None:
    (tmp_path / "one").write_bytes(GOOD + BROKEN.rstrip())
    (tmp_path / "two").write_bytes(b"\xff\n" + GOOD)
    done = run("--jsonl", "--rejects", tmp_path / "rejects", tmp_path / "one", tmp_path / "two")
    assert (done.status, done.out) == (1, GOOD + GOOD)
    assert (tmp_path / "rejects").read_bytes() == BROKEN + b"\xff\n"
    assert done.err.splitlines() == [
        f"{tmp_path}/one:2: not JSON: Unterminated string starting at (character 10)",
        f"{tmp_path}/two:1: byte 1 is not UTF-8",
    ]


def test_rejects_do_not_overwrite_an_input(run: Run, tmp_path: Path) -> None:
    (tmp_path / "in").write_bytes(GOOD)
    (tmp_path / "link").symlink_to(tmp_path / "in")
    done = run("--jsonl", "--rejects", tmp_path / "link", tmp_path / "in")
    assert (done.status, done.out) == (2, b"")
    assert "is in use" in done.err
    assert (tmp_path / "in").read_bytes() == GOOD


def test_records_of_two_files_are_not_joined(run: Run, tmp_path: Path) -> None:
    (tmp_path / "one").write_bytes(GOOD.rstrip())
    done = run("--jsonl", tmp_path / "one", tmp_path / "one")
    assert done.out == GOOD + GOOD.rstrip()


def test_a_record_that_cannot_be_cleaned_is_reported_and_kept(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def clean(self: newsclean.Pipeline, text: str) -> str:
        if text == "raise":
            raise RuntimeError("boom")
        return text

    monkeypatch.setattr(newsclean.Pipeline, "clean", clean)
    lines = GOOD + b'{"text": "raise"}\n' + GOOD
    assert run("--jsonl", stdin=lines) == (1, lines, "<stdin>:2: cannot be cleaned: RuntimeError: boom\n")
    assert run("-", stdin=b"raise") == (1, b"", "<stdin>: cannot be cleaned: RuntimeError: boom\n")


# -- views ---------------------------------------------------------------------------------------


def test_explain_comes_before_a_file(run: Run, article: Path) -> None:
    done = run("--explain", article)
    assert done.status == 0
    shown = done.out.decode()
    assert shown.startswith(f"{article}: 1 piece removed, 15 of {len(ARTICLE)} characters")
    assert "line 1, characters 0-13  en/advertising/" in shown
    assert "\n  | Advertisement\n" in shown
    assert "\x1b" not in shown


def test_explain_as_json(run: Run, article: Path) -> None:
    shown = json.loads(run(article, "--explain=json").out)
    (removal,) = shown["removals"]
    assert (shown["file"], shown["characters"]) == (str(article), {"before": len(ARTICLE), "after": len(STORY)})
    assert (removal["family"], removal["start"], removal["end"]) == ("advertising", 0, 13)
    assert removal["text"] == "Advertisement"
    assert removal["why"]


def test_explain_as_json_is_valid_for_bytes_that_are_not(run: Run) -> None:
    done = run("--explain=json", stdin=b"By Ann\xff Lee\n\xff\xfe\nAdvertisement\n" + STORY.encode())
    assert json.loads(done.out.decode("ascii"))["file"] == "<stdin>"


def test_explained_records_have_their_line(run: Run) -> None:
    done = run("--jsonl", "--explain=json", stdin=GOOD + BROKEN + b"\n" + records({"text": ARTICLE}))
    shown = [json.loads(line) for line in done.out.splitlines() if line]
    assert [(entry["line"], len(entry["removals"])) for entry in shown] == [(1, 0), (4, 1)]
    assert done.status == 1
    assert done.err.startswith("<stdin>:2: not JSON")
    shown_text = run("--jsonl", "--explain", stdin=GOOD + records({"text": ARTICLE})).out.decode()
    assert shown_text.startswith("<stdin>:1: nothing removed\n")
    assert "\n<stdin>:2: 1 piece removed" in shown_text


def test_diff(run: Run, article: Path) -> None:
    assert run("--diff", article) == (
        0,
        f"--- {article}\n+++ {article}\tcleaned\n@@ -1,3 +1 @@\n-Advertisement\n-\n {STORY}".encode(),
        "",
    )
    assert run("--diff", stdin=STORY.encode()) == (0, b"", "")


def test_diff_of_records(run: Run) -> None:
    done = run("--jsonl", "--diff", stdin=GOOD + records({"text": ARTICLE}))
    assert done.out.startswith(b"--- <stdin>:2\n+++ <stdin>:2\tcleaned\n@@ -1,3 +1 @@\n")
    assert run("--jsonl", "--diff", stdin=b'{"text": "Advertisement\\n\\ud800 x"}').status == 0


# -- rules, rule, check --------------------------------------------------------------------------


def test_rules_are_listed(run: Run) -> None:
    done = run("rules")
    assert (done.status, done.err) == (0, "")
    listed = dict(line.split(maxsplit=1) for line in done.out.decode().splitlines())
    assert list(listed) == [rule.id for rule in newsclean.rules()]
    assert all(listed[rule.id].endswith(rule.why) for rule in newsclean.rules())


def test_rules_of_a_family_and_a_language(run: Run) -> None:
    expected = [rule.id for rule in newsclean.rules() if rule.id.startswith("en/advertising/")]
    done = run("rules", "--family", "advertising", "--language", "en")
    assert [line.split()[0] for line in done.out.decode().splitlines()] == expected
    shown = json.loads(run("rules", "--family", "advertising", "--language", "en", "--json").out)
    assert [rule["id"] for rule in shown] == expected
    assert all(rule["why"] and rule["removes"] for rule in shown)


def test_a_rule_is_shown(run: Run) -> None:
    rule = next(rule for rule in newsclean.rules() if rule.patterns)
    done = run("rule", rule.id)
    assert (done.status, done.err) == (0, "")
    shown = done.out.decode()
    assert shown.startswith(f"{rule.id}\n")
    assert rule.why in shown
    assert all(example.split("\n")[0] in shown for example in rule.removes + rule.keeps)


def test_an_unknown_rule_has_near_ones(run: Run) -> None:
    rule = newsclean.rules()[0]
    done = run("rule", rule.id + "x")
    assert (done.status, done.out) == (2, b"")
    assert rule.id in done.err


def test_own_rules_are_checked(run: Run, own_rules: Path) -> None:
    assert run("check", own_rules) == (0, f"{own_rules}: 1 rule, no problem found\n".encode(), "")
    file = own_rules / "en" / "navigation.toml"
    file.write_text(OWN_RULE.replace("Our weather is sunny today", "Our weather is rainy today"))
    done = run("check", own_rules)
    assert (done.status, done.err) == (1, "")
    assert "Our weather is rainy today" in done.out.decode()
    file.write_text(OWN_RULE.replace("why", "how"))
    done = run("check", own_rules)
    assert (done.status, done.err) == (1, "")
    assert re.search(rf"^{re.escape(str(file))}:\d+: rule 'weather-box'", done.out.decode())


# -- bad usage -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--no-such-option"], "--no-such-option"),
        (["--expl"], "--expl"),
        (["--preset", "nws"], "'nws'"),
        (["--select", "nonsense"], "'nonsense'"),
        (["--ignore", "nonsense"], "'nonsense'"),
        (["--select", ","], "--select"),
        (["--explain=xml"], "xml"),
        (["--explain", "--diff"], "not allowed with"),
        (["--field", "body"], "--jsonl"),
        (["--rejects", "file"], "--jsonl"),
        (["--jsonl", "--diff", "--rejects", "file"], "--diff"),
        (["--jsonl", "--rejects", "/nonexistent/rejects"], "/nonexistent/rejects: No such file or directory"),
        (["--rules", "/nonexistent/rules"], "/nonexistent/rules: no such folder"),
        (["/nonexistent/article.txt"], "/nonexistent/article.txt: No such file or directory"),
        (["a\0b"], "null"),
        (["/"], "/: is a folder"),
        (["rules", "--family", "advrtising"], "advrtising"),
        (["rules", "--language", "xx"], "'xx'"),
        (["rules", "extra"], "extra"),
        (["rule"], "ID"),
        (["rule", "nonsense"], "'newsclean rules' lists them"),
        (["check"], "DIR"),
        (["check", "/nonexistent/rules"], "/nonexistent/rules: no such folder"),
    ],
)
def test_bad_usage(run: Run, words: list[str], message: str) -> None:
    done = run(*words, stdin=ARTICLE.encode())
    assert (done.status, done.out) == (2, b"")
    assert done.err.startswith("newsclean: ")
    assert message in done.err


def test_nothing_is_written_when_one_file_is_missing(run: Run, article: Path) -> None:
    assert run(article, "/nonexistent/article.txt").out == b""


def test_a_broken_rule_file_is_named_with_its_line(run: Run, own_rules: Path, article: Path) -> None:
    file = own_rules / "en" / "navigation.toml"
    file.write_text(OWN_RULE.replace("why", "how"))
    with pytest.raises(RuleError) as error:
        newsclean.load_rules(own_rules)
    assert run("--rules", own_rules, article) == (2, b"", f"newsclean: {error.value}\n")
    assert run("--rules", file, article).err == f"newsclean: {file}: is not a folder\n"


def test_a_file_that_cannot_be_read_fails_alone(run: Run, article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = Path.open

    def fail(self: Path, *mode: str) -> IO[bytes]:
        if self.name == "bad":
            raise OSError(5, "Input/output error")
        return usual(self, "rb")

    (article.parent / "bad").touch()
    monkeypatch.setattr(Path, "open", fail)
    bad = article.parent / "bad"
    assert run(article, bad, article) == (1, f"{STORY}{STORY}".encode(), f"{bad}: Input/output error\n")


def test_closed_streams(run: Run, article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run(stdin=None) == (2, b"", "newsclean: standard input is closed\n")
    assert run(article, stdin=None) == (0, STORY.encode(), "")
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert cli.main([str(article)]) == 1


def test_a_terminal_gets_a_hint_instead_of_silence(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.TextIOWrapper):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr(io, "TextIOWrapper", Terminal)
    done = run()
    assert (done.status, done.out) == (2, b"")
    assert "usage: newsclean" in done.err
    assert "--help" in done.err
    assert run("-", stdin=ARTICLE.encode()).out == STORY.encode()


# -- help, version, words that look like commands --------------------------------------------------


@pytest.mark.parametrize("words", [["--help"], ["-h"], ["rules", "--help"], ["rule", "--help"], ["check", "--help"]])
def test_help(run: Run, words: list[str]) -> None:
    done = run(*words)
    assert (done.status, done.err) == (0, "")
    assert done.out.startswith(b"usage: newsclean")


def test_help_shows_all(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    shown = run("--help").out.decode()
    parser = cli._clean_parser()
    for option in [*parser._option_string_actions, "rules", "rule ID", "check DIR", "examples:", "exit status:"]:
        assert option in shown
    assert max(map(len, shown.splitlines())) <= 80


def test_version(run: Run) -> None:
    assert run("--version") == (0, f"newsclean {newsclean.__version__}\n".encode(), "")


@pytest.mark.parametrize("words", [["./rules"], ["--", "rules"], ["--", "--diff"], ["--language", "en", "rules"]])
def test_files_named_like_commands(run: Run, words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("rules").write_text(ARTICLE)
    Path("--diff").write_text(ARTICLE)
    assert run(*words) == (0, STORY.encode(), "")


# -- as a process ----------------------------------------------------------------------------------

COMMAND = [sys.executable, "-m", "newsclean"]


def process(words: Sequence[str], **options: object) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([*COMMAND, *words], capture_output=True, timeout=60, **options)  # type: ignore[call-overload, no-any-return]


def shell(line: str, *words: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(["sh", "-c", line, "sh", *COMMAND, *words], input=stdin, capture_output=True, timeout=60)


unix_only = pytest.mark.skipif(os.name == "nt", reason="needs a POSIX shell")


def test_the_module_runs() -> None:
    done = process([], input=ARTICLE.encode())
    assert (done.returncode, done.stdout, done.stderr) == (0, STORY.encode(), b"")


def test_the_start_imports_only_what_is_needed(article: Path) -> None:
    code = "import sys; from newsclean.cli import main; main(sys.argv[1:]); sys.stderr.write(' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code, str(article)], capture_output=True, text=True, check=True)
    assert done.stdout == STORY
    loaded = set(done.stderr.split())
    assert "newsclean.pipeline" in loaded
    assert not loaded & {
        "rich",
        "asyncio",
        "trafilatura",
        "langdetect",
        "difflib",
        "newsclean.report",
        "newsclean.html",
    }


@unix_only
def test_an_ascii_locale_gives_the_same_bytes() -> None:
    environment = {
        **os.environ,
        "LC_ALL": "POSIX",
        "PYTHONCOERCECLOCALE": "0",
        "PYTHONUTF8": "0",
        "PYTHONIOENCODING": "ascii",
    }
    done = process([], input="Advertisement\nÉté à Liège.\n".encode(), env=environment)
    assert (done.returncode, done.stdout, done.stderr) == (0, "Été à Liège.\n".encode(), b"")
    done = process(["été.txt"], env=environment)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"No such file" in done.stderr


@unix_only
def test_closed_streams_of_a_process(article: Path) -> None:
    done = shell('exec "$@" <&-')
    assert (done.returncode, done.stdout, done.stderr) == (2, b"", b"newsclean: standard input is closed\n")
    done = shell('exec "$@" >&-', stdin=ARTICLE.encode())
    assert (done.returncode, done.stderr) == (1, b"newsclean: standard output is closed\n")
    done = shell('exec "$@" >&- 2>&-', stdin=ARTICLE.encode())
    assert done.returncode == 1


@unix_only
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize(
    "words", [["-"], ["--help"], ["--version"], ["rules"], ["--explain"], ["--jsonl", "--rejects", os.devnull]]
)
def test_a_full_disk_is_reported(words: list[str]) -> None:
    done = shell('exec "$@" >/dev/full', *words, stdin=ARTICLE.encode())
    assert done.returncode == 1
    assert done.stderr.endswith(b"newsclean: standard output cannot be written: No space left on device\n")


@unix_only
def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "in").write_bytes(GOOD * 20_000)
    done = shell('"$@" | head -1', "--jsonl", str(tmp_path / "in"))
    assert (done.returncode, done.stdout, done.stderr) == (0, GOOD, b"")
    reader, writer = os.pipe()
    os.close(reader)
    status = subprocess.run([*COMMAND, "--jsonl", str(tmp_path / "in")], stdout=writer, stderr=subprocess.PIPE)
    os.close(writer)
    assert (status.returncode, status.stderr) == (141, b"")


@unix_only
def test_records_come_out_before_the_input_ends_and_whole_after_an_interruption() -> None:
    with subprocess.Popen(
        [*COMMAND, "--jsonl"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        # Whoever runs the tests in the background lets them ignore interrupts.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    ) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        assert running.stderr is not None
        watchdog = threading.Timer(60, running.kill)
        watchdog.start()
        running.stdin.write(GOOD * 3 + GOOD[:20])
        running.stdin.flush()
        assert [running.stdout.readline() for _ in range(3)] == [GOOD] * 3
        running.send_signal(signal.SIGINT)
        assert running.wait(60) == 130
        assert (running.stdout.read(), running.stderr.read()) == (b"", b"")
        watchdog.cancel()


@unix_only
def test_an_input_that_does_not_wait_is_read_to_its_end() -> None:
    reader, writer = os.pipe()
    os.set_blocking(reader, False)
    with subprocess.Popen([*COMMAND, "--jsonl"], stdin=reader, stdout=subprocess.PIPE) as running:
        os.close(reader)
        assert running.stdout is not None
        for _ in range(3):
            os.write(writer, GOOD)
            assert running.stdout.readline() == GOOD
        os.close(writer)
        assert running.wait(60) == 0


@unix_only
def test_a_terminal_gets_colours() -> None:
    import pty

    terminal, inside = pty.openpty()
    environment = {**os.environ, "TERM": "xterm"}
    environment.pop("NO_COLOR", None)
    with subprocess.Popen([*COMMAND, "--explain"], stdin=subprocess.PIPE, stdout=inside, env=environment) as running:
        os.close(inside)
        running.communicate(b"Advertisement\x1b[5m\nAdvertisement\n" + STORY.encode(), timeout=60)
    shown = b""
    while True:
        try:
            shown += (piece := os.read(terminal, 4096))
        except OSError:  # Linux says so at the end
            break
        if not piece:
            break
    os.close(terminal)
    assert b"\x1b[31m  | Advertisement\x1b[0m" in shown
    assert b"\x1b[5m" not in shown


def test_a_long_run_of_records_needs_little_memory(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """The output of a batch is written before the next batch is read."""
    read: list[int] = []
    written: list[int] = []

    class Endless(io.BytesIO):
        def read1(self, size: int | None = -1, /) -> bytes:
            read.append(len(read))
            assert len(written) >= len(read) - 1
            return GOOD * 10 if len(read) <= 50 else b""

    class Counting(io.BytesIO):
        def write(self, data: object, /) -> int:
            written.append(len(written))
            return len(memoryview(data))  # type: ignore[arg-type]

    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(Endless()))
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(Counting()))
    assert cli.main(["--jsonl"]) == 0
    assert len(written) == 50
