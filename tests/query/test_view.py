"""The indexes of a graph: made once, made again after changes, and gone with the graph."""

from __future__ import annotations

import gc
import weakref

import pytest

from kg import query
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
