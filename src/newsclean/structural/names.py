"""Authors' names and shorthand that stand alone where bylines stand: above the first paragraph, below the last."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import ClassVar

import regex

from newsclean.common_words import COMMON_WORDS
from newsclean.document import Document, Span
from newsclean.fold import fold, lower
from newsclean.lazy import LazyExpression
from newsclean.rule import Rule
from newsclean.shape import ends_sentence, is_mail_address, is_prose

__all__ = ["LoneNameCleaner"]

_LONGEST = 100
#: So many lines stand above the first paragraph at most where a byline is looked for: directly above it, or beside
#: other pieces of a byline.
_HEAD_LINES, _BYLINE_LINES = 4, 10
#: A title of two words stands above a standfirst as a name does above the first paragraph, which is longer. Of the first
#: lines of some 800 pages three looked so: a title above 109 characters, names above 152 and 383.
_SHORTEST_LEAD = 140
_SIGNS_OF_NAMES = frozenset("/|,&+@")
#: What stands beside the author's name above the first paragraph: dates, roles, buttons, credits of the first picture.
_BESIDE_NAMES = frozenset({"byline", "share", "credit", "caption", "access", "promotion", "navigation", "debris"})
#: A role or a town between two pieces of a byline.
_LONGEST_BETWEEN, _MOST_WORDS_BETWEEN = 45, 2
_WORD = r"(?:\p{Lu}\p{Ll}[\p{L}\p{M}'’-]{0,18}+|\p{Lu}[\p{Lu}\p{M}'’-]{1,18}+)"
_INITIAL = r"(?:\p{Lu}\.(?:-?\p{Lu}\.)?)"
_PARTICLE = (
    r"(?:von(?: der| dem| den)?|van(?: der| den| de)?|de(?: la| los| las)?|da|do|dos|del|della|bin|ibn|al|el|zu)"
)
_NAME = rf"{_WORD}(?: {_INITIAL}| {_PARTICLE})?(?: {_WORD}){{1,2}}"
#: What stands behind an author's name: a place, and a handle or a date with its year.
_PLACE = rf"(?: ?[,|·•/] ?{_WORD}(?:[ -]{_WORD})?)"
_HANDLE_OR_DATE = (
    r"(?: ?[,|·•/-]? ?@\w{1,40}+"
    r"| ?[,|·•-] ?(?=\D{0,12}\d{1,2}\b)[\p{L}\d., ]{3,16}(?:19|20)\d\d(?:[ ,|-]{1,3}\d{1,2}[:.]\d\d)?)"
)
#: A name in Chinese or Japanese, or Korean; a section's name is as short.
_EASTERN_NAME = LazyExpression(
    r"[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{1,3}[ \u3000][\u4e00-\u9fff]{1,3}|[\uac00-\ud7a3]{2,4}"
)
_LONG_WORD = r"[^\W\d_]{3,}"
_JOIN = r"(?: ?[,/&|+] ?| (?:and|und|et|y|e|og|och|ja|en|i|a|și|ve|και|и|та) )"


#: What headlines of two or three words in capitals begin with, beside the commonest words.
_NO_NAMES = frozenset(
    """
    key match fact facts live top full quick final team game box score scores high city county state police opinion news
    weitere weiterer weiteres aktuelle aktueller aktuelles nächste nächster nächstes erste erster erstes letzte letzter
    letztes große großer großes kleine kleiner neuer neues schwere schwerer gute guter alte alter breaking latest first last
    big great old nuevo nueva primera primer gran última último nouvelle nouveau premier première grand grande nuovo nuova
    primo prima novo nova primeiro primeira ny nya nye uusi nowy nowa nový nová archivio archivo haus stadt ende zahlen
    """.split()
)
#: The shorthand of authors: 'ku', 'abc/mb'; and words of as many letters that begin a phrase.
_CODE = r"[a-zäöüæøåß]{2,4}"
_CODES = LazyExpression(rf"[^\S\n]*(?P<author>{_CODE}(?:[/,] ?{_CODE}){{0,3}})[^\S\n]*")
_CODES_IN_BRACKETS = LazyExpression(rf"[^\S\n]*[(\[](?P<author>{_CODE}(?:[/,-] ?{_CODE}){{0,3}})[)\]][^\S\n]*")
#: The forms of some agencies: 'abc/ mb/', and capitals with strokes in brackets.
_CODES_WITH_STROKES = LazyExpression(
    rf"[^\S\n]*(?P<author>{_CODE}/(?: {_CODE}/){{0,3}})[^\S\n]*"
    r"|[^\S\n]*\([A-ZÇĞİÖŞÜ]{2,4}(?:/[A-ZÇĞİÖŞÜ]{2,4}){1,3}\)[^\S\n]*"
)
#: The same behind the last sentence: 'The bridge stays shut. (abc/mb)'.
_CODES_BEHIND = LazyExpression(
    rf"[.!?\u2026\"'”’»“][ \u00a0]?(?P<span>[(\[](?P<author>{_CODE}(?:[/,-] ?{_CODE}){{0,3}})[)\]])\s*\Z"
)
_CODES_AND_PLACE = LazyExpression(
    rf"[^\S\n]*(?P<author>{_CODE}(?:[/,] ?{_CODE}){{0,3}}),? (?P<place>[^\W\d_a-z][^\W\d_]{{2,24}}(?:[ -][^\W\d_a-z][^\W\d_]{{2,24}}){{0,2}})[^\S\n]*"
)
_CLOSING_BRACKETS, _LONGEST_CODES = frozenset(")]"), 40
_LONGEST_LONE_CODE, _VOWELS = 3, frozenset("aeiouyäöüæøå")
_NO_CODES = frozenset(
    """
    van von der den des les los las dos das ter ten zur zum bin ibn abu san pro anti via top live ohne kein ex eks mini mega
    nach nahe near from with dans chez sous sul sur til fra kwa wa ya za zu ved hos inde fin ende end amen oh ah hey okay ok
    sic etc usw aka feat vs sir mrs saint st ab bis seit quer rund hoch los raus rein lol yes no oui non ja nein si nej nei da
    fast fort voll halb gut very back home once bloß pour avec sans entre
    """.split()
)


def _is_name(row: str) -> bool:
    """Tell whether a line does not begin as headlines do."""
    words = lower(fold(row)).split()
    return words[0] not in COMMON_WORDS and words[0] not in _NO_NAMES and not any(word.endswith("'s") for word in words)


@cache
def _names() -> regex.Pattern[str]:
    return regex.compile(rf"\s*(?P<author>{_NAME}(?:{_JOIN}{_NAME}){{0,5}})\s*")


@cache
def _name_and_more() -> regex.Pattern[str]:
    return regex.compile(rf"\s*(?P<author>{_NAME})(?:{_PLACE}{_HANDLE_OR_DATE}?|{_HANDLE_OR_DATE})\s*")


class LoneNameCleaner:
    """Mark a line of nothing but persons' names above the first paragraph or directly below the last."""

    rules: ClassVar[tuple[Rule, ...]] = (
        Rule(
            id="any/byline/names-above",
            why="A line of nothing but names directly above the first paragraph is a byline.",
            where="head",
            removes=(
                "[[Mohale Mpesi]]\nThe village council of Riverton met on the evening of the storm, and agreed that the old stone bridge "
                "over the river has to be closed to carts and lorries until the spring.",
                "ANNA BERG",
                "Ann Lee/Tom Berg",
                "Ann Lee | Riverton",
                "Ann Lee, Riverton | 3 May 2024",
                "Ann Lee @annlee",
                "Anna Berg, 3. Mai 2024",
            ),
            keeps=(
                "Storm over Riverton",
                "The Miller",
                "Torn Promises\nThe county's vow to mend the old stone bridge of Riverton turns out to be an empty one.",
                "Weitere Verletzte",
                "Über den Wolken",
                "Haus der Kunst",
                "Desde Madrid",
                "Banjir di Lembah",
                "Storia di Riverton",
                "Της Άνοιξης",
                "KEY POINTS",
                "Friday's Scores",
                "Riverton, 3 May 2024",
                "Over Riverton, May 2024",
                "Games Riverton 2024",
                "Riverton Open, May 2024",
                "The Miller, Riverton\n\nThe miller of Riverton wrote a letter to the mayor, and asked him for his help against the water.",
                "Anna Berg\n\nAnna Berg wrote a letter to the mayor, and asked him for his help against the water of the river.",
                "BEŞ GÜN SÜRDÜ\n\nYetkililer, yangının beş gün boyunca söndürülemediğini ve iki köyün boşaltıldığını açıkladı.",
            ),
        ),
        Rule(
            id="any/byline/names-below",
            why="A line of nothing but names as the very last line, below a paragraph, is a byline.",
            where="tail",
            removes=("Lê Phương", "Ann Lee, Tom Berg, Mia Fox"),
            keeps=("The end of it", "— Ann Lee"),
        ),
        Rule(
            id="any/byline/code-and-place",
            why="An author's shorthand with a place, alone above the first paragraph, is a byline.",
            where="head",
            removes=("tb Auenfeld", "mz/tb Bad Oberau"),
            keeps=("von Oberau", "am Bach", "el Valle", "tom Berg und Anna"),
        ),
        Rule(
            id="any/byline/code",
            why="An author's shorthand alone in the last line, below a paragraph, is a byline.",
            where="tail",
            removes=("(tb)", "mz/tb", "[mz/tbx]", "tbz", "mz/ tbx/", "(TB/MZK)"),
            keeps=("(sic)", "ende", "amen", "(no)", "ja", "(NATO)"),
        ),
        Rule(
            id="any/byline/code-behind",
            why="An author's shorthand in brackets behind the last sentence.",
            where="tail",
            # Publishers count it as part of the text.
            safety="risky",
            removes=(
                "The council of Riverton met in the evening and found no money for the bridge over the river. [[(mz/tbx)]]",
                "„Wir warten seit zehn Jahren auf diese Brücke, und niemand sagt uns, wann sie kommt“, sagte sie. [[(tbz)]]",
            ),
            keeps=(
                "The council of Riverton met in the evening and found no money for the bridge over the river. (no)",
                "The council of Riverton met in the evening and found no money for the bridge (mz).",
                "„Wir haben seit zehn Jahren darauf gewartet, dass hier eine neue Brücke gebaut wird.“ (und wie)",
            ),
        ),
        Rule(
            id="any/byline/names-beside",
            why="A line of nothing but names below the headline, beside a date or another piece of the byline, is its author.",
            where="head",
            next_to=tuple(sorted(_BESIDE_NAMES)),
            removes=(
                "Storm tears the roof off a school in Riverton\n[[Ann Lee\nUpdated: 3 May 2024\nShare this article]]",
                "Storm tears the roof off a school in Riverton\n[[03.05.2024, 18:47\nAnn Lee/Tom Berg\nPhoto: Mia Fox/AFP]]",
            ),
            keeps=(
                "Storm tears the roof off a school in Riverton\nThe Miller",
                "The miller and the mayor\nTom Berg\nTom Berg wrote a letter to the mayor of Riverton, and asked him for his help "
                "against the water of the river.",
            ),
        ),
        Rule(
            id="any/byline/between",
            why="A short line below the headline, between two pieces of a byline, is the author's role or place, one of two to "
            "four Chinese or Korean letters beside a date the name.",
            where="head",
            next_to=("byline",),
            removes=(
                "Storm tears the roof off a school in Riverton\n[[By Ann Lee\nValley desk\nUpdated: 3 May 2024]]",
                "Storm tears the roof off a school in Riverton\n[[By Ann Lee\nRiverton\nUpdated: 3 May 2024]]",
                "増水で流された橋が三年ぶりに開通\n[[青葉一郎\n2024年5月3日 12時00分]]",
            ),
            keeps=(
                "Storm tears the roof off a school in Riverton\nValley desk",
                "Crue à Rivebourg\nLa crue du siècle",
                "Storm over Riverton\nThe mayor and the miller",
            ),
        ),
        Rule(
            id="any/byline/mail-above",
            why="An address alone directly above the first paragraph, or in one of the few lines before that, is the author's.",
            where="head",
            removes=("jane.roe@valleypost.example", "Ann Lee\n[[ann.lee@valleypost.example]]"),
            keeps=("Write to the mayor: mayor@riverton.example", "@riverton"),
        ),
    )

    def __call__(self, document: Document, /) -> Iterator[Span]:
        rows, taken = document.rows, document.taken
        content = document.content
        visible = [number for number in content if number not in taken] if taken else content
        if len(visible) < 2:
            return
        for place, number in enumerate(visible[:_HEAD_LINES]):
            if is_prose(rows[number]):
                break
            if is_mail_address(rows[number]):
                yield document.span_of(number, self.rules[7].id)
            if place + 1 < len(visible) and is_prose(below := rows[visible[place + 1]]):
                if number != content[0] or not _may_be_title(rows[number], below):
                    yield from self._span(document, number, 0, (_names(), _name_and_more()))
                yield from self._codes(document, number, 2, (_CODES_AND_PLACE,))
        yield from self._beside(document, visible)
        last = visible[-1]
        if rows[last].rstrip()[-1:] in _CLOSING_BRACKETS and len(rows[last]) > _LONGEST:
            yield from self._codes_behind(document, last)
        if len(rows[last]) <= _LONGEST and is_prose(rows[visible[-2]]):
            yield from self._span(document, last, 1, (_names(),))
            yield from self._codes(document, last, 3, (_CODES, _CODES_IN_BRACKETS, _CODES_AND_PLACE))
            if _CODES_WITH_STROKES.fullmatch(rows[last]):
                yield document.span_of(last, self.rules[3].id)

    def _beside(self, document: Document, visible: list[int]) -> Iterator[Span]:
        """Find names, and short lines between two pieces of a byline, below the headline and above the first paragraph.

        A standfirst may stand above them.
        """
        rows, content = document.rows, document.content
        if not document.taken or not any(ends_sentence(rows[number]) for number in visible):
            return
        families = [_family(document, number) for number in content[: _BYLINE_LINES + 2]]
        standfirsts = 0
        for place, number in enumerate(content[1:_BYLINE_LINES], 1):
            row = rows[number]
            if families[place]:
                continue
            standfirsts += is_prose(row)
            if standfirsts > 1:
                return
            above, below = families[place - 1], families[place + 1] if place + 1 < len(families) else ""
            if number == visible[0] or is_prose(row):
                continue
            # The author's role may stand between the name and the date.
            role_below = families[place + 2 : place + 3] == ["byline"] and _may_be_role(rows[content[place + 1]])
            # Below a paragraph, a name above or below a picture's credit may be the subhead of a portrait.
            beside = _BESIDE_NAMES if standfirsts == 0 else ("byline",)
            if above in beside or below in beside or role_below:
                yield from self._span(document, number, 5, (_names(), _name_and_more()))
            if (above == below == "byline" and _may_be_role(row)) or (
                "byline" in (above, below) and _EASTERN_NAME.fullmatch(row.strip())
            ):
                yield document.span_of(number, self.rules[6].id)

    def _codes_behind(self, document: Document, number: int) -> Iterator[Span]:
        line = document.line(number)
        found = _CODES_BEHIND.search(line.text, max(0, len(line.text) - _LONGEST_CODES))
        if found and _are_codes(re.split(r"[/, -]+", found["author"])):
            start, end = found.span("span")
            yield Span(line.start + start, line.start + end, self.rules[4].id, False, (("author", found["author"]),))

    def _codes(self, document: Document, number: int, rule: int, forms: tuple[LazyExpression, ...]) -> Iterator[Span]:
        line = document.line(number)
        if len(line.text) > _LONGEST or line.text[0].isupper():
            return
        for form in forms:
            found = form.fullmatch(line.text)
            if found:
                codes = re.split(r"[/, -]+", found["author"])
                if _are_codes(codes) and not (form is _CODES and _is_word_alone(codes)):
                    yield document.span_of(number, self.rules[rule].id, (("author", found["author"]),))
                return

    def _span(
        self, document: Document, number: int, rule: int, forms: tuple[regex.Pattern[str], ...]
    ) -> Iterator[Span]:
        row = document.rows[number]
        if len(row) > _LONGEST or row.rstrip()[-1:] in ".!?:;":
            return
        folded = fold(row)
        found = next(filter(None, (form.fullmatch(folded) for form in forms)), None)
        if found and _is_name(row) and not _is_told_of(document, number, found["author"]):
            author = row[slice(*found.span("author"))]
            yield document.span_of(number, self.rules[rule].id, (("author", author),))


