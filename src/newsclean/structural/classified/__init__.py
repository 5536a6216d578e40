"""Classified ads at the end of an article."""

from newsclean.structural.classified.cleaner import ClassifiedTailCleaner

__all__ = ["ClassifiedTailCleaner"]
