"""Links to videos between the paragraphs of a story: a label in capitals before a headline."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from newsclean.document import Document, Span
from newsclean.lazy import LazyExpression
from newsclean.rule import Rule
from newsclean.shape import is_prose

__all__ = ["VideoLinkCleaner"]

_LONGEST = 140
_LABELS = ("VIDEO", "VÍDEO", "VIDÉO", "WIDEO", "VIDEÓ", "ВИДЕО", "ВІДЕО", "ΒΙΝΤΕΟ")
_BEGINNINGS = frozenset(label[0] for label in _LABELS)
_LINK = LazyExpression(rf"(?:{'|'.join(_LABELS)}) ?[:|] ?\S+(?: \S+){{2,}}?(?<![.:])\s*")


class VideoLinkCleaner:
    """Mark a line between paragraphs that begins with 'VIDEO:' or 'VÍDEO |' and is as short as a headline."""

    rules: ClassVar[tuple[Rule, ...]] = (
        Rule(
            id="any/related/video-link",
            why="Below a paragraph, a label in capitals with a headline behind it links a video; above the story it is the headline.",
            removes=(
                "The water went over the old bridge in the night, and the road was closed to all but the fire brigade.\n"
                "[[VIDEO: The last ride of the ferry]]",
                "The water went over the old bridge in the night, and the road was closed to all but the fire brigade.\n"
                "[[VÍDEO | El puente viejo cae al río]]",
            ),
            keeps=("Videos of the ferry and the mill", "VIDEO killed the star"),
        ),
    )

    def __call__(self, document: Document, /) -> Iterator[Span]:
        rows, taken = document.rows, document.taken
        links = [
            number for number in document.content if rows[number][0] in _BEGINNINGS and rows[number].startswith(_LABELS)
        ]
        if not links:
            return
        story = next((number for number in document.content if is_prose(rows[number])), links[-1])
        for number in links:
            row = rows[number]
            if number > story and number not in taken and len(row) <= _LONGEST and _LINK.fullmatch(row):
                yield document.span_of(number, self.rules[0].id)
