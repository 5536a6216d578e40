"""The order of the cleaners, the presets, and the loop that runs them until nothing goes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from typing import Any, Protocol, runtime_checkable

from newsclean.compiled import builtin_matchers
from newsclean.document import Document, Span
from newsclean.engine import RuleCleaner
from newsclean.errors import SelectionError
from newsclean.language import detect_language
from newsclean.matcher import Matchers
from newsclean.rule import FAMILIES, Rule
from newsclean.shape import is_prose, prose_size
from newsclean.structural import AFTER_RULES, BEFORE_RULES

__all__ = ["PRESETS", "Cleaner", "Pipeline", "all_rules", "structural_rules"]


class Cleaner(Protocol):
    """Anything that looks at a document and yields the spans to remove from it."""

    def __call__(self, document: Document, /) -> Iterable[Span]: ...


@runtime_checkable
class StructuralCleaner(Protocol):
    """A cleaner that works for named rules."""

    @property
    def rules(self) -> tuple[Rule, ...]: ...

    def __call__(self, document: Document, /) -> Iterable[Span]: ...


#: What each preset selects.
PRESETS: dict[str, tuple[str, ...]] = {
    "news": tuple(FAMILIES),
    "light": ("front-matter", "classified", "caption", "credit", "related", "syndication"),
    "none": (),
}

#: The largest share of a document's prose that may go. Real documents of the sample lose 2 % of
#: what looks like prose in the mean and 29 % at most; what loses more is no ordinary page.
BUDGET = 0.4
#: A document is cleaned again until nothing goes; one that has not settled after so many rounds is left
#: alone, so that cleaning it again gives the same answer. Documents of the sample settle after three.
_MOST_ROUNDS = 12


class Pipeline(Sequence[Cleaner]):
    """Run cleaners one after the other over a document, until none of them finds anything.

    Args:
        cleaners: callables from ``Document`` to spans, in order.

    >>> def drop_stars(document):
    ...     return [Span(line.start, line.end) for line in document.lines if line.text == "***"]
    >>> Pipeline([drop_stars]).clean("One.\\n***\\nTwo.\\n")
    'One.\\nTwo.\\n'
    """

    def __init__(self, cleaners: Iterable[Cleaner], *, language: str | None = None) -> None:
        self.cleaners = tuple(cleaners)
        self.language = language

    @classmethod
    def from_preset(
        cls,
        preset: str = "news",
        *,
        select: Iterable[str] | None = None,
        ignore: Iterable[str] = (),
        rules: Iterable[Rule] = (),
        language: str | None = None,
    ) -> Pipeline:
        """Build a pipeline from a preset.

        Args:
            preset: ``news``, ``light`` or ``none``.
            select: what to use instead of the preset's families: presets, families, languages,
                ids of rules or beginnings of ids. A rule marked risky runs only if its whole id
                is selected.
            ignore: what to leave out, in the same terms.
            rules: more rules, as ``load_rules`` returns them; they run beside those selected.
            language: the documents' language as a two-letter code, if it is known.

        Raises:
            SelectionError: the preset, or something selected or ignored, does not exist.
        """
        if preset not in PRESETS:
            raise SelectionError(f"there is no preset {preset!r}; the presets are {', '.join(PRESETS)}")
        chosen = PRESETS[preset] if select is None else tuple(select)
        own = tuple(rules)
        build = _build if own else _built
        return build(tuple(chosen), tuple(ignore), own, language)

    def __len__(self) -> int:
        return len(self.cleaners)

    def __getitem__(self, place: Any) -> Any:
        return self.cleaners[place]

    def __iter__(self) -> Iterator[Cleaner]:
        return iter(self.cleaners)

    def clean(self, text: str) -> str:
        """Return a text without what the cleaners remove.

        Raises:
            TypeError: the text is no string.
        """
        return self.explain(text).cleaned

    def explain(self, text: str) -> Document:
        """Return a text as a document that says what goes, why, and what is left.

        Raises:
            TypeError: the text is no string.
        """
        if not isinstance(text, str):
            raise TypeError(f"a text is expected, not {type(text).__name__}")
        document = Document(text, self.language, find_language=detect_language, read_metadata=_read_metadata)
        try:
            return self._settled(document)
        finally:
            # It served the rounds, and whoever keeps or pickles the document has no use for it.
            document.memory.clear()

    def _settled(self, document: Document) -> Document:
        """Run rounds until nothing goes."""
        marked = self._round(document)
        if marked is document:
            return document
        for _ in range(_MOST_ROUNDS):
            rest = Document(
                marked.cleaned, self.language, find_language=lambda _: document.language, memory=document.memory
            )
            again = self._round(rest)
            if again is rest or again.cleaned == rest.text:
                return marked
            marked = replace(marked.mark(marked.map_back(again.spans)), notes=marked.notes or again.notes)
        return replace(document, notes=("left alone: every removal would have made room for another",))

    def _round(self, document: Document) -> Document:
        """Run every cleaner once; keep to the budget."""
        before = document
        for cleaner in self.cleaners:
            if spans := tuple(cleaner(document)):
                document = document.mark(tuple(_as_span(span, cleaner) for span in spans))
        return _within_budget(before, document)


def _read_metadata(document: Document) -> dict[str, Any]:
    # Most of those who clean never ask for it.
    from newsclean.metadata import read_metadata

    return read_metadata(document)


def _as_span(span: Any, cleaner: Cleaner) -> Span:
    """Let a user's cleaner yield plain pairs of offsets."""
    if isinstance(span, Span):
        return span
    start, end = span
    return Span(int(start), int(end), f"user/custom/{getattr(cleaner, '__name__', type(cleaner).__name__)}")


