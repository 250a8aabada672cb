"""The indexes of a graph: made once, made again after changes, and gone with the graph."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Any

import networkx as nx
import pytest

from kg import query
from kg.export import open_graph
from kg.export.sqlite import write_sqlite
from kg.graph import Graph
from kg.query.periods import Interval, first_day, period
from kg.query.view import view_of
from tests.graphs import sample
from tests.query.building import entity, make, relation


def test_indexes_are_made_once() -> None:
    graph = sample()
    assert view_of(graph) is view_of(graph)
    assert view_of(graph) is not view_of(graph.copy())


def test_nodes_and_edges_that_come_and_go_are_seen() -> None:
    graph = make([entity("person/甲")], [])
    assert query.career(graph, "甲").empty
    graph.add_node("organ/部", type="organ", label="部")
    post = {"type": "holds_post", "title": "部长", "confidence": 1.0, "sources": 1, "evidence": []}
    graph.add_edge("person/甲", "organ/部", key="p", **post)
    assert len(query.career(graph, "甲")) == 1
    graph.remove_edge("person/甲", "organ/部", key="p")
    assert query.career(graph, "甲").empty
    graph.add_edge("person/甲", "organ/部", key="q", **post)
    assert len(query.career(graph, "甲")) == 1


def test_forget_makes_changed_attributes_seen() -> None:
    graph = make([entity("person/甲")], [])
    assert len(query.find(graph, "甲")) == 1
    graph.nodes["person/甲"]["label"] = "乙"
    query.forget(graph)
    assert query.find(graph, "乙")["label"].to_list() == ["乙"]
    query.forget(make([], []))


def test_a_graph_in_a_file_and_one_in_memory_count_and_connect_alike(tmp_path: Path) -> None:
    graph = sample()
    write_sqlite(graph, tmp_path / "graph.sqlite")
    stored, indexed = view_of(open_graph(tmp_path)), view_of(graph)
    nodes = list(graph)
    assert dict(stored.degrees()) == dict(indexed.degrees()) == {node: n for node, n in graph.degree() if n}
    assert set(stored.connected(nodes[:6])) == set(indexed.connected(nodes[:6])) != set()
    assert [stored.connections(node) for node in nodes] == [indexed.connections(node) for node in nodes]


def test_asking_keeps_no_graph_alive() -> None:
    graph = make([], [relation("holds_post", "person/甲", "organ/部", "a1", title="部长")])
    query.officials(graph, "部")
    query.find(graph, "jia")
    gone = weakref.ref(graph)
    del graph
    gc.collect()
    assert gone() is None


def test_asking_changes_no_graph() -> None:
    graph = sample()
    query.find(graph, "xyq")
    query.statistics(graph)
    assert query.difference(graph, sample()).empty


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("2021-12-31", ("2021-12-31", "2022-01-01")),
        ("2024-02", ("2024-02-01", "2024-03-01")),
        ("2021-12", ("2021-12-01", "2022-01-01")),
        ("2021", ("2021-01-01", "2022-01-01")),
    ],
)
def test_days_months_and_years(date: str, expected: tuple[str, str]) -> None:
    assert period(date) == expected


def test_an_unknown_date_lies_in_the_open_interval_only() -> None:
    assert "" in Interval(None, None)
    assert "undated" in Interval(None, None)
    assert "" not in Interval("2021", None)
    assert "2021" in Interval("2021", None)
    assert "2020-12-31" not in Interval("2021", None)
    assert "2021-12-31" in Interval(None, "2022")
    assert "2022-01-01" not in Interval(None, "2022")
    assert first_day("2021-02-29") == ""


ASKED: dict[str, Callable[[Graph], Any]] = {
    "find": lambda graph: query.find(graph, "xyq"),
    "find by a part": lambda graph: query.find(graph, "工", limit=None),
    "officials": lambda graph: query.officials(graph, "工信部", on="2021-11-05", departments=True),
    "career": lambda graph: query.career(graph, "肖亚庆"),
    "successors": lambda graph: query.successors(graph, "工信部", "部长"),
    "encounters": lambda graph: query.encounters(graph, "辛国斌"),
    "programmes": lambda graph: query.programmes(graph, "工信部"),
    "programme_years": lambda graph: query.programme_years(graph, "工信部"),
    "documents": query.documents,
    "citations": lambda graph: query.citations(graph, query.documents(graph)["document_id"].iloc[0]),
    "meetings": query.meetings,
    "statistics": query.statistics,
    "conflicts": query.conflicts,
    "evidence": lambda graph: query.evidence(graph, query.career(graph, "肖亚庆")["edge"].iloc[0]),
    "path": lambda graph: query.path(graph, "肖亚庆", "国务院"),
    "ego": lambda graph: query.ego(graph, "工信部", radius=2),
    "ego with mentions": lambda graph: query.ego(graph, "肖亚庆", edge_types=["mentions", "holds_post"], max_edges=3),
    "co_attendance": lambda graph: query.co_attendance(graph, meets=True),
    "difference": lambda graph: query.difference(graph, sample()),
}


@pytest.fixture(scope="module")
def stored(tmp_path_factory: pytest.TempPathFactory) -> Graph:
    path = tmp_path_factory.mktemp("stored") / "graph.sqlite"
    write_sqlite(sample(), path)
    return open_graph(path)


def test_every_query_is_asked_of_a_stored_graph() -> None:
    assert {name.partition(" ")[0] for name in ASKED} == set(query.__all__) - {"forget"}


@pytest.mark.parametrize("name", ASKED)
def test_a_stored_graph_answers_as_one_in_memory(stored: Graph, name: str) -> None:
    expected, found = ASKED[name](sample()), ASKED[name](stored)
    if isinstance(expected, nx.Graph):
        assert list(found.nodes(data=True)) == list(expected.nodes(data=True))
        assert list(found.edges(data=True)) == list(expected.edges(data=True))
    else:
        assert found.equals(expected)
        assert expected.empty == (name in ("conflicts", "difference"))


def test_a_stored_graph_is_not_read_whole(stored: Graph, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(stored), "edges", property(lambda _: pytest.fail("all edges were asked for")))
    assert not query.career(stored, "person/肖亚庆").empty
