"""What a rule is: data, and nothing that reads files or matches text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from newsclean.errors import RuleError

__all__ = ["FAMILIES", "FROM_START", "KINDS", "RULES_FOLDER", "TO_END", "WHOLE", "Kind", "Rule", "Safety", "Where"]

#: The rules that come with the package.
RULES_FOLDER = Path(__file__).parent / "rules"

#: What is removed, and the words for it.
FAMILIES: dict[str, str] = {
    "front-matter": "YAML, TOML or JSON header of a static-site page",
    "classified": "classified ads glued to the article: rentals, sales, jobs",
    "advertising": "'Advertisement', affiliate notes, offers, coupons, sponsor notes",
    "caption": "caption of a photo, video or graphic",
    "credit": "its credit alone",
    "related": "links to other stories, 'You may be interested in' and its list",
    "promotion": "the outlet on itself: newsletter, app, follow us, donate",
    "access": "paywall, login, consent, cookies, blocked content, script and player errors",
    "share": "share, print and comment widgets, invitations to comment, comments",
    "navigation": "tags, topics, section labels, breadcrumbs",
    "syndication": "agency, source, licence, copyright, translation and republication notices",
    "byline": "authors, reading time, date stamps",
    "author-box": "about the author or the organisation",
    "debris": "lone symbols, separators, player times, markup left over",
}

Kind = Literal[
    "line_equals",
    "line_starts",
    "line_ends",
    "line_contains",
    "block_starts",
    "tail_starts",
    "inline_starts",
    "inline_ends",
    "inline_contains",
]
#: How a rule can match. ``line_*`` removes the line, ``block_starts`` the line and the list under
#: it, ``tail_starts`` the line and all that follows, ``inline_*`` only the matched piece.
KINDS: tuple[Kind, ...] = (
    "line_equals",
    "line_starts",
    "line_ends",
    "line_contains",
    "block_starts",
    "tail_starts",
    "inline_starts",
    "inline_ends",
    "inline_contains",
)

#: The kinds whose match begins with the line, those whose match ends with it, and those for which both hold.
WHOLE: frozenset[Kind] = frozenset({"line_equals", "block_starts", "tail_starts"})
FROM_START: frozenset[Kind] = WHOLE | {"line_starts", "inline_starts"}
TO_END: frozenset[Kind] = WHOLE | {"line_ends", "inline_ends"}

Where = Literal["head", "tail", "anywhere"]
Safety = Literal["safe", "risky"]


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of line that is not the article, how it is recognised and why it goes.

    Args:
        id: ``language/family/name``; the first two are the folder and the file it stands in.
        why: one sentence for the person who asks why a piece went.
        patterns: for every kind of match, the patterns of that kind (see ``newsclean.pattern``).
        where: the part of the document in which it matches.
        max_length: the longest line in characters that it takes.
        unless: patterns; a line that contains one of them stays.
        sentence: False if a line that ends as a sentence stays.
        next_to: families; the line goes only beside a line that such a rule has taken.
        below: families; the line goes only directly below a line that such a rule has taken, once the story has begun.
        own_language: True if it matches only in documents of its own language.
        safety: ``safe`` rules are in the presets; a ``risky`` one must be selected by name.
        since: the version that brought it.
        removes: examples that it takes; ``[[`` and ``]]`` mark the piece where it is not the whole.
        keeps: near misses, which must stay whole under the default preset.
        lists: the named lists that the patterns may use.
    """

    id: str
    why: str
    patterns: tuple[tuple[Kind, tuple[str, ...]], ...] = ()
    where: Where = "anywhere"
    max_length: int = 200
    unless: tuple[str, ...] = ()
    sentence: bool = True
    next_to: tuple[str, ...] = ()
    below: tuple[str, ...] = ()
    own_language: bool = False
    safety: Safety = "safe"
    since: str = "0.1"
    removes: tuple[str, ...] = ()
    keeps: tuple[str, ...] = ()
    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict, repr=False, compare=False)

    def __post_init__(self) -> None:
        if self.id.count("/") != 2:
            raise RuleError(f"a rule is named language/family/name, not {self.id!r}")

    @property
    def language(self) -> str:
        """The folder: a two-letter code, or ``any``."""
        return self.id.split("/")[0]

    @property
    def family(self) -> str:
        """The file: one of ``FAMILIES``."""
        return self.id.split("/")[1]

    @property
    def name(self) -> str:
        """The table: the thing that the rule removes."""
        return self.id.split("/")[2]
