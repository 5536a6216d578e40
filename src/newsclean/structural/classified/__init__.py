"""Classified ads at the end of an article."""

from newsclean.structural.classified.tail import ClassifiedTailCleaner

__all__ = ["ClassifiedTailCleaner"]
