"""Trails that say where a page stands in its site: 'Home > News > Politics', '→ Politics'."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from newsclean.document import Document, Span
from newsclean.lazy import LazyExpression
from newsclean.rule import Rule
from newsclean.shape import ends_sentence, is_prose

__all__ = ["TrailCleaner"]

_HEAD_LINES, _LONGEST = 5, 160
#: Between the steps of a trail; the signs of the second kind also stand between anything else.
_STEPS = LazyExpression(r"[^\S\n]+[>›»▸⟩][^\S\n]+")
_BARS = LazyExpression(r"[^\S\n]+[/|•·][^\S\n]+")
_SIGNS = frozenset(">›»▸⟩/|•·→➔➜➡")
_LONGEST_STEP, _MOST_WORDS = 30, 3
_ARROW = LazyExpression(r"[^\S\n]*(?:[-–•*][^\S\n]*)?[→➔➜➡][^\S\n]*(?P<section>[^\W\d_][^\n]{1,40})")


class TrailCleaner:
    """Mark trails above the first paragraph, and those with arrows as the last line."""

    rules: ClassVar[tuple[Rule, ...]] = (
        Rule(
            id="any/navigation/trail",
            why="Names with arrows or bars between them, above the first paragraph or as the last line, are the way to the page.",
            where="head",
            removes=(
                "Valley Post › Sport",
                "Valley › Riverton › Council closes the old stone bridge for a year",
                "Noticias / Valle / Cultura",
                "Valley | Riverton | Council",
            ),
            keeps=(
                "Riverton – Millford 2 : 1",
                "« Nous » et les autres",
                "Riverton → Millford",
                "Bread / butter / salt",
                "Town | Rain | Wind\nRiverton | 12 mm | 30 km/h",
                "Sun and rain / Wind and snow",
                "主演：李娅 / 陆林 / 王小川",
            ),
        ),
        Rule(
            id="any/navigation/arrow",
            why="An arrow and a name, above the first paragraph or as the last line, is a link to a section.",
            where="head",
            removes=("- → Focus", "→ Die Woche"),
            keeps=("→ The bridge is closed, and the ferry does not sail.", "→ one\n→ two\n→ three"),
        ),
    )

    def __call__(self, document: Document, /) -> Iterator[Span]:
        content, rows, taken = document.content, document.rows, document.taken
        head = content[:_HEAD_LINES]
        for place, number in enumerate(head):
            row = rows[number]
            if is_prose(row):
                break
            if len(row) <= _LONGEST and number not in taken and not _SIGNS.isdisjoint(row):
                beside = [rows[other] for other in (*head[max(0, place - 1) : place], *head[place + 1 : place + 2])]
                yield from self._spans(document, number, beside, True)
        if len(content) > _HEAD_LINES and content[-1] not in taken:
            row = rows[content[-1]]
            if len(row) <= _LONGEST and not _SIGNS.isdisjoint(row):
                yield from self._spans(document, content[-1], [rows[content[-2]]], False)

    def _spans(self, document: Document, number: int, beside: list[str], at_head: bool) -> Iterator[Span]:
        line = document.line(number)
        arrow = _ARROW.fullmatch(line.text)
        if arrow:
            if len(arrow["section"].split()) <= _MOST_WORDS and not ends_sentence(line.text) and not _arrows(beside):
                yield document.span_of(number, self.rules[1].id, (("section", arrow["section"].strip()),))
        elif _is_trail(line.text, at_head) and not any(_is_trail(row, at_head) or _has_bars(row) for row in beside):
            yield document.span_of(number, self.rules[0].id)


def _is_trail(row: str, at_head: bool) -> bool:
    if len(row) > _LONGEST or "«" in row or ":" in row or "\uff1a" in row or ends_sentence(row):
        return False
    steps = _STEPS.split(row.strip())
    if len(steps) > 2:
        # The last step may be the headline.
        return all(map(_is_step, steps[:-1]))
    if len(steps) == 2:
        return all(map(_is_step, steps))
    steps = _BARS.split(row.strip())
    return at_head and len(steps) > 2 and all(map(_is_step, steps))


def _is_step(step: str) -> bool:
    """Tell whether a step of a trail is a name of few words without a number."""
    words = step.split()
    return (
        0 < len(words) <= _MOST_WORDS
        and len(step) <= _LONGEST_STEP
        and not step[0].islower()
        and step[0].isalpha()
        and not any(sign.isdigit() for sign in step)
    )


def _has_bars(row: str) -> bool:
    """Tell whether a line is a row of a table that has no frame."""
    return len(row) <= _LONGEST and row.count(" | ") > 1


def _arrows(rows: list[str]) -> bool:
    return any(_ARROW.match(row[:_LONGEST]) for row in rows)