def _within_budget(before: Document, after: Document) -> Document:
    """Drop all but the certain removals where too much of a document's prose would go.

    What counts is the prose that would be left after the certain removals: looked at again, the
    document that is left gives the same answer.
    """
    if after is before:
        return after
    doubtful = [span for span in after.spans if not span.certain]
    if not doubtful:
        return after
    rows = after.rows
    lost = 0
    for number, span in after.taken.items():
        if not span.certain and is_prose(rows[number]):
            lost += len(rows[number])
    if not lost:
        return after
    certain = before.mark([span for span in after.spans if span.certain])
    whole = prose_size(certain)
    if lost <= BUDGET * whole:
        return after
    harmless = [span for span in doubtful if not _takes_prose(after, span)]
    note = f"left alone but for certain removals: {lost} of {whole} characters of prose would have gone"
    return replace(certain.mark(harmless), notes=(*before.notes, note))


def _takes_prose(document: Document, span: Span) -> bool:
    first, last = document.line_number_at(span.start), document.line_number_at(max(span.start, span.end - 1))
    return any(is_prose(document.rows[number]) for number in range(first, last + 1))


# -- building ------------------------------------------------------------------------------------


@cache
def all_rules() -> tuple[Rule, ...]:
    """Return every rule there is, those of the files without their patterns and examples."""
    return tuple(sorted([*builtin_matchers().rules, *structural_rules()], key=lambda rule: rule.id))


def structural_rules() -> tuple[Rule, ...]:
    """Return the rules of the structural cleaners."""
    return tuple(rule for cleaner in (*BEFORE_RULES, *AFTER_RULES) for rule in cleaner.rules)


def _names(term: str, identifier: str) -> bool:
    """Tell whether a term of a selection names a rule: by family, language or start of its id."""
    language, family, _ = identifier.split("/")
    return term in (family, language, identifier) or identifier.startswith(term.rstrip("/") + "/")


def _chosen(safety: Mapping[str, bool], select: tuple[str, ...], ignore: tuple[str, ...]) -> frozenset[str]:
    """Return the ids that are selected; ``safety`` tells of every id whether its rule is safe."""
    terms: list[str] = []
    for term in select:
        terms += PRESETS.get(term, (term,))
    families = frozenset(terms).intersection(FAMILIES)
    others = [term for term in terms if term not in families]
    ignore = tuple(term for name in ignore for term in PRESETS.get(name, (name,)))
    return frozenset(
        identifier
        for identifier, safe in safety.items()
        if (safe and (identifier.split("/")[1] in families or any(_names(term, identifier) for term in others)))
        or identifier in others
        if not any(_names(term, identifier) for term in ignore)
    )


def _check_terms(identifiers: Collection[str], terms: Iterable[str]) -> None:
    for term in terms:
        if term not in PRESETS and term not in FAMILIES and not any(_names(term, name) for name in identifiers):
            raise SelectionError(f"nothing is called {term!r}: it is no preset, family, language or rule")


def _build(select: tuple[str, ...], ignore: tuple[str, ...], extra: tuple[Rule, ...], language: str | None) -> Pipeline:
    from_files = builtin_matchers().safety
    known = {**from_files, **_safety(structural_rules())}
    _check_terms([*known, *(rule.id for rule in extra)], (*select, *ignore))
    own_safe = tuple(rule.id for rule in extra if rule.safety == "safe")
    chosen = _chosen(known, select, ignore) | _chosen(_safety(extra), own_safe + select, ignore)
    cleaners: list[Cleaner] = [_limit(cleaner, chosen) for cleaner in BEFORE_RULES if _serves(cleaner, chosen)]
    if matchers := _matchers(chosen, from_files, [rule for rule in extra if rule.id in chosen]):
        cleaners.append(RuleCleaner(matchers, chosen))
    cleaners += [_limit(cleaner, chosen) for cleaner in AFTER_RULES if _serves(cleaner, chosen)]
    return Pipeline(cleaners, language=language)


def _matchers(chosen: frozenset[str], from_files: Collection[str], own: list[Rule]) -> Matchers | None:
    """Return the matchers of newsclean's rules, those of the caller's own, or both, as far as any are chosen."""
    builtin = None if chosen.isdisjoint(from_files) else builtin_matchers()
    if not own:
        return builtin
    # Most pipelines have no rules of their own, and start sooner without it.
    from newsclean.compiler import matchers_of

    return matchers_of(own) if builtin is None else builtin.joined(matchers_of(own))


#: Pipelines without rules of the caller's own, which are asked for again with every text.
_built = lru_cache(maxsize=64)(_build)


def _safety(rules: Iterable[Rule]) -> dict[str, bool]:
    return {rule.id: rule.safety == "safe" for rule in rules}


def _serves(cleaner: StructuralCleaner, chosen: frozenset[str]) -> bool:
    return any(rule.id in chosen for rule in cleaner.rules)


def _limit(cleaner: StructuralCleaner, chosen: frozenset[str]) -> Cleaner:
    """Hold a structural cleaner with several rules to those that are chosen."""
    if all(rule.id in chosen for rule in cleaner.rules):
        return cleaner
    return Limited(cleaner, chosen)


class Limited:
    """A cleaner of which only some rules count."""

    def __init__(self, cleaner: StructuralCleaner, chosen: frozenset[str]) -> None:
        self.cleaner, self.chosen = cleaner, chosen

    def __call__(self, document: Document, /) -> Iterator[Span]:
        return (span for span in self.cleaner(document) if span.rule in self.chosen)
