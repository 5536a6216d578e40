"""What a line looks like, whatever its language: prose, sentence, headline."""

from __future__ import annotations

from newsclean.document import Document
from newsclean.lazy import LazyExpression

__all__ = [
    "SENTENCE_ENDS",
    "are_hashtags",
    "ends_sentence",
    "is_east_asian",
    "is_mail_address",
    "is_prose",
    "prose_size",
]

#: The signs that end a sentence, in the scripts of the languages that the rules know.
SENTENCE_ENDS = frozenset(".!?\u3002\uff01\uff1f\u061f\u06d4\u0964\u0965\u2026\u2025\uff0e\u1362\u0589\u104b\u17d4")
_CLOSERS = "\"'\u201d\u2019\u00bb\u203a\u201c\u2018\u300d\u300f\uff09)]*_ \t\r\u00a0\u200b\u200f\u200e"
_SHORTEST_PROSE = 80
#: A character of a script without spaces says about as much as two letters.
_SHORTEST_WIDE_PROSE = 36
#: Thai and Lao end no sentence with a sign: a line as long as this is taken for one, and few headlines are.
_SHORTEST_UNMARKED = 85
_LONGEST_MAIL_ADDRESS, _LONGEST_HASHTAGS = 200, 200
_EAST_ASIAN, _SHORTEST_EAST_ASIAN = LazyExpression("[\u3041-\u3096\u30a1-\u30fa\u3400-\u9fff\uac00-\ud7a3]"), 8
_MAIL_ADDRESS = LazyExpression(r"[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,64}(?:\.[A-Za-z0-9-]{1,64}){1,4}")


def ends_sentence(row: str) -> bool:
    """Tell whether a line ends as a sentence does, closing quotes and brackets aside.

    >>> ends_sentence("He said: “No.”"), ends_sentence("Photo: X"), ends_sentence("")
    (True, False, False)
    """
    return (
        row[-1:] in SENTENCE_ENDS
        or row[-40:].rstrip(_CLOSERS)[-1:] in SENTENCE_ENDS
        or (len(row) >= _SHORTEST_UNMARKED and "\u0e01" <= row[len(row) // 2] <= "\u0edf")
    )


def is_prose(row: str) -> bool:
    """Tell whether a line is long enough for a paragraph and ends as a sentence.

    >>> is_prose("The council met."), is_prose("The council met on the evening of the vote, " * 2 + "and left.")
    (False, True)
    """
    return (
        len(row) >= _SHORTEST_WIDE_PROSE
        and (len(row) >= _SHORTEST_PROSE or row[len(row) // 2] >= "\u2e80")
        and ends_sentence(row)
    )


def is_east_asian(row: str) -> bool:
    """Tell whether a line is longer than a name and mostly in Chinese, Japanese or Korean letters.

    >>> is_east_asian("古い橋は金曜日に川に落ちたが、けが人はいなかったという。"), is_east_asian("© 2024 谷間新聞")
    (True, False)
    """
    letters = len(_EAST_ASIAN.findall(row))
    return letters >= _SHORTEST_EAST_ASIAN and 2 * letters > len(row)


def is_mail_address(row: str) -> bool:
    """Tell whether a line is a mail address and nothing else.

    >>> is_mail_address("jane.roe@valleypost.example"), is_mail_address("Mail: jane.roe@valleypost.example")
    (True, False)
    """
    return len(row) <= _LONGEST_MAIL_ADDRESS and "@" in row and _MAIL_ADDRESS.fullmatch(row.strip()) is not None


def are_hashtags(row: str) -> bool:
    """Tell whether a line is a row of hashtags and nothing else.

    >>> are_hashtags("#Riverton #flood"), are_hashtags("#1 of the county"), are_hashtags("# Heading")
    (True, False, False)
    """
    return (
        len(row) <= _LONGEST_HASHTAGS
        and row.lstrip()[:1] == "#"
        and all(tag[0] == "#" and tag[1:2].isalpha() for tag in row.split())
    )


def prose_size(document: Document) -> int:
    """Return how many characters of a document stand in lines of prose that are not taken."""
    rows, taken = document.rows, document.taken
    return sum(len(rows[number]) for number in document.content if number not in taken and is_prose(rows[number]))
