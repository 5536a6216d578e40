"""Records of JSON, one a line: find the text in a line, replace it, leave every other byte alone.

A record is never decoded and written anew, since that would change numbers, escapes and doubled
keys that are not ours to touch. Only the standard library's reader decides what is valid.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from io import BufferedIOBase

__all__ = ["NoRecordError", "NoTextError", "Record", "convert", "read_batches", "read_record"]

BATCH_SIZE = 1 << 16

# Numbers stay text: they are not needed, and int() refuses those of more than 4,300 digits.
_decode = json.JSONDecoder(parse_int=str, parse_float=str, parse_constant=str).raw_decode
_opening = re.compile(r"\ufeff?[ \t\r\n]*\{[ \t\r\n]*").match
_colon = re.compile(r"[ \t\r\n]*:[ \t\r\n]*").match
_comma = re.compile(r"[ \t\r\n]*,[ \t\r\n]*").match
_closing = re.compile(r"[ \t\r\n]*\}[ \t\r\n]*\Z").match
_escape_all = json.JSONEncoder(ensure_ascii=True).encode
_escape_least = json.JSONEncoder(ensure_ascii=False).encode


class NoRecordError(ValueError):
    """Raise for a line that no JSON reader would take as an object."""


class NoTextError(ValueError):
    """Raise for an object in which the field is missing or holds something else than text."""


@dataclass(frozen=True, slots=True)
class Record:
    """A line that holds a JSON object, and the place of its text.

    Args:
        line: the line as it came, with its end.
        start: where the field's value starts in the line, at its quotation mark.
        end: the character after its closing quotation mark.
        text: the value itself.
    """

    line: str
    start: int
    end: int
    text: str

    def with_text(self, text: str) -> bytes:
        """Return the line with another text in the field, and all else as it was.

        With the same text it is the same line. A new value has its characters beyond ASCII as escapes
        if the old value had no others.

        >>> record = read_record(b'{"id": 1.50, "text": "caf\\\\u00e9 bar"}', "text")
        >>> record.with_text("caf\\u00e9")
        b'{"id": 1.50, "text": "caf\\\\u00e9"}'
        """
        if text == self.text:
            return self.line.encode()
        before, old, after = self.line[: self.start], self.line[self.start : self.end], self.line[self.end :]
        try:
            value = (_escape_all if old.isascii() else _escape_least)(text).encode()
        except UnicodeEncodeError:  # a lone surrogate, which can only stand in JSON as an escape
            value = _escape_all(text).encode()
        return before.encode() + value + after.encode()


def read_record(line: bytes, field: str) -> Record:
    """Find the text in a line of JSON; of doubled keys the last one counts, as in all readers.

    Raises:
        NoRecordError: the line is no valid UTF-8, no valid JSON, no object or nested too deeply.
        NoTextError: the object has no such field, or the field is no text.

    >>> read_record(b'{"id": 7, "text": "Rain fell."}', "text").text
    'Rain fell.'
    """
    try:
        decoded = line.decode()
    except UnicodeDecodeError as error:
        raise NoRecordError(f"byte {error.start + 1} is not UTF-8") from None
    try:
        place = _find_value(decoded.rstrip("\r\n"), field)
    except json.JSONDecodeError as error:
        raise NoRecordError(f"not JSON: {error.msg} (character {error.pos + 1})") from None
    except RecursionError:
        raise NoRecordError("nested too deeply to be read") from None
    if place is None:
        raise NoTextError(f"has no field {field!r}")
    start, end, value = place
    if decoded[start] != '"':
        raise NoTextError(f"field {field!r} is not text")
    return Record(decoded, start, end, str(value))


def _find_value(line: str, field: str) -> tuple[int, int, object] | None:
    """Return the start, the end and the value of a field, and check the whole line on the way."""
    opening = _opening(line)
    if opening is None:
        raise NoRecordError("is not a JSON object")
    position = opening.end()
    found: tuple[int, int, object] | None = None
    if _closing(line, position):
        return found
    while True:
        if not line.startswith('"', position):
            raise json.JSONDecodeError("expecting a key in quotation marks", line, position)
        key, position = _decode(line, position)
        colon = _colon(line, position)
        if colon is None:
            raise json.JSONDecodeError("expecting ':'", line, position)
        value, position = _decode(line, colon.end())
        if key == field:
            found = colon.end(), position, value
        comma = _comma(line, position)
        if comma is None:
            break
        position = comma.end()
    if _closing(line, position) is None:
        raise json.JSONDecodeError("expecting ',' or '}', and nothing after it", line, position)
    return found


def read_batches(stream: BufferedIOBase, size: int = BATCH_SIZE) -> Iterator[list[bytes]]:
    r"""Read lines in batches of about ``size`` bytes, and sooner when the input pauses.

    A line ends at ``\n`` and nowhere else, and keeps its end; the last one may have none.

    >>> from io import BytesIO
    >>> list(read_batches(BytesIO(b"1\r\n2\r3\n4")))
    [[b'1\r\n', b'2\r3\n'], [b'4']]
    """
    unfinished: list[bytes] = []
    while chunk := stream.read1(size):
        head, line_end, tail = chunk.rpartition(b"\n")
        if line_end:
            yield [line + b"\n" for line in b"".join([*unfinished, head]).split(b"\n")]
            unfinished = []
        if tail:
            unfinished.append(tail)
    if unfinished:
        yield [b"".join(unfinished)]


def convert(
    batches: Iterable[list[bytes]],
    field: str,
    work: Callable[[Record, int], bytes],
    failed: Callable[[int, bytes, Exception], bytes],
) -> Iterator[bytes]:
    """Turn batches of lines into pieces of output, in their order.

    Args:
        batches: lines with their ends, as ``read_batches`` gives them.
        field: the name of the field that holds the text.
        work: gives the output for a record and the number of its line, counted from 1.
        failed: gives the output for a line that is no record, has no text or made ``work`` raise;
            it gets the line's number, the line as it came and the error.

    Blank lines are no records and come out as they are.

    >>> upper = lambda record, number: record.with_text(record.text.upper())
    >>> b"".join(convert([[b'{"t": "a"}'], [b'[]']], "t", upper, lambda number, line, error: b"!"))
    b'{"t": "A"}!'
    """
    number = 0
    for batch in batches:
        output = []
        for line in batch:
            number += 1
            if line.isspace():
                output.append(line)
                continue
            try:
                output.append(work(read_record(line, field), number))
            except Exception as error:
                output.append(failed(number, line, error))
        yield b"".join(output)
