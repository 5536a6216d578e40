"""The command: arguments, streams and exit statuses, and no cleaning of its own.

Output is written as bytes in whole pieces, with nothing left in a buffer, so that a full disk or a
reader that went away is noticed here and not by the interpreter on its way out. What costs time to
import is imported when it is needed.
"""

from __future__ import annotations

import argparse
import codecs
import gc
import os
import signal
import stat
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext, suppress
from io import BufferedIOBase
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, NamedTuple, NoReturn, cast

import newsclean
from newsclean.errors import NewscleanError

if TYPE_CHECKING:
    from newsclean.corpus.jsonl import Record
    from newsclean.document import Document
    from newsclean.report import Row
    from newsclean.rule import Rule

__all__ = ["main"]

FINE, SOME_FAILED, BAD_USAGE, INTERRUPTED, READER_GONE = 0, 1, 2, 130, 141

STDIN_NAME = "<stdin>"

USAGE = """newsclean [OPTION ...] [FILE ...]
       newsclean rules [--family FAMILY] [--language CODE] [--json]
       newsclean rule ID
       newsclean check DIR"""

DESCRIPTION = """\
Remove what is not the story from news text: adverts, captions, related links,
bylines and the like. Every FILE is one document; '-', or no FILE at all, is
standard input. The cleaned text goes to standard output."""

EPILOG = """\
commands (as the first word; write a FILE of such a name as ./rules):
  rules              list the rules
  rule ID            show one rule: what it removes, why, and its examples
  check DIR          check rules of your own: their form and their examples

examples:
  newsclean < article.txt > clean.txt
  newsclean --diff article.txt                   see what would go
  newsclean --explain article.txt                see where, and by which rule
  newsclean --jsonl --field body < in.jsonl > out.jsonl
  newsclean --html page.html                     clean the article of a page
  newsclean --ignore byline,caption article.txt  leave these families alone
  newsclean --select en/related article.txt      remove nothing but these
  newsclean --rules my-rules article.txt         add rules of your own

exit status:
  0 fine; 1 some documents or records failed or could not be written;
  2 bad usage; 130 interrupted"""


class _RunError(Exception):
    """End the run with a message on standard error and an exit status."""

    def __init__(self, message: str, status: int) -> None:
        super().__init__(message)
        self.status = status


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        argv: the arguments without the command's name; by default those of the process.

    Returns:
        The exit status: 0 fine, 1 some documents or records failed or could not be written, 2 bad
        usage, 130 interrupted, 141 the reader of the output went away.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    commands = {"rules": _run_rules, "rule": _run_rule, "check": _run_check}
    try:
        if words and words[0] in commands:
            return commands[words[0]](words[1:])
        return _run_clean(words)
    except SystemExit as stop:  # argparse ends so after --help
        return int(stop.code or FINE)
    except _RunError as error:
        _complain(f"newsclean: {error}")
        return error.status
    except NewscleanError as error:
        _complain(f"newsclean: {error}")
        return BAD_USAGE
    except BrokenPipeError:
        return READER_GONE
    except KeyboardInterrupt:
        return INTERRUPTED
    except MemoryError:
        _complain("newsclean: out of memory")
        return SOME_FAILED


# -- arguments -----------------------------------------------------------------------------------


class _Parser(argparse.ArgumentParser):
    """An argument parser that writes through this module and ends by ``_RunError``."""

    def __init__(self, **options: Any) -> None:
        super().__init__(formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False, **options)

    def print_help(self, file: object = None) -> None:
        """Write the help to standard output, whatever ``file`` is."""
        _standard_output().write(self.format_help().encode())

    def error(self, message: str) -> NoReturn:
        """End the run as bad usage."""
        raise _RunError(f"{message}\n(try '{self.prog} --help')", BAD_USAGE)


