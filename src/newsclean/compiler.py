"""Turn rules into matchers: done once for the rules that come with newsclean, and for a user's own when loaded."""

from __future__ import annotations

from collections.abc import Iterable

from newsclean.common_words import COMMON_WORDS, COMMONEST_WORDS, FREQUENT_WORDS
from newsclean.fold import SIGN_WORDS, has_wide_letters
from newsclean.index import Entry, Index, Words
from newsclean.matcher import ANY, DECORATION, Matcher, Matchers
from newsclean.rule import FROM_START, KINDS, WHOLE, Kind, Rule
from newsclean.signs import Key, Place, Signs, signs_of
from newsclean.views import WHOLE_LINE, Openings

__all__ = ["matchers_of"]

#: Where a line is the same in several languages, these give it its rule.
_FIRST_LANGUAGES = ("any", "en")
#: Of several matches in one line the one that takes most wins.
_PRECEDENCE: tuple[Kind, ...] = (
    "tail_starts",
    "block_starts",
    *(kind for kind in KINDS if kind.startswith(("line", "inline"))),
)


def matchers_of(rules: Iterable[Rule]) -> Matchers:
    """Divide rules into matchers.

    Raises:
        PatternError: a pattern has no word by which it could be found.
    """
    found = [
        (kind, rule, pattern, signs_of(pattern, rule.lists, kind))
        for rule in rules
        for kind, patterns in rule.patterns
        for pattern in patterns
    ]
    found.sort(key=lambda row: (_PRECEDENCE.index(row[0]), row[1].language not in _FIRST_LANGUAGES))
    members = [_matcher(kind, rule, pattern, signs) for kind, rule, pattern, signs in found]
    openings = frozenset().union(*(signs.openings for kind, rule, _, signs in found if _takes_long_lines(kind, rule)))
    return Matchers(members, _index_of((signs for _, _, _, signs in found), members), Openings.of(openings))


def _matcher(kind: Kind, rule: Rule, pattern: str, signs: Signs) -> Matcher:
    bounds = [rule.max_length] if not kind.startswith("inline") else []
    if kind in WHOLE and signs.longest is not None:
        bounds.append(signs.longest + 2 * DECORATION)
    others = tuple(map(_encoded, signs.others))
    marks = tuple("".join(sorted(marks)) for marks in signs.marks)
    longest = min(bounds, default=ANY)
    return Matcher(
        rule,
        kind,
        pattern,
        longest,
        others,
        _encoded(signs.first),
        _encoded(signs.last),
        _encoded(signs.starts),
        marks,
        signs.capitals,
    )


def _encoded(words: frozenset[str]) -> frozenset[bytes]:
    return frozenset(word.encode("utf-8", "surrogatepass") for word in words)


def _takes_long_lines(kind: Kind, rule: Rule) -> bool:
    return kind == "inline_starts" or (kind in FROM_START and rule.max_length > WHOLE_LINE)


def _index_of(signs: Iterable[Signs], members: Iterable[Matcher]) -> Index:
    """Build an index from the signs of every matcher; their order gives the numbers."""
    tables: dict[Place, dict[bytes, Entry]] = {"first": {}, "last": {}, "anywhere": {}}
    wide: dict[bytes, Entry] = {}
    for number, (own, matcher) in enumerate(zip(signs, members, strict=True)):
        for key in sorted(own.keys):
            if has_wide_letters(key[0]):
                _enter(wide, "anywhere", key, number, ANY)
            else:
                _enter(tables[own.place], own.place, key, number, matcher.longest_seen)
    first, last, anywhere = (Words({**table}) for table in tables.values())
    return Index(first, last, anywhere, Words({**wide}))


def _enter(table: dict[bytes, Entry], place: Place, key: Key, number: int, longest: int) -> None:
    """Enter a key: a pair under its word at the line's end, or else under its rarer word."""
    words = [word.encode("utf-8", "surrogatepass") for word in key]
    at_second = len(key) == 2 and (place == "last" or (place != "first" and _is_rarer(key[1], key[0])))
    word = words[at_second]
    entry = table.get(word) or Entry(0, [], {}, {})
    table[word] = entry = entry._replace(longest=max(longest, entry.longest))
    if len(words) == 1:
        alone = dict(entry.alone)
        alone.setdefault(longest, []).append(number)
        table[word] = entry._replace(alone=sorted(alone.items(), reverse=True))
    elif at_second:
        entry.behind.setdefault(words[0], []).append(number)
    else:
        entry.before.setdefault(words[1], []).append(number)


def _is_rarer(word: str, other: str) -> bool:
    return _rarity(word) > _rarity(other)


def _rarity(word: str) -> tuple[int, int]:
    """Order words by how seldom they stand in a text, as far as lists of common words and their length tell."""
    lists = (COMMONEST_WORDS, SIGN_WORDS, COMMON_WORDS, FREQUENT_WORDS)
    return next((rank for rank, words in enumerate(lists) if word in words), len(lists)), len(word)
