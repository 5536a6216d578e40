"""What stands at the very end of a page when the story is over: outlets, links, an address, tags."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from newsclean.common_words import COMMON_WORDS
from newsclean.document import Document, Span
from newsclean.fold import fold, lower
from newsclean.lazy import LazyExpression
from newsclean.rule import Rule
from newsclean.shape import SENTENCE_ENDS, are_hashtags, ends_sentence, is_mail_address, is_prose

__all__ = ["EndingCleaner"]

_LONGEST, _LONGEST_HEADING, _LONGEST_LINK = 80, 40, 300
_MOST_LINKS, _FEWEST_LINKS, _MOST_HEADING_WORDS = 40, 2, 2
#: So many paragraphs stand above at least, or the text is no story but a list.
_FEWEST_LINES = 3
#: Tags with bars between them, or with commas; and how long each of them is.
_BARS, _COMMAS = (" | ", " \u2022 ", " \u00b7 "), (", ", "\u060c ", "\u3001")
_FEWEST_WITH_BARS, _FEWEST_WITH_COMMAS = 3, 4
_LONGEST_TAG, _MOST_TAG_WORDS, _LONGEST_TAGS = 30, 3, 200
_MOST_NAME_WORDS = 4
_OUTLET = r"[^\W\d_][^\W_]*(?:[ .-][^\W_]+){0,3}"
_OUTLETS = LazyExpression(rf"{_OUTLET} / {_OUTLET}(?: / {_OUTLET})?")
_LINK = LazyExpression(r"(?:[-–•*]\s?)?(?:\[?\d{1,3}[\].)]\s)?(?:https?://|www\.)[^\s<>]{4,280}/?")
_EMBEDDED = LazyExpression(
    r"(?:^|[/.])(?:x|twitter|instagram|facebook|fb|youtube|youtu|tiktok|threads|bsky|t)\.(?:com|be|net|app|me|co)/"
)
#: A word in small letters may be the last of a text whose lines are wrapped.
_END_MARK = LazyExpression(
    r"\s*(?:[-/*#_]{1,3} ?(?i:(?:the )?ends?|fin|30) ?[-/*#_]{1,3}|(?:ENDS|END|FIN|Enditem)[./]{0,2}"
    r"|[\[(\uff08\u3010](?i:ends?|fin|\ub05d|\u5b8c|\u7d42|\u7ec8)[\])\uff09\u3011]|\u5168\u6587\u5b8c|\u5b8c)\s*"
)
_LONGEST_END_MARK = 16


class EndingCleaner:
    """Mark the last line where it names outlets, or is an address, or tags, and links at the end."""

    rules: ClassVar[tuple[Rule, ...]] = (
        Rule(
            id="any/syndication/outlets",
            why="Two names with a stroke between them, below the last paragraph, say which outlets the story is from.",
            where="tail",
            removes=("Talbote / Nueva Voz", "Valley Post / North Bank Herald"),
            keeps=(
                "Sun / rain",
                "Rot / Grün / 3",
                "Der Bach / die Au",
                "Auenfeld / Oberau 2:1",
                "Sun / Rain",
                "Sun and rain / Wind and snow",
            ),
        ),
        Rule(
            id="any/syndication/links",
            why="Bare addresses at the very end, below a heading or two of them at least, are the sources of the story.",
            where="tail",
            removes=(
                "Sources:\nhttps://bridges.example/arches/2031\nhttps://www.mills.example/weir",
                "https://bridges.example/arches/2031\nwww.mills.example/weir",
            ),
            keeps=(
                "The tickets are at www.ferry.example",
                "www.ferry.example",
                "https://bridges.example/arches/2031",
                "https://x.com/riverton/status/1\nhttps://x.com/riverton/status/2",
            ),
        ),
        Rule(
            id="any/byline/mail-address",
            why="An address alone in the last line, below a paragraph, is the author's.",
            where="tail",
            removes=("jane.roe@valleypost.example", "redaktion@auenbote.example"),
            keeps=("Write to the mayor at mayor@riverton.example", "mayor @ riverton"),
        ),
        Rule(
            id="any/navigation/tags-at-end",
            why="A row of names with hashes, bars or commas between them, below the last paragraph, are the page's tags.",
            where="tail",
            removes=(
                "#Riverton #Bridge #flood",
                "#Riverton\n#flood",
                "Riverton | Stone bridge | Council",
                "Auenfeld, Brücke, Hochwasser, Gemeinderat",
                "Река, Мост, Наводнение, Совет",
            ),
            keeps=(
                "Riverton, Auenfeld, and then the sea",
                "Sun, rain, wind",
                "Tom, Tom, Tom, good Tom, Tom",
                "# 1 of the county",
                "1 cup of flour, 2 eggs, 1 apple, salt",
                "The towns are these:\nRiverton, Auenfeld, Oberau, Millford",
            ),
        ),
        Rule(
            id="any/syndication/end-mark",
            why="A word in capitals or brackets by which agencies and newsrooms say that a text ends.",
            where="tail",
            removes=(
                "ENDS",
                "ENDS.",
                "(END)",
                "-ENDS-",
                "[End]",
                "- The End -",
                "Enditem",
                "- 30 -",
                "（完）",
                "(끝)",
                "全文完",
            ),
            keeps=("ends", "ends.", "30", "The end", "End"),
        ),
    )

    def __call__(self, document: Document, /) -> Iterator[Span]:
        content, rows, taken = document.content, document.rows, document.taken
        if len(content) < _FEWEST_LINES:
            return
        last = rows[content[-1]]
        if len(last) <= _LONGEST_END_MARK and content[-1] not in taken and _END_MARK.fullmatch(last):
            yield document.span_of(content[-1], self.rules[-1].id)
            return
        if content[-1] not in taken:
            if len(last) > _LONGEST_LINK or last[-1] in SENTENCE_ENDS:
                return
            visible = content[-_MOST_LINKS - 2 :]
        else:
            # Only as much as may end a page is looked at.
            visible = [number for number in content[-4 * _MOST_LINKS :] if number not in taken]
            if len(visible) < _FEWEST_LINES or len(rows[visible[-1]]) > _LONGEST_LINK:
                return
            visible = visible[-_MOST_LINKS - 2 :]
        links = self._links(document, visible)
        if links:
            for number in links:
                yield document.span_of(number, self.rules[1].id)
            return
        size = self._size_of_ending(rows, visible)
        rule = self._rule(rows[visible[-1]].strip(), rows[visible[-size - 1]])
        if rule is not None:
            for number in visible[-size:]:
                yield document.span_of(number, self.rules[rule].id)

    @staticmethod
    def _size_of_ending(rows: list[str], visible: list[int]) -> int:
        """Return how many of the last lines belong together: hashtags may stand in several."""
        size = 1
        while size < len(visible) - 1 and all(are_hashtags(rows[number]) for number in visible[-size - 1 :][:2]):
            size += 1
        return size

    @staticmethod
    def _rule(row: str, above: str) -> int | None:
        """Return which rule takes the last line below another; None if it stays."""
        if len(row) > _LONGEST_TAGS:
            return None
        if "@" in row:
            return 2 if (is_prose(above) or _may_be_name(above)) and is_mail_address(row) else None
        if not is_prose(above):
            return None
        if _are_tags(row):
            return 3
        return 0 if len(row) <= _LONGEST and _are_outlets(row) else None

    @staticmethod
    def _links(document: Document, visible: list[int]) -> list[int]:
        """Return the lines of bare addresses that end the page, with their heading; none if they are too few."""
        rows, content = document.rows, visible
        place = len(content)
        while place > 0 and _is_link(rows[content[place - 1]]):
            place -= 1
        count = len(content) - place
        if not 0 < count <= _MOST_LINKS or place == 0:
            return []
        heading = rows[content[place - 1]].strip()
        if (
            len(heading) <= _LONGEST_HEADING
            and heading.endswith((":", "\uff1a"))
            and len(heading.split()) <= _MOST_HEADING_WORDS
        ):
            return content[place - 1 :]
        return content[place:] if count >= _FEWEST_LINKS and ends_sentence(heading) else []


def _are_outlets(row: str) -> bool:
    """Tell whether a line is two or three names with strokes between them; single words alone may be anything."""
    words = row.split()
    return (
        0 < words.count("/") < len(words) // 2
        and all(word == "/" or word[0].isupper() for word in words)
        and _OUTLETS.fullmatch(row) is not None
    )


def _are_tags(row: str) -> bool:
    """Tell whether a line is a row of hashtags or of short names, none of which holds one of the commonest words."""
    if row[0] == "#":
        return are_hashtags(row)
    for signs, fewest in ((_BARS, _FEWEST_WITH_BARS), (_COMMAS, _FEWEST_WITH_COMMAS)):
        for sign in signs:
            if row.count(sign) >= fewest - 1:
                tags = [tag.strip() for tag in row.split(sign)]
                # No page has a tag twice; a song has.
                return len(set(tags)) == len(tags) and all(map(_is_tag, tags))
    return False


def _is_tag(tag: str) -> bool:
    words = lower(fold(tag)).split()
    return (
        0 < len(words) <= _MOST_TAG_WORDS
        and len(tag) <= _LONGEST_TAG
        and tag.replace(" ", "").replace("-", "").isalpha()
        and COMMON_WORDS.isdisjoint(words)
    )


def _may_be_name(row: str) -> bool:
    """Tell whether a line may be an author's name above an address."""
    words = row.split() if len(row) <= _LONGEST else []
    return 2 <= len(words) <= _MOST_NAME_WORDS and all(word[0].isupper() for word in words) and not ends_sentence(row)


def _is_link(row: str) -> bool:
    """Tell whether a line is an address of a page, and not that of an embedded post, which stays."""
    return len(row) <= _LONGEST_LINK and _LINK.fullmatch(row.strip()) is not None and not _EMBEDDED.search(row)
