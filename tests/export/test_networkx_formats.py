"""GraphML, GEXF and node-link JSON are read by NetworkX itself, whatever the names are."""

from __future__ import annotations

import json

import networkx as nx
import pytest

from kg.export.attributes import flatten
from kg.export.gexf import write_gexf
from kg.export.graphml import write_graphml
from kg.export.nodelink import write_nodelink
from tests.graphs import MINISTER, MINISTRY, as_dicts, nasty, sample

GRAPHS = pytest.mark.parametrize("graph", [sample(), nasty()], ids=["sample", "nasty"])


def flat_nodes(graph):
    return {node: flatten(data) for node, data in graph.nodes(data=True)}


def flat_edges(graph):
    return {(u, v, key): flatten(data) for u, v, key, data in graph.edges(keys=True, data=True)}


@GRAPHS
def test_networkx_reads_graphml(graph, tmp_path):
    write_graphml(graph, tmp_path / "graph.graphml")
    found = nx.read_graphml(tmp_path / "graph.graphml", force_multigraph=True)
    assert found.is_directed()
    assert set(found.nodes) == set(graph.nodes)
    assert dict(found.nodes(data=True)) == flat_nodes(graph)
    assert {(u, v, key): data for u, v, key, data in found.edges(keys=True, data=True)} == flat_edges(graph)
    assert {name: found.graph[name] for name in graph.graph} == graph.graph


@GRAPHS
def test_networkx_reads_gexf(graph, tmp_path):
    write_gexf(graph, tmp_path / "graph.gexf")
    found = nx.read_gexf(tmp_path / "graph.gexf")
    assert found.is_directed()
    assert set(found.nodes) == set(graph.nodes)
    assert dict(found.nodes(data=True)) == flat_nodes(graph)
    edges = {(u, v, data.pop("id")): data for u, v, data in found.edges(data=True)}
    assert edges == flat_edges(graph)


@GRAPHS
def test_networkx_reads_node_link_json(graph, tmp_path):
    write_nodelink(graph, tmp_path / "graph.json")
    data = json.loads((tmp_path / "graph.json").read_bytes())
    assert as_dicts(nx.node_link_graph(data, edges="edges")) == as_dicts(graph)


@pytest.mark.parametrize(("write", "read"), [(write_graphml, nx.read_graphml), (write_gexf, nx.read_gexf)])
def test_numbers_stay_numbers_and_lists_are_json(write, read, tmp_path):
    write(sample(), tmp_path / "graph.xml")
    found = read(tmp_path / "graph.xml")
    edges = found.adj[MINISTER][MINISTRY].values()
    assert {edge["sources"] for edge in edges} == {1, 2}
    assert {edge["confidence"] for edge in edges} == {0.93}
    assert all(json.loads(edge["evidence"])[0]["article"] == "a1" for edge in edges)
    assert found.nodes["indicator/0123456789abcdef"]["value"] == 11.8
    assert json.loads(found.nodes[MINISTRY]["aliases"]) == ["工信部"]
