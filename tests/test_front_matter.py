"""The headers of static-site pages: found by shape, taken without a letter of the story, read without trust."""

from __future__ import annotations

import datetime
import json
import pickle
import subprocess
import sys
import tomllib
from itertools import pairwise
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean import front_matter_data
from newsclean.document import Document, Span
from newsclean.front_matter_data import DEEPEST, MOST_NODES, parse
from newsclean.structural import front_matter
from newsclean.structural.front_matter import LONGEST_HEADER, FrontMatterCleaner

STORY = "The ferry to the outer islands sails again from Monday.\n\nTickets are on sale, the harbour office said.\n"
CLEANER = FrontMatterCleaner()
YAML, TOML, JSON = (rule.id for rule in FrontMatterCleaner.rules)


def spans_of(text: str) -> list[Span]:
    return list(CLEANER(Document(text)))


def clean(text: str) -> str:
    return Document(text).mark(spans_of(text)).cleaned


def taken(text: str) -> list[tuple[str, str]]:
    return [(span.rule, text[span.start : span.end]) for span in spans_of(text)]


# -- the rules' own examples ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rule", "example"), [(rule.id, example) for rule in FrontMatterCleaner.rules for example in rule.removes]
)
def test_examples_that_a_rule_removes(rule: str, example: str) -> None:
    marked = example[example.index("[[") + 2 : example.index("]]")]
    assert taken(example.replace("[[", "").replace("]]", "")) == [(rule, marked)]


@pytest.mark.parametrize("example", [example for rule in FrontMatterCleaner.rules for example in rule.keeps])
def test_examples_that_a_rule_keeps(example: str) -> None:
    assert spans_of(example) == []


def test_the_rules_belong_to_the_family_and_have_examples() -> None:
    assert [rule.id for rule in FrontMatterCleaner.rules] == [YAML, TOML, JSON]
    assert all(rule.family == "front-matter" and rule.safety == "safe" for rule in FrontMatterCleaner.rules)
    assert all(len(rule.removes) >= 2 and rule.keeps for rule in FrontMatterCleaner.rules)


# -- headers that go -----------------------------------------------------------------------------

