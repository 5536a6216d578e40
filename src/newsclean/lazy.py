"""Expressions that are compiled when they are first used: most texts need few of them."""

from __future__ import annotations

import re
from typing import Any

__all__ = ["LazyExpression"]


class LazyExpression:
    """Stand for a compiled expression; it has all that one has.

    Args:
        source: the expression.
        compiler: ``re.compile``, or that of another package.

    >>> LazyExpression("[0-9]+").search("May 4")
    <re.Match object; span=(4, 5), match='4'>
    """

    def __init__(self, source: str, compiler: Any = re.compile) -> None:
        self._source, self._compiler = source, compiler

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        if "_compiled" not in self.__dict__:
            self._compiled = self._compiler(self._source)
        # Found at once from now on.
        self.__dict__[name] = getattr(self._compiled, name)
        return self.__dict__[name]
