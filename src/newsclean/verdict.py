"""Which matches count, given where their lines stand and what stands beside them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Container, Iterable, Iterator
from functools import cached_property
from itertools import takewhile
from typing import NamedTuple

from newsclean.document import Document, Span
from newsclean.fold import has_wide_letters
from newsclean.lazy import LazyExpression
from newsclean.matcher import Matcher
from newsclean.rule import Kind, Rule
from newsclean.shape import ends_sentence, is_prose
from newsclean.views import WHOLE_LINE, Views

__all__ = ["Fields", "Match", "Verdict"]

#: How many lines of prose may stand before a line at the head, or after one at the tail.
_PROSE_AT_HEAD, _PROSE_AT_TAIL = 1, 1
#: How often pending matches are looked at again because a neighbour was taken meanwhile.
_MOST_ROUNDS = 8
#: A line up to this length above a paragraph may be its subhead, one of few words even if the story has no other:
#: 14 of 15 such subheads are so short, and one in ten headlines that stand last under a heading of their kind.
_LONGEST_SUBHEAD, _LONGEST_LONE_SUBHEAD, _MOST_WORDS_IN_SUBHEAD = 60, 45, 5
_LONGEST_WIDE_SUBHEAD, _SHARE_OF_HEADLINE = 15, 0.6
_SHORTEST_HEADLINE = 25
#: More lines than this under a heading within the story are no list of links.
_MOST_IN_STORY = 12
#: A line so long whose sentence goes on below was broken there; a text with so many of them, one in ten lines at
#: least, has its paragraphs broken into lines.
_SHORTEST_BROKEN, _FEWEST_BROKEN, _MOST_PER_BROKEN = 30, 5, 10
#: A date in words: 'Viernes 3 de mayo de 2024 a las 10:30 h' is as long as they come.
_LONGEST_DATE, _MOST_WORDS_IN_DATE = 45, 7
_NO_LABEL, _WORD = LazyExpression(r"[^:\d]*\d"), LazyExpression(r"[^\W\d_]+")
_BRACKETS_AND_HEADLINE = r"[\[\u3010\uff3b][^\W\d_]{2,12}[\]\u3011\uff3d] ?\W?\w"
#: Labels before headlines, which other things have as well: 'VIDEO: ...', '[Photo] ...'.
_LABELS_OF_HEADLINES = {
    "related": LazyExpression(
        rf"\W*[^\W\d_]{{3,12}}\W? ?[:|\uff1a\u2013\u2014-] ?\W?\w+(?:\W{{1,3}}\w+){{2}}|{_BRACKETS_AND_HEADLINE}"
    ),
    "caption": LazyExpression(_BRACKETS_AND_HEADLINE),
}
_CAPITALISED = LazyExpression(r"\b[^\W\d_a-z][\w'\u2019-]{2,}\b")
#: Two to four capitalised words at the beginning of a line; the last of them is taken for the surname.
_FULL_NAME = LazyExpression(r"\W*(?:[^\W\d_a-z][\w'\u2019.-]* ){1,3}([^\W\d_a-z][\w'\u2019-]{2,})\b(?! [^\W\d_a-z])")
#: Kinds for which a line's own wording speaks: it goes even where much of a document goes.
_CERTAIN: frozenset[Kind] = frozenset({"line_equals", "line_starts"})
#: A heading that ends so has something below it.
_COLONS = (":", "\uff1a")
_OF_PICTURES = frozenset({"caption", "credit"})
_LONGEST_CRY, _CRIES, _CLOSING = (
    110,
    frozenset("?!\uff1f\uff01\u061f"),
    " \"'\u201d\u2019\u00bb\u201c\u300d\u300f)\u00a0",
)
_DOTS = ("\u2026", "...")
_BULLETS = frozenset("-*+\u2022\u00b7\u25cf\u25aa\u25a0\u25b6\u25ba\u2013\u203a\u00bb\u2192>")

Fields = tuple[tuple[str, str], ...]


class Match(NamedTuple):
    """A pattern found in a line: the offsets in what is seen of the line, the fields, whether only it goes.

    ``signature`` is where a credit begins behind a sentence: all that goes if that is the story's last.
    """

    matcher: Matcher
    start: int
    end: int
    fields: Fields
    inline: bool
    signature: int | None = None


class Verdict:
    """Which of the matches count, given where they stand and what stands beside them."""

    def __init__(self, document: Document, views: Views, found: dict[int, list[Match]]) -> None:
        self.document, self.views, self.found = document, views, found
        self.whole: dict[int, Match] = {}
        self.inline: list[tuple[int, Match]] = []
        self.tail = len(views.numbers)
        self.edges = _ProseEdges(self)
        self.timeline = self._timeline()

    def spans(self) -> list[Span]:
        """Return the spans of the matches that count: whole lines first, then pieces of lines that stay."""
        pending = [
            (view, match) for view, matches in self.found.items() for match in matches if not self._accept(view, match)
        ]
        # Forwards and backwards in turn, so that a chain of neighbours is taken in two rounds.
        for _ in range(_MOST_ROUNDS - 1):
            waiting = [(view, match) for view, match in reversed(pending) if not self._accept(view, match)]
            if len(waiting) == len(pending):
                break
            pending = waiting
        return [*self._whole_spans(), *self._inline_spans()]

    def row(self, view: int) -> str:
        """Return the line behind a view as it came."""
        return self.document.rows[self.views.numbers[view]]

    def _accept(self, view: int, match: Match) -> bool:
        matcher = match.matcher
        if view in self.whole or view >= self.tail:
            return True
        if view in self.timeline or not self._in_place(view, matcher.rule):
            return False
        if not match.inline and self._is_within_sentence(view):
            return False
        if match.inline or self._is_signed_paragraph(view, match):
            self.inline.append((view, match if match.signature is None else match._replace(start=match.signature)))
            return True
        if matcher.rule.family == "author-box" and self._is_told_of(view):
            return False
        if self._is_headline_with_label(view, matcher.rule.family):
            return False
        self.whole[view] = match
        if matcher.kind == "tail_starts":
            beneath = match._replace(fields=())
            for below in range(view + 1, self.tail):
                self.whole.setdefault(below, beneath)
            self.tail = view
        elif matcher.kind == "block_starts":
            beneath = match._replace(fields=())
            for below in self._block(view):
                self.whole[below] = beneath
        return True

    def _is_within_sentence(self, view: int) -> bool:
        """Tell whether a line goes on with the sentence above it, in a text whose paragraphs are broken into lines."""
        return self._goes_on(view) and view - 1 not in self.whole and self._is_broken

    @cached_property
    def _is_broken(self) -> bool:
        """Whether paragraphs are broken into lines: many lines go on with the sentence above them."""
        broken = sum(map(self._goes_on, range(len(self.views.numbers))))
        return broken >= _FEWEST_BROKEN and broken * _MOST_PER_BROKEN >= len(self.views.numbers)

    def _goes_on(self, view: int) -> bool:
        """Tell whether a line begins with a small letter directly below a longer one that ends no sentence."""
        numbers = self.views.numbers
        if not 0 < view < len(numbers) or numbers[view] - numbers[view - 1] != 1:
            return False
        if not self.row(view).lstrip()[0].islower():
            return False
        above = self.row(view - 1).strip()
        return len(above) >= _SHORTEST_BROKEN and (above[-1].isalnum() or above[-1] in ",;-")

    def _is_signed_paragraph(self, view: int, match: Match) -> bool:
        """Tell whether a sentence with a credit behind it may be the story's last, signed by the agency.

        No paragraph follows, and no other such line stands beside it, as the captions of a gallery do.
        """
        return (
            match.signature is not None
            and view >= self._last_paragraph
            and not any(
                beside.signature is not None for place in (view - 1, view + 1) for beside in self.found.get(place, ())
            )
        )

    def _is_headline_with_label(self, view: int, family: str) -> bool:
        """Tell whether a line may be the headline, with a label of one word before it, or of one in square brackets.

        It stands above the story, and nothing above it may be a headline.
        """
        label = _LABELS_OF_HEADLINES.get(family)
        if label is None or not self.edges.prose or self.edges.prose[0] < view or not label.match(self.row(view)):
            return False
        return view < self._first_headline

    @cached_property
    def _first_headline(self) -> int:
        """The first line as long as a headline that no rule recognises."""
        return next(filter(self._is_unknown_headline, range(len(self.views.numbers))), 0)

    def _is_unknown_headline(self, view: int) -> bool:
        return view not in self.found and len(self.row(view)) >= _SHORTEST_HEADLINE

    @cached_property
    def _first_paragraph(self) -> int:
        """The first paragraph that no rule recognises."""
        return next((view for view in self.edges.prose if view not in self.found), -1)

    @cached_property
    def _last_paragraph(self) -> int:
        """The last paragraph that no rule recognises."""
        return next((view for view in reversed(self.edges.prose) if view not in self.found), -1)

    def _is_told_of(self, view: int) -> bool:
        """Tell whether a person whom a line is about is in the story: then the line belongs to it."""
        name = _FULL_NAME.match(self.row(view))
        return name is not None and name[1] in self._names_in_story

    @cached_property
    def _names_in_story(self) -> frozenset[str]:
        """The capitalised words in paragraphs that no rule recognises."""
        rows = (self.row(view) for view in self.edges.prose if view not in self.found)
        return frozenset().union(*map(_CAPITALISED.findall, rows))

    def _timeline(self) -> frozenset[int]:
        """Return the dates that stand above the entries of a timeline or a diary: two or more, with a sentence below."""
        dates = [
            view
            for view, matches in self.found.items()
            if view + 1 < self.tail
            and any(match.matcher.rule.family == "byline" for match in matches)
            and _is_date(self.row(view))
            and ends_sentence(self.row(view + 1))
        ]
        return frozenset(dates if len(dates) > 1 else ())

    def _in_place(self, view: int, rule: Rule) -> bool:
        if rule.where == "head" and not self.edges.at_head(view):
            return False
        beside = rule.next_to or rule.below
        # Beside what was taken, lines that some rule recognises may be long, and are no paragraphs of the story.
        if rule.where == "tail" and not self.edges.at_tail(view, besides=self.found if beside else ()):
            return False
        if rule.below and not (self._family_at(view, -1) in rule.below and self.edges.has_begun(view)):
            return False
        return not rule.next_to or any(self._family_at(view, step) in rule.next_to for step in (-1, 1))

    def _family_at(self, view: int, step: int) -> str | None:
        """Return the family that took the next line in a direction, whichever cleaner took it."""
        if view + step in self.whole:
            return self.whole[view + step].matcher.rule.family
        content = self.document.content
        place = bisect_right(content, self.views.numbers[view]) - 1 + step
        if 0 <= place < len(content) and content[place] in self.document.taken:
            return self.document.taken[content[place]].family
        return None

    def _block(self, view: int) -> list[int]:
        """Find the list under a heading: no paragraphs and no sentences, but short questions, cries and what dots cut short.

        Where the story goes on below, the last line may be its next subhead or its headline, which stays; and what ends
        with a colon announces a list of the story's own.
        """
        below: list[int] = []
        last = len(self.views.numbers)
        in_story = bool(self.edges.prose) and self.edges.prose[-1] > view
        for place in range(view + 1, last):
            row = self.row(place)
            if in_story and len(below) > _MOST_IN_STORY:
                # What dots cut short may be the story's own: with it the list is none, but perhaps it ends above.
                below = list(takewhile(lambda view: not _is_cut_short(self.row(view)), below))
                if len(below) > _MOST_IN_STORY:
                    return []
                last = below[-1] + 1 if below else view + 1
                break
            if (
                place in self.whole
                or len(row) > WHOLE_LINE
                or (_ends_paragraph(row) and not _is_cry(row) and not _is_cut_short(row))
                or (in_story and place not in self.found and row.rstrip().endswith(_COLONS))
                or (self._goes_on(place + 1) and self._is_broken)
            ):
                last = place
                break
            below.append(place)
        goes_on = last < len(self.views.numbers) and last not in self.whole
        while goes_on and below and _is_cut_short(self.row(below[-1])):
            below.pop()
        if (headline := self._headline_in(view, below)) is not None:
            below.remove(headline)
        elif goes_on and self._ends_with_subhead(view, below):
            below.pop()
        return below

    def _headline_in(self, heading: int, below: list[int]) -> int | None:
        """Return the last line of a list above the story, which may be its headline: none stands above the list.

        A date or a byline, which goes by itself, may stand between it and the story.
        """
        last = next((view for view in reversed(below) if self._is_unknown_headline(view)), None)
        if last is not None and heading < self._first_headline <= last < self._first_paragraph:
            return last
        return None

    def _ends_with_subhead(self, heading: int, below: list[int]) -> bool:
        """Tell whether the last line of a list above a paragraph may be its subhead.

        It is a short one that no rule knows and that stands no nearer to the line above; and either the story has other
        subheads, or it is of few words, and much shorter than the list's headlines.
        """
        # Under a colon there is one headline at least.
        if len(below) <= self.row(heading).rstrip().endswith(_COLONS):
            return False
        numbers, row, view = self.views.numbers, self.row(below[-1]), below[-1]
        is_nearer = numbers[view] - numbers[view - 1] < numbers[view + 1] - numbers[view]
        if is_nearer or view in self.found or not _is_like_subhead(row):
            return False
        others = [len(self.row(other)) for other in below[:-1] if other not in self.found]
        is_shorter = not others or len(row) * len(others) < _SHARE_OF_HEADLINE * sum(others)
        return self._has_subheads or (is_shorter and _is_of_few_words(row))

    @cached_property
    def _has_subheads(self) -> bool:
        """Whether a line that is like a subhead stands between a sentence and a paragraph."""
        return any(
            view - 1 not in self.found
            and _is_like_subhead(self.row(view - 1))
            and (ends_sentence(self.row(view - 2)) or self._may_be_caption(view - 2))
            for view in self.edges.prose
            if view > 1
        )

    def _may_be_caption(self, view: int) -> bool:
        return any(match.matcher.rule.family in _OF_PICTURES for match in self.found.get(view, ()))

    def _whole_spans(self) -> Iterator[Span]:
        for view in sorted(self.whole):
            matcher, _, _, fields, _, _ = self.whole[view]
            line = self.document.line(self.views.numbers[view])
            yield Span(line.start, line.end, matcher.rule.id, matcher.kind in _CERTAIN, fields)

    def _inline_spans(self) -> Iterator[Span]:
        for view, (matcher, start, end, fields, _, _) in self.inline:
            if view in self.whole:
                continue
            offsets = self.views.offsets(view, start, end)
            if offsets is not None and offsets[0] < offsets[1]:
                line = self.document.line(self.views.numbers[view])
                yield Span(line.start + offsets[0], line.start + offsets[1], matcher.rule.id, False, fields)


class _ProseEdges:
    """Where the head of a document ends and its tail begins, as lines are taken from it."""

    def __init__(self, verdict: Verdict) -> None:
        self.verdict = verdict

    @cached_property
    def prose(self) -> list[int]:
        """The views that are paragraphs of prose."""
        return [view for view in range(len(self.verdict.views.numbers)) if is_prose(self.verdict.row(view))]

    def at_head(self, view: int) -> bool:
        """Tell whether so few paragraphs stand before a view that it belongs to the head."""
        return self._few(takewhile(lambda place: place < view, self.prose), _PROSE_AT_HEAD)

    def has_begun(self, view: int) -> bool:
        """Tell whether a paragraph of the story stands before a view."""
        return not self._few(takewhile(lambda place: place < view, self.prose), 0)

    def at_tail(self, view: int, besides: Container[int] = ()) -> bool:
        """Tell whether so few paragraphs, besides some lines, stand after a view that it belongs to the tail."""
        after = takewhile(lambda place: place > view, reversed(self.prose))
        return self._few((place for place in after if place not in besides), _PROSE_AT_TAIL)

    def _few(self, places: Iterable[int], most: int) -> bool:
        count = 0
        for place in places:
            count += place not in self.verdict.whole
            if count > most:
                return False
        return True


def _is_date(row: str) -> bool:
    """Tell whether a line that is taken for a byline may be nothing but a date: numbers, few words and no label."""
    return (
        len(row) <= _LONGEST_DATE
        and _NO_LABEL.match(row) is not None
        and len(_WORD.findall(row)) <= _MOST_WORDS_IN_DATE
    )


def _ends_paragraph(row: str) -> bool:
    """Tell whether a line ends as a sentence does, or with what stands in brackets behind one."""
    return ends_sentence(row) or (row.rstrip().endswith(")") and ends_sentence(row[: row.rfind("(")]))


def _is_cry(row: str) -> bool:
    """Tell whether a line is a question or an exclamation of a headline's length."""
    return len(row) <= _LONGEST_CRY and row.rstrip(_CLOSING)[-1:] in _CRIES


def _is_cut_short(row: str) -> bool:
    """Tell whether a line of a headline's length ends in dots, as headlines do that are too long for their list."""
    return len(row) <= _LONGEST_CRY and row.rstrip(_CLOSING).endswith(_DOTS)


def _is_like_subhead(row: str) -> bool:
    return len(row) < _LONGEST_SUBHEAD and not _is_item(row) and (_is_cry(row) or not ends_sentence(row))


def _is_of_few_words(row: str) -> bool:
    if has_wide_letters(row):
        return len(row) <= _LONGEST_WIDE_SUBHEAD
    return len(row) <= _LONGEST_LONE_SUBHEAD and len(row.split()) <= _MOST_WORDS_IN_SUBHEAD


def _is_item(row: str) -> bool:
    return row.lstrip()[:1] in _BULLETS
