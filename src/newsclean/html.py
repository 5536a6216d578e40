"""HTML pages to text, through trafilatura."""

from __future__ import annotations

__all__ = ["extract_text"]


def extract_text(html: str | bytes) -> str:
    """Return the main text of an HTML page as trafilatura finds it, paragraphs divided by ``\\n``.

    Args:
        html: the page; bytes are decoded as the page says.

    Returns:
        The text; empty if trafilatura finds none (so it does, silently, for very deep nesting).

    Raises:
        TypeError: the page is neither string nor bytes.
    """
    if not isinstance(html, str | bytes):
        raise TypeError(f"a page is expected as str or bytes, not {type(html).__name__}")
    import trafilatura

    return trafilatura.extract(html, include_comments=False, deduplicate=False) or ""
