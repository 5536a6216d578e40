"""Read what the removed pieces say: removed is not rubbish."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import regex

from newsclean.document import Document, Removal, Span

__all__ = ["read_metadata"]

#: The fields that patterns name, and the key under which their values are listed.
_LISTED = {
    "author": "authors",
    "date": "dates",
    "credit": "credits",
    "agency": "agencies",
    "source": "sources",
    "tags": "tags",
    "section": "sections",
}
_AND = regex.compile(
    r"\s*(?:[,;/&|+]|\b(?:and|und|et|y|e|og|och|ja|en|és|și|ve|και|и|та|dan|và|with|mit)\b)\s*", regex.IGNORECASE
)
_TAG_SEPARATOR = regex.compile(r"\s*[,;|#•·、，]\s*")
#: The agencies that a credit line names, as they write themselves.
_AGENCIES = (
    "Reuters", "AFP", "Getty Images", "Associated Press", "AP", "dpa", "EPA", "EFE", "ANSA", "Lusa", "APA", "Keystone-SDA",
    "Belga", "ANP", "NTB", "TT", "Ritzau", "STT", "PAP", "ČTK", "TASR", "MTI", "Agerpres", "BTA", "Tanjug", "HINA", "TASS",
    "RIA Novosti", "Interfax", "Ukrinform", "Anadolu", "Xinhua", "Kyodo", "Jiji", "Yonhap", "PTI", "ANI", "Antara", "Bernama",
    "PA Media", "AAP", "The Canadian Press", "Imago", "Shutterstock", "SID", "epd", "KNA",
)  # fmt: skip
_AGENCY = regex.compile(
    r"(?<![\p{L}\p{N}])(?:" + "|".join(map(regex.escape, _AGENCIES)) + r")(?![\p{L}\p{N}])", regex.IGNORECASE
)
_SPELLED = {name.lower(): name for name in _AGENCIES}


def read_metadata(document: Document) -> dict[str, Any]:
    """Return what a document's removed pieces say.

    Args:
        document: a cleaned document.

    Returns:
        A dict with those of these keys that were found: ``front_matter`` (a dict), with
        ``front_matter_problem`` (a sentence) where it could not be read, and lists of strings, each
        value once and in the order of the text: ``authors``, ``dates``, ``credits``, ``agencies``,
        ``sources``, ``tags``, ``sections``.
    """
    found: dict[str, Any] = {}
    for span, removal in zip(
        sorted(document.spans, key=lambda span: (span.start, span.end)), document.removals, strict=True
    ):
        if removal.family == "front-matter" and "front_matter" not in found:
            from newsclean.front_matter_data import parse

            found["front_matter"], problem = parse(removal.text)
            if problem:
                found["front_matter_problem"] = problem
        for key, value in _values(span, removal):
            values = found.setdefault(key, [])
            if value and value not in values:
                values.append(value)
    return found


def _values(span: Span, removal: Removal) -> Iterator[tuple[str, str]]:
    for field, value in span.fields:
        key = _LISTED.get(field)
        if key is None:
            continue
        if field == "agency" and _AGENCY.search(value):
            continue
        if field == "credit":
            value = _whole_credit(value, removal.text)
        for part in _parts(field, value):
            yield key, part.strip(" \t\r-–—|/,;:.•*")
    if removal.family in ("caption", "credit", "syndication"):
        for match in _AGENCY.finditer(removal.text[:1000]):
            yield "agencies", _SPELLED[match[0].lower()]


def _whole_credit(name: str, text: str) -> str:
    """Return a photographer's name with the agency beside it, as the credit has it."""
    around = regex.search(
        rf"(?:(?P<before>{_AGENCY.pattern}) ?/ ?)?{regex.escape(name)}(?: ?/ ?(?:{_AGENCY.pattern}))?",
        text,
        regex.IGNORECASE,
    )
    return around[0] if around else name


def _parts(field: str, value: str) -> list[str]:
    if field == "author":
        return list(_AND.split(value))
    if field == "tags":
        return list(_TAG_SEPARATOR.split(value))
    return [value]
