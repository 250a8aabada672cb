"""The stored graph: what networkx is asked of it, it answers as the graph in memory does."""

from __future__ import annotations

from pathlib import Path

import networkx
import pytest

from kg.errors import InputError
from kg.export.nodelink import write_nodelink
from kg.export.sqlite import read_sqlite, write_sqlite
from kg.export.stored import open_sqlite
from kg.graph import Graph
from tests.graphs import sample


@pytest.fixture
def stored(tmp_path: Path) -> Graph:
    write_sqlite(sample(), tmp_path / "graph.sqlite")
    return open_sqlite(tmp_path / "graph.sqlite")


def test_views_are_those_of_the_graph_in_memory(stored: Graph) -> None:
    graph = sample()
    assert dict(stored.nodes(data=True)) == dict(graph.nodes(data=True))
    assert sorted(stored.edges(keys=True), key=str) == sorted(graph.edges(keys=True), key=str)
    assert (stored.number_of_nodes(), stored.number_of_edges()) == (graph.number_of_nodes(), graph.number_of_edges())
    for node in graph:
        assert node in stored
        assert dict(stored.adj[node]) == dict(graph.adj[node])
        assert sorted(stored.in_edges(node, keys=True)) == sorted(graph.in_edges(node, keys=True))
        assert stored.degree[node] == graph.degree[node]
    assert networkx.utils.graphs_equal(networkx.MultiDiGraph(stored), graph)


def test_nodes_and_edges_come_in_order(stored: Graph) -> None:
    assert list(stored) == sorted(sample())
    assert list(stored.edges(keys=True)) == sorted(sample().edges(keys=True))


def test_what_is_not_there_is_a_key_error(stored: Graph) -> None:
    assert "person/nobody" not in stored
    with pytest.raises(KeyError):
        stored.nodes["person/nobody"]
    with pytest.raises(KeyError):
        stored.adj["person/nobody"]


def test_it_cannot_be_changed(stored: Graph) -> None:
    with pytest.raises(networkx.NetworkXError, match="Frozen"):
        stored.add_node("person/new")


def test_formats_written_from_it_are_the_same(stored: Graph, tmp_path: Path) -> None:
    write_nodelink(sample(), tmp_path / "a.json")
    write_nodelink(stored, tmp_path / "b.json")
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()


@pytest.mark.parametrize("content", [b"", b"no database at all" * 100])
def test_another_file_is_an_input_error(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "graph.sqlite"
    path.write_bytes(content)
    with pytest.raises(InputError):
        read_sqlite(path)
