"""Linking: what many articles say -> entities and relations, each thing once.

Names that one article settles (organs, regions, programmes, statistics) get their node when the article is read.
Events, documents and people are told apart with all articles at hand, one name at a time. Then what states the same
edge becomes one.
"""

from kg.link.decisions import Decision
from kg.link.facts import read_rows
from kg.link.linker import Linker, Links
from kg.link.names import Gazetteer, compile_names
from kg.link.rows import Rows

__all__ = ["Decision", "Gazetteer", "Linker", "Links", "Rows", "compile_names", "read_rows"]