def _clean_parser() -> _Parser:
    parser = _Parser(prog="newsclean", usage=USAGE, description=DESCRIPTION, epilog=EPILOG)
    add = parser.add_argument
    add("files", metavar="FILE", nargs="*", help=argparse.SUPPRESS)
    add("--version", action="store_true", help="show the version and exit")

    add = parser.add_argument_group("input").add_argument
    add("--jsonl", action="store_true", help="each line is a JSON object, and one of its fields the document")
    add("--field", metavar="NAME", help="the name of that field (default: text)")
    add("--html", action="store_true", help="the document is an HTML page")

    add = parser.add_argument_group("what to remove").add_argument
    add("--preset", metavar="NAME", default="news", help="news, light or none (default: news)")
    add("--select", metavar="A,B", action="append", help="nothing but these families or rules; may be repeated")
    add("--ignore", metavar="A,B", action="append", help="not these families or rules; may be repeated")
    add("--language", metavar="CODE", help="the language of the text, such as de (default: found out)")
    add("--rules", metavar="DIR", action="append", help="add the rules of this folder; may be repeated")

    group = parser.add_argument_group("output")
    group.add_argument("--rejects", metavar="FILE", help="with --jsonl: put lines that are no JSON object there "
                       "(default: they are passed through in their place)")  # fmt: skip
    add = group.add_mutually_exclusive_group().add_argument
    add("--diff", action="store_true", help="show what goes as a unified diff")
    add("--explain", metavar="=json", nargs="?", const="text", choices=("text", "json"),
        help="show what goes, where and why; with =json as one JSON object a document")  # fmt: skip
    return parser


def _parse(words: list[str]) -> argparse.Namespace:
    end = words.index("--") if "--" in words else len(words)
    # argparse would take the FILE after a bare --explain for its value.
    before = ["--explain=text" if word == "--explain" else word for word in words[:end]]
    parser = _clean_parser()
    options = parser.parse_intermixed_args(before)
    options.files += words[end + 1 :]
    if not options.jsonl and options.field is not None:
        parser.error("--field goes with --jsonl")
    if options.rejects is not None and (not options.jsonl or options.diff or options.explain):
        parser.error("--rejects goes with --jsonl, and not with --diff or --explain")
    options.select = _names(parser, "--select", options.select)
    options.ignore = _names(parser, "--ignore", options.ignore) or []
    return options


def _names(parser: _Parser, option: str, given: list[str] | None) -> list[str] | None:
    if given is None:
        return None
    names = [name.strip() for words in given for name in words.split(",")]
    if "" in names:
        parser.error(f"{option} needs names with a comma between them")
    return names


# -- newsclean FILE ... ----------------------------------------------------------------------------


def _run_clean(words: list[str]) -> int:
    options = _parse(words)
    if options.version:
        _standard_output().write(f"newsclean {newsclean.__version__}\n".encode())
        return FINE
    if not options.files and sys.stdin is not None and sys.stdin.isatty():
        raise _RunError(f"no FILE, and nothing on standard input\nusage: {USAGE}\n(try 'newsclean --help')", BAD_USAGE)
    files: list[str] = options.files or ["-"]
    for file in files:
        _check_readable(file)
    # While it starts, much is made and nothing thrown away: to look for rubbish takes as long as to clean a small file.
    gc.disable()
    try:
        cleaning, output = _cleaning(options), _standard_output()
        gc.freeze()
    finally:
        gc.enable()
    with _rejects(options.rejects, files) as rejects:
        job = _Job(options, cleaning, output, rejects)
        for file in files:
            job.run(file)
    return job.status


class _Cleaning(NamedTuple):
    """What to do with a document, and why the rules do it."""

    clean: Callable[[Any], str]
    explain: Callable[[Any], Document]
    reasons: Mapping[str, str]


def _cleaning(options: argparse.Namespace) -> _Cleaning:
    from newsclean.pipeline import all_rules

    own_rules: list[Rule] = []
    for folder in options.rules or ():
        own_rules += newsclean.load_rules(_existing_folder(folder))
    pipeline = newsclean.Pipeline.from_preset(
        options.preset, select=options.select, ignore=options.ignore, rules=own_rules, language=options.language
    )
    reasons = {rule.id: rule.why for rule in [*all_rules(), *own_rules]} if options.explain else {}
    if not options.html:
        return _Cleaning(pipeline.clean, pipeline.explain, reasons)

    def explain_page(page: str | bytes) -> Document:
        from newsclean.html import extract_text

        text = extract_text(page)
        if page.strip() and not text:
            raise _NoArticleError("no article was found in the page")
        return pipeline.explain(text)

    return _Cleaning(lambda page: explain_page(page).cleaned, explain_page, reasons)