HEADERS = {
    "one pair": "---\ntitle: The ferry\n---",
    "no value": "---\ntitle:\ndate:\n---",
    "empty": "---\n---",
    "empty but for blank lines": "---\n\n  \n---",
    "ended by dots": "---\ntitle: The ferry\n...",
    "spaces after the fences": "---  \t\ntitle: The ferry\n---",
    "comments": "---\n# made by hand\ntitle: The ferry # again\n# end\n---",
    "blank lines": "---\n\ntitle: The ferry\n\ndate: 2031-04-02\n\n---",
    "flow list": "---\ntags: [sea, travel]\n---",
    "flow list over lines": "---\ntags: [\n  sea,\n  travel\n]\nlayout: post\n---",
    "flow list without indent": "---\nlayout: post\ntags: [\nsea,\ntravel\n]\n---",
    "flow map over lines": '---\nimage: {\n"path": "a.jpg",\n"alt": "A quay"\n}\n---',
    "nested flow": "---\nlayout: post\nrows: [\n[1, 2],\n[3]\n]\n---",
    "list under a key": "---\ntags:\n  - sea\n  - travel\n---",
    "list without indent": "---\ntags:\n- sea\n- travel\n-\ntitle: The ferry\n---",
    "list of maps": "---\nauthors:\n- name: A. Hollis\n  mail: a@example.org\n\n- name: B. Marsh\n---",
    "nested maps": "---\nseo:\n  title: The ferry\n  image:\n    path: a.jpg\n\n    width: 20\n---",
    "literal block": "---\nsummary: |\n  One.\n\n  ---\n  Two.\ntitle: The ferry\n---",
    "folded block": "---\nsummary: >-\n  One\n  two.\n---",
    "block with a comment": "---\nsummary: |2+ # kept\n   One.\n\n   Two.\n---",
    "fence in quotes": "---\nseparator: \"---\"\nother: '---'\n---",
    "double quotes over lines": '---\ntitle: "The ferry\n  --- and more\n  sails"\nlayout: post\n---',
    "double quotes without indent": '---\ntitle: "The ferry\nsails"\nlayout: post\n---',
    "single quotes over paragraphs": "---\ndescription: 'One.\n\n  Two.'\n---",
    "plain value over lines": "---\ntitle: The ferry\n  sails again\n---",
    "open quote": '---\ntitle: "The ferry\ndate: 2031-04-02\n---',
    "quotes that stand in quotes": "---\ntitle: '''\n\n  '\nother: \"a \\\"\n  b\"\nlast: 'it''s'\n---",
    "last line with a comment": '---\ntitle: "a\nb" # c\nlayout: post\n---',
    "quote and more": '---\ntitle: "The ferry" sails\ndate: 2031-04-02\n---',
    "unquoted colons": "---\ntitle: Ferry: back: at sea\nurl: https://example.org/a\n---",
    "anchor": "---\ntags: &all\n- sea\n---",
    "quoted keys": "---\n\"title\": The ferry\n'layout': post\n---",
    "keys of a program": "---\nog:title: a\n_build: b\ncover-image: c\nseo.text: d\nkeyWords: e\n<<: {a: b}\n---",
    "keys with capitals": "---\nTitle: The ferry\nDate: 2031-04-02\nSlug: ferry\n---",
    "keys with spaces": "---\ntitle: The ferry\nlayout: post\ncover image: a.jpg\n---",
    "space before the colon": "---\ntitle : The ferry\n---",
    "keys of another language": "---\ntítulo: La balsa\nfecha: 2031-04-02\n---",
    "long prose as a description": "---\ndescription: The ferry sails again. It will not stop.\n---",
    "toml": '+++\ntitle = "The ferry"\ndate = 2031-04-02T06:30:00Z\ndraft = false\nweight = -3\n+++',
    "toml empty": "+++\n+++",
    "toml tables": "+++\n# comment\n[params]\n  hero = 'a.jpg' # a ] here\n[[menu.main]]\nname = \"x\"\n+++",
    "toml keys": "+++\na.b = 1\n\"c d\" = 2\n'e'.f = inf\n+++",
    "toml array": '+++\ntags = [ # a [ here\n  "sea ]",\n\n  ["travel"],\n]\ntitle = "x"\n+++',
    "toml text": '+++\nabout = """\nFree text here.\n\n +++ not the end\n"""\ntitle = "x"\n+++',
    "toml raw text": "+++\nabout = '''Free\ntext here.'''\n+++",
    "toml quotes in quotes": "+++\na = \"'''\"\nb = '\"\"\"'\nc = '[' # it's [\nd = \"\\\"[\"\n+++",
    "toml texts in an array": '+++\na = [\n"""x\ny""", """z [ \\""" ]\n""",\n]\n+++',
    "toml text that ends in a quote": '+++\na = [""""x"""", 1]\n+++',
    "toml text in one line": '+++\nabout = """x"""\nb = {c = "}", d = 1}\n+++',
    "json": '{\n  "title": "The ferry",\n  "tags": ["sea", {"a": null}],\n  "n": -1.5e+3, "d": true\n}',
    "json with braces in text": '{"title": "A } and a \\" and a {", "draft": false}',
    "json empty": "{}",
}


@pytest.mark.parametrize("before", ["", "\ufeff", "\n\n", "\ufeff \t\n\r\n"])
@pytest.mark.parametrize("header", HEADERS.values(), ids=HEADERS.keys())
def test_a_header_goes_and_the_story_stays(header: str, before: str) -> None:
    text = f"{before}{header}\n\n{STORY}"
    (span,) = spans_of(text)
    assert (span.start, span.end, span.certain) == (len(before), len(before) + len(header), True)
    assert span.rule == {"-": YAML, "+": TOML, "{": JSON}[header[0]]
    assert clean(text).strip("\ufeff \t\r\n") == STORY.strip()
    assert clean(text).startswith("\ufeff") == text.startswith("\ufeff")
    assert spans_of(clean(text)) == []


@pytest.mark.parametrize("header", HEADERS.values(), ids=HEADERS.keys())
def test_line_ends_of_windows_change_nothing(header: str) -> None:
    header = header.replace("\n", "\r\n")
    text = f"{header}\r\n{STORY}"
    assert [found for _, found in taken(text)] == [header]
    assert clean(text) == STORY


@pytest.mark.parametrize("fence", ["---", "+++"])
def test_spaces_after_the_closing_fence_are_no_part_of_the_span_and_go_with_the_line(fence: str) -> None:
    text = f"{fence}\n{fence} \t \n{STORY}"
    assert taken(text)[0][1] == f"{fence}\n{fence}"
    assert clean(text) == STORY


@pytest.mark.parametrize("header", [header for header in HEADERS.values() if header[0] != "{"])
def test_a_header_with_nothing_below_it_goes(header: str) -> None:
    assert clean(header) == ""
    assert clean(header + "\n") == ""


