"""The exceptions that newsclean raises, all under one name."""

from __future__ import annotations

from pathlib import Path

__all__ = ["NewscleanError", "RuleError", "SelectionError"]


class NewscleanError(Exception):
    """Base of every error that newsclean raises on purpose."""


class SelectionError(NewscleanError, ValueError):
    """Raise when a preset, family, language or rule is asked for that does not exist."""


class RuleError(NewscleanError, ValueError):
    """Raise when a rule file cannot be used.

    Args:
        message: what is wrong, in words that tell how to mend it.
        path: the file.
        rule: the name of the rule's table, where there is one.
        line: the line of the file, counted from 1, where it is known.

    >>> str(RuleError("has no 'why'", path=Path("rules/en/related.toml"), rule="read-also", line=3))
    "rules/en/related.toml:3: rule 'read-also' has no 'why'"
    """

    def __init__(
        self,
        message: str,
        *,
        path: Path | None = None,
        rule: str | None = None,
        line: int | None = None,
    ) -> None:
        self.path, self.rule, self.line = path, rule, line
        place = "" if path is None else path.as_posix()
        if place and line is not None:
            place += f":{line}"
        named = message if rule is None else f"rule {rule!r} {message}"
        super().__init__(f"{place}: {named}" if place else named)
