"""What one line says that a small ad would say: prices, rents, places, things, verbs.

A line is read in two steps. ``Glance`` costs little: is it a sentence, does it name a price? Only where
that leaves a chance is the line read in full, as ``Evidence``. Lines come here with a limited length.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property

import regex

from newsclean.lazy import LazyExpression
from newsclean.shape import ends_sentence
from newsclean.structural.classified import words

__all__ = ["Evidence", "Glance", "is_heading", "joint", "leads_to_list"]

#: Scripts that part no words: one may start or end anywhere.
_UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Thai}"
#: A word starts after anything but a letter, or at a capital after a small letter: glued pieces.
_START = rf"(?:(?<!\p{{L}})|(?<=\p{{Ll}})(?=\p{{Lu}})|(?=[{_UNSPACED}]))"
#: A word ends before anything but a small letter or a letter of a script without case.
_END = r"(?![\p{Ll}\p{M}\p{Arabic}\p{Hebrew}\p{Devanagari}])"
_TOWN = r"[\p{Lu}\p{Lo}][\p{L}\p{M}'’.\-]{1,30}"
_GROUP = r"[ \u00a0\u202f\u2009.,'’]"
_NUMBER = (
    rf"(?:\d{{1,3}}(?:{_GROUP}\d{{3}}){{1,3}}(?!\d)|\d{{1,2}}(?:,\d\d){{1,2}},\d{{3}}(?!\d)|\d{{1,9}})"
    r"(?:[.,]\d{1,2}(?!\d))?"
)
#: Numbers that are money where no currency is named; and those of a budget, not of a price.
_BIG_MONEY = "triệu|tỷ|juta|lakhs?|crores?"
_MILLIONS = r"mill?i|mio|mrd|mld|bn\b|billi|мил|млн|млрд|mln|億|亿|억"
_NAME_WORD = (
    r"(?:[\p{Lu}\p{Lo}][\p{L}\p{M}'’.]{0,25}|\d{1,3}|\(\w{1,20}\)"
    r"|de|d['’]\p{L}{1,20}|la|le|les|las|los|el|al|es|du|des|of|am|an|im|bei|der|sur|en|di|del|y|e|i|og|ved|nad|na|pod)"
)
#: A name of up to four words; small words may stand in it, but not first.
_NAME = rf"(?=[\p{{Lu}}\p{{Lo}}]){_NAME_WORD}(?:[\s-]{_NAME_WORD}){{0,3}}"
#: Most words of a title; most words of a line that says nothing, and those that each piece allows.
_LONGEST_TITLE, _MOST_WORDS, _WORDS_OF_A_PIECE = 12, 8, 4


def _alternatives(table: Mapping[str, str] | str) -> str:
    """Join the words of a table to one pattern, the longest first."""
    lists = [table] if isinstance(table, str) else table.values()
    known = {word for text in lists for word in text.split(", ")}
    return "|".join(word.replace(" ", r"\s") for word in sorted(known, key=lambda word: (-len(word), word)))


def _words(table: Mapping[str, str] | str) -> regex.Pattern[str]:
    return regex.compile(rf"{_START}(?i:{_alternatives(table)}){_END}")


@cache
def _price() -> regex.Pattern[str]:
    """A sum of money, with what is said of it: ``from``, ``rate`` (a time), ``other`` (kilos, heads)."""
    times, others = _alternatives(words.TIME_UNITS), _alternatives(words.OTHER_UNITS)
    before, after = _alternatives(words.CURRENCIES_BEFORE), _alternatives(words.CURRENCIES_AFTER)
    per, suffixes = rf"(?:/\s?|(?i:{_alternatives(words.PER)})\s{{1,2}})", _alternatives(words.RATE_SUFFIXES)
    multiplier = rf"(?:\s?(?i:{_alternatives(words.MULTIPLIERS)})(?!\p{{Ll}}))?"
    dash = r"(?:[,.]?[-–—](?![\d\p{L}]))?"
    return regex.compile(
        rf"(?P<from>(?<!\p{{L}})(?i:{_alternatives(words.STARTING_FROM)})\s{{0,2}})?"
        rf"(?P<timed>{_START}(?i:{_alternatives(words.RATE_PREFIXES)})\s{{0,2}}[:：]?\s{{0,2}})?"
        rf"(?:(?<!\p{{L}})(?i:{before})\s{{0,2}}{_NUMBER}(?!\d){multiplier}{dash}"
        rf"|(?<![\d.,]){_NUMBER}{multiplier}{dash}\s{{0,2}}(?i:{after})(?![\p{{Ll}}\p{{M}}])"
        rf"|(?<![\d.,]){_NUMBER}\s?(?i:{_BIG_MONEY})(?!\p{{Ll}}))"
        rf"(?!\s?(?i:{_MILLIONS}))"
        rf"(?:\s{{0,2}}(?:{per}(?:\d\s?)?(?i:{times})|/?\s?(?i:{suffixes})){_END}(?P<rate>)"
        rf"|\s{{0,2}}(?:{per}(?i:{others}){_END}|/\s?\p{{L}})(?P<other>))?"
    )


@cache
def _money() -> regex.Pattern[str]:
    """A digit beside a currency: what every price has, found from the digits alone."""
    before, after = _alternatives(words.CURRENCIES_BEFORE), _alternatives(words.CURRENCIES_AFTER)
    multiplier = rf"(?:\s?(?i:{_alternatives(words.MULTIPLIERS)}))"
    return regex.compile(
        rf"\d(?:{multiplier}?(?:[,.]?[-–—])?\s{{0,2}}(?i:{after})|\s?(?i:{_BIG_MONEY}))"
        rf"|(?<=(?i:{before})\s{{0,2}})\d"
    )


@cache
def _remark() -> regex.Pattern[str]:
    return regex.compile(rf"[\s,.;()*+–-]{{0,3}}(?i:{_alternatives(words.PRICE_REMARKS)}){_END}[.)!]?")


@cache
def _sentence_words() -> frozenset[str]:
    return frozenset(word for text in words.SENTENCE_WORDS.values() for word in text.split(", "))


@cache
def _contact() -> regex.Pattern[str]:
    return regex.compile(
        rf"(?<=(?<!\p{{L}})(?i:{_alternatives(words.TELEPHONES)})[.:：]{{0,2}}\s{{0,2}}[+(]?)\d[\d\s()/.-]{{5,18}}"
    )


@cache
def _gender() -> regex.Pattern[str]:
    return regex.compile("|".join(words.GENDER_MARKS.split(", ")))


@cache
def _things() -> dict[str, regex.Pattern[str]]:
    """Patterns of what is on offer, by its kind."""
    return {kind: _words(table) for kind, table in {**words.THINGS, "job": words.EMPLOYMENT}.items()}


@cache
def _details() -> dict[str, regex.Pattern[str]]:
    """Patterns of what few headlines have, by the kind of the thing: rooms, square metres, models, engines."""
    model = (
        r"(?:\s(?:\p{Lu}|\d)[\p{L}\d.\-]{0,20}|(?<=[\p{Arabic}\p{Hebrew}\p{Devanagari}])\s\p{L}{2,20}"
        rf"|(?<=[{_UNSPACED}])\s?[\p{{L}}\d]{{1,12}})"
    )
    area = rf"(?<![\d.,])\d{{1,4}}(?:[.,]\d{{1,2}})?\s?(?i:{_alternatives(words.AREA_UNITS)}){_END}"
    return {
        "home": regex.compile(rf"(?<![\d.,+])(?i:{_alternatives(words.ROOMS)}){_END}|{area}"),
        "vehicle": regex.compile(
            rf"{_START}(?i:{_alternatives(words.MAKES)}){model}"
            rf"|(?<![\p{{L}}\d])(?:\d[.,]\d\s)?(?:{_alternatives(words.ENGINES)})(?!\p{{Ll}})"
        ),
        "boat": regex.compile(rf"{_START}(?i:{_alternatives(words.BOAT_MAKES)}){model}"),
        "tool": regex.compile(rf"{_START}(?i:{_alternatives(words.TOOL_MAKES)}){model}"),
    }


@cache
def _conditions() -> regex.Pattern[str]:
    return _words(words.CONDITIONS)


@cache
def _verbs() -> regex.Pattern[str]:
    return _words(words.LISTING_VERBS)


@cache
def _places() -> regex.Pattern[str]:
    """A town with its postcode, in the ways of many countries, or a district."""
    no_price = rf"(?!\s?(?:(?i:{_alternatives(words.CURRENCIES_AFTER)})|km|км|mil|miles|كم|г){_END})"
    measure = r"(?!\s(?i:watt|liter|litre|kilometer|meilen|euro|franken|kronen|kronor|kroner)s?\b)"
    return regex.compile(
        "|".join(
            (
                rf"{_START}{_TOWN},?\s(?:-\s)?\d{{5,6}}(?!\d){no_price}",
                rf"(?<![\d.,/\p{{L}}-])\d{{5,6}}{no_price}{measure},?\s\p{{L}}[\p{{L}}'’-]{{2,30}}",
                rf"(?<![\d.,/-])(?!19|20)\d{{4}}{no_price}{measure}\s\p{{Lu}}\p{{Ll}}[\p{{L}}'’-]{{1,30}}",
                r"(?<![\p{L}\d])[A-Z]{1,2}-\d{4,5}(?!\d)(?:\s\p{Lu}\p{Ll})?",
                r"(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}(?![\p{Ll}\d])",
                r"(?<!\d)\d{4}\s?[A-Z]{2}\s\p{Lu}\p{Ll}",
                rf"(?<![\d-])(?:\d\d-\d{{3}}|\d{{4}}-\d{{3}}|\d{{5}}-\d{{3}})(?![\d-]),?\s{_TOWN}",
                rf"{_START}{_TOWN},?\s(?:\d\d-\d{{3}}|\d{{4}}-\d{{3}}|\d{{5}}-\d{{3}})(?![\d-])",
                rf"(?<![\d.,])\d{{3}}\s\d\d{no_price}\s\p{{Lu}}\p{{Ll}}{{2}}",
                r"(?<![\p{L}\d])[A-Z]{2}\s\d{5}(?!\d)",
                r"(?<![\p{L}\d])(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT)\s\d{4}(?!\d)",
                r"(?<![\p{L}\d])[A-Z]\d[A-Z]\s?\d[A-Z]\d(?!\d)",
                r"〒\s?\d{3}-\d{4}",
                rf"(?<!\p{{L}})(?:{'|'.join(words.DISTRICTS)})",
                *words.UNSPACED_DISTRICTS,
            )
        )
    )


@cache
def _region() -> regex.Pattern[str]:
    """A region with its number, anywhere in a line."""
    return regex.compile(rf"{_START}{_TOWN}\s\((?:\d{{2,3}}|2[AB]|[A-Z]{{2}})\)")


@cache
def _names_only() -> regex.Pattern[str]:
    """A whole line of names parted by commas: Kadıköy, İstanbul."""
    return regex.compile(rf"{_NAME}(?:\s?[,،、]\s?{_NAME}){{1,3}}")


@cache
def _name() -> regex.Pattern[str]:
    return regex.compile(rf"{_NAME}(?:\s?[,،、]\s?{_NAME}){{0,3}}|\p{{L}}[\p{{L}}\p{{M}}-]{{1,30}}")


@cache
def _not_ads() -> regex.Pattern[str]:
    return _words(words.NOT_ADS)


@cache
def _introductions() -> regex.Pattern[str]:
    return _words(words.INTRODUCTIONS)


@cache
def _headings() -> frozenset[str]:
    return frozenset(words.HEADINGS.casefold().split(", "))


_JOINT = LazyExpression(
    r"(?:(?<=\p{Ll}{3}[.!?…]|\p{Ll}{2}[.!?…][\"”»’)])|(?<=\p{Ll}{3}[\"”»][.!?…]))(?=[\p{Lu}\p{Lo}\d])"
    r"|(?<=[\p{Arabic}\p{Hebrew}\p{Devanagari}]{3}[.!؟?।])(?=[\p{L}\d])|(?<=[。！？][」』”]?)(?=[\p{L}\d])",
    regex.compile,
)
_INNER_SENTENCE = LazyExpression(r"\p{Ll}{4}[.!?…][\"”»’)]?\s+[\"“«„]?\p{Lu}|[。！？।؟]\s?\p{L}", regex.compile)
_WIDE_PROSE = LazyExpression(
    r"です|(?<!売り|貸し|譲り)ます|した|という|によると|表示|认为|說|습니다|했다|한다|이다|됐다|있다|것으로",
    regex.compile,
)
_LIST_MARK = LazyExpression(r"[-–—*•·|>#]\s?|\d{1,2}[.)]\s", regex.compile)
#: Ads do without articles; a line that starts with one is a headline or a sentence.
_ARTICLE = LazyExpression(
    r"(?:The|This|These|Those|Der|Die|Das|Diese[rs]?|Cette|Ces?|Est[ea]|Est[oa]s|Quest[oaie]|Deze|Dit)\s",
    regex.compile,
)
_DIGIT = LazyExpression(r"\d", regex.compile)
_WORD = LazyExpression(r"\p{L}[\p{L}\p{M}]*", regex.compile)


def joint(text: str) -> int | None:
    """Return where something is glued to the last sentence of a text; None where nothing is.

    >>> joint("They voted late on Monday to repair the bridge.Renault Clio 1.5 dCi")
    47
    """
    first = max(0, len(text) - 240)
    places: list[int] = [found.start() for found in _JOINT.finditer(text, first)]
    return places[-1] if places else None


def leads_to_list(text: str) -> bool:
    """Tell whether a text announces that a list of the story's own follows.

    >>> leads_to_list("Here are five of them."), leads_to_list("The talks ended late.")
    (True, False)
    """
    return text.rstrip()[-1:] in (":", "：") or _introductions().search(text[-160:]) is not None


def is_heading(text: str) -> bool:
    """Tell whether a line is the heading of a block of ads.

    >>> is_heading("Kleinanzeigen:"), is_heading("Offers")
    (True, False)
    """
    return text.strip(" :：-–*").casefold() in _headings()


def _is_rate(price: regex.Match[str]) -> bool:
    return price["rate"] is not None or price["timed"] is not None


class Glance:
    """The cheap look at one line of limited length, stripped.

    Args:
        text: the line.
    """

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def prices(self) -> list[regex.Match[str]]:
        """The sums of money in the line."""
        if _DIGIT.search(self.text) is None or _money().search(self.text) is None:
            return []
        return list(_price().finditer(self.text))

    @cached_property
    def is_offer(self) -> bool:
        """Whether it names a price, a telephone number or that all genders may apply."""
        return bool(self.prices) or self.has_contact or self.has_mark

    @cached_property
    def has_contact(self) -> bool:
        """Whether it names a telephone number."""
        return _DIGIT.search(self.text) is not None and _contact().search(self.text) is not None

    @cached_property
    def has_mark(self) -> bool:
        """Whether it says that all genders may apply: m/w/d."""
        return ("/" in self.text or "(" in self.text) and _gender().search(self.text) is not None

    @property
    def has_rate(self) -> bool:
        """Whether one of its prices is for a time."""
        return any(map(_is_rate, self.prices))

    @cached_property
    def ends_with_price(self) -> bool:
        """Whether nothing but a remark (negotiable) follows its last price."""
        if not self.prices:
            return False
        rest = self.text[self.prices[-1].end() :]
        return not rest.strip(" .,;*!)") or _remark().fullmatch(rest) is not None

    @cached_property
    def starts_with_price(self) -> bool:
        """Whether a price is the first thing in it."""
        return bool(self.prices) and self.prices[0].start() == 0

    @cached_property
    def is_article(self) -> bool:
        """Whether it belongs to the story: a sentence, a list's item, something glued to a sentence."""
        text = self.text
        if ends_sentence(text) and not self._ends_in_short_unit:
            return True
        if _LIST_MARK.match(text) or _ARTICLE.match(text) or text[0] in "“„«\"'‘「『—":
            return True
        found = _WORD.findall(text)
        if len(found) > 3 and not _sentence_words().isdisjoint(found):
            return True
        if len(text) > 14 and _WIDE_PROSE.search(text):
            return True
        inner = _INNER_SENTENCE.search(text)
        if inner and inner.start() > 40:
            return True
        return (joint(text) or 0) >= 30

    @cached_property
    def is_report(self) -> bool:
        """Whether it speaks as reports, programmes and price lists do: nothing goes beside it."""
        text = self.text
        if "%" in text or "\t" in text or _not_ads().search(text):
            return True
        for price in self.prices:
            label = text[: price.start()].rstrip()
            if price["other"] is not None or (label[-1:] in (":", "：") and not _verbs().search(label)):
                return True
        return False

    @property
    def _ends_in_short_unit(self) -> bool:
        """Whether its full stop belongs to the unit of a price: 450 zł/mies."""
        text = self.text
        if text[-1] != "." or len(text) > 120 or _DIGIT.search(text[-30:]) is None:
            return False
        units = [*self.prices, *_details()["home"].finditer(text)]
        return any(unit.end() == len(text) for unit in units)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What one line brings forward for being a small ad.

    Args:
        rates: prices for a time.
        sales: other prices.
        places: towns with their postcodes, districts.
        regions: regions with a number, or a line that is nothing but names.
        things: what is offered, as pairs of a kind and the words for it.
        details: rooms, square metres, models, engines, mileages, years, states.
        verbs: for sale, to let.
        remarks: prices that are negotiable, and telephone numbers.
        contacts: the telephone numbers alone.
        marks: m/w/d and the like.
        glued: pieces that follow each other without a space.
        starts_with_price: whether a price is its first thing.
        ends_with_price: whether a price is its last thing.
        is_price_only: whether it is a price and nothing else.
        is_name: whether it can be the name of a place: capitals all through, or a single word.
        size: its words.
    """

    rates: int
    sales: int
    places: int
    regions: int
    things: frozenset[tuple[str, str]]
    details: int
    verbs: int
    remarks: int
    contacts: int
    marks: int
    glued: int
    starts_with_price: bool
    ends_with_price: bool
    is_price_only: bool
    is_name: bool
    size: int

    @classmethod
    def of(cls, glance: Glance) -> Evidence:
        """Read a line in full."""
        text, prices = glance.text, glance.prices
        good = [price for price in prices if price["from"] is None and price["other"] is None]
        rates = sum(map(_is_rate, good))
        bare = _without(text, prices)
        places = list(_places().finditer(bare))
        rest = _without(bare, places)
        regions = len(_region().findall(rest))
        if not prices and not places and not regions and _names_only().fullmatch(text):
            regions = 1
        found = {(kind, name.casefold()) for kind, pattern in _things().items() for name in pattern.findall(rest)}
        detail = {(kind, name.casefold()) for kind, pattern in _details().items() for name in pattern.findall(rest)}
        conditions = len(_conditions().findall(rest))
        contacts = len(_contact().findall(text))
        remarks = sum(1 for price in good if _remark().match(text, price.end())) + contacts
        return cls(
            rates=rates,
            sales=len(good) - rates,
            places=len(places),
            regions=regions,
            things=frozenset(found | detail),
            details=len(detail) + conditions,
            verbs=len(_verbs().findall(rest)),
            remarks=remarks,
            contacts=contacts,
            marks=len(_gender().findall(text)),
            glued=_glued(text, [*good, *places]),
            starts_with_price=glance.starts_with_price,
            ends_with_price=glance.ends_with_price,
            is_price_only=glance.starts_with_price and glance.ends_with_price and len(prices) == 1,
            is_name=_name().fullmatch(text) is not None,
            size=len(_WORD.findall(text)),
        )

    @property
    def is_ad(self) -> bool:
        """Whether it says what an ad would say, and little else."""
        pieces = self.rates + self.sales + self.places + self.regions + len(self.things) + self.verbs
        pieces += self.marks + self.contacts
        return pieces > 0 and self.size <= _MOST_WORDS + _WORDS_OF_A_PIECE * pieces

    @property
    def is_title(self) -> bool:
        """Whether it can be an ad's title for itself: a model, rooms, a thing with its place."""
        if self.size > _LONGEST_TITLE:
            return False
        return bool(self.marks or (self.things and (self.details or self.places or self.verbs)))

    @property
    def opens(self) -> bool:
        """Whether the tail can start with it."""
        return self.is_title or bool(self.rates or (self.sales and (self.things or self.verbs or self.is_price_only)))


def _without(text: str, found: Iterable[regex.Match[str]]) -> str:
    """Blank out what was found already, so that nothing counts twice; offsets stay."""
    for match in found:
        text = text[: match.start()] + " " * (match.end() - match.start()) + text[match.end() :]
    return text


def _glued(text: str, found: Iterable[regex.Match[str]]) -> int:
    """Count the pieces that a capital follows at once."""
    return sum(text[match.end() : match.end() + 1].isupper() for match in found)