def test_the_story_may_follow_at_once() -> None:
    assert clean("---\ntitle: The ferry\n---\n" + STORY) == STORY
    assert clean('{"title": "The ferry"}\n' + STORY) == STORY


# -- texts that stay -----------------------------------------------------------------------------

STAYS = {
    "nothing": "",
    "story": STORY,
    "unterminated": f"---\ntitle: The ferry\n\n{STORY}",
    "unterminated with a rule below": f"---\ntitle: The ferry\n\n{STORY}\n---\n\n{STORY}",
    "unterminated, indented story, rule below": "---\ntitle: The ferry\n\n  The ferry sails.\n\n  It stops.\n---\n",
    "unterminated, list, rule below": "---\ntitle: The ferry\n\n- It sails\n- It stops\n---\n",
    "unterminated toml": f'+++\ntitle = "x"\n\n{STORY}',
    "unterminated toml with a line of signs below": f'+++\ntitle = "x"\n\n{STORY}\n+++\n',
    "unterminated json": f'{{\n  "title": "x",\n\n{STORY}',
    "only a fence": "---",
    "only a fence and its line end": "---\n",
    "fences of two kinds": f'---\ntitle: x\n+++\n{STORY}\n+++\ntitle = "x"\n',
    "toml between dashes": f'---\ntitle = "x"\n---\n{STORY}',
    "yaml between pluses": f"+++\ntitle: x\n+++\n{STORY}",
    "four dashes": f"----\ntitle: x\n----\n{STORY}",
    "two dashes": f"--\ntitle: x\n--\n{STORY}",
    "dashes and a word": f"--- x\ntitle: x\n---\n{STORY}",
    "closing dashes and a word": f"---\ntitle: x\n--- x\n{STORY}",
    "indented fences": f" ---\ntitle: x\n ---\n{STORY}",
    "indented closing fence": f"---\ntitle: x\n ---\n{STORY}",
    "rule in the story": f"{STORY}\n---\ntitle: x\n---\n\n{STORY}",
    "prose between rules": f"---\n{STORY}---\n{STORY}",
    "one sentence with a colon between rules": "---\nThe council met on Monday: it was a long night.\n---\n",
    "a short label and a sentence": "---\nUpdate: The vote was put off.\n---\n",
    "a small label and a sentence": "---\ncorrection: The fair is on Friday, not on Monday.\n---\n",
    "questions and answers": "---\nQ: Why did you leave?\nA: The mill closed.\nQ: And now?\nA: We wait\n---\n",
    "transcript": "---\nHollis: We wait\nMarsh: For what\n---\n",
    "what, when, where": "---\nDate: Saturday\nTime: 7 pm\nTickets: at the door\n---\n",
    "timeline": "---\n2019: the mill closes\n2024: the mill opens\n---\n",
    "mostly a transcript": "---\nHollis: We wait\nMarsh: For what\nme: For news\n---\n",
    "links between rules": "---\nhttps://example.org/a\nhttps://example.org/b\n---\n",
    "time between rules": "---\n12:30 The ferry leaves\n---\n",
    "list between rules": "---\n- The ferry sails\n- The mill closes\n---\n",
    "indented prose between rules": "---\n  The ferry sails.\n---\n",
    "headline between rules": "---\n# The ferry sails\n---\n",
    "quotation between rules": '---\n"We wait," she said: "for news."\n---\n',
    "one word": "---\njust a word\n---\n",
    "long key": f"---\n{'title' * 20}: x\n---\n",
    "long key in quotes": f'---\n"{"title" * 20}": x\n---\n',
    "key of many parts": f"---\n{'ti:' * 40} x\n---\n",
    "header and a paragraph in it": f"---\ntitle: The ferry\nlayout: post\n{STORY}---\n",
    "header and a list that no key holds": "---\nlayout: post\n- The ferry sails\n---\n",
    "quote that a paragraph closes": '---\ntitle: "The ferry\n\nIt sails, she said, "today"\n---\n',
    "quote left open by a continued line": '---\ntitle: "The ferry\nsails again\nlayout: post\n---\n',
    "quote over paragraphs left open": "---\ntitle: 'The ferry\n\n  sails again\n---\n",
    "ticker": f"+++\nThe ferry sails again = good news\n+++\n{STORY}",
    "ticker with small words": f"+++\nferry = back at sea\n+++\n{STORY}",
    "toml with prose": f'+++\ntitle = "x"\nThe ferry sails.\n+++\n{STORY}',
    "toml comment only": f"+++\n# The ferry sails\n+++\n{STORY}",
    "toml array left open": f'+++\ntags = ["x",\n{STORY}\n+++\n',
    "toml text left open": f'+++\nabout = """x\n{STORY}\n+++\n',
    "toml brackets closed twice": "+++\na = [1]]\nb = [[1]\n+++\n",
    "prose in braces": f"{{The letter was not signed.}}\n\n{STORY}",
    "quotation in braces": f'{{"We wait," she said.}}\n\n{STORY}',
    "quotation and colon in braces": f'{{"We wait": that was all she said.}}\n\n{STORY}',
    "words between values": f'{{"a": 1, the ferry sails}}\n\n{STORY}',
    "template tag": f'{{{{< figure src="a.jpg" >}}}}\n\n{STORY}',
    "object and a word": f'{{"a": 1}} x\n\n{STORY}',
    "object alone": '{"a": 1}\n',
    "object with a story": '{\n  "text": "The ferry sails."\n}\n\n',
    "lines of json": '{"text": "The ferry sails."}\n{"text": "The mill closes."}\n{"text": "We wait."}\n',
    "json array": f'["a", "b"]\n\n{STORY}',
    "wrong brackets": f'{{"a": 1]\n\n{STORY}',
    "line end in a string": f'{{"a": "b\nc"}}\n\n{STORY}',
    "header behind a letter": f"x\n---\ntitle: x\n---\n{STORY}",
    "two byte order marks": f"\ufeff\ufeff---\ntitle: x\n---\n{STORY}",
}


