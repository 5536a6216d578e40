"""Lines of JSON: the field changes, and no other byte does."""

from __future__ import annotations

import json
from collections.abc import Iterator
from io import BufferedIOBase, BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.corpus.jsonl import NoRecordError, NoTextError, Record, convert, read_batches, read_record

RAW_NUMBERS = [
    "1e-7",
    "1.0",
    "-0.0",
    "0",
    "-17",
    "12345678901234567890123",
    "1E+5",
    "1e999",
    "NaN",
    "-Infinity",
    "7" * 5000,
]

spaces = st.text(" \t\r", max_size=2)
texts = st.text(max_size=30) | st.text('\\"/\u2028\x85\ud800\udfff\x00é\U0001f600', max_size=8)
values = st.recursive(
    st.none() | st.booleans() | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=6,
)


def encodable(raw: str) -> bool:
    return not any("\ud800" <= character <= "\udfff" for character in raw)


@st.composite
def raw_values(draw: st.DrawFn) -> str:
    if draw(st.booleans()):
        return draw(st.sampled_from(RAW_NUMBERS))
    return raw_text(draw, draw(values))


def raw_text(draw: st.DrawFn, value: object) -> str:
    raw = json.dumps(value, ensure_ascii=draw(st.booleans()))
    return raw if encodable(raw) else json.dumps(value)


@st.composite
def lines(draw: st.DrawFn) -> tuple[bytes, str, bytes]:
    """The bytes before a line's text, the text as JSON, the bytes after it."""

    def member(key: str, value: str) -> str:
        return f"{draw(spaces)}{raw_text(draw, key)}{draw(spaces)}:{draw(spaces)}{value}{draw(spaces)}"

    keys = texts.filter(lambda key: key != "text")
    head = "".join([member(draw(keys), draw(raw_values())) + "," for _ in range(draw(st.integers(0, 3)))])
    tail = "".join(["," + member(draw(keys), draw(raw_values())) for _ in range(draw(st.integers(0, 3)))])
    mark, end = draw(st.sampled_from(["", "\ufeff"])), draw(st.sampled_from(["", "\n", "\r\n"]))
    before = f'{mark}{draw(spaces)}{{{head}{draw(spaces)}"text"{draw(spaces)}:{draw(spaces)}'
    after = f"{draw(spaces)}{tail}}}{draw(spaces)}{end}"
    return before.encode(), raw_text(draw, draw(texts)), after.encode()


@given(lines(), texts)
def test_only_the_field_changes(line: tuple[bytes, str, bytes], new: str) -> None:
    before, raw, after = line
    record = read_record(before + raw.encode() + after, "text")
    assert record.text == json.loads(raw)
    changed = record.with_text(new)
    assert changed.startswith(before)
    assert changed.endswith(after)
    value = changed[len(before) : len(changed) - len(after)]
    assert b"\n" not in value
    assert json.loads(value) == json.loads(json.dumps(new))


@given(lines())
def test_a_line_with_the_same_text_is_the_same_line(line: tuple[bytes, str, bytes]) -> None:
    before, raw, after = line
    whole = before + raw.encode() + after
    record = read_record(whole, "text")
    assert record.with_text(record.text) == whole


JSON_PIECES = [
    '"text"',
    '"a"',
    ":",
    ",",
    "{",
    "}",
    "[",
    "]",
    '"',
    "\\",
    "1",
    "-",
    ".5",
    "e3",
    "null",
    "true",
    " ",
    "\n",
    "x",
]


@given(st.lists(st.sampled_from(JSON_PIECES), max_size=12).map("".join))
def test_accepts_what_the_standard_reader_accepts(inner: str) -> None:
    for line in (inner, "{" + inner + "}", '{"text": "a", ' + inner + "}"):
        try:
            value = json.loads(line)
        except ValueError:
            value = None
        if not isinstance(value, dict):
            with pytest.raises(NoRecordError):
                read_record(line.encode(), "text")
        elif isinstance(value.get("text"), str):
            assert read_record(line.encode(), "text").text == value["text"]
        else:
            with pytest.raises(NoTextError):
                read_record(line.encode(), "text")


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (b"", "not a JSON object"),
        (b"not json", "not a JSON object"),
        (b'[{"text": "a"}]', "not a JSON object"),
        (b'"text"', "not a JSON object"),
        (b"17", "not a JSON object"),
        (b"\x00", "not a JSON object"),
        (b"[" * 100_000, "not a JSON object"),
        (b'{"text": "no end', "Unterminated string .*character 10"),
        (b'{"text": "a raw \x01 control"}', "Invalid control character .*character 17"),
        (b'{"text": "a"} {"text": "b"}', "nothing after it"),
        (b'{"text": "a",}', "expecting a key"),
        (b'{"text" "a"}', "expecting ':'"),
        (b'{"text": }', "Expecting value"),
        (b'{text: "a"}', "expecting a key"),
        (b'{"text": "a", "x": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", "nested too deeply"),
        (b'{"text": "a bad \xff byte"}', "byte 17 is not UTF-8"),
        (b'{"text": "a surrogate \xed\xa0\x80 in UTF-8"}', "is not UTF-8"),
    ],
)
def test_lines_that_are_no_records(line: bytes, message: str) -> None:
    with pytest.raises(NoRecordError, match=message):
        read_record(line, "text")


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (b"{}", "has no field 'text'"),
        (b'{"body": "a", "deeper": {"text": "b"}}', "has no field 'text'"),
        (b'{"text": null}', "field 'text' is not text"),
        (b'{"text": 17}', "field 'text' is not text"),
        (b'{"text": NaN}', "field 'text' is not text"),
        (b'{"text": ["a"]}', "field 'text' is not text"),
        (b'{"text": {"text": "a"}}', "field 'text' is not text"),
        (b'{"text": "a", "text": null}', "field 'text' is not text"),
    ],
)
def test_records_without_text(line: bytes, message: str) -> None:
    with pytest.raises(NoTextError, match=message):
        read_record(line, "text")