class _NoArticleError(NewscleanError):
    """A page of which nothing would be left, which must not happen in silence."""


class _Job:
    """One run over documents: how they are cleaned, where they go, and whether all went well."""

    def __init__(
        self, options: argparse.Namespace, cleaning: _Cleaning, output: _Output, rejects: _Output | None
    ) -> None:
        self.jsonl: bool = options.jsonl
        self.html: bool = options.html
        self.field: str = "text" if options.field is None else options.field
        self.view: str | None = "diff" if options.diff else options.explain
        self.cleaning, self.output, self.rejects = cleaning, output, rejects
        self.status = FINE

    def run(self, file: str) -> None:
        """Clean a file, or standard input for '-'."""
        name = STDIN_NAME if file == "-" else file
        self.output.start_line()
        try:
            with _opened(file) as stream:
                if self.jsonl:
                    self.clean_records(stream, name)
                else:
                    self.clean_text(stream, name)
        except BrokenPipeError:
            raise
        except OSError as error:  # of the input: an output that fails ends the run by another name
            self.report(f"{name}: {_said(error)}")

    def report(self, message: str) -> None:
        """Tell of a failure, and remember it."""
        self.status = SOME_FAILED
        _complain(message)

    def clean_text(self, stream: BufferedIOBase, name: str) -> None:
        """Clean all of a stream as one document."""
        data = stream.read()
        try:
            if self.view is not None:
                output = self._shown(self.cleaning.explain(data if self.html else _decoded(data)[0]), name)
            elif self.html:
                article = self.cleaning.clean(data)
                output = _encoded(f"{article}\n" if article else "")
            else:
                text, encoding = _decoded(data)
                cleaned = self.cleaning.clean(text)
                output = data if cleaned == text else _encoded(cleaned, encoding)
        except Exception as error:  # the other documents are not to suffer
            self.report(f"{name}: {_cause(error)}")
            return
        self.output.write(output)

    def clean_records(self, stream: BufferedIOBase, name: str) -> None:
        """Clean one field of each record of a stream."""
        from newsclean.corpus.jsonl import NoRecordError, NoTextError, convert, read_batches

        def work(record: Record, number: int) -> bytes:
            if self.view is not None:
                return self._shown(self.cleaning.explain(record.text), name, number)
            return record.with_text(self.cleaning.clean(record.text))

        def failed(number: int, line: bytes, error: Exception) -> bytes:
            self.report(
                f"{name}:{number}: {error if isinstance(error, (NoRecordError, NoTextError)) else _cause(error)}"
            )
            if self.view is not None:
                return b""
            if self.rejects is None or not isinstance(error, NoRecordError):
                return line
            self.rejects.start_line()
            self.rejects.write(line)
            return b""

        for piece in convert(read_batches(stream), self.field, work, failed):
            self.output.write(piece, undivided=True)

    def _shown(self, document: Document, name: str, line: int | None = None) -> bytes:
        from newsclean import report

        if self.view == "json":
            place = {"file": name} if line is None else {"file": name, "line": line}
            return _json({**place, **report.as_dict(document, self.cleaning.reasons, with_text=self.html)})
        place_name = name if line is None else f"{name}:{line}"
        if self.view == "diff":
            return _view(report.unified_diff(document, place_name, f"{place_name}\tcleaned"), self.output)
        rows = report.explanation(document, place_name, self.cleaning.reasons)
        return _view([*rows, report.Row("text", "")] if document.removals else rows, self.output)


def _cause(error: Exception) -> str:
    return str(error) if isinstance(error, NewscleanError) else f"cannot be cleaned: {type(error).__name__}: {error}"


# -- newsclean rules | rule | check ----------------------------------------------------------------


