"""Ego graphs and shortest paths."""

from __future__ import annotations

import networkx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg import query
from kg.errors import UsageError
from kg.graph import Graph
from tests.graphs import as_dicts, graphs, sample
from tests.query.building import entity, make, relation

A, B, COUNCIL, MINISTRY, EVENT = "person/甲", "person/乙", "organ/国务院", "organ/部", "event/2021/会"


def graph() -> Graph:
    """甲 and 乙 are named in one article, work under one hub, and met at an event by way of 丙."""
    hub = [relation("part_of", f"organ/{number}", COUNCIL) for number in range(20)]
    return make(
        [entity("person/孤")],
        [
            *hub,
            relation("holds_post", A, COUNCIL, "a1", title="委员"),
            relation("holds_post", B, COUNCIL, "a1", "a2", title="委员"),
            relation("holds_post", B, COUNCIL, "a1", title="秘书长"),
            relation("attends", A, EVENT, "a1"),
            relation("attends", "person/丙", EVENT, "a1"),
            relation("meets", B, "person/丙", "a2", "a1"),
            relation("mentions", "article/a1", A, "a1"),
            relation("mentions", "article/a1", B, "a1"),
        ],
    )


def steps(table: object) -> list[list[object]]:
    columns = ["step", "source", "type", "target", "forward"]
    return table[columns].to_numpy().tolist()  # type: ignore[index,no-any-return]


def test_a_path_follows_edges_both_ways_and_no_mentions() -> None:
    table = query.path(graph(), "甲", "乙")
    assert steps(table) == [
        [1, "甲", "holds_post", "国务院", True],
        [2, "国务院", "holds_post", "乙", False],
        [2, "国务院", "holds_post", "乙", False],
    ]
    assert table["title"].to_list() == ["委员", "委员", "秘书长"]
    assert table["quote"].to_list()[0] == "a1: holds_post"
    assert table["date"].to_list() == ["2021-11-06"] * 3


def test_a_path_goes_round_general_nodes_when_asked() -> None:
    expected = [
        [1, "甲", "attends", "会", True],
        [2, "会", "attends", "丙", False],
        [3, "丙", "meets", "乙", False],
    ]
    assert steps(query.path(graph(), "甲", "乙", max_edges=20)) == expected
    assert steps(query.path(graph(), "甲", "乙", without=["国务院"])) == expected
    assert steps(query.path(graph(), "甲", "乙", edge_types=["attends", "meets"])) == expected
    assert len(query.path(graph(), "甲", "乙", max_edges=23)) == 3


def test_the_ends_may_be_general() -> None:
    assert len(query.path(graph(), "甲", "国务院", max_edges=1)) == 1
    assert len(query.path(graph(), "国务院", "甲", max_edges=1, without=["甲"])) == 1


def test_no_path_is_an_empty_table() -> None:
    assert query.path(graph(), "甲", "孤").empty
    assert query.path(graph(), "甲", "甲").empty
    assert query.path(graph(), "甲", "乙", edge_types="mentions").empty


def test_unknown_edge_types_are_errors() -> None:
    with pytest.raises(UsageError, match="unknown edge type 'knows'; there are holds_post"):
        query.path(graph(), "甲", "乙", edge_types=["knows"])
    with pytest.raises(UsageError, match="unknown edge type"):
        query.ego(graph(), "甲", edge_types="knows")


@given(graphs(), st.data())
def test_a_path_is_as_short_as_there_is_one(graph: Graph, data: st.DataObject) -> None:
    if not graph:
        return
    source, target = (data.draw(st.sampled_from(sorted(graph))) for _ in range(2))
    walked = networkx.Graph()
    walked.add_nodes_from(graph)
    walked.add_edges_from((one, other) for one, other, type in graph.edges(data="type") if type != "mentions")
    table = query.path(graph, source, target)
    if networkx.has_path(walked, source, target):
        assert table["step"].max() == networkx.shortest_path_length(walked, source, target) or source == target
    else:
        assert table.empty


def test_the_graph_around_an_entity_has_the_edges_among_its_neighbours() -> None:
    around = query.ego(graph(), "甲")
    assert set(around) == {A, COUNCIL, EVENT}
    assert sorted(type for *_, type in around.edges(data="type")) == ["attends", "holds_post"]
    wider = query.ego(graph(), "甲", radius=2, max_edges=20)
    assert set(wider) == {A, COUNCIL, EVENT, "person/丙"}
    assert len(query.ego(graph(), "甲", radius=2)) == 25
    assert set(query.ego(graph(), "甲", radius=0)) == {A}


def test_articles_come_only_when_mentions_are_asked_for() -> None:
    assert set(query.ego(graph(), "甲", edge_types=["mentions"])) == {A, "article/a1"}


def test_the_graph_around_an_entity_is_a_graph_of_its_own() -> None:
    asked = sample()
    before = as_dicts(asked)
    around = query.ego(asked, "肖亚庆")
    nodes, edges, _ = as_dicts(around)
    assert all(before[0][node] == data for node, data in nodes.items())
    assert all(before[1][edge] == data for edge, data in edges.items())
    around.nodes["person/肖亚庆"]["label"] = "changed"
    around.remove_node("organ/国务院")
    assert as_dicts(asked) == before


def test_a_negative_radius_is_an_error() -> None:
    with pytest.raises(UsageError, match="radius is -1"):
        query.ego(graph(), "甲", radius=-1)