@pytest.mark.parametrize("text", STAYS.values(), ids=STAYS.keys())
def test_what_only_looks_like_a_header_stays(text: str) -> None:
    assert spans_of(text) == []


def test_a_template_tag_below_a_json_header_does_not_hold_it() -> None:
    assert clean('{"title": "x"}\n\n{{< youtube >}}\n' + STORY) == "{{< youtube >}}\n" + STORY


# -- limits --------------------------------------------------------------------------------------

BOUNDARIES = [("---\ntitle: ", "\n---"), ('+++\ntitle = "', '"\n+++'), ('{"title": "', '"}')]


@pytest.mark.parametrize(("head", "foot"), BOUNDARIES)
@pytest.mark.parametrize(("excess", "goes"), [(-1, True), (0, True), (1, False), (LONGEST_HEADER, False)])
def test_a_header_goes_up_to_the_limit_and_stays_beyond(head: str, foot: str, excess: int, goes: bool) -> None:
    header = head + "a" * (LONGEST_HEADER - len(head) - len(foot) + excess) + foot
    assert len(header) == LONGEST_HEADER + excess
    assert [found for _, found in taken(f"{header}\n\n{STORY}")] == [header] * goes


def test_the_reader_takes_what_the_cleaner_takes() -> None:
    assert front_matter_data.LONGEST_BLOCK == front_matter.LONGEST_HEADER


# -- one header after another --------------------------------------------------------------------


def test_headers_that_follow_each_other_go_in_one_look() -> None:
    headers = ["---\ntitle: a\n---", '+++\nb = "c"\n+++', "---\n---", '{"d": 1}', "---\ne: f\n..."]
    assert [found for _, found in taken("\n".join(headers) + "\n" + STORY)] == headers
    assert [found for _, found in taken("\n \r\n".join(headers) + "\n" + STORY)] == headers


def test_a_header_behind_a_paragraph_stays() -> None:
    block = f"---\ntitle: x\n---\n\n{STORY}\n"
    assert clean(block * 1_000) == f"{STORY}\n" + block * 999


@pytest.mark.parametrize("count", [2, 3, 50_000, 50_001])
def test_a_run_of_fences_goes_in_one_look(count: int) -> None:
    text = "---\n" * count + STORY
    assert clean(text) == "---\n" * (count % 2) + STORY
    assert spans_of(clean(text)) == []


HUGE = 3_000_000