def _run_rules(words: list[str]) -> int:
    from newsclean import report
    from newsclean.rule import FAMILIES

    parser = _Parser(prog="newsclean rules", description="List the rules: the id of each and why it removes.")
    parser.add_argument("--family", choices=FAMILIES, metavar="FAMILY", help=f"one of {', '.join(FAMILIES)}")
    parser.add_argument("--language", metavar="CODE", help="such as de, or any for rules of no language")
    parser.add_argument("--json", action="store_true", help="as one JSON list with all that is known")
    options = parser.parse_args(words)
    rules = newsclean.rules()
    languages = sorted({rule.language for rule in rules})
    if options.language not in (None, *languages):
        parser.error(f"no rules for language {options.language!r} (there are: {', '.join(languages)})")
    rules = [
        rule for rule in rules if options.family in (None, rule.family) and options.language in (None, rule.language)
    ]
    output = _standard_output()
    if options.json:
        output.write(_json([report.rule_as_dict(rule) for rule in rules]))
    else:
        output.write(_view(report.list_rules(rules), output))
    return FINE


def _run_rule(words: list[str]) -> int:
    from newsclean import report

    parser = _Parser(prog="newsclean rule", description="Show all about one rule.")
    parser.add_argument("id", metavar="ID", help="such as 'newsclean rules' or --explain give it")
    wanted = parser.parse_args(words).id
    rules = {rule.id: rule for rule in newsclean.rules()}
    if wanted not in rules:
        from difflib import get_close_matches

        near = get_close_matches(wanted, rules)
        hint = f"; did you mean {' or '.join(near)}?" if near else "; 'newsclean rules' lists them"
        raise _RunError(f"no rule {wanted!r}{hint}", BAD_USAGE)
    output = _standard_output()
    output.write(_view(report.describe_rule(rules[wanted]), output))
    return FINE


def _run_check(words: list[str]) -> int:
    parser = _Parser(prog="newsclean check", description="Check rules of your own: their form and their examples.")
    parser.add_argument("folder", metavar="DIR", help="the folder that --rules is given")
    folder = _existing_folder(parser.parse_args(words).folder)
    output = _standard_output()
    try:
        problems = newsclean.check_rules(folder)
    except NewscleanError as error:  # a rule that cannot be used, before any example is tried
        problems = [str(error)]
    if problems:
        output.write(_encoded("".join([f"{problem}\n" for problem in problems])))
        return SOME_FAILED
    rules = _counted(len(newsclean.load_rules(folder)), "rule")
    output.write(_encoded(f"{folder}: {rules}, no problem found\n"))
    return FINE


# -- inputs ----------------------------------------------------------------------------------------


def _check_readable(file: str) -> None:
    """Complain of a FILE before any other is cleaned; it isn't opened, since a pipe opens only once."""
    if file == "-":
        if sys.stdin is None:
            raise _RunError("standard input is closed", BAD_USAGE)
        return
    try:
        mode = Path(file).stat().st_mode
    except (OSError, ValueError) as error:
        raise _RunError(f"{file}: {_said(error)}", BAD_USAGE) from None
    if stat.S_ISDIR(mode):
        raise _RunError(f"{file}: is a folder, not a file", BAD_USAGE)
    if not os.access(file, os.R_OK):
        raise _RunError(f"{file}: may not be read", BAD_USAGE)


def _existing_folder(name: str) -> Path:
    folder = Path(name)
    if not folder.is_dir():
        raise _RunError(f"{name}: {'is not a folder' if folder.exists() else 'no such folder'}", BAD_USAGE)
    return folder


@contextmanager
def _opened(file: str) -> Iterator[BufferedIOBase]:
    if file != "-":
        with Path(file).open("rb") as stream:
            yield stream
        return
    _wait_when_empty(sys.stdin)
    yield cast(BufferedIOBase, sys.stdin.buffer)


def _wait_when_empty(stream: IO[Any]) -> None:
    """Have reads and writes wait: a stream that does not wait looks as if it had ended."""
    with suppress(OSError, ValueError, AttributeError):
        os.set_blocking(stream.fileno(), True)


