"""Lists and lines that lead to other stories and that no heading announces: known by the shape of headlines."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise, takewhile
from typing import ClassVar

from newsclean.document import Document, Span
from newsclean.lazy import LazyExpression
from newsclean.rule import Rule
from newsclean.shape import ends_sentence, is_prose

__all__ = ["HeadlineListCleaner"]

_BULLETS = frozenset("-*\u2013\u2022\u00b7\u25cf\u25aa\u25a0\u25b6\u25ba\u203a\u00bb\u2192")
_FEWEST, _SHARE_WITH_MARKS = 3, 0.6
_SHORTEST, _LONGEST = 25, 150
#: A kicker, which is no number, with a colon and a headline behind it; or a headline of two parts,
#: each of three words at least, with a dash between them.
_MARKS = LazyExpression(
    r"[^\d\s:][^:]{1,44}: ?[\"'„“«‚‘”’]?[^\W\d_]|[^\W\d]\S*(?: [^\W\d]\S*){2,8} [–—-](?: [^\W\d]\S*){3}"
)
_FEWEST_AT_HEAD, _MOST_AT_HEAD, _MOST_KICKER_WORDS = 2, 6, 4
#: What a headline begins with: behind a kicker, 'Riverton The mill burns', the word has its capital and no sign before it.
_OPENERS = frozenset(
    """
    the a an why how what who when where this der die das den ein eine wer wie was wo warum wieso weshalb so el la los las un
    una unos unas qué cómo por así quién cuándo le les des une il lo gli i perché come chi che pourquoi comment qui voici o os
    as um uma como quem porquê het een de hoe waarom wie wat den det en ett et hvorfor hvordan varför hur näin miksi kuka jak
    dlaczego kto co kde proč kako zašto tko ko de ce cum cine как почему кто что зачем як чому хто що πώς γιατί ποιος το η ο οι
    """.split()
)
#: Lines in capitals as long as these are no subheads but links.
_FEWEST_CAPITALS, _SHORTEST_CAPITALS, _SURE_CAPITALS = 2, 40, 60
#: Headlines at the end of a page, below a link that went.
_FEWEST_AT_TAIL, _MOST_AT_TAIL, _FEWEST_WORDS = 2, 20, 5
#: The beginning of another story, and the dots with which it breaks off.
_SHORTEST_BEGINNING, _LONGEST_BEGINNING, _DOTS = 50, 240, ("\u2026", "...", "[\u2026]", "[...]", "(...)", "(\u2026)")
_QUOTES = "\"'„“«‚‘”’»"


class HeadlineListCleaner:
    """Mark a bulleted list between paragraphs of which most lines have the form 'Kicker: Headline' or 'Headline – more'.

    A story's own list is announced by a colon, holds sentences, or names things without a headline;
    such lists stay.
    """

    rules: ClassVar[tuple[Rule, ...]] = (
        Rule(
            id="any/related/headline-list",
            why="A bulleted list between paragraphs whose lines have the form 'Kicker: Headline' leads to other stories.",
            removes=(
                "- River: Ten bridges that are worth a detour\n- Council: Mayor wants to sell the old mill\n"
                "- Weather: More rain is on its way to the valley",
                "- Sleep: What really helps when the night is short\n- Garden: Why the roses bloom so late this year\n"
                "- “I was surprised”: Baker wins the county prize\n- Village fair opens on Saturday with a new wheel",
            ),
            keeps=(
                "The plan has three parts:\n- River: new banks from the mill to the weir\n- Roads: a lane for the buses of the valley\n- Schools: two teachers more for every village",
                "- River: The banks are raised by a metre.\n- Roads: The bus gets a lane.\n- Schools: Two teachers are hired.",
                "- 1997: The bridge is closed for the first time\n- 2004: The mill burns down to its walls\n- 2016: The weir is built of concrete",
            ),
        ),
        Rule(
            id="any/related/list-at-head",
            why="A bulleted list above everything else, whose lines join a kicker to a headline without a sign, leads to other stories.",
            where="head",
            removes=(
                "- Crónica El puente viejo resiste otra tormenta en el valle\n- Escuelas Los vecinos piden una escuela nueva\n"
                "- Remo Un club pequeño gana la copa del río",
                "- Hochwasser Der Müller von Auenfeld zählt die Schäden\n- Im Rat Wer für die neue Brücke zahlen soll",
            ),
            keeps=(
                "- The old bridge closes for a year\n- The school bus goes around by the northern road\n- Work begins in spring",
                "- Die Brücke bleibt ein Jahr lang gesperrt\n- Der Bus fährt über die Nordstraße",
                "- Mayor: The bridge is safe\n- Engineer: The arches are not",
                "- Fires spread in Los Angeles\n- Smoke reaches The Hague\n- Work begins in El Salvador",
            ),
        ),
        Rule(
            id="any/related/capitals",
            why="Long lines in capitals that stand again and again between paragraphs are links to other stories.",
            removes=(
                "[[MAYOR OF RIVERTON SAYS THE OLD STONE BRIDGE WILL STAY CLOSED FOR A YEAR]]\n"
                "The water had gone from the fields by noon, and the farmers came back to see what was left of the barns.\n"
                "[[VIDEO SHOWS HOW THE RIVER TOOK TWO BARNS AND A PART OF THE NORTHERN ROAD]]",
            ),
            keeps=(
                "A LONG NIGHT ON THE RIVER",
                "THE MAYOR OF RIVERTON AND THE OLD STONE BRIDGE THAT NOBODY WANTED TO PAY FOR",
                "WHEREAS THE COUNCIL OF RIVERTON HAS HEARD THE ENGINEERS OF THE COUNTY ON THE BRIDGE;\n"
                "WHEREAS THE COUNCIL OF RIVERTON HAS NO MONEY LEFT FOR ANOTHER BRIDGE OF STONE;",
            ),
        ),
        Rule(
            id="any/related/headlines-at-tail",
            why="Headlines at the very end of a page, below a link to another story, lead to other stories.",
            where="tail",
            next_to=("related",),
            removes=(
                "Read also: Ten bridges worth a detour\nThe ferryman of Riverton sells his boat\nWhy the roses bloom so late this year",
            ),
            keeps=(
                "The ferryman of Riverton sells his boat\nWhy the roses bloom so late this year",
                "Ferry: daily from 9 to 18\nMuseum in the mill: closed on Monday\nTickets: 12 euros for grown-ups",
            ),
        ),
        Rule(
            id="any/related/cut-off",
            why="Three lines or more at the very end of a page that break off with dots are the beginnings of other stories.",
            where="tail",
            removes=(
                "The ferryman of Riverton has sold his boat to the council, and the council does not know what to…\n"
                "For the third time in a year the mill has a new owner, who wants to bake bread in it from…\n"
                "Roses bloom late this year, and the gardeners of the valley say that it is because of the…",
            ),
            keeps=(
                "The ferryman has sold his boat to the council, and nobody in the valley knows what is to become of…\n"
                "But that is another story.",
                "And so they waited…\nAnd waited…\nAnd waited…",
            ),
        ),
    )

    def __call__(self, document: Document, /) -> Iterator[Span]:
        rows, content = document.rows, document.content
        if not content:
            return
        bulleted = [number for number in content if rows[number][0] in _BULLETS]
        if len(bulleted) >= _FEWEST:
            yield from self._lists(document)
        if bulleted and bulleted[0] <= content[min(_MOST_AT_HEAD, len(content) - 1)]:
            yield from self._at_head(document)
        capitals = [number for number in content if rows[number].isupper()]
        if len(capitals) >= _FEWEST_CAPITALS:
            yield from self._capitals(document, capitals)
        if document.spans:
            yield from self._at_tail(document)
        if rows[content[-1]].endswith(_DOTS) or document.spans:
            yield from self._cut_off(document)

    def _lists(self, document: Document) -> Iterator[Span]:
        rows, taken = document.rows, document.taken
        run: list[int] = []
        above: int | None = None
        for number in [*document.content, -1]:
            if number >= 0 and number not in taken and _is_headline(rows[number]):
                run.append(number)
                continue
            if len(run) >= _FEWEST and self._is_list(document, above, run):
                yield from self._spans(document, run, 0)
            run = []
            if number >= 0 and number not in taken:
                above = number

    def _at_head(self, document: Document) -> Iterator[Span]:
        """Find the bulleted list that stands above all other lines, with a paragraph below it."""
        rows, taken = document.rows, document.taken
        run: list[int] = []
        for number in document.content:
            if number in taken:
                continue
            row = rows[number]
            if len(run) < _MOST_AT_HEAD and _is_headline(row):
                run.append(number)
                continue
            joined = sum(_joins_kicker(_text(rows[member])) for member in run)
            if len(run) >= _FEWEST_AT_HEAD and 2 * joined >= len(run) and is_prose(row):
                yield from self._spans(document, run, 1)
            return

    def _capitals(self, document: Document, capitals: list[int]) -> Iterator[Span]:
        """Find the long lines in capitals that stand alone between paragraphs."""
        rows, taken, content = document.rows, document.taken, document.content
        alone: list[int] = []
        for number in capitals:
            row = rows[number]
            place = bisect_left(content, number)
            if (
                number not in taken
                and _SHORTEST_CAPITALS <= len(row) <= _LONGEST
                and 0 < place < len(content) - 1
                and is_prose(rows[content[place - 1]])
                and is_prose(rows[content[place + 1]])
                and not rows[content[place + 1]].isupper()
                and row.rstrip()[-1] not in ".!:;,"
                and sum(map(str.isupper, row)) > len(row) // 2
            ):
                alone.append(number)
        # A link in capitals that some rule knows, such as 'CLICK HERE TO ...', counts as one of them.
        known = any(number in taken and taken[number].family == "related" for number in capitals)
        if sum(len(rows[number]) >= _SURE_CAPITALS for number in alone) + known >= _FEWEST_CAPITALS:
            yield from self._spans(document, alone, 2)

    def _at_tail(self, document: Document) -> Iterator[Span]:
        """Find the headlines below the last paragraph that a link to a story, which went, stands above."""
        rows, taken = document.rows, document.taken
        run: list[int] = []
        led = False
        for number in reversed(document.content):
            span = taken.get(number)
            if span is None and not led and _is_headline_at_tail(rows[number]):
                run.append(number)
            elif span is not None:
                led = led or (span.family == "related" and len(run) >= _FEWEST_AT_TAIL)
                if not led and len(run) >= _FEWEST_AT_TAIL:
                    return
            else:
                # Where paragraphs have no full stop, those at the tail could not be told from headlines.
                if led and is_prose(rows[number]):
                    yield from self._spans(document, sorted(run), 3)
                return
            if len(run) > _MOST_AT_TAIL:
                return

    def _cut_off(self, document: Document) -> Iterator[Span]:
        """Find the beginnings of other stories, below each other or with a headline between them, that end a page."""
        rows, taken = document.rows, document.taken
        run: list[int] = []
        since = 0
        for number in reversed(document.content):
            row = rows[number].rstrip()
            if number in taken:
                continue
            if _SHORTEST_BEGINNING <= len(row) <= _LONGEST_BEGINNING and row.endswith(_DOTS):
                run.append(number)
                since = 0
            elif since or is_prose(row):
                break
            else:
                since += 1
        if len(run) >= _FEWEST:
            yield from self._spans(document, sorted(run), 4)

    def _spans(self, document: Document, numbers: list[int], rule: int) -> Iterator[Span]:
        for number in numbers:
            yield document.span_of(number, self.rules[rule].id)

    @staticmethod
    def _is_list(document: Document, above: int | None, run: list[int]) -> bool:
        if above is None or not is_prose(document.rows[above]):
            return False
        return (
            sum(_MARKS.match(_text(document.rows[number])) is not None for number in run)
            >= len(run) * _SHARE_WITH_MARKS
        )


def _is_headline(row: str) -> bool:
    """Tell whether a line is an item of a list, as long as a headline and no sentence."""
    return (
        row[0] in _BULLETS
        and _SHORTEST <= len(row) <= _LONGEST
        and (row.rstrip().endswith(("!", "?")) or not ends_sentence(row))
    )


def _text(row: str) -> str:
    return row[1:].lstrip()


def _joins_kicker(text: str) -> bool:
    """Tell whether a small word in capitals begins a headline behind a kicker, and no sign stands before it."""
    words = text.split(maxsplit=_MOST_KICKER_WORDS + 1)[: _MOST_KICKER_WORDS + 1]
    words = list(takewhile(lambda word: not word[0].islower(), words))
    return any(
        word[0].isupper() and word.lower() in _OPENERS and above[-1].isalnum() for above, word in pairwise(words)
    )


def _is_headline_at_tail(row: str) -> bool:
    """Tell whether a line is as long as a headline, holds no number and no colon and is no sentence."""
    return (
        _SHORTEST <= len(row) <= _LONGEST
        and row.lstrip(_QUOTES)[:1].isupper()
        and ":" not in row
        and len(row.split()) >= _FEWEST_WORDS
        and not any(sign.isdigit() for sign in row)
        and (row.rstrip().endswith(("?", "!")) or not ends_sentence(row))
        and not row.rstrip().endswith((",", ";"))
    )
