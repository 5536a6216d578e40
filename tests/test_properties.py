"""What holds for every text: nothing invented, nothing lost in silence, one answer."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsclean
from newsclean.document import Document, Span
from newsclean.engine import NaiveCleaner, RuleCleaner
from newsclean.examples import PROSE
from newsclean.expression import Expression, Found
from newsclean.fold import fold, lower
from newsclean.pattern import NO_LISTS, SHAPES
from newsclean.pipeline import Pipeline
from newsclean.simple import Script, field_of, script_of

#: Lines that tempt the cleaners, mixed with prose and with noise.
TEMPTING = [
    "Advertisement", "Photo: AFP", "(Photo: Jane Roe/AFP)", "Read also: Ten bridges worth a detour", "By Ann Lee and Tom Berg",
    "You may be interested in", "Ten bridges worth a detour this summer", "***", "/", "---", "+++", "title: A title", "{", "}",
    "Sign up for our newsletter", "© 2026 The Valley Post", "75 € per day", "Flat 3 rooms Riverton 34300", "Foto: dpa",
    "Lesen Sie auch: Zehn Brücken", "À lire aussi : dix ponts", "关注我们", "関連記事", "무단 전재 및 재배포 금지", "Читайте также: десять мостов",
    "اقرأ أيضا: عشرة جسور", "", "", "   ", "\t", "MORE: Mayor wins", "[EUROPE] The council met.", "1/7", "İLGİLİ HABERLER",
    "The council said. Photo: AFP", "Advertisement The council met on the evening of the storm.",
]  # fmt: skip
LINES = st.one_of(st.sampled_from(TEMPTING), st.sampled_from(PROSE), st.text(max_size=30))
TEXTS = st.lists(LINES, max_size=14).flatmap(
    lambda lines: st.sampled_from(["\n", "\r\n", "\n\n"]).map(lambda end: end.join(lines))
)
RULES = next(cleaner for cleaner in Pipeline.from_preset("news") if isinstance(cleaner, RuleCleaner))


@given(TEXTS)
@settings(max_examples=400, deadline=None)
def test_pieces_tile_the_text_and_the_kept_ones_are_the_cleaned_text(text: str) -> None:
    document = newsclean.explain(text)
    position = 0
    for piece in document.pieces:
        assert piece.start == position < piece.end
        position = piece.end
    assert position == len(text)
    assert "".join(text[piece.start : piece.end] for piece in document.pieces if piece.kept) == document.cleaned


@given(TEXTS)
@settings(max_examples=400, deadline=None)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    cleaned = newsclean.clean(text)
    assert newsclean.clean(cleaned) == cleaned


@given(TEXTS)
@settings(max_examples=200, deadline=None)
def test_clean_is_a_projection_of_explain(text: str) -> None:
    document = newsclean.explain(text)
    assert newsclean.clean(text) == document.cleaned
    if not document.removals:
        assert document.cleaned is text
    for removal in document.removals:
        assert text[removal.start : removal.end] == removal.text


@given(TEXTS)
@settings(max_examples=200, deadline=None)
def test_offsets_map_both_ways(text: str) -> None:
    document = newsclean.explain(text)
    for offset, letter in enumerate(document.cleaned):
        original = document.to_original(offset)
        assert text[original] == letter
        assert document.to_cleaned(original) == offset


@given(TEXTS)
@settings(max_examples=15, deadline=None)
def test_the_index_finds_what_trying_every_rule_on_every_line_finds(text: str) -> None:
    document = Document(text)
    assert list(RULES(document)) == list(NaiveCleaner(RULES.matchers, RULES.chosen)(document))


@given(st.lists(st.tuples(st.integers(-5, 90), st.integers(-5, 90)), max_size=8), TEXTS)
@settings(max_examples=300, deadline=None)
def test_any_spans_are_cut_without_moving_what_stays(spans: list[tuple[int, int]], text: str) -> None:
    document = Document(text).mark(Span(start, end) for start, end in spans)
    cut = [False] * len(text)
    for piece in document.pieces:
        for place in range(piece.start, piece.end):
            cut[place] = not piece.kept
    asked = [any(start <= place < end for start, end in spans) for place in range(len(text))]
    for place, letter in enumerate(text):
        if asked[place] and not letter.isspace() and letter != "\ufeff":
            assert cut[place]
        if cut[place] and not asked[place]:
            assert letter.isspace()


def test_a_pipeline_can_be_pickled() -> None:
    pipeline = Pipeline.from_preset("news")
    text = "Advertisement\n" + "\n".join(PROSE) + "\n"
    pipeline.clean(text)
    assert pickle.loads(pickle.dumps(pipeline)).clean(text) == pipeline.clean(text) == "\n".join(PROSE) + "\n"


@pytest.mark.parametrize("wrong", [None, b"Photo: AFP\n", 7, ["text"]])
def test_what_is_no_text_is_refused(wrong: object) -> None:
    with pytest.raises(TypeError, match="a text is expected"):
        newsclean.clean(wrong)  # type: ignore[arg-type]


EXAMPLES = {rule.id: (*rule.removes, *rule.keeps) for rule in newsclean.rules()}
#: One pattern for every shape.
SHAPED = [Expression(f"by {{{shape}}}", NO_LISTS, "%s", False, ()) for shape in SHAPES]
LETTERS = st.text(st.sampled_from("aZ9 _-.,'/@:©*éÅßЖщאمªº²€°ﬁ写ひ사กิๆคिबাგአ\u0301\u0640"), max_size=12)


@given(st.one_of(LETTERS, LINES.filter(lambda line: "\n" not in line)))
@settings(max_examples=300, deadline=None)
def test_what_is_simplified_for_a_script_finds_the_same(rest: str) -> None:
    for line in (f"By {rest}", f"写真by {rest}", f"({rest} by Ann Lee-{rest})"):
        folded = fold(line)
        for expression in SHAPED:
            simple = expression.search(folded, lower(folded), script_of(folded))
            full = expression.search(folded, lower(folded), Script.OTHER)
            assert (simple and simple.span()) == (full and full.span()), expression.pattern


def test_what_is_simplified_for_a_script_finds_the_same_in_examples() -> None:
    for matcher in list(RULES.matchers.members)[::16]:
        for example in EXAMPLES[matcher.rule.id]:
            for line in map(fold, example.replace("[[", "").replace("]]", "").split("\n")):
                simple = matcher.find(line, lower(line), script_of(line))
                full = matcher.find(line, lower(line), Script.OTHER)
                assert (simple and simple.span()) == (full and full.span())
                assert _fields(simple) == _fields(full)


def _fields(found: Found | None) -> dict[str, str]:
    return {field_of(name): text for name, text in found.groupdict().items() if text} if found else {}
