"""Opening a graph as a store: which file is read, what is kept beside a big one, and what is said of a broken one."""

from __future__ import annotations

import os
from pathlib import Path

import pyoxigraph
import pytest

from kg.errors import InputError
from kg.export import write_formats
from kg.sparql import open_store, stores
from kg.sparql.stores import store_folder
from tests.graphs import sample

COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"
RDF = ("nquads", "trig", "turtle", "ntriples", "jsonld", "rdfxml")


def count(store: pyoxigraph.Store, query: str = COUNT) -> int:
    return int(next(iter(store.query(query)))[0].value)  # type: ignore[arg-type, union-attr, index, call-overload]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("graph")
    write_formats(sample(), folder, ["nquads", "ntriples"])
    return folder


def test_default_graph_has_each_triple_once_and_named_graphs_are_there(folder: Path) -> None:
    store = open_store(folder)
    triples = set((folder / "graph.nt").read_text(encoding="utf-8").splitlines())
    assert count(store) == len(triples)
    graphs = {
        graph.value.rpartition("/")[2] for graph in store.named_graphs() if isinstance(graph, pyoxigraph.NamedNode)
    }
    assert graphs == {"a1", "a2", "provenance"}
    assert count(store, "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }") > 0


@pytest.mark.parametrize("name", [*RDF, "nodelink", "csv"])
def test_every_format_gives_the_same_triples(name: str, folder: Path, tmp_path: Path) -> None:
    (path,) = write_formats(sample(), tmp_path, [name]).values()
    assert count(open_store(tmp_path)) == count(open_store(path)) == count(open_store(folder))


def test_a_big_file_is_kept_until_it_changes(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stores, "IN_MEMORY", 0)
    monkeypatch.setattr(stores, "_CHUNK", 30_000)
    source = tmp_path / "graph.nq"
    source.write_bytes((folder / "graph.nq").read_bytes())
    notes: list[str] = []
    expected = count(open_store(folder / "graph.nt"))
    assert count(open_store(tmp_path, note=notes.append)) == expected
    assert len(notes) == 1
    made = store_folder(source).stat().st_ino
    assert count(open_store(source, note=notes.append)) == expected
    assert (len(notes), store_folder(source).stat().st_ino) == (1, made)
    with source.open("a", encoding="utf-8") as stream:
        stream.write("<a:s> <a:p> <a:o> .\n")
    assert count(open_store(source, note=notes.append)) == expected + 1
    assert len(notes) == 2
    assert sorted(path.name for path in tmp_path.iterdir()) == [".graph.nq.store", "graph.nq"]


def test_a_broken_big_file_leaves_no_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stores, "IN_MEMORY", 0)
    (tmp_path / "graph.nq").write_text("<a:s> <a:p> .\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"graph\.nq: cannot be read: "):
        open_store(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["graph.nq"]


def test_a_folder_that_cannot_be_written_to_is_read_all_the_same(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*arguments: object, **options: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(stores, "IN_MEMORY", 0)
    monkeypatch.setattr(os, "mkdir", refuse)
    assert count(open_store(folder)) > 0


def test_no_graph_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no graph here"):
        open_store(tmp_path)
    with pytest.raises(InputError, match="no such file"):
        open_store(tmp_path / "missing.nq")
