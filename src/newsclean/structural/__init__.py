"""Cleaners that count, look at neighbours or keep state: one a file, in the order they run."""

from __future__ import annotations

from newsclean.structural.debris import LoneSymbolCleaner

__all__ = ["AFTER_RULES", "BEFORE_RULES"]

#: What runs before the rules of the files, and after them.
BEFORE_RULES = ()
AFTER_RULES = (LoneSymbolCleaner(),)
