"""Give back the article, the whole article and nothing but the article.

>>> import newsclean
>>> newsclean.clean("Advertisement\\nThe council met on Tuesday.\\n")
'The council met on Tuesday.\\n'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

__all__ = [
    "Document",
    "NewscleanError",
    "Pipeline",
    "Rule",
    "Span",
    "check_rules",
    "clean",
    "clean_html",
    "explain",
    "explain_html",
    "load_rules",
    "rules",
]

if TYPE_CHECKING:
    from newsclean.api import check_rules, clean, clean_html, explain, explain_html, load_rules, rules
    from newsclean.document import Document, Span
    from newsclean.errors import NewscleanError
    from newsclean.pipeline import Pipeline
    from newsclean.rule import Rule

_HOMES = {
    "Document": "document",
    "NewscleanError": "errors",
    "Pipeline": "pipeline",
    "Rule": "rule",
    "Span": "document",
}


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used: importing newsclean itself stays cheap."""
    if name not in __all__:
        raise AttributeError(f"module 'newsclean' has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f"newsclean.{_HOMES.get(name, 'api')}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