def test_the_last_of_doubled_keys_counts() -> None:
    record = read_record(b'{"text": "one", "text": "two"}', "text")
    assert record.text == "two"
    assert record.with_text("2") == b'{"text": "one", "text": "2"}'


def test_a_key_may_be_written_with_escapes() -> None:
    assert read_record(b'{"te\\u0078t": "a"}', "text").with_text("b") == b'{"te\\u0078t": "b"}'


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('{"text": "caf\\u00e9 bar"}', '{"text": "caf\\u00e9"}'),
        ('{"text": "café bar"}', '{"text": "café"}'),
        ('{"town": "Zürich", "text": "caf\\u00e9 bar"}', '{"town": "Zürich", "text": "caf\\u00e9"}'),
    ],
)
def test_characters_beyond_ascii_are_written_as_before(line: str, expected: str) -> None:
    assert read_record(line.encode(), "text").with_text("café") == expected.encode()


def test_a_lone_surrogate_stays_an_escape() -> None:
    record = read_record('{"text": "é \\ud800 x"}'.encode(), "text")
    assert json.loads(record.with_text("é \ud800")) == {"text": "é \ud800"}


# -- batches -------------------------------------------------------------------------------------


class Pieces(BufferedIOBase):
    """A stream that gives its pieces one by one, as a slow pipe does."""

    def __init__(self, pieces: list[bytes]) -> None:
        self.pieces = pieces

    def read1(self, size: int = -1, /) -> bytes:
        return self.pieces.pop(0) if self.pieces else b""


@given(st.lists(st.text("a\n\r\u2028", min_size=1, max_size=6).map(str.encode), max_size=6))
def test_batches_hold_all_lines_and_split_at_line_feeds_only(pieces: list[bytes]) -> None:
    whole = b"".join(pieces)
    found = [line for batch in read_batches(Pieces(list(pieces))) for line in batch]
    assert b"".join(found) == whole
    assert [line.removesuffix(b"\n") for line in found] == (whole.removesuffix(b"\n").split(b"\n") if whole else [])


@given(st.lists(st.binary(max_size=9).map(lambda line: line.replace(b"\n", b"")), max_size=9), st.integers(1, 7))
def test_the_size_of_reads_does_not_matter(lines: list[bytes], size: int) -> None:
    lines = [line + b"\n" for line in lines]
    assert [line for batch in read_batches(BytesIO(b"".join(lines)), size) for line in batch] == lines


def test_a_batch_comes_before_more_is_read() -> None:
    pieces = [b"1\n2\n3", b"4\n", b"5"]
    batches = read_batches(Pieces(pieces))
    assert next(batches) == [b"1\n", b"2\n"]
    assert pieces == [b"4\n", b"5"]
    assert list(batches) == [[b"34\n"], [b"5"]]


# -- conversion ----------------------------------------------------------------------------------


def test_conversion_keeps_the_order_and_goes_on_after_failures() -> None:
    def work(record: Record, number: int) -> bytes:
        if record.text == "raise":
            raise RuntimeError("boom")
        return record.with_text(f"{number}")

    failures: list[tuple[int, bytes, str]] = []

    def failed(number: int, line: bytes, error: Exception) -> bytes:
        failures.append((number, line, type(error).__name__))
        return b"failed\n"

    def batches() -> Iterator[list[bytes]]:
        yield [b'{"t": "a"}\n', b" \r\n", b"broken\n"]
        yield [b'{"t": "raise"}\n', b"{}\n", b'{"t": "b"}']

    pieces = list(convert(batches(), "t", work, failed))
    assert pieces == [b'{"t": "1"}\n \r\nfailed\n', b'failed\nfailed\n{"t": "6"}']
    assert failures == [
        (3, b"broken\n", "NoRecordError"),
        (4, b'{"t": "raise"}\n', "RuntimeError"),
        (5, b"{}\n", "NoTextError"),
    ]


def test_conversion_is_lazy() -> None:
    def batches() -> Iterator[list[bytes]]:
        yield [b'{"t": "a"}\n']
        raise AssertionError("read too early")

    pieces = convert(batches(), "t", lambda record, number: record.with_text("b"), lambda number, line, error: line)
    assert next(pieces) == b'{"t": "b"}\n'