def _is_told_of(document: Document, number: int, names: str) -> bool:
    """Tell whether the story has a word of the names: then they are a headline or a subhead, of a person or a thing."""
    words = set(re.findall(_LONG_WORD, lower(names)))
    taken = document.taken
    others = (row for place, row in enumerate(document.rows) if place != number and place not in taken)
    return any(not words.isdisjoint(re.findall(_LONG_WORD, lower(fold(row)))) for row in others)


def _may_be_title(row: str, below: str) -> bool:
    """Tell whether the first line, nothing but what may be a name, may as well be the title above a standfirst."""
    return len(below) < _SHORTEST_LEAD and not row.isupper() and _SIGNS_OF_NAMES.isdisjoint(row)


def _family(document: Document, number: int) -> str:
    span = document.taken.get(number)
    return span.family if span is not None else ""


def _may_be_role(row: str) -> bool:
    """Tell whether a line is short enough for a role or a place, and neither a sentence nor a label.

    A standfirst has some of the commonest words.
    """
    return (
        len(row) <= _LONGEST_BETWEEN
        and len(row.split()) <= _MOST_WORDS_BETWEEN
        and not ends_sentence(row)
        and not row.rstrip().endswith((":", "\uff1a"))
        and COMMON_WORDS.isdisjoint(lower(fold(row)).split())
    )


def _are_codes(codes: list[str]) -> bool:
    """Tell whether none of what may be authors' shorthand is a common word, or one that begins a phrase."""
    return COMMON_WORDS.isdisjoint(codes) and _NO_CODES.isdisjoint(codes)


def _is_word_alone(codes: list[str]) -> bool:
    """Tell whether a single shorthand without brackets might as well be a word: four letters, or three with a vowel inside."""
    return len(codes) == 1 and (len(codes[0]) > _LONGEST_LONE_CODE or codes[0][1:-1] in _VOWELS)
