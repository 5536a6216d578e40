"""Dates and times in figures that stand alone above the first sentence or below the last."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import ClassVar

from newsclean.document import Document, Span
from newsclean.fold import fold
from newsclean.lazy import LazyExpression
from newsclean.rule import Rule
from newsclean.shape import ends_sentence, is_prose

__all__ = ["StampCleaner"]

_LONGEST = 60
#: So many lines stand above the first sentence at most where a date is looked for.
_HEAD_LINES = 6
#: Among so many lines at the end the last two that stay are sought.
_TAIL_LINES = 40
_DATE = (
    r"(?:\d{4}[-./][01]?\d[-./][0-3]?\d|[0-3]?\d[-./][0-3]?\d[-./](?:\d{4}|\d{2})\.?|[0-3]?\d\. [01]?\d\. (?:19|20)\d\d\.?"
    r"|(?:19|20)\d\d(?:\u5e74[01]?\d\u6708[0-3]?\d\u65e5|\ub144 ?[01]?\d\uc6d4 ?[0-3]?\d\uc77c))"
)
_TIME = r"(?:[0-2]?\d[:.h][0-5]\d(?:[:.][0-5]\d)?|[0-2]?\d(?:\u6642|\u65f6|\uc2dc ?)[0-5]\d(?:\u5206|\ubd84))"
#: What joins a date and a time: signs, or the word for 'at'.
_AT = r"(?:[\s|,*T/@-]{1,4}|,? (?:at|kl\.?|um|om|u|o|v|\u0432|\u043e|às|à|a las|alle|saat) )"
#: A section or a word such as 'Updated', which a sign parts from the date, or nothing; a headline has a space there.
_LABEL = r"(?:[^\W\d_](?:[^\W\d_]|[ /&-]){1,28}[^\W\d_](?: ?[|,*/-] ?|(?!\d{4}[\u5e74\ub144])))"
#: What may stand behind a time: 'o'clock' in some languages, half of the day, the time's zone.
_CLOCK = r"(?:(?i: ?(?:uhr|hrs?|hs|h|horas|ore|óra|ч|год|[ap]\.?m)\b\.?)?(?: ?\(?(?:[A-Z]{3,4}|Z)(?:[+-]\d{1,2}(?::?\d\d)?)?\)?)?)"
_MOMENT = rf"(?:{_DATE}(?:{_AT}{_TIME}{_CLOCK})?|{_TIME}{_CLOCK}[\s|,*/-]{{1,4}}{_DATE})"
_STAMP = LazyExpression(
    rf"[\s*|,-]*{_LABEL}?(?P<date>{_MOMENT})(?:[\s|,*/(-]{{0,4}}(?:{_LABEL}:? ?)?(?:{_MOMENT}|{_TIME}{_CLOCK}))?"
    # One word behind a sign, a place or a site; the number of comments.
    r"(?: ?[|/\u2022\u00b7-] ?[^\W\d_][\w.-]{1,24}| \d{1,3})?[\s*|,.)-]*"
)
_FIGURE = LazyExpression(r"\d")


class StampCleaner:
    """Mark a line of nothing but a date in figures, with or without a time or a label, above the first sentence."""

    rules: ClassVar[tuple[Rule, ...]] = (
        Rule(
            id="any/byline/stamp",
            why="A date in figures, alone above the first sentence, is that of publication.",
            where="head",
            removes=(
                "14.11.2017, 18:47",
                "2024-05-03 | 10:30",
                "03/05/2024",
                "Sociedad03/05/2024",
                "Kultur | 03.05.2024, 18:47 Uhr",
                "03/05/2024 10:16 horas",
                "2024-05-03T10:16:01Z",
                "03.05.2024, 10:1604.05.2024, 08:02",
                "03/05/2024 10:16 (GMT+07:00)",
                "03/05/2024 10:16, atualizado 03/05/2024 20:14",
                "03-05-24, 10:16 Laatste update: 04-05-24, 09:40",
                "03/05/2024@10:16:00",
                "3. 5. 2024 | Dolany",
                "03/05/2024 u 10:16 h",
                "03-05-2024 - 10:16 - valleypost.example",
                "2024年5月3日 10:16",
                "2024년 05월 03일 16시 31분",
            ),
            keeps=(
                "18:47",
                "1.5.24 will be remembered",
                "3/5",
                "Horoscope 03.05.2024",
                "Results 03.05.2024 - 10.05.2024",
                "03.05.2024: Storm",
                "3. 5. 2024 - Dolany bez mostu",
                "14.11.2017\nThe council met in the evening.\n15.11.2017\nThe mayor resigned.",
            ),
        ),
        Rule(
            id="any/byline/stamp-at-end",
            why="A date in figures, alone below the last paragraph, is that of publication or of a change.",
            where="tail",
            removes=("14.11.2017, 18:47", "Kultur | 03.05.2024, 18:47 Uhr", "2024年5月3日 10:16"),
            keeps=(
                "18:47",
                "On 03.05.2024 at noon",
                "14.11.2017\nThe council met in the evening.\n15.11.2017\nThe mayor resigned.",
            ),
        ),
    )

    def __call__(self, document: Document, /) -> Iterator[Span]:
        yield from self._at_head(document)
        yield from self._at_end(document)

    def _at_head(self, document: Document) -> Iterator[Span]:
        rows, taken = document.rows, document.taken
        lines = document.content[: _HEAD_LINES + 1]
        # Where no paragraph is long, the first sentence below the headline, which may be a question, begins the story.
        sentences = (number for number in lines[1:] if ends_sentence(rows[number]))
        paragraph = next((number for number in lines if is_prose(rows[number])), next(sentences, None))
        for number in lines if paragraph is not None else ():
            row = rows[number]
            if number == paragraph:
                return
            if number in taken or len(row) > _LONGEST or not _FIGURE.search(row):
                continue
            found = _STAMP.fullmatch(fold(row))
            if found and not _heads_an_entry(document, number):
                yield document.span_of(number, self.rules[0].id, (("date", row[slice(*found.span("date"))]),))

    def _at_end(self, document: Document) -> Iterator[Span]:
        rows, taken = document.rows, document.taken
        visible = [number for number in document.content[-_TAIL_LINES:] if number not in taken][-2:]
        if len(visible) < 2:
            return
        above, last = visible
        row = rows[last]
        if len(row) > _LONGEST or not _FIGURE.search(row) or not is_prose(rows[above]):
            return
        found = _STAMP.fullmatch(fold(row))
        # A letter ends with its place, a comma and its date.
        if found and "," not in row[: found.start("date")] and not _heads_an_entry(document, last):
            yield document.span_of(last, self.rules[1].id, (("date", row[slice(*found.span("date"))]),))


def _heads_an_entry(document: Document, number: int) -> bool:
    """Tell whether a date stands above an entry of a timeline: there is another one with a sentence below."""
    rows = document.rows
    return any(
        other != number
        and len(rows[other]) <= _LONGEST
        and _STAMP.fullmatch(fold(rows[other]))
        and ends_sentence(rows[below])
        for other, below in pairwise(document.content)
    )
