"""The YAML, TOML or JSON header of a static-site page, found at the very start of a text.

A header is known by its fences and its shape, never by parsing it: its metadata may be broken, hostile
or both, and the story below it must come through all the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from newsclean.document import Document, Span
from newsclean.lazy import LazyExpression
from newsclean.rule import Rule
from newsclean.shape import ends_sentence

__all__ = ["LONGEST_HEADER", "FrontMatterCleaner"]

#: A header is at most this many characters long, fences included; what is longer stays.
LONGEST_HEADER = 65_536

# What stands between quotes. Python before 3.11.5 goes wrong where a group is repeated possessively: each round begins
# with a sign that the text between two of them cannot hold, which is as fast.
_IN_DOUBLE_QUOTES, _IN_SINGLE_QUOTES = r'[^"\\]*+(?:\\.[^"\\]*+)*', r"[^']*+(?:''[^']*+)*"

# Only a byte order mark and blank lines may stand before a header, and its fence starts the line.
_OPENING = re.compile(r"\s*+\ufeff?+\s*+(?<![^\n\ufeff])(?:(?P<fence>---|\+\+\+)[^\S\n]*+\n|(?=\{))")
_YAML_CLOSING = LazyExpression(r"\n(?:---|\.\.\.)(?=[^\S\n]*+(?:\n|\Z))")
_TOML_CLOSING = LazyExpression(r"\n\+\+\+(?=[^\S\n]*+(?:\n|\Z))")


class FrontMatterCleaner:
    """Take the headers at the start of a text, one after the other as long as they follow directly.

    A run of headers goes in one look, in time linear in its length: what is left then starts with
    something else, so that a second look finds nothing.

    >>> page = "---\\ntitle: The ferry sails again\\n---\\n\\nThe ferry left at noon.\\n"
    >>> [page[span.start : span.end] for span in FrontMatterCleaner()(Document(page))]
    ['---\\ntitle: The ferry sails again\\n---']
    """

    rules: ClassVar[tuple[Rule, ...]] = (
        Rule(
            "any/front-matter/yaml",
            "A YAML header between --- lines tells a site generator about the page; no reader ever sees it.",
            where="head",
            removes=(
                (
                    '[[---\nlayout: post\ntitle: "The ferry\'s return: what changes on Monday"\n'
                    'date: 2031-04-02T06:30:00\nauthor: "mhollis"\ncategories: [News]\ntags: []\n---]]\n\n'
                    "The ferry to the outer islands sails again from Monday, the harbour office said.\n"
                ),
                (
                    "[[---\ntitle: Night trains\nsummary: |\n  Two lines return.\n\n  ---\n  A third may follow.\n"
                    "tags:\n- rail\n- travel\n...]]\n\nTwo night trains return in spring, the railway said.\n"
                ),
            ),
            keeps=(
                "--- The ferry sails again from Monday, the harbour office said. ---\n\nTickets are on sale now.\n",
                "The file began with three dashes, and the clerk wondered why.\n",
            ),
        ),
        Rule(
            "any/front-matter/toml",
            "A TOML header between +++ lines tells a site generator about the page; no reader ever sees it.",
            where="head",
            removes=(
                (
                    '[[+++\ntitle = "Night trains"\ndate = 2031-04-02\ntags = [\n  "rail",\n  "travel",\n]\n+++]]\n\n'
                    "Two night trains return in spring, the railway said.\n"
                ),
                "[[+++\ndraft = false\n\n[params]\nhero = 'quay.jpg'\n+++]]\nThe quay is open again.\n",
            ),
            keeps=(
                "+++ The ferry sails again from Monday, the harbour office said. +++\n\nTickets are on sale now.\n",
            ),
        ),
        Rule(
            "any/front-matter/json",
            "A JSON object on top of a text tells a site generator about the page; no reader ever sees it.",
            where="head",
            removes=(
                (
                    '[[{\n  "title": "Night trains",\n  "tags": ["rail", "travel"],\n  "draft": false\n}]]\n\n'
                    "Two night trains return in spring, the railway said.\n"
                ),
                '[[{"title": "A brace } in a title", "weight": 3}]]\nThe quay is open again.\n',
            ),
            keeps=(
                "{The letter was not signed.} It reached the paper on Monday, the editor said.\n",
                '{"quay": "north", "note": "data is no header"}\n{"quay": "south", "note": "nor is the last"}\n',
            ),
        ),
    )

    def __call__(self, document: Document, /) -> Iterator[Span]:
        """Yield a certain span for every header, from its opening fence to the end of its closing one."""
        text, position = document.text, 0
        while (opening := _OPENING.match(text, position)) is not None:
            fence = opening["fence"]
            if fence is None:
                start, rule = opening.end(), "any/front-matter/json"
                end = _json_end(text, start)
            else:
                start = opening.start("fence")
                rule = "any/front-matter/yaml" if fence == "---" else "any/front-matter/toml"
                end = _fenced_end(text, start, opening.end() - 1)
            if end is None:
                return
            yield Span(start, end, rule, certain=True)
            position = end


def _fenced_end(text: str, start: int, first_line_end: int) -> int | None:
    """Return where the header that opens at ``start`` ends; None if none is there."""
    is_yaml = text[start] == "-"
    closing: re.Match[str] | None = (_YAML_CLOSING if is_yaml else _TOML_CLOSING).search(text, first_line_end)
    if closing is None or closing.end() - start > LONGEST_HEADER:
        return None
    rows = text[first_line_end : closing.start()].split("\n")
    if not any(row and not row.isspace() for row in rows):
        return closing.end()
    return closing.end() if (_is_yaml_mapping(rows) if is_yaml else _is_toml_table(rows)) else None


# -- YAML ----------------------------------------------------------------------------------------

# A key is quoted, or one to three words; a colon inside it (og:title) is followed by no space.
_YAML_KEY = LazyExpression(
    r"""(?:"(?P<double>[^"\n]{1,64})"|'(?P<single>[^'\n]{1,64})'|(?P<plain><<|"""
    r"""[\w@$][\w@$.+-]{0,63}+(?::[\w@$.+-]{1,63}+){0,3}(?:[ ][\w.+-]{1,63}+){0,2}))[ \t]?+:(?=\s|\Z)"""
)
_LONGEST_KEY = 64
_BLOCK_SCALAR = LazyExpression(r"[|>][-+0-9]{0,2}(?:\s+#.*)?\Z")
_LIST_ITEM = LazyExpression(r"-(?=\s|\Z)")
_ONLY_CLOSERS = LazyExpression(r"[\]},\s]+\Z")
# How a quoted or bracketed value begins and is whole, and how a later line of it is its last.
_WHOLE_VALUE = {
    '"': LazyExpression(rf'"{_IN_DOUBLE_QUOTES}"'),
    "'": LazyExpression(rf"'{_IN_SINGLE_QUOTES}'(?!')"),
    "[": LazyExpression(r".*\]\Z"),
    "{": LazyExpression(r".*\}\Z"),
}
_LAST_LINE = {
    '"': LazyExpression(rf'{_IN_DOUBLE_QUOTES}"\s*(?:#.*)?\Z'),
    "'": LazyExpression(rf"{_IN_SINGLE_QUOTES}'(?!')\s*(?:#.*)?\Z"),
    "[": LazyExpression(r".*\]\s*\Z"),
    "{": LazyExpression(r".*\}\s*\Z"),
}
# Keys that say "header" even with a capital. Words that a story may set before a colon between two
# rules (Note, Update, Date, Summary, a speaker's name) are not among them.
_CAPITAL_KEYS = frozenset((
    "aliases", "author", "authors", "categories", "category", "created", "draft", "keywords", "lang", "layout",
    "modified", "permalink", "published", "slug", "tags", "template", "title", "updated", "url",
))  # fmt: skip
# Keys whose value may well be a sentence.
_SENTENCE_KEYS = frozenset(("abstract", "description", "excerpt", "headline", "intro", "subtitle", "summary", "teaser"))


