"""One spelling for what publishers spell in many ways, without moving a single offset.

Every replacement is one character for one character, so a match in the folded text stands at the
same place in the text as it came. Patterns are folded when they are loaded, lines before a pattern
sees them; a pattern is therefore written in plain typography and matches all of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from string import ascii_letters
from unicodedata import category

__all__ = ["SIGN_WORDS", "WIDE", "fold", "has_wide_letters", "is_plain", "is_sign", "lower", "words_of"]

#: What becomes what. Quotes, dashes, spaces and full-width forms; bullets, arrows and emoji become ``*``;
#: invisible marks become spaces; letters whose case or spelling is not one to one (Turkish i, Greek final sigma and
#: accents, Russian yo, Arabic alef with its carriers) become their plain form, and so do digits.
_REPLACEMENTS: tuple[tuple[str, str], ...] = (
    ("\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "),
    (
        "\u200b\u200c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\ufe0f\t\r\v\f\x00\x02",
        " ",
    ),
    ("\u2018\u2019\u201a\u201b\u02bc\u2032\u00b4\u05f3\u0060\uff07", "'"),
    ("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\u2033\u05f4\u300c\u300d\u300e\u300f\u300a\u300b\uff02", '"'),
    ("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u30fc\u05be\uff0d", "-"),
    (
        "\u2022\u2023\u2043\u25cf\u25cb\u25aa\u25a0\u25a1\u25b6\u25ba\u25b8\u25b7\u25c6\u25c7\u25bc\u2605\u2606\u00b7\u30fb",
        "*",
    ),
    ("\u2192\u2190\u2197\u21d2\u2794\u279c\u27a1\u27a4\u2713\u2714\u261e\u25e6\u203b\u2756\uff0a\u27f6\u2937", "*"),
    ("\uff1a", ":"),
    ("\u061b\uff1b", ";"),
    ("\u2026\u3002\u0964\u06d4\uff0e\u104b\u17d4", "."),
    ("\u3001\u060c\uff0c", ","),
    ("\uff01\u00a1", "!"),
    ("\uff1f\u061f\u00bf", "?"),
    ("\uff08", "("),
    ("\uff09", ")"),
    ("\u3010\u3014\uff3b\u3008", "["),
    ("\u3011\u3015\uff3d\u3009", "]"),
    ("\uff5c\u00a6\u2502\u2503", "|"),
    ("\uff0f\u2044", "/"),
    ("\uff20", "@"),
    ("\uff03", "#"),
    ("\uff1d", "="),
    ("\uff1e", ">"),
    ("\uff1c", "<"),
    ("\uff0b", "+"),
    ("\uff06", "&"),
    ("\uff5e\u301c", "~"),
    ("\u24d2\u24b8", "\u00a9"),
    # What money is counted in makes no difference to what a line is.
    ("".join(map(chr, (0xA2, 0xA5, *range(0x20A0, 0x20C1), 0xFFE1, 0xFFE5))), "\u00a3"),
    ("\u0130", "I"),
    ("\u0131", "i"),
    ("\u017f", "s"),
    ("\u212a", "K"),
    ("\u03c2", "\u03c3"),
    # Words in Greek capitals have no accents.
    *zip(
        "\u03ac\u03ad\u03ae\u03af\u03cc\u03cd\u03ce\u0386\u0388\u0389\u038a\u038c\u038e\u038f",
        "\u03b1\u03b5\u03b7\u03b9\u03bf\u03c5\u03c9\u0391\u0395\u0397\u0399\u039f\u03a5\u03a9",
        strict=True,
    ),
    ("\u0390\u03ca", "\u03b9"),
    ("\u03aa", "\u0399"),
    ("\u03ab", "\u03a5"),
    ("\u03b0\u03cb", "\u03c5"),
    ("\u0451", "\u0435"),
    ("\u0401", "\u0415"),
    ("\u0623\u0625\u0622", "\u0627"),
    ("\u0649\u06cc", "\u064a"),
    ("\u06a9", "\u0643"),
    *(
        ("".join(chr(zero + digit) for zero in (0x660, 0x6F0, 0x966, 0x9E6, 0xE50, 0xFF10)), str(digit))
        for digit in range(10)
    ),
    *((chr(ord(letter) + 0xFEE0), letter) for letter in ascii_letters),
)
_FOLDED: dict[str, str] = {old: new for olds, new in _REPLACEMENTS for old in olds}
_FOLDED_ASCII: tuple[tuple[str, str], ...] = tuple(pair for pair in _FOLDED.items() if pair[0].isascii())
_FOLDED_OTHERS = frozenset(old for old in _FOLDED if not old.isascii())
#: Emoji and other pictograms stand behind this one, and are bullets all of them.
_FIRST_PICTOGRAM = "\u2300"
_ASCII = bytes(range(128))
_SEPARATORS = bytes(code for code in range(128) if not (chr(code).isalnum() or chr(code) in "_\n(["))
_TO_SPACES = bytes.maketrans(_SEPARATORS, b" " * len(_SEPARATORS))
#: Letters of scripts without spaces: a run of them is a word of its own, whatever it touches.
WIDE = "\u0e01-\u0e4e\u0e81-\u0ece\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af"
_WIDE_RUN = re.compile(f"([{WIDE}]+)")
#: First bytes of wide letters; Thai and Lao ones share theirs with those of India, and are told by two bytes.
_NOT_WIDE = bytes(code for code in range(256) if not 0xE3 <= code <= 0xED)
_THAI_LEADS = (b"\xe0\xb8", b"\xe0\xb9", b"\xe0\xba", b"\xe0\xbb")


def fold(text: str) -> str:
    """Return a text of the same length in plain typography; line ends stay.

    >>> fold("«À lire aussi\\u00a0: l’été…»")
    '"À lire aussi : l\\'été."'
    """
    for old, new in _FOLDED_ASCII:
        if old in text:
            text = text.replace(old, new)
    if text.isascii():
        return text
    # Which of its characters are replaced is looked up in what is left of it without the ASCII ones:
    # four times as fast as looking for each of them in the whole.
    others = set(text.encode("utf-8", "surrogatepass").translate(None, _ASCII).decode("utf-8", "surrogatepass"))
    for old in _FOLDED_OTHERS & others:
        text = text.replace(old, _FOLDED[old])
    for sign in others - _FOLDED_OTHERS:
        if sign >= _FIRST_PICTOGRAM and _is_pictogram(sign):
            text = text.replace(sign, "*")
    return text


@cache
def _is_pictogram(sign: str) -> bool:
    """Tell whether a character is an emoji, a dingbat or the like, or a modifier of one."""
    return category(sign) in ("So", "Sk")


def lower(folded: str) -> str:
    """Return a folded text in lower case, with the same length.

    The one letter whose lower case is longer, I with a dot, is gone once a text is folded.
    """
    # A capital sigma at a word's end becomes a final one, which folding has made a plain one.
    lowered = folded.lower()
    return lowered.replace("\u03c2", "\u03c3") if "\u03c2" in lowered else lowered


def has_wide_letters(text: str) -> bool:
    """Tell whether a text holds letters of a script that is written without spaces."""
    if text.isascii():
        return False
    encoded = text.encode("utf-8", "surrogatepass")
    if not encoded.translate(None, _NOT_WIDE) and not any(leads in encoded for leads in _THAI_LEADS):
        return False
    return _WIDE_RUN.search(text) is not None


#: Signs that count as words: what stands behind an opening bracket tells more than the same word elsewhere.
SIGN_WORDS = "([\u00a9\u00a3"
#: First bytes of characters that are all letters, digits or the underscore: of ASCII, Latin and Cyrillic ones.
_PLAIN_LEADS = (
    bytes(code for code in range(128) if chr(code).isalnum() or chr(code) == "_") + b"\xc4\xc5\xc6\xc7\xc8\xc9\xd0\xd1"
)


def is_plain(word: bytes) -> bool:
    """Tell whether a word begins neither with a sign, such as an emoji, nor with a wide letter."""
    return word[0] in _PLAIN_LEADS or not (is_sign(word) or has_wide_letters(word[:4].decode("utf-8", "ignore")))


def is_sign(word: bytes) -> bool:
    """Tell whether a word begins with a sign, such as an emoji or a bracket, that may stand around a line's words."""
    if word[0] in _PLAIN_LEADS:
        return False
    letter = word[:4].decode("utf-8", "ignore")[:1]
    return not (letter.isalnum() or category(letter or " ").startswith("M"))


def words_of(lowered: str, wide: bool | None = None) -> Iterator[list[bytes]]:
    """Yield the words of every line of a folded lower-case text as bytes: what stands between separators.

    A separator is any ASCII character that is no letter, digit or underscore. An opening bracket, the signs
    for copyright and money, and a run of letters of a script without spaces are words of their own.

    Args:
        lowered: the text.
        wide: whether it has letters of a script without spaces, if that is known.

    >>> list(words_of("read also: more_than\\n(©2024)"))
    [[b'read', b'also', b'more_than'], [b'(', b'\\xc2\\xa9', b'2024']]
    """
    for sign in SIGN_WORDS:
        if sign in lowered:
            lowered = lowered.replace(sign, f" {sign} ")
    if has_wide_letters(lowered) if wide is None else wide:
        lowered = " ".join(_WIDE_RUN.split(lowered))
    lines = lowered.encode("utf-8", "surrogatepass").translate(_TO_SPACES).split(b"\n")
    return map(bytes.split, lines)
