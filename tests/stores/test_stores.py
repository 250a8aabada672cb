"""What is loaded is what a store holds: in each store, by each protocol that it speaks."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kg.export import write_graph
from kg.graph import build_graph
from kg.model import Entity
from kg.rdf import read_quads
from kg.vocabulary import BASE_IRI
from tests.graphs import nasty, sample
from tests.stores.terms import Quads, cell, from_oxigraph

ONE_GRAPH = f"{BASE_IRI}graph/一图"
ONE = cell(ONE_GRAPH, "uri")


@pytest.fixture(autouse=True)
def _empty(store: Any) -> None:
    store.wipe()


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A build directory with every kind of node and fact."""
    folder = tmp_path_factory.mktemp("small")
    write_graph(sample(), folder / "graph.nq", "nquads")
    return folder


def quads_of(path: Path) -> Quads:
    import pyoxigraph

    quads = pyoxigraph.parse(path=str(path), format=pyoxigraph.RdfFormat.N_QUADS)
    return {tuple(map(from_oxigraph, (q.subject, q.predicate, q.object, q.graph_name))) for q in quads}


def test_a_store_holds_what_was_exported(store: Any, dataset: Path) -> None:
    expected = quads_of(dataset / "graph.nq")
    report = store.load_into(dataset)
    assert store.quads() == expected
    assert report.triples == len(list(read_quads(dataset / "graph.nq"))) == len(expected)
    assert report.graphs == len({graph for *_, graph in expected})


def test_names_that_break_files_come_back_as_they_were(store: Any, tmp_path: Path) -> None:
    write_graph(nasty(), tmp_path / "graph.nq", "nquads")
    store.load_into(tmp_path)
    assert store.quads() == quads_of(tmp_path / "graph.nq")


def test_loading_twice_changes_nothing(store: Any, small: Path) -> None:
    store.load_into(small)
    store.load_into(small, batch=77)
    assert store.quads() == quads_of(small / "graph.nq")


def test_a_load_that_was_cut_off_is_repeated(store: Any, small: Path) -> None:
    def stop(loaded: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store.load_into(small, batch=100, progress=stop)
    assert len(store.quads()) == 100
    store.load_into(small)
    assert store.quads() == quads_of(small / "graph.nq")


def test_everything_goes_into_one_graph(store: Any, small: Path) -> None:
    report = store.load_into(small, graph=ONE_GRAPH)
    assert store.quads() == {(*quad[:3], ONE) for quad in quads_of(small / "graph.nq")}
    assert report.graphs == 1


def test_replace_empties_what_is_written_to_and_nothing_else(store: Any, small: Path, tmp_path: Path) -> None:
    write_graph(build_graph([Entity("program/六保", "program", "六保")], []), tmp_path / "graph.nq", "nquads")
    old, new = quads_of(small / "graph.nq"), quads_of(tmp_path / "graph.nq")
    written = {quad[3] for quad in new}
    named = {quad for quad in old if quad[3] not in written}
    store.load_into(small)
    store.load_into(small, graph=ONE_GRAPH)
    store.load_into(tmp_path, replace=True)
    assert store.quads() == named | new | {(*quad[:3], ONE) for quad in old}
    store.load_into(tmp_path, graph=ONE_GRAPH, replace=True)
    assert store.quads() == named | new | {(*quad[:3], ONE) for quad in new}


def test_a_graph_is_loaded_without_a_file(store: Any, small: Path) -> None:
    store.load_into(sample())
    assert store.quads() == quads_of(small / "graph.nq")
