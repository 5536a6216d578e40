"""Where the article ends and the small ads begin."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newsclean.document import Document, Span
from newsclean.shape import ends_sentence
from newsclean.structural.classified.evidence import Evidence, Glance, is_heading, joint, leads_to_list

__all__ = ["spans_of_ads"]

RULE_ID = "any/classified/tail"
#: Longest line, in characters, that can be part of an ad; extractors glue several ads to one line.
LONGEST_LINE = 800
#: A longer run of lines is no tail but a page of ads or a table.
_MOST_LINES = 200
#: The search ends at so many lines in a row that say nothing of an offer.
_MOST_SILENT = 4
#: The longest title, and the longest place, that nothing but its neighbour tells; in words.
_LONGEST_TITLE, _LONGEST_PLACE = 12, 6
#: Shortest last sentence of an article, in characters: in scripts with and without spaces.
_SHORTEST_SENTENCE, _SHORTEST_WIDE_SENTENCE = 30, 12
#: How far above the ads, in lines, an unfinished text is searched for the end of a sentence.
_MOST_UNFINISHED = 8
#: How much of the article, in characters from its end, is searched for the things on offer.
_TOPIC_SIZE = 20_000


class _Row(NamedTuple):
    """A line of the run at a document's end: its number and what it says."""

    number: int
    evidence: Evidence


def spans_of_ads(document: Document) -> Iterator[Span]:
    """Yield the lines of ads, a span for every stretch of them."""
    found = _run_of_offers(document)
    if found is None:
        return
    glances, above = found
    if any(glance.is_report for _, glance in glances):
        return
    rows = [_Row(number, Evidence.of(glance)) for number, glance in glances]
    cut = _Cut.above(document, rows, above)
    if cut is None:
        return
    article = document.text[: cut.offset]
    if _is_article(article) and not _announces(article) and _are_ads(cut, article):
        yield from _spans(document, cut)


def _run_of_offers(document: Document) -> tuple[list[tuple[int, Glance]], int] | None:
    """Collect the lines below the last line of the article, and that line's number.

    Returns:
        None if nothing is offered in these lines, or if there is no article above them.
    """
    rows, taken = document.rows, document.taken
    run: list[tuple[int, Glance]] = []
    silent = 0
    for number in reversed(document.content):
        if number in taken:
            continue
        row = rows[number].removesuffix("\r")
        glance = Glance(row.strip()) if len(row) <= LONGEST_LINE else None
        if glance is None or glance.is_article or is_heading(glance.text) or silent == _MOST_SILENT:
            return (run[::-1], number) if _offers_enough([glance for _, glance in run]) else None
        run.append((number, glance))
        if len(run) > _MOST_LINES:
            return None
        silent = 0 if glance.is_offer else silent + 1
    return None


def _offers_enough(run: list[Glance]) -> bool:
    """Tell whether lines offer what ads must offer at least, before they are read in full."""
    priced = sum(bool(glance.prices) for glance in run)
    contacts = sum(glance.has_contact for glance in run)
    marks = sum(glance.has_mark for glance in run)
    return priced > 1 or contacts > 1 or marks > 1 or any(glance.has_rate for glance in run)


def _first(rows: list[_Row]) -> int:
    """Return the place of the first row from which on every row belongs to an ad."""
    first = len(rows)
    while first and _belongs(rows, first - 1):
        first -= 1
    return first


def _belongs(rows: list[_Row], place: int) -> bool:
    """Tell whether a row is part of an ad: by what it says, or as title or place of its neighbour."""
    row = rows[place].evidence
    if row.is_ad:
        return True
    if place + 1 < len(rows):
        if rows[place + 1].evidence.starts_with_price:
            return row.size <= _LONGEST_TITLE
        return place > 0 and rows[place - 1].evidence.ends_with_price and row.size <= _LONGEST_PLACE
    above = [other.evidence for other in rows[max(0, place - 2) : place]]
    return row.is_name and any(other.rates or other.sales for other in above)


def _opens(rows: list[_Row], place: int) -> bool:
    """Tell whether a row can be the first of the ads."""
    row = rows[place].evidence
    if row.opens:
        return True
    has_price_below = place + 1 < len(rows) and rows[place + 1].evidence.starts_with_price
    return has_price_below and bool(row.things or row.verbs) and row.size <= _LONGEST_TITLE


class _Cut(NamedTuple):
    """Where the ads start, and the article above them.

    Args:
        offset: the offset of the first character of the ads.
        rows: the lines that are wholly ads.
        is_finished: whether a sentence, or a heading of ads, stands right above them.
        title: the first ad's title, where it is glued to the article's last sentence.
    """

    offset: int
    rows: list[_Row]
    is_finished: bool
    title: Evidence | None = None

    @classmethod
    def above(cls, document: Document, rows: list[_Row], number: int) -> _Cut | None:
        """Cut a run of rows, and the line above it, whose number is given; None if no ad starts there."""
        first, line = _first(rows), document.line(number)
        if first == 0:
            glued = _glued_title(line.text.rstrip()) if rows[0].evidence.is_ad else None
            if glued is not None:
                return cls(line.start + glued[0], rows, True, glued[1])
        top = first
        while top < len(rows) and not _opens(rows, top):
            top += 1
        if top == len(rows):
            return None
        if top:
            return cls(document.line(rows[top].number).start, rows[top:], False)
        if is_heading(line.text.strip()):
            return cls(line.start, rows, True)
        return cls(document.line(rows[0].number).start, rows, ends_sentence(line.text))


