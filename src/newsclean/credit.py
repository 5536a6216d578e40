"""Credits behind sentences: is the line a caption, or a paragraph of the story that someone signed?"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from newsclean.fold import WIDE
from newsclean.lazy import LazyExpression
from newsclean.matcher import Matcher
from newsclean.shape import ends_sentence
from newsclean.views import ELISION

__all__ = ["NO_CREDIT", "Credit", "credit_behind"]

_FAMILIES = frozenset({"caption", "credit", "syndication"})
_BRACKETS, _SEPARATORS = frozenset("(["), " |/*-"
_CLOSING = frozenset(")]")
_SHORTEST_SENTENCE, _LONGEST_BEFORE = 20, 60
_INNER_END = LazyExpression(r"[.!?][\"'\u201d\u2019\u00bb]? ")
_COPYRIGHT_SIGN = LazyExpression(r"(?:\([cC]\)|[\u00a9\u24d2])\Z")
#: In Chinese, Japanese and Korean letters no space stands between sentences, and captions have up to three of them.
_EAST_ASIAN_INNER_END = LazyExpression(rf"[.!?][\"'\u201d\u2019]?(?=[\"'({WIDE}])")
_MOST_INNER_ENDS = 2
#: The lists of what a credit holds that is a picture's, not a text's; and of what says that it is both.
_PICTURE_WORDS, _TEXT_AND_PICTURE_WORDS = "picture_words", "text_and_picture_words"


class Credit(NamedTuple):
    """A credit behind sentences: where it begins, whether a paragraph stands before it, and whether it may sign one.

    Several sentences are more likely a paragraph of the story than a caption, and only the credit goes. One sentence may
    be a caption; but agencies also sign the last sentence of a story so, with no word of a picture.
    """

    start: int
    is_behind_paragraph: bool
    may_sign: bool


NO_CREDIT = Credit(0, False, False)


def credit_behind(matcher: Matcher, start: int, seen: str) -> Credit:
    """Return the credit that a match found behind sentences, or ``NO_CREDIT``.

    Args:
        matcher: what was found.
        start: where, in what is seen of the line.
        seen: the folded line as rules see it.
    """
    rule = matcher.rule
    if matcher.kind != "line_ends" or rule.family not in _FAMILIES:
        return NO_CREDIT
    while start < len(seen) and not seen[start].isalnum() and seen[start] not in _BRACKETS:
        start += 1
    # What was found may be the end of what stands in brackets: '(Photo: Jane Roe / AP)'.
    opening = max(seen.rfind(bracket, max(0, start - _LONGEST_BEFORE), start) for bracket in _BRACKETS)
    if opening >= 0 and _CLOSING.isdisjoint(seen[opening:start]):
        start = opening
    before = seen[:start].rstrip(_SEPARATORS)
    is_copyright = _COPYRIGHT_SIGN.search(before) is not None
    before = _COPYRIGHT_SIGN.sub("", before).rstrip(_SEPARATORS)
    if in_brackets := seen[start : start + 1] in _BRACKETS or before[-1:] in _BRACKETS:
        before = before.rstrip("([").rstrip()
    is_sentence = ends_sentence(before)
    if not (in_brackets or is_copyright or (is_sentence and rule.family == "caption")):
        return NO_CREDIT
    credit = seen[len(before) :].lower()
    of_picture = _holds(credit, rule.lists.get(_PICTURE_WORDS)) and not _holds(
        credit, rule.lists.get(_TEXT_AND_PICTURE_WORDS)
    )
    may_sign = is_sentence and len(before) > _SHORTEST_SENTENCE and not of_picture
    is_behind_paragraph = (
        (may_sign if is_copyright else rule.family == "caption") and ELISION not in before and _is_paragraph(before)
    )
    return Credit(len(before), is_behind_paragraph, may_sign)


def _holds(credit: str, words: Iterable[str] | None) -> bool:
    return any(word in credit for word in words or ())


def _is_paragraph(text: str) -> bool:
    """Tell whether a text has more sentences than a caption."""
    if _INNER_END.search(text, _SHORTEST_SENTENCE, len(text) - 1) is not None:
        return True
    return len(_EAST_ASIAN_INNER_END.findall(text)) > _MOST_INNER_ENDS