def _decoded(data: bytes) -> tuple[str, str]:
    """Decode a document, and return the encoding beside it.

    That is UTF-16 where its byte order mark and its zero bytes say so, else UTF-8, in which a byte
    that is not valid stands as a lone surrogate and becomes the same byte again.
    """
    for mark, encoding in ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
        if data.startswith(mark) and b"\0" in data:
            with suppress(UnicodeDecodeError):
                return data.decode(encoding), encoding
    return data.decode("utf-8", "surrogateescape"), "utf-8"


# -- outputs ---------------------------------------------------------------------------------------


class _Output:
    """A stream of bytes that is written at once, in whole, or ends the run.

    Args:
        stream: an unbuffered stream, or one in memory.
        name: what to call it when it cannot be written.
        terminal: whether somebody sees it.
    """

    def __init__(self, stream: IO[bytes], name: str, *, terminal: bool = False) -> None:
        self.stream, self.name, self.terminal = stream, name, terminal
        self._line_is_open = False

    def write(self, data: bytes, *, undivided: bool = False) -> None:
        """Write all of the data; ``undivided`` if no signal may end the run in the middle of it."""
        if not data:
            return
        try:
            with _signals_held() if undivided else nullcontext():
                rest = memoryview(data)
                while rest:
                    rest = rest[self.stream.write(rest) :]
        except BrokenPipeError:
            raise
        except (OSError, ValueError) as error:
            raise _RunError(f"{self.name} cannot be written: {_said(error)}", SOME_FAILED) from None
        self._line_is_open = not data.endswith(b"\n")

    def start_line(self) -> None:
        """End the last line if it has no end yet, so that two documents are not joined to one line."""
        if self._line_is_open:
            self.write(b"\n")


def _standard_output() -> _Output:
    if sys.stdout is None:
        raise _RunError("standard output is closed", SOME_FAILED)
    _wait_when_empty(sys.stdout)
    buffer: IO[bytes] = sys.stdout.buffer
    return _Output(getattr(buffer, "raw", buffer), "standard output", terminal=sys.stdout.isatty())


def _status(file: str | IO[str]) -> os.stat_result:
    return Path(file).stat() if isinstance(file, str) else os.fstat(file.fileno())


@contextmanager
def _rejects(file: str | None, inputs: Iterable[str]) -> Iterator[_Output | None]:
    """Open the file for rejected lines, unless it is one that is read or written already."""
    if file is None:
        yield None
        return
    place = Path(file)
    for used in (*inputs, sys.stdout):
        with suppress(OSError, ValueError):
            status = _status(sys.stdin if used == "-" else used)
            if stat.S_ISREG(status.st_mode) and os.path.samestat(status, place.stat()):
                raise _RunError(f"{file}: is in use as input or output, and cannot take rejected lines", BAD_USAGE)
    try:
        stream = place.open("wb", buffering=0)
    except OSError as error:
        raise _RunError(f"{file}: {_said(error)}", BAD_USAGE) from None
    with stream:
        yield _Output(stream, file)


@contextmanager
def _signals_held() -> Iterator[None]:
    """Let an interruption wait for the end of the block."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT, signal.SIGTERM})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _view(rows: Iterable[Row], output: _Output) -> bytes:
    from newsclean.report import coloured, plain

    return _encoded(coloured(rows) if output.terminal else plain(rows))


def _encoded(text: str, encoding: str = "utf-8") -> bytes:
    """Encode a text so that bytes that were not valid come out as they were."""
    try:
        return text.encode(encoding, "surrogateescape")
    except UnicodeEncodeError:  # a lone surrogate that stands for no byte
        return text.encode(encoding, "backslashreplace")


def _json(value: object) -> bytes:
    import json

    try:
        return json.dumps(value, ensure_ascii=False).encode() + b"\n"
    except UnicodeEncodeError:
        return json.dumps(value).encode() + b"\n"


def _counted(number: int, thing: str) -> str:
    return f"{number:,} {thing}" if number == 1 else f"{number:,} {thing}s"


def _said(error: Exception) -> str:
    """Return what the system says, without the number and the name of the file."""
    return getattr(error, "strerror", None) or str(error)


def _complain(message: str) -> None:
    """Write a line to standard error, if there is one."""
    if sys.stderr is not None:
        with suppress(OSError, ValueError):
            print(message, file=sys.stderr, flush=True)