def _is_yaml_mapping(rows: list[str]) -> bool:
    """Tell whether lines between two fences look like a mapping: keys and what may stand under a key.

    At least half of the keys must be such that prose would hardly have them, because a transcript
    (``Q: ...``, ``A: ...``) or a boxed note between two rules looks like a mapping as well.
    """
    keys = telling = 0
    takes_items = False  # the value above may be a list
    takes_paragraphs = False  # the value above goes on after a blank line
    opener = ""  # the sign that opened the quoted or bracketed value above, while it is open
    owed = False  # a line was taken only because that value is open, so it has to be closed
    after_blank = False
    for row in rows:
        if not row or row.isspace():
            after_blank = True
            continue
        if row[0] == "#":
            continue
        key = _YAML_KEY.match(row)
        if key is not None:
            name = key["double"] or key["single"] or key["plain"]
            if owed or len(name) > _LONGEST_KEY:
                return False
            keys += 1
            value = row[key.end() :].strip()
            telling += _is_telling(name, value)
            takes_items = not value or value[0] in "#&!"
            takes_paragraphs = takes_items or _BLOCK_SCALAR.match(value) is not None
            opener = _opener(value)
        elif not keys:
            return False
        elif takes_items and _LIST_ITEM.match(row):
            if owed:
                return False
            opener = _opener(row[1:].strip())
        elif opener and (row[0].isspace() or not after_blank):
            owed = owed or after_blank or not row[0].isspace()
            if _LAST_LINE[opener].match(row):
                opener, owed = "", False
        elif row[0].isspace():
            if after_blank and not takes_paragraphs:
                return False
        elif _ONLY_CLOSERS.match(row) is None:
            return False
        after_blank = False
    return not owed and keys > 0 and 2 * telling >= keys


