"""The functions that most users need."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from newsclean.document import Document
from newsclean.loader import builtin_rules, load_rules
from newsclean.pipeline import Pipeline, structural_rules
from newsclean.rule import Rule

__all__ = ["check_rules", "clean", "clean_html", "explain", "explain_html", "load_rules", "rules"]


def clean(
    text: str,
    *,
    preset: str = "news",
    select: Iterable[str] | None = None,
    ignore: Iterable[str] = (),
    language: str | None = None,
    rules: Iterable[Rule] = (),
) -> str:
    """Return a text without what is not the article.

    Args:
        text: an article as an extractor left it; lines end at ``\\n``.
        preset: ``news``, ``light`` or ``none``.
        select: what to use instead of the preset: families, languages, rule ids or their beginnings.
        ignore: what to leave out, in the same terms.
        language: the text's language as a two-letter code, if it is known.
        rules: more rules, as ``load_rules`` returns them.

    Raises:
        TypeError: the text is no string.
        SelectionError: a preset, or something selected or ignored, does not exist.

    >>> clean("The bridge is open.\\nRead also: Ten bridges to see\\n")
    'The bridge is open.\\n'
    """
    return explain(text, preset=preset, select=select, ignore=ignore, language=language, rules=rules).cleaned


def explain(
    text: str,
    *,
    preset: str = "news",
    select: Iterable[str] | None = None,
    ignore: Iterable[str] = (),
    language: str | None = None,
    rules: Iterable[Rule] = (),
) -> Document:
    """Return a text as a document that says what goes from it, where and why.

    The arguments and errors are those of ``clean``.

    >>> document = explain("By Ann Lee\\nThe bridge is open.\\n")
    >>> [(r.family, r.start, r.end, r.text) for r in document.removals]
    [('byline', 0, 10, 'By Ann Lee')]
    >>> document.metadata["authors"]
    ['Ann Lee']
    """
    return Pipeline.from_preset(preset, select=select, ignore=ignore, rules=rules, language=language).explain(text)


def clean_html(
    html: str | bytes,
    *,
    preset: str = "news",
    select: Iterable[str] | None = None,
    ignore: Iterable[str] = (),
    language: str | None = None,
    rules: Iterable[Rule] = (),
) -> str:
    """Return the article of an HTML page: extracted by trafilatura, then cleaned.

    Args:
        html: the page; bytes are decoded as the page says.

    The other arguments and the errors are those of ``clean``. A page in which trafilatura finds no
    text gives an empty string.
    """
    return explain_html(html, preset=preset, select=select, ignore=ignore, language=language, rules=rules).cleaned


def explain_html(
    html: str | bytes,
    *,
    preset: str = "news",
    select: Iterable[str] | None = None,
    ignore: Iterable[str] = (),
    language: str | None = None,
    rules: Iterable[Rule] = (),
) -> Document:
    """Return an HTML page's text as a document that says what goes from it, where and why.

    The arguments and errors are those of ``clean_html``; offsets count in the extracted text.
    """
    from newsclean.html import extract_text

    return explain(extract_text(html), preset=preset, select=select, ignore=ignore, language=language, rules=rules)


def rules() -> list[Rule]:
    """Return every rule that comes with newsclean, in the order of their ids."""
    return sorted([*builtin_rules(), *structural_rules()], key=lambda rule: rule.id)


def check_rules(folder: Path | str) -> list[str]:
    """Try a folder of rules as newsclean's own are tried.

    Args:
        folder: a folder with ``<language>/<family>.toml`` files.

    Returns:
        What is wrong, a sentence each: examples that are not removed, near misses that are not kept.

    Raises:
        RuleError: a rule cannot be used at all.
    """
    from newsclean.examples import failures

    loaded = load_rules(folder)
    return [problem for rule in loaded for problem in failures(rule, loaded)]