def _glued_title(text: str) -> tuple[int, Evidence] | None:
    """Find an ad's title that is glued to the last sentence of a line: its place and what it says."""
    place = joint(text)
    if place is None or place < _SHORTEST_SENTENCE:
        return None
    glance = Glance(text[place:])
    if glance.is_article or glance.is_report:
        return None
    evidence = Evidence.of(glance)
    return (place, evidence) if evidence.is_title else None


def _is_article(text: str) -> bool:
    """Tell whether there is a sentence in a text."""
    return any(
        ends_sentence(row)
        and (len(row) >= _SHORTEST_SENTENCE or (len(row) >= _SHORTEST_WIDE_SENTENCE and row[0] >= "\u2e80"))
        for row in reversed(text.split("\n"))
    )


def _announces(article: str) -> bool:
    """Tell whether an article ends on the announcement of a list, a few unfinished lines aside."""
    rows = [row for row in article.rsplit("\n", 4 * _MOST_UNFINISHED) if row.strip()]
    for row in rows[: -_MOST_UNFINISHED - 1 : -1]:
        if leads_to_list(row):
            return True
        if ends_sentence(row):
            return False
    return False


def _speaks_of(article: str, offers: list[Evidence]) -> bool:
    """Tell whether an article is about what is on offer: a report with a list of its own."""
    names = {name for offer in offers for _, name in offer.things}
    story = article[-_TOPIC_SIZE:].casefold()
    return 2 * sum(name in story for name in names) >= len(names) > 0


def _are_ads(cut: _Cut, article: str) -> bool:
    """Tell whether what is cut off is, taken together, plainly ads."""
    offers = [row.evidence for row in cut.rows]
    if cut.title is not None:
        offers.insert(0, cut.title)
    rates, sales = sum(offer.rates for offer in offers), sum(offer.sales for offer in offers)
    verbs, remarks = sum(offer.verbs > 0 for offer in offers), sum(offer.remarks > 0 for offer in offers)
    contacts, marks = sum(offer.contacts for offer in offers), sum(offer.marks > 0 for offer in offers)
    glued, postcodes = sum(offer.glued for offer in offers), sum(offer.places for offer in offers)
    located = sum(offer.places + offer.regions > 0 for offer in offers)
    kinds = {kind for offer in offers for kind, _ in offer.things}
    is_detailed = any(offer.details for offer in offers)
    # One place in a list of prices of one kind is the address of who asks them.
    has_place = (postcodes > 0 if rates + sales < 2 else located > 1) or (located > 0 and len(kinds) > 1)

    # Below a line that ends no sentence a list is likely the story's own.
    if not cut.is_finished and glued < 2 and len(kinds) < 2 and verbs < 2 and marks < 2:
        return False
    if glued < 2 and _speaks_of(article, offers):
        return False
    # Jobs: m/w/d says it all but for a place or terms.
    if (marks > 1 and (has_place or "job" in kinds)) or (marks and rates and has_place):
        return True
    # A report prices one thing in many places, or things of one kind without a word more on them.
    if _count_things(offers) < min(2, max(1, rates + sales)):
        return False
    if not (is_detailed or (rates + sales > 1 and (verbs or glued or "job" in kinds or len(kinds) > 1))):
        return False
    # Rentals: a rate is half of the proof.
    if rates and (has_place or verbs > 1 or (verbs and (remarks or len(kinds) > 1))):
        return True
    if rates > 1 and (remarks > 1 or glued > 1):
        return True
    # Sales: car and house prices stand in stories too, so more must speak for ads.
    if sales > 1 and (verbs > 1 or (verbs and (remarks or has_place)) or remarks > 1 or glued > 1):
        return True
    if sales > 1 and postcodes > 1 and kinds - {"home", "job"}:
        return True
    return verbs > 1 and contacts > 1


def _count_things(offers: list[Evidence]) -> int:
    """Count different things on offer; the same words in every line are a report's, and count once."""
    count = len({offer.things for offer in offers if offer.things})
    for offer in offers:
        if offer.verbs and not offer.things:
            count += 1
        count += max(0, min(offer.rates + offer.sales, len(offer.things)) - 1)
    return count


def _spans(document: Document, cut: _Cut) -> Iterator[Span]:
    """Yield a span for every stretch of lines that no other rule has taken."""
    start, before = cut.offset, cut.rows[0].number
    for number, _ in cut.rows:
        if any(between in document.taken for between in range(before + 1, number)):
            yield Span(start, document.line(before).end, RULE_ID)
            start = document.line(number).start
        before = number
    yield Span(start, document.line(before).end, RULE_ID)