def _opener(value: str) -> str:
    """Return the quote or bracket that a value opens and leaves open on its first line; else nothing."""
    whole = _WHOLE_VALUE.get(value[:1])
    return value[0] if whole is not None and whole.match(value) is None else ""


def _is_telling(key: str, value: str) -> bool:
    """Tell whether prose would hardly have a key: a well-known one, or a word in small letters.

    A word in small letters before a whole sentence may be prose: ``correction: The fair is on Friday.``
    """
    if key in _SENTENCE_KEYS or key.casefold() in _CAPITAL_KEYS:
        return True
    return " " not in key and (key[0].islower() or key[0] in "_$@<") and not ends_sentence(value)


# -- TOML ----------------------------------------------------------------------------------------

_TOML_KEY = r"""(?:[A-Za-z0-9_-]{1,64}+|"[^"\n]{1,64}"|'[^'\n]{1,64}')"""
_TOML_KEYS = rf"{_TOML_KEY}(?:[ \t]?\.[ \t]?{_TOML_KEY}){{0,8}}"
_TOML_PAIR = LazyExpression(rf"""{_TOML_KEYS}[ \t]{{0,40}}=\s*(?=["'\[{{+\-\d]|(?:true|false|inf|nan)\b)""")
_TOML_TABLE = LazyExpression(rf"\[\[?[ \t]?{_TOML_KEYS}[ \t]?\]\]?\s*(?:#.*)?\Z")
_TOML_TOKEN = LazyExpression(
    r"""(?:\"{3}[^"\\]*+(?:(?:\\.|"(?!""))[^"\\]*+)*"{3,5}|'{3}[^']*+(?:'(?!'')[^']*+)*'{3,5})|(?P<triple>"{3}|'{3})|"""
    rf""""{_IN_DOUBLE_QUOTES}"?|'[^']*+'?|\#.*|(?P<open>[\[{{])|(?P<close>[\]}}])"""
)


def _is_toml_table(rows: list[str]) -> bool:
    """Tell whether lines between two fences look like TOML: pairs, tables, comments, open values."""
    found = False
    depth = 0  # brackets of a value that are still open
    quotes = ""  # the three quotes that end the string that is still open
    for row in map(str.strip, rows):
        value = row
        if quotes:
            _, closing, value = row.partition(quotes)
            if not closing:
                continue
        elif not row or row[0] == "#":
            continue
        elif depth == 0:
            found = True
            pair = _TOML_PAIR.match(row)
            if pair is None:
                if _TOML_TABLE.match(row) is None:
                    return False
                continue
            value = row[pair.end() :]
        opened, quotes = _open_in_toml(value)
        depth += opened
        if depth < 0:
            return False
    return found and depth == 0 and not quotes


def _open_in_toml(value: str) -> tuple[int, str]:
    """Return how many brackets a line leaves open, and the three quotes that it leaves open, if any."""
    depth = 0
    for token in _TOML_TOKEN.finditer(value):
        if token["triple"]:
            return depth, token["triple"]
        depth += (token["open"] is not None) - (token["close"] is not None)
    return depth, ""


# -- JSON ----------------------------------------------------------------------------------------

_JSON_START = LazyExpression(r'\{\s*+(?:\}|"[^"\\\n]{1,64}+"\s*+:)')
_JSON_TOKEN = LazyExpression(r'[\s,:]++|"[^"\\\n]*+(?:\\.[^"\\\n]*+)*"|[{}\[\]]|-?\d[\d.eE+-]*+|true\b|false\b|null\b')
# The rest of the line is blank, and a text follows that is no JSON itself: lines of JSON are data.
_AFTER_JSON = LazyExpression(r'[^\S\n]*+\n\s*+(?!\{\s*+["}])\S')


def _json_end(text: str, start: int) -> int | None:
    """Return where the JSON object that opens at ``start`` ends; None if it is no header."""
    if _JSON_START.match(text, start) is None:
        return None
    depth, position, limit = 0, start, min(len(text), start + LONGEST_HEADER)
    while (token := _JSON_TOKEN.match(text, position, limit)) is not None:
        sign, position = text[position], token.end()
        if sign in "{[":
            depth += 1
        elif sign in "}]":
            depth -= 1
            if depth == 0:
                return position if sign == "}" and _AFTER_JSON.match(text, position) else None
    return None
