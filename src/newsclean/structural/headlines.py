"""Lists of other stories that no heading announces: known by the shape of headlines alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from newsclean.document import Document, Span
from newsclean.rule import Rule
from newsclean.shape import ends_sentence, is_prose

__all__ = ["HeadlineListCleaner"]

_BULLETS = frozenset("-*\u2013\u2022\u00b7\u25cf\u25aa\u25a0\u25b6\u25ba\u203a\u00bb\u2192")
_FEWEST, _SHARE_WITH_MARKS = 3, 0.6
_SHORTEST, _LONGEST = 25, 150
#: A kicker, which is no number, with a colon and a headline behind it; or a headline of two parts,
#: each of three words at least, with a dash between them.
_MARKS = re.compile(
    r"[^\d\s:][^:]{1,44}: ?[\"'„“«‚‘”’]?[^\W\d_]|[^\W\d]\S*(?: [^\W\d]\S*){2,8} [–—-](?: [^\W\d]\S*){3}"
)


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
    )

    def __call__(self, document: Document, /) -> Iterator[Span]:
        rows, taken = document.rows, document.taken
        run: list[int] = []
        above: int | None = None
        for number in [*document.content, -1]:
            if number >= 0 and number not in taken and _is_headline(rows[number]):
                run.append(number)
                continue
            if len(run) >= _FEWEST and self._is_list(document, above, run):
                for member in run:
                    line = document.line(member)
                    yield Span(line.start, line.end, self.rules[0].id)
            run = []
            if number >= 0 and number not in taken:
                above = number

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
