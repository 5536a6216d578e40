"""What a removal does to the text around it."""

from __future__ import annotations

import pytest

from newsclean.document import Document, Span


def cut(text: str, *pieces: str) -> str:
    return Document(text).mark(Span(text.index(piece), text.index(piece) + len(piece)) for piece in pieces).cleaned


@pytest.mark.parametrize(
    ("text", "pieces", "expected"),
    [
        ("One.\nAD\nTwo.\n", ["AD"], "One.\nTwo.\n"),
        ("One.\r\nAD\r\nTwo.\r\n", ["AD"], "One.\r\nTwo.\r\n"),
        ("One.\n\nAD\n\nTwo.\n", ["AD"], "One.\n\nTwo.\n"),
        ("One.\n\n\nAD\n\nTwo.\n", ["AD"], "One.\n\n\nTwo.\n"),
        ("One.\n\nAD\n\n\n\nTwo.\n", ["AD"], "One.\n\n\n\nTwo.\n"),
        ("One.\n\nAD\n\nAD2\n\nTwo.\n", ["AD\n", "AD2"], "One.\n\nTwo.\n"),
        ("AD\n\nOne.\n", ["AD"], "One.\n"),
        ("\n\nAD\n\nOne.\n", ["AD"], "\n\nOne.\n"),
        ("One.\n\nAD\n", ["AD"], "One.\n"),
        ("One.\n\nAD", ["AD"], "One."),
        ("One.\nAD", ["AD"], "One."),
        ("One.\n\nAD\n\n", ["AD"], "One.\n\n"),
        ("AD", ["AD"], ""),
        ("AD\n\n", ["AD"], ""),
        ("\ufeffAD\nOne.\n", ["AD"], "\ufeffOne.\n"),
        ("One. (AD)\nTwo.\n", ["(AD)"], "One.\nTwo.\n"),
        ("AD One.\n", ["AD"], "One.\n"),
        ("One AD two.\n", ["AD"], "One two.\n"),
        ("  AD  \nOne.\n", ["AD"], "One.\n"),
        ("One.\u2028AD\n", ["AD"], "One.\n"),
    ],
)
def test_cut(text: str, pieces: list[str], expected: str) -> None:
    assert cut(text, *pieces) == expected


def test_nothing_marked_gives_the_same_string() -> None:
    text = "One.\nTwo.\n"
    assert Document(text).cleaned is text
    assert Document(text).mark([Span(3, 3), Span(50, 60)]).cleaned is text


def test_lines_end_at_line_feeds_alone() -> None:
    text = "a\x0bb\x0cc\x1cd\x85e\u2028f\rg\r\nh"
    assert [line.text for line in Document(text).lines] == ["a\x0bb\x0cc\x1cd\x85e\u2028f\rg", "h"]


def test_an_offset_outside_is_an_error() -> None:
    with pytest.raises(IndexError, match="outside the cleaned text of 3"):
        Document("abc").to_original(4)