@pytest.mark.parametrize(
    "text",
    [
        "-" * HUGE,
        "---\n" + "-" * HUGE,
        "---" + " " * HUGE + "\ntitle: x\n---" + " " * HUGE,
        "---" + " " * HUGE + "x",
        "---\n" + "a:\n" * (HUGE // 3),
        "---\n" + "a" * HUGE + "\n---\n",
        "---\n---" + " " * HUGE + "x",
        "---\n" + "--- x\n" * (HUGE // 6),
        "---\n" + "...x\n" * (HUGE // 5),
        "\n" * HUGE + "x",
        "\n \r" * (HUGE // 3) + " ---",
        " " * HUGE,
        "\ufeff" * HUGE,
        "{" * HUGE,
        "{ " * (HUGE // 2),
        "{" + "\n" * HUGE + '"a": 1}',
        '{"a": "' + '\\"' * (HUGE // 2),
        '{"a": ' + "[" * HUGE,
        '{"a": ' + '"' * HUGE,
        '{"a": 1}' + " " * HUGE,
        '{"a": 1}\n' * (HUGE // 9),
        "+++\n" + "a = [\n" * (HUGE // 6) + "+++\n",
        "---\n" + "\n".join('k: "v' for _ in range(10_000)) + "\n---\n",
        "---\n" + "\n".join('k: "v\nw' for _ in range(7_000)) + "\n---\n",
        "---\n" + '"' * 60_000 + "\n---\n",
        "---\n" + "a " * 30_000 + "\n---\n",
        "---\n" + "a:" * 30_000 + "\n---\n",
        "---\na: [\n" + "]," * 30_000 + "x\n---\n",
        "+++\n" + "a." * 30_000 + "\n+++\n",
        "+++\n[" + "a ." * 20_000 + "\n+++\n",
        '+++\na = "' + '\\"' * 30_000 + "\n+++\n",
        "+++\na = " + "\"'" * 30_000 + "\n+++\n",
        "+++\na = " + '""" ' * 15_000 + "\n+++\n",
        "---\ntitle: x\n---\n" * 50_000,
        '{"a": 1}\n---\n---\n' * 50_000,
    ],
    ids=range(35),
)
def test_hostile_shapes_end_soon(text: str) -> None:
    # each takes milliseconds; an algorithm that is not linear would take hours and never end here
    found = spans_of(text)
    assert all(0 <= span.start < span.end <= len(text) for span in found)


# -- properties ----------------------------------------------------------------------------------

PIECES = st.one_of(
    st.sampled_from("\n\n\n \t\ufeff{}[]\"'#\\\x00\ud800,"),
    st.sampled_from(["\r\n", "---", "+++", "...", '"""', "- a", "title: x", "a = 1", "tags:", "k: |", "  x", "Q: y"]),
    st.sampled_from(['{"a": 1}', "The ferry sails."]),
)
TEXTS = st.one_of(
    st.text(st.characters(), max_size=200),
    st.lists(PIECES, max_size=40).map("".join),
    st.tuples(st.sampled_from(["---\n", "+++\n", '{"a": ']), st.lists(PIECES, max_size=40)).map(
        lambda parts: parts[0] + "".join(parts[1]) + "\n" + parts[0]
    ),
)


@given(TEXTS)
@settings(max_examples=1_000, deadline=None)
def test_spans_are_at_the_start_and_a_second_look_finds_nothing(text: str) -> None:
    found = spans_of(text)
    assert all(0 <= span.start < span.end <= len(text) and span.certain for span in found)
    edges = [0, *(edge for span in found for edge in (span.start, span.end))]
    gaps = [text[start:end] for start, end in pairwise(edges)][::2]
    assert all(not gap.replace("\ufeff", "").strip() for gap in gaps)
    assert spans_of(clean(text)) == []
    assert spans_of(text) == found


@given(TEXTS)
@settings(max_examples=1_000, deadline=None)
def test_reading_never_raises_and_gives_plain_data(text: str) -> None:
    data, problem = parse(text)
    assert json.loads(json.dumps(data)) == data
    assert problem is None or (not data and problem.endswith("."))
    for span in spans_of(text):
        json.dumps(parse(text[span.start : span.end]))


KEYS = st.sampled_from(["title", "author", "description", "tags", "categories", "slug", "layout", "permalink"])
LETTERS = st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Zl", "Zp", "Cn"])
WORDS = st.text(LETTERS, max_size=120)
VALUES = st.recursive(
    st.one_of(WORDS, st.text("ab \n-:'\"#[]{}|>", max_size=60), st.booleans(), st.none()),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(WORDS, inner, max_size=3)),
    max_leaves=6,
)


@given(st.dictionaries(KEYS, VALUES, min_size=1), st.integers(20, 200), st.text(max_size=80))
@settings(max_examples=500, deadline=None)
def test_every_yaml_header_that_a_dumper_writes_goes_whole_and_reads_back(
    data: dict[str, Any], width: int, rest: str
) -> None:
    header = f"---\n{yaml.safe_dump(data, allow_unicode=True, width=width)}---"
    assert taken(f"{header}\n\nThe ferry sails. {rest}") == [(YAML, header)]
    assert parse(header) == (data, None)


@given(st.dictionaries(KEYS, VALUES, min_size=1), st.sampled_from([None, 0, 2]), st.booleans(), st.text(max_size=80))
@settings(max_examples=300, deadline=None)
def test_every_json_header_goes_whole_and_reads_back(
    data: dict[str, Any], indent: int | None, ascii_only: bool, rest: str
) -> None:
    header = json.dumps(data, indent=indent, ensure_ascii=ascii_only)
    assert taken(f"{header}\n\nThe ferry sails. {rest}") == [(JSON, header)]
    assert parse(header) == (data, None)


@given(st.dictionaries(KEYS, st.one_of(WORDS, st.lists(WORDS, max_size=4), st.booleans()), min_size=1))
@settings(max_examples=300, deadline=None)
def test_every_toml_header_goes_whole_and_reads_back(data: dict[str, Any]) -> None:
    rows = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in data.items()]
    header = "\n".join(["+++", *rows, "+++"])
    assert tomllib.loads("\n".join(rows)) == data
    assert taken(f"{header}\n\nThe ferry sails.") == [(TOML, header)]
    assert parse(header) == (data, None)


def test_the_cleaner_can_be_pickled() -> None:
    copy = pickle.loads(pickle.dumps(CLEANER))
    assert list(copy(Document("---\n---\n"))) == spans_of("---\n---\n") != []


def test_a_header_that_trafilatura_writes_goes_and_reads_back() -> None:
    trafilatura = pytest.importorskip("trafilatura")
    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in STORY.strip().split("\n\n") * 4)
    page = (
        '<html><head><title>Ferry: "back" at sea</title><meta name="author" content="A. Hollis">'
        '<meta name="description" content="It sails. # Not: a comment"><meta name="keywords" content="sea, travel">'
        f"</head><body><article><h1>Ferry: &quot;back&quot; at sea</h1>{paragraphs}</article></body></html>"
    )
    text = trafilatura.extract(page, output_format="markdown", with_metadata=True, url="https://example.org/ferry")
    assert text.startswith("---\n")
    ((rule, header),) = taken(text)
    data, problem = parse(header)
    assert (rule, problem) == (YAML, None)
    assert data["title"] == 'Ferry: "back" at sea'
    assert data["hostname"] == "example.org"
    assert clean(text) == text[len(header) :].lstrip("\n")
    assert "harbour office" in clean(text)


# -- the metadata --------------------------------------------------------------------------------


def test_a_header_of_jekyll() -> None:
    header = (
        '---\nlayout: post\ntitle: "Harbour: Hollis\'s ferry sails again"\ndate: 2031-04-02T06:30:00\n'
        'author: "mhollis"\ncategories: [News]\ntags: []\nimage: assets/quay.jpg\n---'
    )
    expected = {
        "layout": "post",
        "title": "Harbour: Hollis's ferry sails again",
        "date": "2031-04-02T06:30:00",
        "author": "mhollis",
        "categories": ["News"],
        "tags": [],
        "image": "assets/quay.jpg",
    }
    assert parse(header) == (expected, None)
    assert parse("\ufeff" + header.replace("\n", "\r\n") + " \r\n") == (expected, None)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2031-02-31", "2031-02-31"),
        ("2031-02-03 04:05:06 +99:99", "2031-02-03 04:05:06 +99:99"),
        ("1" * 5_000, "1" * 5_000),
        ("1:59:59", "1:59:59"),
        ("0x1F", "0x1F"),
        ("007", "007"),
        ("1e3", "1e3"),
        (".nan", ".nan"),
        ("yes", "yes"),
        ("no", "no"),
        ("On", "On"),
        ("off", "off"),
        ("true", True),
        ("False", False),
        ("'true'", "true"),
        ("!!str true", "true"),
        ("null", None),
        ("~", None),
        ("", None),
        ('""', ""),
        ("!!int 7", "7"),
        ("|\n  a\n\n  ---\n  b", "a\n\n---\nb\n"),
        (">-\n  a\n  b", "a b"),
        ("\n- a\n- b: c\n  d: [e]", ["a", {"b": "c", "d": ["e"]}]),
        ("{b: c, d: }", {"b": "c", "d": None}),
        ("&anchor x", "x"),
        ("=", "="),
    ],
)
def test_values_of_yaml(value: str, expected: object) -> None:
    assert parse(f"---\na: {value}\n---") == ({"a": expected}, None)


def test_keys_of_yaml_are_strings_and_the_last_of_two_counts() -> None:
    assert parse("---\n1: a\ntrue: b\n~: c\n2031-01-01: d\n---")[0] == {
        "1": "a",
        "true": "b",
        "~": "c",
        "2031-01-01": "d",
    }
    assert parse("---\na: 1\nb: 2\na: 3\n---") == ({"a": "3", "b": "2"}, None)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ("title: A: B: C", {"title": "A: B: C"}),
        ('description: "quoted" and more\ntitle: x', {"description": '"quoted" and more', "title": "x"}),
        (
            "title: A: B\nauthor: 'A. B'\ntags: ['a', 'b: c']",
            {"title": "A: B", "author": "A. B", "tags": ["a", "b: c"]},
        ),
        ("title: A: B\nother: [a, 'b]\nbad: [*a]", {"title": "A: B", "other": "[a, 'b]", "bad": "[*a]"}),
        (
            "title: @mayor says\n# comment\n\ndraft: false\nempty:",
            {"title": "@mayor says", "draft": False, "empty": None},
        ),
        ("og:title: A: B\nurl: https://example.org:80/", {"og:title": "A: B", "url": "https://example.org:80/"}),
        ("title: *Breaking* news", {"title": "*Breaking* news"}),
        ("title: a\x00b", {"title": "a\x00b"}),
        ("title: a\ud800b", {"title": "a\ud800b"}),
        ('a: "\nb: c', {"a": '"', "b": "c"}),
    ],
)
def test_values_that_nobody_quoted_are_read_line_by_line(rows: str, expected: dict[str, object]) -> None:
    assert parse(f"---\n{rows}\n---") == (expected, None)
    assert parse(f"---\n{rows}\n---".replace("\n", "\r\n")) == (expected, None)


BOMB = "a: &a [x, x]\n" + "".join(f"{key}: &{key} [*{last}, *{last}]\n" for last, key in pairwise("abcdefghijklmnop"))


@pytest.mark.parametrize(
    ("block", "words"),
    [
        (f"---\n{BOMB}---", "aliases"),
        ("---\na: &a [*a]\n---", "aliases"),
        ("---\n*a : b\n---", "aliases"),
        ("---\nx: !!python/object/apply:os.system ['true']\n---", "tag"),
        ("---\nx: !foo bar\n---", "tag"),
        ("---\nx: !!set {a, b}\n---", "tag"),
        (f"---\nx: {'[' * 30_000}{']' * 30_000}\n---", "deeper than 32"),
        (f"---\nx: {'[' * 60_000}\n---", "deeper than 32"),
        (f"---\nx:\n{'- ' * 30_000}a\n---", "deeper than 32"),
        (f"---\nx: {'{a: ' * 10_000}{'}' * 10_000}\n---", "deeper than 32"),
        (f"---\nx: {'[' * DEEPEST}{']' * DEEPEST}\n---", "deeper than 32"),
        ("---\n" + "k: v\n" * MOST_NODES + "---", "more than 10000"),
        ("---\nx: [" + "a, " * MOST_NODES + "]\n---", "more than 10000"),
        ("---\n{a: b}: c\n---", "for a key"),
        ("---\n[a]: c\n---", "for a key"),
        (f"---\n{'? ' * 30_000}\n---", "for a key"),
        ("---\njust a word\n---", "not a mapping"),
        ("---\n- a\n- b\n---", "not a mapping"),
        ("---\n%YAML 9.9\n---", "not valid YAML in line 2"),
        ("---\ntitle:\tx\n\tsub: y\n---", "not valid YAML"),
        ("---\ntitle: A: B\n- x\n---", "not valid YAML in line 2"),
        ("---\na: b\n--- c\n---", "more than one"),
        (f"---\ntitle: {'a' * LONGEST_HEADER}\n---", "longer than 65536"),
        ("+++\na = 1\na = 2\n+++", "not valid TOML"),
        ("+++\na = 2031-02-31\n+++", "not valid TOML"),
        (f"+++\na = {'1' * 5_000}\n+++", "cannot be read"),
        (f"+++\na = 0x{'f' * 60_000}\n+++", "cannot be read"),
        (f"+++\na = {'[' * 30_000}{']' * 30_000}\n+++", "deeper than 32"),
        (f"+++\na = {'[' * 30_000}\n+++", "deeper than 32"),
        (f"+++\n{'a.' * 32_000}a = 1\n+++", "more than 200 dots"),
        (f"+++\n{'a.' * 100}a = 1\n+++", "deeper than 32"),
        ('{"a": 1,}', "not valid JSON"),
        ('{"a": 1} x', "not valid JSON"),
        (f'{{"a": {"[" * 30_000}{"]" * 30_000}}}', "deeper than 32"),
        ('{"a":' * 13_000, "deeper than 32"),
        ("", "does not stand between"),
        ("---", "does not stand between"),
        ("---\ntitle: x", "does not stand between"),
        ("+++\na = 1\n---", "does not stand between"),
        ("title: x", "does not stand between"),
    ],
)
def test_what_cannot_be_read_gives_one_sentence(block: str, words: str) -> None:
    data, problem = parse(block)
    assert data == {}
    assert problem is not None
    assert words in problem
    assert problem.count(". ") == 0
    assert problem.endswith(".")


@pytest.mark.parametrize("block", ["---\n---", "---\n...", "---\n\n# none\n---", "+++\n+++", "+++\n# none\n+++", "{}"])
def test_an_empty_header_is_an_empty_mapping(block: str) -> None:
    assert parse(block) == ({}, None)


def test_the_deepest_that_is_read() -> None:
    depth = DEEPEST - 1
    data, problem = parse(f"---\nx: {'[' * depth}{']' * depth}\n---")
    assert problem is None
    assert json.dumps(data).count("[") == depth
    assert parse(f"+++\nx = {'[' * depth}{']' * depth}\n+++") == (data, None)
    assert parse(f'{{"x": {"[" * depth}{"]" * depth}}}') == (data, None)


def test_values_of_toml() -> None:
    header = (
        '+++\ntitle = "x"\ndate = 2031-04-02T06:30:00Z\nday = 2031-04-02\nhour = 06:30:00\nweight = 0x1F\n'
        "share = 1.50\nlimit = -inf\ndraft = true\n[params]\ntags = ['a', 1]\n[[menu]]\nname = 'b'\n+++"
    )
    moment = datetime.datetime(2031, 4, 2, 6, 30, tzinfo=datetime.UTC)
    assert parse(header) == (
        {
            "title": "x",
            "date": moment.isoformat(),
            "day": "2031-04-02",
            "hour": "06:30:00",
            "weight": "31",
            "share": "1.50",
            "limit": "-inf",
            "draft": True,
            "params": {"tags": ["a", "1"]},
            "menu": [{"name": "b"}],
        },
        None,
    )
    assert parse(header.replace("\n", "\r\n")) == parse(header)


def test_values_of_json() -> None:
    header = (
        '{"title": "x", "n": 1, "share": 1.50, "big": ' + "9" * 5_000 + ', "odd": NaN, "draft": false, "none": null}'
    )
    data, problem = parse(header)
    assert problem is None
    assert data == {
        "title": "x", "n": "1", "share": "1.50", "big": "9" * 5_000, "odd": "NaN", "draft": False, "none": None,
    }  # fmt: skip


@pytest.mark.parametrize("loader", ["CSafeLoader", "SafeLoader"])
@pytest.mark.parametrize(
    "rows",
    [
        BOMB,
        "a: " + "[" * 60_000,
        "a: [" + "b, " * 20_000 + "]",
        "- " * 30_000,
        "a: \ud800: c",
        "a: b: c",
        "a: {b: [c]}",
    ],
    ids=range(7),
)
def test_both_parsers_of_pyyaml_give_the_same(monkeypatch: pytest.MonkeyPatch, loader: str, rows: str) -> None:
    expected = parse(f"---\n{rows}\n---")
    monkeypatch.setattr(yaml, "CSafeLoader", getattr(yaml, loader))
    assert parse(f"---\n{rows}\n---") == expected


def test_without_the_parser_in_c_the_other_one_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    assert parse("---\na: [b, true]\n---") == ({"a": ["b", True]}, None)


def test_reading_deep_in_the_stack_gives_data_or_a_sentence() -> None:
    def descend(levels: int) -> tuple[dict[str, object], str | None]:
        return descend(levels - 1) if levels else parse("---\na: [[[[b]]]]\n---")

    seen = set()
    for levels in range(sys.getrecursionlimit() - 300, sys.getrecursionlimit() - 100, 20):
        seen.add(str(descend(levels)))
    assert str(({"a": [[[["b"]]]]}, None)) in seen


def test_importing_the_reader_imports_no_parser_of_yaml() -> None:
    program = "import sys, newsclean.front_matter_data; sys.exit('yaml' in sys.modules or 'tomllib' in sys.modules)"
    source = front_matter_data.__file__.removesuffix("front_matter_data.py") + ".."
    subprocess.run([sys.executable, "-c", program], check=True, env={"PYTHONPATH": source})
