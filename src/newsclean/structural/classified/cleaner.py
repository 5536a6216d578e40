"""The cleaner that removes small ads from the end of an article."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from newsclean.document import Document, Span
from newsclean.rule import Rule
from newsclean.shape import SENTENCE_ENDS

__all__ = ["ClassifiedTailCleaner"]

RULE = Rule(
    id="any/classified/tail",
    why="Classified ads (rentals, sales, jobs) are glued to the end of the article.",
    where="tail",
    max_length=800,
    removes=(
        "Peugeot Partner 1.6 BlueHDi\n48 € per dayGironde (33), Bordeaux 33000Flat 2 rooms Arcachon 33120\n"
        "140€ per nightNouvelle-Aquitaine, Gironde (33), Arcachon 33120",
        "Zu vermieten: 3-Zimmer-Wohnung, 78 m²\n1.150 €/Monat\n50667 Köln\nVW Caddy 2.0 TDI\n55 € pro Tag\n50823 Köln",
        "Продам велосипед Stels, 12 000 руб., торг\nСдам 2-комнатную квартиру, 54 кв. м, ул. Садовая\n28 000 руб./мес.",
    ),
    keeps=(
        "Lyon: 14,50 € per square metre\nParis: 28 € per square metre\nMarseille: 12 € per square metre",
        "Price: £899\nWeight: 1.2 kg\nBattery: 14 hours",
        "VW Polo 1.0 TSI – 39 € per day\nFord Focus 1.5 EcoBoost – 52 € per day",
        "Tickets: 25 €, reduced 18 €\nMarket Hall, 10115 Berlin",
    ),
)


class ClassifiedTailCleaner:
    """Remove the small ads that stand after the end of an article.

    The document is read from its end backwards, up to the first sentence. What was read goes if it
    is, taken together, plainly a list of offers: prices for a time or for a sale, things and places,
    and nothing in it that speaks as a report, a programme or a price list does.

    >>> text = "The council voted late on Monday to repair the bridge.\\nFlat 3 rooms Vichy 03200\\n85 € per night\\n"
    >>> [text[span.start : span.end] for span in ClassifiedTailCleaner()(Document(text))]
    ['Flat 3 rooms Vichy 03200\\n85 € per night']
    """

    rules: ClassVar[tuple[Rule, ...]] = (RULE,)

    def __call__(self, document: Document, /) -> Iterator[Span]:
        """Yield the lines of ads, a span for every stretch of them."""
        rows, taken = document.rows, document.taken
        last = next((rows[number] for number in reversed(document.content) if number not in taken), "")
        if not last or _is_plain_sentence(last.removesuffix("\r")):
            return
        # Most articles end with a sentence: only the others need what tells ads from stories.
        from newsclean.structural.classified.tail import spans_of_ads

        yield from spans_of_ads(document)


def _is_plain_sentence(row: str) -> bool:
    """Tell at a glance that a line is a sentence; its full stop is not that of a price's unit."""
    end = row[-1:]
    return end in SENTENCE_ENDS and not (end == "." and any(sign.isdigit() for sign in row[-30:]))
