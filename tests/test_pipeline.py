"""Pipelines on odd input, with cleaners and rules of the caller's own."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from test_properties import TEXTS

import newsclean
from newsclean.document import Document, Span
from newsclean.errors import RuleError
from newsclean.pattern import PatternError, source_of
from newsclean.rule import Rule

PARAGRAPH = "The council met on the evening of the storm and talked about the bridge until the lamps went out. "
OWN = Rule("en/navigation/valley-note", "A note.", (("line_starts", ("our valley note:",)),))


@given(TEXTS)
@settings(max_examples=200, deadline=None)
def test_line_ends_change_nothing_else(text: str) -> None:
    text = text.replace("\r", "")
    assert newsclean.clean(text.replace("\n", "\r\n")).replace("\r\n", "\n") == newsclean.clean(text)


@pytest.mark.parametrize("end", ["\n", "\r\n", " \n", "\u00a0\r\n"])
def test_a_paragraph_that_ends_as_a_sentence_is_no_caption_whatever_ends_its_line(end: str) -> None:
    text = end.join([PARAGRAPH, PARAGRAPH * 3 + "It is what was told to REUTERS/Jane Roe.", *[PARAGRAPH] * 4]) + end
    assert newsclean.clean(text) == text


@pytest.mark.parametrize("name", ["Ayşe Yıldız", "Conan O’Brien", "Фёдор Королёв"])
def test_metadata_are_spelt_as_the_text_spells_them(name: str) -> None:
    document = newsclean.explain(f"By {name}\n{PARAGRAPH}\n")
    assert document.metadata["authors"] == [name]


@pytest.mark.parametrize("symbol", ["×", "▶", "📷", "★ ★ ★ ★ ★", "٭"])
def test_signs_before_a_label_do_not_hide_it(symbol: str) -> None:
    assert newsclean.clean(f"{PARAGRAPH}\n{symbol} Advertisement\n{PARAGRAPH}\n") == f"{PARAGRAPH}\n{PARAGRAPH}\n"


def test_a_control_sign_in_a_long_line_moves_no_offset() -> None:
    text = f"{PARAGRAPH}\n(\x1fabc {PARAGRAPH * 4}[embed] and so on\n{PARAGRAPH}\n"
    document = newsclean.explain(text)
    assert all(text[removal.start : removal.end] == removal.text for removal in document.removals)
    assert not document.notes


def test_a_cleaner_that_marks_blank_lines_stops_nobody_else() -> None:
    def mark_blank_lines(document: Document) -> Iterator[Span]:
        return (Span(line.start, line.end) for line in document.lines if line.text and line.text.isspace())

    pipeline = newsclean.Pipeline([*newsclean.Pipeline.from_preset("news"), mark_blank_lines])
    assert pipeline.clean(f"Advertisement\n{PARAGRAPH}\n   \nOne.\n").startswith(PARAGRAPH)


def test_a_pipeline_with_rules_of_ones_own_can_be_pickled() -> None:
    pipeline = newsclean.Pipeline.from_preset("news", rules=[OWN])
    text = f"Our valley note: read it\n{PARAGRAPH}\n"
    document = pipeline.explain(text)
    assert pickle.loads(pickle.dumps(pipeline)).clean(text) == document.cleaned == f"{PARAGRAPH}\n"
    assert pickle.loads(pickle.dumps(document)).cleaned == document.cleaned


def test_rules_of_ones_own_and_those_of_newsclean_know_of_each_other() -> None:
    beside = replace(OWN, next_to=("advertising",))
    text = f"{PARAGRAPH}\nAdvertisement\nOur valley note: read it\n{PARAGRAPH}\n"
    assert newsclean.clean(text, rules=[beside]) == f"{PARAGRAPH}\n{PARAGRAPH}\n"
    apart = f"{PARAGRAPH}\nOur valley note: read it\n{PARAGRAPH}\n"
    assert newsclean.clean(apart, rules=[beside]) == apart


def test_a_rule_for_what_stands_below_leaves_what_stands_above() -> None:
    below = replace(OWN, below=("advertising",))
    note = "Our valley note: read it"
    assert newsclean.clean(f"{PARAGRAPH}\nAdvertisement\n{note}\n{note}\n", rules=[below]) == f"{PARAGRAPH}\n{note}\n"
    assert newsclean.clean(f"{note}\nAdvertisement\n{PARAGRAPH}\n", rules=[below]) == f"{note}\n{PARAGRAPH}\n"


def test_a_word_of_newsclean_finds_rules_of_ones_own_as_well() -> None:
    own = [
        replace(OWN, id="en/promotion/letter", patterns=(("line_equals", ("newsletter of the valley",)),)),
        replace(OWN, id="en/share/letter", patterns=(("inline_ends", ("(newsletter valley)",)),)),
        replace(OWN, id="zh/share/letter", patterns=(("line_equals", ("谷",)),)),
    ]
    text = f"Newsletter of the valley\nSign up for our newsletter\n谷\n{PARAGRAPH}\nIt rains. Newsletter valley\n"
    assert newsclean.clean(text, rules=own) == f"{PARAGRAPH}\nIt rains.\n"


def test_rules_that_differ_in_their_lists_alone_are_not_taken_for_each_other() -> None:
    rule = replace(OWN, patterns=(("line_starts", ("our {place} note:",)),), lists={"place": ("valley",)})
    other = replace(rule, lists={"place": ("river",)})
    text = "Our valley note: read it\nOur river note: read it\n"
    assert newsclean.clean(text, select=[], rules=[rule]) == "Our river note: read it\n"
    assert newsclean.clean(text, select=[], rules=[other]) == "Our valley note: read it\n"


def test_a_rule_of_its_own_language_alone_leaves_other_languages_alone() -> None:
    note, other = (
        f"Our valley note: read it\n{PARAGRAPH}\n",
        "Our valley note: lies es\n" + 5 * "Es regnet im Tal seit Tagen.\n",
    )
    detected = replace(OWN, own_language=True)
    listed = replace(detected, lists={"small_words": ("the", "of", "and", "about", "until")})
    for rule in (detected, listed):
        assert newsclean.clean(note, select=[], rules=[rule]) == f"{PARAGRAPH}\n"
        assert newsclean.clean(other, select=[], rules=[rule]) == other


@pytest.mark.parametrize(
    ("line", "goes"),
    [
        ("Valley note - Jane Roe", True),
        ("Valley note– Jane Roe", True),
        ("Valley note -Jane Roe", True),
        ("Valley note-keepers", False),
        ("谷間の記録-青葉一郎", True),
    ],
)
def test_a_dash_with_spaces_in_a_pattern_is_no_hyphen_of_a_compound(line: str, goes: bool) -> None:
    rule = Rule("any/navigation/valley-note", "A note.", (("line_starts", ("(valley note|谷間の記録) - {text}",)),))
    assert (
        rule.id in {span.rule for span in newsclean.explain(f"{PARAGRAPH}\n{line}\n{PARAGRAPH}\n", rules=[rule]).spans}
    ) is goes


@pytest.mark.parametrize(
    ("line", "goes"), [("不得以任何方式转载。", True), ("游客不得入内。这张照片被广泛转载。", False)]
)
def test_a_gap_between_chinese_words_ends_with_the_sentence(line: str, goes: bool) -> None:
    rule = Rule("zh/syndication/mine", "Mine.", (("line_contains", ("不得 ... 转载",)),))
    pipeline = newsclean.Pipeline.from_preset("none", select=["zh/syndication/mine"], rules=[rule])
    assert pipeline.clean(f"石桥上周重新开放。\n{line}\n") == (
        "石桥上周重新开放。\n" if goes else f"石桥上周重新开放。\n{line}\n"
    )


def test_a_preset_can_be_ignored() -> None:
    assert newsclean.clean("Photo: AFP\nAdvertisement\nIt rains.\n", ignore=["light"]) == "Photo: AFP\nIt rains.\n"


def test_a_rule_needs_a_whole_name() -> None:
    with pytest.raises(RuleError, match="language/family/name"):
        Rule("valley-note", "A note.")


@pytest.mark.parametrize("pattern", ["\\", "read on\\Z", "said {x y=names} here", "a (b", "", "{nothing}"])
def test_a_pattern_that_cannot_be_read_is_refused(pattern: str) -> None:
    with pytest.raises(PatternError):
        source_of(pattern)


def test_full_width_signs_in_a_pattern_are_meant_literally() -> None:
    rule = replace(OWN, patterns=(("line_equals", ("（写真）", "valley｜note")),))
    assert newsclean.clean("（写真）\n(写真)\nValley|note\nvalley\n", select=[], rules=[rule]) == "valley\n"


@pytest.mark.parametrize(
    "dates",
    [
        ("3 May 2024, 10:30", "7 May 2024, 9:15"),
        ("Freitag, 3. Mai 2024", "Dienstag, 7. Mai 2024"),
        ("3 de mayo de 2024", "7 de mayo de 2024"),
        ("Venerdì 3 maggio 2024", "Martedì 7 maggio 2024"),
        ("3 мая 2024", "7 мая 2024"),
        ("3. května 2024", "7. května 2024"),
        ("3 Mayıs 2024", "7 Mayıs 2024"),
    ],
)
def test_the_dates_of_a_timeline_stay_and_one_date_above_an_article_goes(dates: tuple[str, str]) -> None:
    first, second = dates
    assert newsclean.clean(f"{first}\n{PARAGRAPH}\n{PARAGRAPH}\n") == f"{PARAGRAPH}\n{PARAGRAPH}\n"
    timeline = f"{first}\n{PARAGRAPH.rstrip()}\n{second}\nAnna Berg wrote to the mayor.\n"
    assert newsclean.clean(timeline) == timeline


@pytest.mark.parametrize(
    ("head", "kept"),
    [
        ("Storm over the valley\nAnna Berg\nReporter\nUpdated: 3 May 2024\n", "Storm over the valley\n"),
        ("Storm over the valley\nUpdated: 3 May 2024\nAnna Berg\n", "Storm over the valley\n"),
        ("By Anna Berg\nStorm over Riverton\nUpdated: 3 May 2024\n", "Storm over Riverton\n"),
        ("Tom Berg\nUpdated: 3 May 2024\n", "Tom Berg\n"),
        (
            "Storm over the valley\nBy Anna Berg\nNobody has slept here\nUpdated: 3 May 2024\n",
            "Storm over the valley\nNobody has slept here\n",
        ),
        ("Storm over the valley\nWho pays:\nUpdated: 3 May 2024\n", "Storm over the valley\nWho pays:\n"),
    ],
)
def test_names_and_roles_beside_a_date_go_and_the_headline_stays(head: str, kept: str) -> None:
    assert newsclean.clean(f"{head}{PARAGRAPH}\n{PARAGRAPH}\n") == f"{kept}{PARAGRAPH}\n{PARAGRAPH}\n"


def test_a_standfirst_above_the_first_credit_stays() -> None:
    headline, standfirst = (
        "Ferryman of Riverton sells his boat to the council",
        "He says that he is done with the river for good",
    )
    caption = "The ferry at its last landing place below the old mill"
    story = f"{headline}\n{standfirst}\n{PARAGRAPH}\n"
    assert newsclean.clean(story.replace(PARAGRAPH, f"Photo: Ann Lee\n{PARAGRAPH}")) == story
    assert newsclean.clean(story.replace(PARAGRAPH, f"{caption}\nPhoto: Ann Lee\n{PARAGRAPH}")) == story


def test_a_standfirst_above_a_caption_stays_and_alternative_text_goes() -> None:
    caption = "Volunteers carry sandbags to the mill in Riverton, May 4, 2025. REUTERS/Jane Roe\n"
    story = f"The bridge stands again\nMayor promises help for the valley\n{caption}{PARAGRAPH}\n{PARAGRAPH}\n"
    assert newsclean.clean(story) == story.replace(caption, "")
    doubled = story.replace("Mayor promises help for the valley", "Volunteers with sandbags at the mill")
    assert newsclean.clean(doubled) == f"The bridge stands again\n{PARAGRAPH}\n{PARAGRAPH}\n"


@pytest.mark.parametrize("headline", ["Storm over the valley", "Will the bridge hold?"])
@pytest.mark.parametrize("story", [f"{PARAGRAPH}\n{PARAGRAPH}\n", "The council met.\nNobody slept.\n"])
def test_a_date_in_figures_below_the_headline_goes(headline: str, story: str) -> None:
    assert newsclean.clean(f"{headline}\n2024.05.03 | 09:14\n{story}") == f"{headline}\n{story}"


@pytest.mark.parametrize("beside", ["Photo: Jane Roe/AFP", "Sign up for our newsletter"])
def test_a_name_as_the_subhead_of_a_portrait_stays(beside: str) -> None:
    portrait = "At 34 she runs the mill that her father left, and she wants the council to pay for the weir at last.\n"
    story = f"Who wants to be mayor of the valley\n{PARAGRAPH}\nAnna Berg\n{beside}\n{portrait}"
    assert newsclean.clean(story) == story.replace(f"{beside}\n", "")


def test_hashtags_in_several_lines_go_and_a_flood_of_them_stays() -> None:
    story = f"{PARAGRAPH}\n{PARAGRAPH}\n{PARAGRAPH}\n"
    for tail in ("#Riverton\n#Bridge\n#flood\n", "Share this article\n#Riverton\n#Bridge\n"):
        assert newsclean.clean(story + tail) == story
    removals = newsclean.explain(f"{story}Share this article\n#Riverton\n#Bridge\nShare this article\n").removals
    assert len(removals) == 4
    flood = "#Riverton\n" * 200
    assert newsclean.clean(f"{story}Share this article\n{flood}") == story + flood


def test_who_is_told_of_is_no_author() -> None:
    box = "Lee Park is a reporter for the Riverton Post.\n"
    assert newsclean.clean(f"{PARAGRAPH}\n{PARAGRAPH}\n{box}") == f"{PARAGRAPH}\n{PARAGRAPH}\n"
    story = f"{PARAGRAPH}\nThe bridge will fall, says Lee Park, who has looked at it for many years and knows every beam.\n{box}"
    assert newsclean.clean(story) == story


def test_the_headline_stays_below_a_heading_of_links() -> None:
    headline, other = "Storm tears the roof off a school in Riverton", "The ferryman of Riverton sells his boat"
    assert newsclean.clean(f"Trending\n{headline}\n{PARAGRAPH}\n") == f"{headline}\n{PARAGRAPH}\n"
    assert newsclean.clean(f"{headline}\nTrending\n{other}\n{PARAGRAPH}\n") == f"{headline}\n{PARAGRAPH}\n"
    head = f"Trending\n{other}\n{headline}\n"
    assert newsclean.clean(f"{head}{PARAGRAPH}\n") == f"{headline}\n{PARAGRAPH}\n"
    assert newsclean.clean(f"{head}Published May 3, 2024\n{PARAGRAPH}\n") == f"{headline}\n{PARAGRAPH}\n"
    assert newsclean.clean(f"{head}Village\n{PARAGRAPH}\n") == f"{headline}\n{PARAGRAPH}\n"


def test_a_headline_that_stands_twice_above_the_story_stays() -> None:
    headline = "Storm tears the roof off a school in Riverton"
    text = f"{headline}\n{headline}\n{PARAGRAPH}\n{PARAGRAPH}\n"
    assert newsclean.clean(text) == text
    assert (
        newsclean.clean(f"{PARAGRAPH}\n{headline}\n{headline}\n{PARAGRAPH}\n")
        == f"{PARAGRAPH}\n{headline}\n{PARAGRAPH}\n"
    )


def test_of_a_paragraph_with_a_credit_behind_it_only_the_credit_goes() -> None:
    sentences = "The bridge over the river was opened on Friday. Thousands of people came to see it."
    assert newsclean.clean(f"{PARAGRAPH}\n{sentences} Photo: AP\n{PARAGRAPH}\n") == (
        f"{PARAGRAPH}\n{sentences}\n{PARAGRAPH}\n"
    )
    assert (
        newsclean.clean(f"{PARAGRAPH}\n{sentences}© dpa\n{PARAGRAPH}\n") == f"{PARAGRAPH}\n{sentences}\n{PARAGRAPH}\n"
    )
    assert newsclean.clean(f"{PARAGRAPH}\n{sentences} © Getty Images\n{PARAGRAPH}\n") == f"{PARAGRAPH}\n{PARAGRAPH}\n"
    caption = "The bridge over the river on Friday. Photo: AP"
    assert newsclean.clean(f"{PARAGRAPH}\n{caption}\n{PARAGRAPH}\n") == f"{PARAGRAPH}\n{PARAGRAPH}\n"


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        # One sentence or three are a caption, four a paragraph of the story; who wrote and took the pictures signs a text.
        ("5月3日，村民走过重新开放的石桥。新华社记者 王山 摄", ""),
        ("石桥上周重新开放。村民一早就来了。孩子们走在最前面。（图源：新华社）", ""),
        (
            "石桥上周重新开放。村民一早就来了。孩子们走在最前面。镇长讲了话。（图源：新华社）",
            "石桥上周重新开放。村民一早就来了。孩子们走在最前面。镇长讲了话。",
        ),
        (
            "居委会以石桥事多为由，拒绝了本报关于渡船的采访。（记者李山 通讯员王小川并摄）",
            "居委会以石桥事多为由，拒绝了本报关于渡船的采访。",
        ),
    ],
)
def test_of_chinese_sentences_with_a_credit_behind_them_a_caption_goes(line: str, kept: str) -> None:
    story = "青山县人民政府周一表示，暴雨之后古老的石桥将关闭一年，村民往来两岸都要改乘渡船，学生也不例外。"
    cleaned = newsclean.clean(f"{story}\n{story}\n{line}\n")
    assert cleaned == f"{story}\n{story}\n" + (f"{kept}\n" if kept else "")


@pytest.mark.parametrize(
    ("sentence", "signature"),
    [
        ("Nobody was hurt when the old bridge fell into the river on Friday.", " (AFP)"),
        ("Nobody was hurt when the old bridge fell into the river on Friday.", " (c) AFP/Jane ROE"),
        ("Nobody was hurt when the old bridge fell into the river on Friday.", " © AFP"),
        ("Niemand wurde verletzt, als die alte Brücke am Freitag in den Fluss stürzte.", " (AFP/Jane Roe)"),
        ("Nadie resultó herido cuando el viejo puente cayó al río el viernes.", " EFE/Ana Ruiz"),
        ("金曜日に古い橋が川に落ちたが、けが人はいなかったと町の広報担当者が明らかにした。", "(c)AFP/Jane ROE"),
        ("金曜日に古い橋が川に落ちた。けが人はいなかったと町の広報担当者が明らかにした。", "(c)AFP"),
    ],
)
def test_the_last_sentence_stays_whoever_signs_it(sentence: str, signature: str) -> None:
    assert (
        newsclean.clean(f"{PARAGRAPH}\n{PARAGRAPH}\n{sentence}{signature}\n")
        == f"{PARAGRAPH}\n{PARAGRAPH}\n{sentence}\n"
    )


@pytest.mark.parametrize(
    "captions",
    [
        "The old bridge on Friday, before it fell. Photo: Jane Roe",
        "The old bridge on Friday, before it fell. © Getty Images/Jane Roe",
        "The old bridge before it fell. (AFP/Jane Roe)\nThe ferry on the river at dawn. (AFP/Jane Roe)",
    ],
)
def test_captions_below_the_story_go(captions: str) -> None:
    assert newsclean.clean(f"{PARAGRAPH}\n{PARAGRAPH}\n{captions}\n") == f"{PARAGRAPH}\n{PARAGRAPH}\n"


def test_the_points_of_a_list_with_pictures_below_them_stay() -> None:
    points = ("1. Riverton: The old bridge falls into the river", "2. Millford: The bear comes back to the hives")
    text = "\n".join(f"{point}\nPhoto: Jane Roe" for point in points)
    kept = "\n".join(points)
    assert newsclean.clean(f"{PARAGRAPH}\n{text}\n{PARAGRAPH}\n") == f"{PARAGRAPH}\n{kept}\n{PARAGRAPH}\n"


@pytest.mark.parametrize(
    "headline", ["VIDEO: The old bridge falls into the river", "VÍDEO | El viejo puente cae al río"]
)
def test_a_headline_that_says_what_is_in_the_story_stays(headline: str) -> None:
    assert newsclean.clean(f"{headline}\n{PARAGRAPH}\n") == f"{headline}\n{PARAGRAPH}\n"
    assert newsclean.clean(f"Valley\n{headline}\n{PARAGRAPH}\n").endswith(f"{headline}\n{PARAGRAPH}\n")
    assert newsclean.clean(f"{PARAGRAPH}\n{headline}\n{PARAGRAPH}\n") == f"{PARAGRAPH}\n{PARAGRAPH}\n"


@pytest.mark.parametrize(
    "line", ["\U0001f4f2Follow us on WhatsApp", "\U0001f449\U0001f3fdRead also: Storm over Riverton"]
)
def test_an_emoji_that_touches_a_word_does_not_hide_it(line: str) -> None:
    assert newsclean.clean(f"{PARAGRAPH}\n{line}\n{PARAGRAPH}\n") == f"{PARAGRAPH}\n{PARAGRAPH}\n"


@pytest.mark.parametrize(
    "headline",
    [
        "Storm tears the roof off a school",
        "Will the old bridge hold until spring?",
        "The mayor of Riverton resigns at last!",
    ],
)
@pytest.mark.parametrize("heading", ["Read also:", "You may also like", "READ MORE"])
def test_one_headline_under_a_heading_in_the_story_goes_with_it(heading: str, headline: str) -> None:
    story = f"{PARAGRAPH}\n{PARAGRAPH}\n"
    assert newsclean.clean(f"{PARAGRAPH}\n{heading}\n{headline}\n{PARAGRAPH}\n") == story


def test_a_list_of_the_storys_own_under_a_heading_that_lost_its_links_stays() -> None:
    story = f"{PARAGRAPH}\nWhat you need:\nA bucket\nTwo ropes\n{PARAGRAPH}\n"
    assert newsclean.clean(story.replace("What", "You may also like\nWhat")) == story
    assert newsclean.clean(story.replace("What", "Read also: Mills of the north\nWhat")) == story


def test_a_subhead_under_a_heading_that_lost_its_links_stays() -> None:
    story = f"{PARAGRAPH}\nWhat the mayor says\n{PARAGRAPH}\n"
    assert newsclean.clean(f"{story}You may also like\nWho pays for it\n{PARAGRAPH}\n") == (
        f"{story}Who pays for it\n{PARAGRAPH}\n"
    )
    assert newsclean.clean(f"{PARAGRAPH}\nYou may also like\nWho pays for it\n{PARAGRAPH}\n") == (
        f"{PARAGRAPH}\nWho pays for it\n{PARAGRAPH}\n"
    )
    grouped = f"{story}\nYou may also like\nStorm tears the roof off a school\n\n{PARAGRAPH}\n"
    assert newsclean.clean(grouped) == f"{story}\n{PARAGRAPH}\n"


@pytest.mark.parametrize("indent", [" " * 3, " " * 40, "\t" * 30, "\t    \t" * 8])
def test_furniture_goes_however_far_it_is_indented(indent: str) -> None:
    assert (
        newsclean.clean(f"{PARAGRAPH}\n{indent}Advertisement{indent}\n{PARAGRAPH}\n") == f"{PARAGRAPH}\n{PARAGRAPH}\n"
    )


def test_offsets_in_long_indented_lines_are_those_of_the_text() -> None:
    text = f"{PARAGRAPH}\n{' ' * 40}{PARAGRAPH * 4}and so on (Photo: Ann Lee/Valley Post)   \n{PARAGRAPH}\n"
    removals = newsclean.explain(text).removals
    assert {text[removal.start : removal.end] for removal in removals} == {"(Photo: Ann Lee/Valley Post)"}
    assert {removal.text for removal in removals} == {"(Photo: Ann Lee/Valley Post)"}


BROKEN = """    The council of Riverton has a new page, and at its foot there is
    a row of buttons that nobody asked for. One of them asks whether you
    like
    the page, another asks the reader to leave a message or a short
    reply.
    The mayor says that he has read them all, and that most of them are
    about the bridge, which is closed until the spring of the next
    year.
"""


def test_words_of_a_paragraph_broken_into_lines_stay() -> None:
    assert newsclean.clean(BROKEN) == BROKEN
    alone = f"{PARAGRAPH}\nReply\n{PARAGRAPH}\n"
    assert newsclean.clean(alone) == f"{PARAGRAPH}\n{PARAGRAPH}\n"


def test_headlines_cut_short_with_dots_belong_to_the_list() -> None:
    teasers = "The ferryman of Riverton has sold his boat to...\nWhy the roses bloom so late this year in the gardens by the river\n"
    assert newsclean.clean(f"{PARAGRAPH}\nRead also\n{teasers}{PARAGRAPH}\n") == f"{PARAGRAPH}\n{PARAGRAPH}\n"
    goes_on = f"{PARAGRAPH}\nAnd then there was silence...\n{PARAGRAPH}\n"
    assert newsclean.clean(goes_on.replace("And", "Read also\nAnd")) == goes_on
