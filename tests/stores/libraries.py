"""pyoxigraph and rdflib in this process, with the face of a server."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import pyoxigraph
import rdflib

from kg.store import load_into
from tests.stores.terms import Cell, Quads, from_oxigraph, from_rdflib, graph_of

_RDFLIB_DEFAULT = str(rdflib.graph.DATASET_DEFAULT_GRAPH_ID)


class Embedded:
    """A pyoxigraph store in memory."""

    def __init__(self) -> None:
        self.target: Any = pyoxigraph.Store()

    def load_into(self, source: Any, **options: Any) -> Any:
        return load_into(source, self.target, **options)

    def rows(self, query: str) -> list[list[Cell]]:
        found = self._store().query(query)
        return [[from_oxigraph(row[name]) for name in found.variables] for row in found]

    def quads(self) -> Quads:
        return {
            tuple(map(from_oxigraph, (quad.subject, quad.predicate, quad.object, quad.graph_name)))
            for quad in self._store()
        }

    def wipe(self) -> None:
        self._store().clear()

    def _store(self) -> pyoxigraph.Store:
        store: pyoxigraph.Store = self.target
        return store


class Folder(Embedded):
    """A folder of an Oxigraph store, opened for each question."""

    def __init__(self, folder: Path) -> None:
        self.target = folder / "store"

    def _store(self) -> pyoxigraph.Store:
        return pyoxigraph.Store(str(self.target))


class Rdflib:
    """An rdflib dataset."""

    def __init__(self) -> None:
        self.target = rdflib.Dataset()

    def load_into(self, source: Any, **options: Any) -> Any:
        return load_into(source, self.target, **options)

    def rows(self, query: str) -> list[list[Cell]]:
        with warnings.catch_warnings():
            # rdflib warns of its own use of deprecated names.
            warnings.filterwarnings("ignore", message="Dataset.* is deprecated", category=DeprecationWarning)
            return [[from_rdflib(value) for value in row] for row in self.target.query(query)]

    def quads(self) -> Quads:
        return {
            (*map(from_rdflib, (subject, predicate, value)), graph_of(from_rdflib(graph), _RDFLIB_DEFAULT))
            for subject, predicate, value, graph in self.target.quads()
        }

    def wipe(self) -> None:
        self.target.remove((None, None, None, None))
