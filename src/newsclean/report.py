"""What came of a document, for people and for programs: explanation, diff, JSON and counts.

Every function is pure. Views for people are lists of rows, each with the part that it plays, so that
one list serves a file (``plain``) and a terminal (``coloured``).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from functools import cache
from itertools import chain
from typing import Any, Literal, NamedTuple

from newsclean.document import Document, Removal
from newsclean.rule import FAMILIES, Rule

__all__ = [
    "Row",
    "as_dict",
    "coloured",
    "counts",
    "describe_rule",
    "explanation",
    "list_rules",
    "plain",
    "rule_as_dict",
    "unified_diff",
    "visible",
]

Part = Literal["title", "name", "why", "removed", "added", "place", "note", "text"]

STYLES: dict[Part, str] = {
    "title": "bold",
    "name": "cyan",
    "why": "dim",
    "removed": "red",
    "added": "green",
    "place": "magenta",
    "note": "yellow",
    "text": "",
}

CONTEXT = 3
EXCERPT_LINES = 12
EXCERPT_WIDTH = 160

# Controls, and marks that turn the direction of writing: a text must not command the terminal.
_hidden = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


class Row(NamedTuple):
    """One line of a view: the part that it plays, and its text without a line end."""

    part: Part
    text: str


# -- for programs --------------------------------------------------------------------------------


def as_dict(document: Document, reasons: Mapping[str, str] | None = None, *, with_text: bool = False) -> dict[str, Any]:
    """Describe a cleaned document as data for JSON.

    Args:
        document: the explained document.
        reasons: why each rule removes, by its id; by default of all rules that come with newsclean.
        with_text: whether to add the text that the offsets count in, for a reader who lacks it.

    Returns:
        ``language``, ``characters`` (before and after), ``removals`` (rule, family, start, end, text
        and why, offsets in characters), ``counts`` (removals of each rule), ``metadata``, ``notes``.

    >>> from newsclean.document import Span
    >>> document = Document("Advertisement\\nRain fell.\\n").mark([Span(0, 13, "en/advertising/label")])
    >>> removal = as_dict(document, {"en/advertising/label": "It labels an advert."})["removals"][0]
    >>> removal["start"], removal["end"], removal["text"], removal["why"]
    (0, 13, 'Advertisement', 'It labels an advert.')
    """
    reasons = _reasons() if reasons is None else reasons
    described: dict[str, Any] = {
        "language": document.language,
        "characters": {"before": len(document.text), "after": len(document.cleaned)},
        "removals": [{**removal._asdict(), "why": reasons.get(removal.rule, "")} for removal in document.removals],
        "counts": counts(document),
        "metadata": _as_data(document.metadata),
        "notes": list(document.notes),
    }
    if with_text:
        described["text"] = document.text
    return described


def counts(document: Document) -> dict[str, int]:
    """Count the removals of each rule, the most frequent first.

    >>> from newsclean.document import Span
    >>> counts(Document("a b c").mark([Span(0, 1, "x/y/z"), Span(4, 5, "x/y/z")]))
    {'x/y/z': 2}
    """
    return dict(Counter(removal.rule for removal in document.removals).most_common())


def rule_as_dict(rule: Rule) -> dict[str, Any]:
    """Describe a rule as data for JSON, with its language and family beside its id.

    >>> rule_as_dict(Rule("en/share/print", "A button to print the page."))["family"]
    'share'
    """
    described = {"id": rule.id, "language": rule.language, "family": rule.family, **asdict(rule)}
    return {**described, "patterns": {kind: list(patterns) for kind, patterns in rule.patterns}}


@cache
def _reasons() -> dict[str, str]:
    from newsclean.pipeline import all_rules

    return {rule.id: rule.why for rule in all_rules()}


def _as_data(value: object) -> Any:
    """Turn a value into what JSON knows; anything else becomes text."""
    if isinstance(value, Mapping):
        return {str(key): _as_data(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [_as_data(item) for item in value]
    return value if value is None or isinstance(value, (str, int, float)) else str(value)


# -- for people ----------------------------------------------------------------------------------


def explanation(document: Document, name: str, reasons: Mapping[str, str] | None = None) -> list[Row]:
    """Tell what went from a document, where and why.

    Args:
        document: the explained document.
        name: what to call it in the heading.
        reasons: why each rule removes, by its id; by default of all rules that come with newsclean.

    >>> from newsclean.document import Span
    >>> document = Document("Rain fell.\\nRead also: Snow\\n").mark([Span(11, 26, "en/related/read-also")])
    >>> print(plain(explanation(document, "a.txt", {"en/related/read-also": "It points elsewhere."})), end="")
    a.txt: 1 piece removed, 16 of 27 characters (59.3 %)
    <BLANKLINE>
    line 2, characters 11-26  en/related/read-also
      It points elsewhere.
      | Read also: Snow
    """
    reasons = _reasons() if reasons is None else reasons
    removals = document.removals
    rows = [Row("title", f"{visible(name)}: {_amount(document, len(removals))}")]
    if document.language:
        rows.append(Row("text", f"  language: {document.language}"))
    rows += [Row("text", f"  {visible(key)}: {_shown(value)}") for key, value in _as_data(document.metadata).items()]
    rows += [Row("note", f"  note: {visible(note)}") for note in document.notes]
    for removal in removals:
        rows.append(Row("text", ""))
        rows.append(Row("name", f"{_place(document, removal)}  {removal.rule}"))
        if why := reasons.get(removal.rule):
            rows.append(Row("why", f"  {why}"))
        rows += [Row("removed", f"  | {line}") for line in _excerpt(removal.text)]
    return rows


def unified_diff(document: Document, old_name: str, new_name: str, context: int = CONTEXT) -> list[Row]:
    """Compare a document with its cleaned text, as a unified diff that ``patch`` takes.

    It is made from the cuts, in time linear in the text, rather than by comparing lines.

    Args:
        document: the explained document.
        old_name: the name after ``---``.
        new_name: the name after ``+++``.
        context: the number of unchanged lines to show around a change.

    Returns:
        The rows; none when nothing was removed.

    >>> from newsclean.document import Span
    >>> print(plain(unified_diff(Document("ad\\nnews\\n").mark([Span(0, 2)]), "a", "b")), end="")
    --- a
    +++ b
    @@ -1,2 +1 @@
    -ad
     news
    """
    changes = list(_changes(document))
    if not changes:
        return []
    old = _with_ends(document.text)
    rows = [Row("title", f"--- {visible(old_name)}"), Row("title", f"+++ {visible(new_name)}")]
    shift = 0
    for group in _group(changes, 2 * context):
        first, last = max(0, group[0].first - context), min(len(old), group[-1].last + context)
        grown = sum(len(change.lines) - (change.last - change.first) for change in group)
        before, after = last - first, last - first + grown
        rows.append(Row("place", f"@@ -{_range(first, before)} +{_range(first + shift, after)} @@"))
        position = first
        for change in group:
            rows += chain.from_iterable(_marked("text", " ", line) for line in old[position : change.first])
            rows += chain.from_iterable(_marked("removed", "-", line) for line in old[change.first : change.last])
            rows += chain.from_iterable(_marked("added", "+", line) for line in change.lines)
            position = change.last
        rows += chain.from_iterable(_marked("text", " ", line) for line in old[position:last])
        shift += grown
    return rows


def list_rules(rules: Iterable[Rule]) -> list[Row]:
    """List rules, one a row: the id and the reason, and which must be selected by name.

    >>> plain(list_rules([Rule("en/share/print", "A button to print the page.")]))
    'en/share/print  A button to print the page.\\n'
    """
    rules = list(rules)
    width = max((len(rule.id) for rule in rules), default=0)
    return [Row("text", f"{rule.id:{width}}  {_risky(rule)}{rule.why}") for rule in rules]


def describe_rule(rule: Rule) -> list[Row]:
    """Tell all about a rule: what it removes, why, by what and when not, with its examples.

    >>> print(plain(describe_rule(Rule("en/share/print", "A button.", removes=("Print page",)))), end="")
    en/share/print
      A button.
    <BLANKLINE>
    family: share (share, print and comment widgets, invitations to comment, comments)
    language: en
    safety: safe
    where: anywhere
    since: 0.1
    <BLANKLINE>
    removes
      | Print page
    """
    rows = [Row("title", rule.id), Row("why", f"  {_risky(rule)}{rule.why}"), Row("text", "")]
    about = FAMILIES.get(rule.family)
    facts = {
        "family": f"{rule.family} ({about})" if about else rule.family,
        "language": rule.language + (" (only in documents of this language)" if rule.own_language else ""),
        "safety": rule.safety,
        "where": rule.where,
        "longest line": f"{rule.max_length} characters" if rule.patterns else "",
        "only beside": ", ".join(rule.next_to),
        "only below": ", ".join(rule.below),
        "sentences": "" if rule.sentence else "a line that ends as a sentence stays",
        "since": rule.since,
    }
    rows += [Row("text", f"{name}: {fact}") for name, fact in facts.items() if fact]
    for kind, patterns in [*rule.patterns, ("unless", rule.unless)]:
        if patterns:
            rows += [Row("text", ""), Row("name", kind)]
            rows += [Row("text", f"  {visible(pattern)}") for pattern in patterns]
    rows += _examples("removes", "removed", rule.removes)
    rows += _examples("keeps", "added", rule.keeps)
    return rows


def plain(rows: Iterable[Row]) -> str:
    """Join rows as a text for a file.

    >>> plain([Row("title", "a"), Row("removed", "b")])
    'a\\nb\\n'
    """
    return "".join([f"{row.text}\n" for row in rows])


def coloured(rows: Iterable[Row]) -> str:
    """Join rows as a text with colours for a terminal, as far as the terminal has some.

    What would command the terminal is shown as an escape.
    """
    from io import StringIO

    from rich.console import Console
    from rich.text import Text

    view = StringIO()
    console = Console(file=view, force_terminal=True, legacy_windows=False)
    for row in rows:
        console.print(Text(visible(row.text.removesuffix("\r")), style=STYLES[row.part]), soft_wrap=True)
    return view.getvalue()


def visible(text: str) -> str:
    r"""Write out as escapes what has no sight or commands a terminal, line ends included.

    >>> visible("red \x1b[31m alert")
    'red \\x1b[31m alert'
    """
    return _hidden.sub(lambda match: match[0].encode("unicode_escape").decode("ascii"), text)


# -- rows of an explanation ------------------------------------------------------------------------


def _amount(document: Document, removals: int) -> str:
    if not removals:
        return "nothing removed"
    before = len(document.text)
    gone = before - len(document.cleaned)
    pieces = "1 piece" if removals == 1 else f"{removals:,} pieces"
    return f"{pieces} removed, {gone:,} of {before:,} characters ({100 * gone / before:.1f} %)"


def _place(document: Document, removal: Removal) -> str:
    first, last = document.line_number_at(removal.start) + 1, document.line_number_at(removal.end - 1) + 1
    lines = f"line {first}" if first == last else f"lines {first}-{last}"
    return f"{lines}, characters {removal.start}-{removal.end}"


def _shown(value: object) -> str:
    """Write a value of the metadata on one line."""
    import json

    return _short(visible(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)))


def _excerpt(text: str) -> list[str]:
    """Return the lines of a removed text, shortened where there is very much of it."""
    lines = text.split("\n", EXCERPT_LINES)
    more = lines.pop() if len(lines) > EXCERPT_LINES else None
    shown = [_short(visible(line[: 2 * EXCERPT_WIDTH].removesuffix("\r"))) for line in lines]
    if more is not None:
        count = more.count("\n") + 1
        shown.append(f"\N{HORIZONTAL ELLIPSIS} and {count:,} more line{'s' if count > 1 else ''}")
    return shown


def _short(line: str) -> str:
    return line if len(line) <= EXCERPT_WIDTH else line[: EXCERPT_WIDTH - 1] + "\N{HORIZONTAL ELLIPSIS}"


def _risky(rule: Rule) -> str:
    return "(risky, only by name) " if rule.safety == "risky" else ""


def _examples(title: str, part: Part, examples: Iterable[str]) -> list[Row]:
    rows: list[Row] = []
    for example in examples:
        rows.append(Row("text", "") if rows else Row("name", title))
        rows += [Row(part, f"  | {visible(line)}") for line in example.split("\n")]
    return [Row("text", ""), *rows] if rows else []


# -- rows of a diff --------------------------------------------------------------------------------


class _Change(NamedTuple):
    """Old lines ``first`` to ``last`` (half-open) and the lines that stand in their place."""

    first: int
    last: int
    lines: list[str]


def _changes(document: Document) -> Iterator[_Change]:
    """Yield the changed lines; cuts that share a line are one change."""
    text, starts = document.text, [*document.starts, len(document.text)]
    lines = len(starts) - (2 if text.endswith("\n") else 1)
    first = last = position = 0
    kept: list[str] = []
    for piece in document.pieces:
        if piece.kept:
            continue
        low, high = document.line_number_at(piece.start), document.line_number_at(piece.end - 1) + 1
        if starts[low] < piece.start and piece.end == starts[high] and high < lines:
            high += 1  # the line lost its end, so the next one is joined to it
        if low >= last:
            if first < last:
                yield _Change(first, last, _with_ends("".join([*kept, text[position : starts[last]]])))
            first, kept, position = low, [], starts[low]
        kept.append(text[position : piece.start])
        position, last = piece.end, max(last, high)
    if first < last:
        yield _Change(first, last, _with_ends("".join([*kept, text[position : starts[last]]])))


def _with_ends(text: str) -> list[str]:
    r"""Split a text into lines that keep their ends; ``\n`` alone ends a line."""
    *lines, rest = text.split("\n")
    return [line + "\n" for line in lines] + ([rest] if rest else [])


def _group(changes: Iterable[_Change], distance: int) -> Iterator[list[_Change]]:
    """Put changes together whose context would overlap or touch."""
    group: list[_Change] = []
    for change in changes:
        if group and change.first - group[-1].last > distance:
            yield group
            group = []
        group.append(change)
    if group:
        yield group


def _range(start: int, length: int) -> str:
    """Write a range of lines as a unified diff does, counted from 1."""
    if length == 1:
        return str(start + 1)
    return f"{start + 1 if length else start},{length}"


def _marked(part: Part, mark: str, line: str) -> Iterator[Row]:
    if line.endswith("\n"):
        yield Row(part, mark + line[:-1])
    else:
        yield Row(part, mark + line)
        yield Row("note", "\\ No newline at end of file")
