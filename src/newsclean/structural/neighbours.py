"""What stands between pieces of the page's furniture and is no sentence is furniture too."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from newsclean.document import Document, Span
from newsclean.rule import Rule
from newsclean.shape import ends_sentence, is_east_asian, is_prose

__all__ = ["NeighbourCleaner"]

#: The families of what a page puts around and between stories.
_FURNITURE = frozenset({"related", "promotion", "access", "share", "navigation", "advertising"})
#: The families whose sentences an extractor breaks at links and line breaks.
_BROKEN_OFF = _FURNITURE | {"author-box", "syndication"}
#: The families of notices in whole sentences.
_NOTICES = frozenset({"promotion", "access", "advertising", "syndication"})
_MOST_BETWEEN, _LONGEST_BETWEEN, _LONGEST_BETWEEN_WIDE = 3, 160, 100
#: A line that a page broke is about as wide as its column; so many lines at most follow it.
_NARROWEST, _MOST_CONTINUED, _LONGEST_CONTINUED = 40, 5, 400
_COLONS = (":", "\uff1a")
#: A point of a list in a Chinese story: a number in words and its comma, which no headline has.
_POINT_NUMBERS, _POINT_COMMA = frozenset("\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341"), "\u3001"
_QUESTION_MARKS = ("?", "\uff1f", "\u061f")
#: With what the rest of a sentence about an author begins, where its subject was a link.
_COPULAS = tuple("Is a |Is an |Is the |Ist |Est |Es |È |É |Is een |Jest |Är |Er |On |Je ".split("|"))
#: Small words that no headline ends on: a line that does was broken at a link.
_DANGLING = frozenset(
    """
    the a an our your to of with from by and or for this these der die das den dem des ein eine einen einem einer unser unsere
    unserem unserer unseren ihr ihre ihren ihrem ihrer mit von für zu zum zur bei und oder sowie le la les un une des du notre
    nos votre vos nuestro nuestra nuestros nuestras su sus el los las con por para de del y e o ou et avec pour os as um uma nosso
    nossa com il lo gli uno una nostro nostra per di da het een onze met van voor en den det ett vår vårt våra våre vores med till
    til och og naszego naszej nasz z ze do naší našem našeho pro a în la pe nostru noastră cu bizim ile ve
    """.split()
)
_LONGEST_FRAGMENT = 60
_FOOTNOTE_SIGNS = ("*", "\u203b")


class NeighbourCleaner:
    """Mark up to three lines that are no sentences between two lines that other cleaners took."""

    rules: ClassVar[tuple[Rule, ...]] = (
        Rule(
            id="any/related/between",
            why="A line that is no sentence between two pieces of the page's furniture belongs to it.",
            next_to=tuple(sorted(_FURNITURE)),
            removes=("Read also: Ten bridges worth a detour\nThe ferryman of Riverton\nRead also: Mills of the north",),
            keeps=("The ferryman of Riverton",),
        ),
        Rule(
            id="any/debris/continuation",
            why="A line that begins in lower case where the line above, which went, breaks off is the rest of its sentence.",
            next_to=tuple(sorted(_BROKEN_OFF)),
            removes=(
                "Sign up for our newsletter to get the latest from the valley\nand the coast every morning.",
                "Sign up for our newsletter to get the latest from the valley (and from the\nNorth Bank). It comes early,\n"
                "and it costs nothing.",
            ),
            keeps=(
                "They wanted the newsletter of the\nvillage school to be printed again.",
                "The vote (it was the third in the\nValley House) came late.",
            ),
        ),
        Rule(
            id="any/debris/beginning",
            why="A short line that ends on a small word, directly above a long notice that went, is the beginning of its sentence.",
            next_to=tuple(sorted(_NOTICES)),
            removes=(
                "Every morning we send you the\nnewsletter of the valley. Sign up for our newsletter to get the latest stories.",
                "Das Beste aus dem Tal lesen Sie in unserem\nNewsletter. Abonnieren Sie jetzt unseren kostenlosen Newsletter.",
            ),
            keeps=(
                "A long night with the\nferryman of Riverton, who sold his boat to the council.",
                "Whom the river took with",
            ),
        ),
        Rule(
            id="any/access/footnote",
            why="A line with a footnote's sign directly below an offer that has the same sign, or below a list of offers, explains it.",
            next_to=("access", "advertising", "promotion"),
            removes=("この記事は会員限定です。\n※会員とは、谷間新聞の朝刊を購読する方です。",),
            keeps=("※写真の橋は来年まで閉鎖される予定です。", "*Name changed"),
        ),
    )

    def __call__(self, document: Document, /) -> Iterator[Span]:
        if not document.spans:
            return
        yield from self._between(document)
        yield from self._continued(document)
        yield from self._begun(document)

    def _begun(self, document: Document) -> Iterator[Span]:
        """Find the short lines that break off directly above a notice."""
        rows, taken, content = document.rows, document.taken, document.content
        after = ""  # what is left below the notice
        for place in range(len(content) - 1, 0, -1):
            span = taken.get(content[place])
            if span is None:
                after = rows[content[place]][:40].lstrip()
                continue
            above = content[place - 1]
            row = rows[above]
            if (
                span.family in _NOTICES
                and len(rows[content[place]]) >= _NARROWEST
                and len(row) <= _LONGEST_FRAGMENT
                and above not in taken
                and not after[:1].islower()
                and _dangles(row)
                and (place == 1 or content[place - 2] in taken or ends_sentence(rows[content[place - 2]]))
            ):
                yield document.span_of(above, self.rules[2].id)

    def _continued(self, document: Document) -> Iterator[Span]:
        rows, taken = document.rows, document.taken
        above: int | None = None
        family = ""
        chain: list[int] = []
        for number in [*document.content, -1]:
            span = taken.get(number)
            row = rows[number] if number >= 0 and span is None else ""
            if (
                row
                and above is not None
                and (len(rows[above]) >= _NARROWEST or not is_prose(row))
                and self._continues(rows[chain[-1] if chain else above], row, family)
            ):
                chain.append(number)
                continue
            # What goes on in lower case where a sentence ended is a text that is written so.
            if chain and len(chain) <= _MOST_CONTINUED and not row.lstrip()[:1].islower():
                for member in chain:
                    yield document.span_of(member, self.rules[1].id)
            if row and above is not None and not chain and _is_footnote(row, rows[above], family):
                yield document.span_of(number, self.rules[3].id)
                continue
            chain = []
            above, family = None, ""
            if span is not None and span.family in _BROKEN_OFF:
                above, family = number, span.family

    @staticmethod
    def _continues(above: str, row: str, family: str) -> bool:
        """Tell whether a line goes on where the line above, which goes, breaks off."""
        if len(row) > _LONGEST_CONTINUED or not _breaks_off(above):
            return False
        # Chinese, Japanese and Korean letters are neither capitals nor small.
        if _begins_small(row) and not is_east_asian(row) and not is_east_asian(above):
            return True
        if family == "author-box" and row.startswith(_COPULAS):
            return True
        closing = row.find(")")
        return closing >= 0 and "(" not in row[:closing] and above.rfind("(") > above.rfind(")")

    def _between(self, document: Document) -> Iterator[Span]:
        if len(document.spans) < 2:
            return
        rows, taken = document.rows, document.taken
        cut = {document.line_number_at(span.start) for span in document.spans} - taken.keys()
        between: list[int] = []
        before = ""  # the family of the furniture above
        prose_seen = asks = False
        for number in document.content:
            span = taken.get(number)
            if span is None:
                row = rows[number]
                prose_seen = prose_seen or is_prose(row)
                is_question = row.rstrip().endswith(_QUESTION_MARKS)
                if (
                    len(row) > (_LONGEST_BETWEEN if _has_capitals(row) else _LONGEST_BETWEEN_WIDE)
                    or number in cut
                    # What ends with a colon announces a list of the story's own.
                    or row.rstrip().endswith(_COLONS)
                    or (row[:1] in _POINT_NUMBERS and _POINT_COMMA in row[1:3])
                    or len(between) == _MOST_BETWEEN
                    or (ends_sentence(row) and not (is_question and before == "related"))
                ):
                    before, between, asks = "", [], False
                elif before:
                    between.append(number)
                    asks = asks or is_question
            elif span.family in _FURNITURE:
                # A question may be a headline between links to stories, but not between other things.
                if before and not (asks and span.family != "related"):
                    for inside in between:
                        yield document.span_of(inside, self.rules[0].id)
                # Above the first paragraph the line between two labels may be the headline.
                before, between, asks = span.family if prose_seen else "", [], False


def _has_capitals(row: str) -> bool:
    """Tell whether a line's script has capitals; where it has none, a paragraph often has no full stop either."""
    return row[:40].lower() != row[:40].upper()


def _dangles(row: str) -> bool:
    """Tell whether a line of two words or more begins with a capital and ends on a small word."""
    words = row.split()
    return len(words) > 1 and words[0][0].isupper() and words[-1].lower() in _DANGLING


def _begins_small(row: str) -> bool:
    """Tell whether a line begins with a word in small letters: not 'iPhone' or 'uMlazi'."""
    word = row.split(maxsplit=1)[0]
    return word[0].islower() and not any(map(str.isupper, word))


def _is_footnote(row: str, above: str, family: str) -> bool:
    """Tell whether a line explains a sign that stands in the line above."""
    if len(row) > _LONGEST_CONTINUED or family not in ("access", "advertising", "promotion"):
        return False
    if row.startswith(_FOOTNOTE_SIGNS[1]):
        return True
    return row.startswith(_FOOTNOTE_SIGNS[0]) and row[1:2].isalpha() and _FOOTNOTE_SIGNS[0] in above[1:400]


def _breaks_off(row: str) -> bool:
    """Tell whether a line ends within a sentence: on a word, a comma or a bracket, not on a headline's colon."""
    return not ends_sentence(row) and not row.rstrip().endswith((":", "|"))
