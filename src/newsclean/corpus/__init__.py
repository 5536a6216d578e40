"""Streams of many documents, a module for each format, around any function that cleans a text."""
