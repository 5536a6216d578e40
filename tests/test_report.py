"""Reports: diffs that can be applied, data that is JSON, views that cannot command a terminal."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean import report
from newsclean.document import Document, Span
from newsclean.rule import Rule

ESCAPE_SEQUENCE = re.compile(r"\x1b\[[0-9;]*m")


@st.composite
def marked_documents(draw: st.DrawFn) -> Document:
    text = draw(st.text("ab \n\r\u2028", max_size=40))
    place = st.integers(0, len(text))
    spans = draw(st.lists(st.tuples(place, place).map(sorted), max_size=4))
    return Document(text).mark([Span(start, end, "en/share/print") for start, end in spans])


def split(text: str) -> list[str]:
    *lines, rest = text.split("\n")
    return [line + "\n" for line in lines] + ([rest] if rest else [])


def apply(diff: str, text: str) -> str:
    """Apply a unified diff as strictly as can be: every number and every old line must fit."""
    old, new, position = split(text), [], 0
    rows = split(diff)
    assert rows[0].startswith("--- ")
    assert rows[1].startswith("+++ ")
    number = 2
    while number < len(rows):
        header = re.fullmatch(r"@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@\n", rows[number])
        assert header is not None
        old_start, old_size = int(header[1]), int(header[2] or 1)
        new_start, new_size = int(header[3]), int(header[4] or 1)
        first = old_start - 1 if old_size else old_start
        new += old[position:first]
        assert len(new) == (new_start - 1 if new_size else new_start)
        position, before = first, len(new)
        number += 1
        while number < len(rows) and not rows[number].startswith("@@"):
            line = rows[number][1:]
            if number + 1 < len(rows) and rows[number + 1].startswith("\\"):
                line = line.removesuffix("\n")
            if rows[number][0] in " -":
                assert old[position] == line
                position += 1
            if rows[number][0] in " +":
                new.append(line)
            number += 1
        assert position - first == old_size
        assert len(new) - before == new_size
    return "".join(new + old[position:])


# -- diff ----------------------------------------------------------------------------------------


@given(marked_documents(), st.integers(0, 3))
def test_a_diff_can_be_applied(document: Document, context: int) -> None:
    rows = report.unified_diff(document, "old", "new", context)
    if document.cleaned == document.text:
        assert rows == []
    else:
        assert apply(report.plain(rows), document.text) == document.cleaned


def test_changes_far_apart_have_hunks_of_their_own() -> None:
    text = "".join([f"{number}\n" for number in range(20)])
    document = Document(text).mark([Span(0, 1), Span(text.index("7\n"), text.index("7\n") + 1)])
    assert report.plain(report.unified_diff(document, "a", "b")).count("@@ -") == 1
    document = Document(text).mark([Span(0, 1), Span(text.index("8\n"), text.index("8\n") + 1)])
    assert report.plain(report.unified_diff(document, "a", "b")).count("@@ -") == 2


def test_a_cut_inside_a_line_shows_the_line_before_and_after() -> None:
    document = Document("one\ntwo ad three\nfour\n").mark([Span(8, 11)])
    assert [row for row in report.unified_diff(document, "a", "b", 0) if row.part in ("removed", "added")] == [
        ("removed", "-two ad three"),
        ("added", "+two three"),
    ]


# -- data ----------------------------------------------------------------------------------------


def test_data_is_json_whatever_the_metadata_holds() -> None:
    metadata: dict[Any, Any] = {"date": date(2024, 2, 29), "tags": {"a"}, 3: ("x", None, 1.5), "deep": {"b": [True]}}
    document = Document("ad\nnews\n", "en", notes=("a note",), read_metadata=lambda _: dict(metadata))
    document = document.mark([Span(0, 2, "en/share/print"), Span(0, 1, "xx/made/up")])
    described = report.as_dict(document, {"en/share/print": "A button."})
    assert json.loads(json.dumps(described)) == {
        "language": "en",
        "characters": {"before": 8, "after": 5},
        "removals": [
            {"rule": "xx/made/up", "family": "made", "start": 0, "end": 1, "text": "a", "why": ""},
            {"rule": "en/share/print", "family": "share", "start": 0, "end": 2, "text": "ad", "why": "A button."},
        ],
        "counts": {"xx/made/up": 1, "en/share/print": 1},
        "metadata": {"date": "2024-02-29", "tags": ["a"], "3": ["x", None, 1.5], "deep": {"b": [True]}},
        "notes": ["a note"],
    }
    assert report.as_dict(document, {}, with_text=True)["text"] == "ad\nnews\n"


def test_reasons_are_those_of_the_rules() -> None:
    document = newsclean.explain("Advertisement\nThe bridge was opened on Tuesday by the mayor.\n")
    (removal,) = report.as_dict(document)["removals"]
    assert removal["why"] == {rule.id: rule.why for rule in newsclean.rules()}[removal["rule"]]
    assert removal["why"] in report.plain(report.explanation(document, "a.txt"))


def test_counts_start_with_the_most_frequent() -> None:
    spans = [Span(0, 1, "en/share/a"), Span(2, 3, "en/share/b"), Span(4, 5, "en/share/b")]
    assert list(report.counts(Document("x y z").mark(spans)).items()) == [("en/share/b", 2), ("en/share/a", 1)]


def test_every_rule_is_json() -> None:
    for rule in newsclean.rules():
        described: dict[str, Any] = json.loads(json.dumps(report.rule_as_dict(rule)))
        assert described["id"] == f"{described['language']}/{described['family']}/{rule.name}"
        assert described["patterns"] == {kind: list(patterns) for kind, patterns in rule.patterns}


# -- views ---------------------------------------------------------------------------------------


def test_an_explanation_says_what_where_and_why() -> None:
    document = Document(
        "One.\nad\nad\nTwo.\n",
        "en",
        notes=("a note",),
        read_metadata=lambda _: {"authors": ["Ann Lee"], "date": "today"},
    )
    shown = report.plain(
        report.explanation(document.mark([Span(5, 10, "en/share/x")]), "a.txt", {"en/share/x": "It ads."})
    )
    assert shown == (
        "a.txt: 1 piece removed, 6 of 16 characters (37.5 %)\n"
        "  language: en\n"
        '  authors: ["Ann Lee"]\n'
        "  date: today\n"
        "  note: a note\n"
        "\n"
        "lines 2-3, characters 5-10  en/share/x\n"
        "  It ads.\n"
        "  | ad\n"
        "  | ad\n"
    )


def test_an_explanation_of_nothing_says_so() -> None:
    assert report.plain(report.explanation(Document("News.\n"), "a.txt", {})) == "a.txt: nothing removed\n"


@pytest.mark.parametrize(("lines", "more"), [(12, None), (13, "and 1 more line"), (1012, "and 1,000 more lines")])
def test_a_long_removal_is_shortened(lines: int, more: str | None) -> None:
    text = "\n".join([f"{number} " + "x" * 500 for number in range(lines)])
    rows = report.explanation(Document(text).mark([Span(0, len(text))]), "a.txt", {})
    shown = [row.text for row in rows if row.part == "removed"]
    assert len(shown) == min(lines, 12) + (more is not None)
    assert max(map(len, shown)) < 170
    assert shown[-1].endswith(more or "\N{HORIZONTAL ELLIPSIS}")


@given(st.text())
def test_what_is_visible_cannot_command_a_terminal(text: str) -> None:
    shown = report.visible(text)
    assert not re.search("[\x00-\x08\x0a-\x1f\x7f-\x9f\u202e\ud800-\udfff]", shown)


def test_no_control_of_a_text_gets_into_a_view(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    document = Document("\x1b[2Jad\nnews\n", read_metadata=lambda _: {"\x1bkey": "\x07"})
    document = document.mark([Span(0, 6, "en/share/x")])
    assert "\x1b" not in report.plain(report.explanation(document, "\x1b.txt", {}))
    for rows in (report.explanation(document, "\x1b.txt", {}), report.unified_diff(document, "a", "b")):
        assert "\x1b" not in ESCAPE_SEQUENCE.sub("", report.coloured(rows))


def test_colours_change_nothing_but_the_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    rows = report.describe_rule(newsclean.rules()[0])
    shown = report.coloured([*rows, report.Row("removed", "[bold]no markup[/bold] " + "long " * 100)])
    assert ESCAPE_SEQUENCE.search(shown)
    assert ESCAPE_SEQUENCE.sub("", shown) == report.plain(
        [*rows, report.Row("removed", "[bold]no markup[/bold] " + "long " * 100)]
    )


def test_a_rule_is_described_with_all_that_bounds_it() -> None:
    rule = Rule(
        "de/related/lies-auch",
        "Another story.",
        patterns=(("line_starts", ("lies auch",)), ("block_starts", ("mehr",))),
        where="tail",
        max_length=80,
        unless=("Uhr",),
        sentence=False,
        next_to=("share", "caption"),
        below=("credit",),
        own_language=True,
        safety="risky",
        removes=("Lies auch: Zehn\nund elf", "Mehr"),
        keeps=("Er lies auch das.",),
    )
    assert report.plain(report.describe_rule(rule)) == (
        "de/related/lies-auch\n"
        "  (risky, only by name) Another story.\n"
        "\n"
        "family: related (links to other stories, 'You may be interested in' and its list)\n"
        "language: de (only in documents of this language)\n"
        "safety: risky\n"
        "where: tail\n"
        "longest line: 80 characters\n"
        "only beside: share, caption\n"
        "only below: credit\n"
        "sentences: a line that ends as a sentence stays\n"
        "since: 0.1\n"
        "\n"
        "line_starts\n"
        "  lies auch\n"
        "\n"
        "block_starts\n"
        "  mehr\n"
        "\n"
        "unless\n"
        "  Uhr\n"
        "\n"
        "removes\n"
        "  | Lies auch: Zehn\n"
        "  | und elf\n"
        "\n"
        "  | Mehr\n"
        "\n"
        "keeps\n"
        "  | Er lies auch das.\n"
    )
    assert report.plain(report.list_rules([rule])) == "de/related/lies-auch  (risky, only by name) Another story.\n"
