"""Ingest: files -> Article.

One reader a format, cleaning of pages, detection of encodings, official documents (公文) and
reprints. A file or record that cannot be read is an InputError and the rest goes on.
"""

from kg.ingest.official import parse_official
from kg.ingest.reading import MAX_CHARS, ReadStats, read_articles
from kg.ingest.reprints import ReprintIndex, group_reprints, sketch

__all__ = [
    "MAX_CHARS",
    "ReadStats",
    "ReprintIndex",
    "group_reprints",
    "parse_official",
    "read_articles",
    "sketch",
]
