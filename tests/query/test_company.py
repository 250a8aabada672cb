"""Who was where with whom."""

from __future__ import annotations

import networkx
import pytest

from kg import query
from kg.errors import UsageError
from kg.graph import Graph
from tests.query.building import entity, make, relation

FIRST, SECOND, UNDATED = "event/2021-11-05/会议", "event/2022-03-05/大会", "event/undated/座谈会"
A, B, C, D = "person/甲", "person/乙", "person/丙", "person/丁"


def graph() -> Graph:
    """甲 and 乙 meet at three events, one of them undated; 丙 is at one; 丁 met 甲 alone, which two articles report."""
    return make(
        [
            entity(FIRST, date="2021-11-05"),
            entity(SECOND, date="2022-03-05"),
            entity(UNDATED),
            entity(A, "甲", "小甲"),
        ],
        [
            relation("attends", A, FIRST, "a1"),
            relation("chairs", A, FIRST, "a1"),
            relation("speaks_at", B, FIRST, "a1"),
            relation("attends", A, SECOND, "a2"),
            relation("attends", B, SECOND, "a2"),
            relation("attends", C, SECOND, "a2"),
            relation("attends", A, UNDATED, "a2"),
            relation("attends", B, UNDATED, "a2"),
            relation("meets", D, A, "a3", "a1"),
            relation("convenes", "organ/国务院", FIRST, "a1"),
            relation("convenes", "organ/办公厅", SECOND, "a1"),
            relation("part_of", "organ/办公厅", "organ/国务院"),
        ],
    )


def weights(network: networkx.Graph[str]) -> dict[tuple[str, str], int]:
    return {(min(pair), max(pair)): weight for *pair, weight in network.edges(data="weight")}


def test_weight_is_the_number_of_shared_events_whatever_the_roles() -> None:
    network = query.co_attendance(graph())
    assert weights(network) == {(B, A): 3, (C, A): 1, (C, B): 1}
    assert network[A][B]["events"] == [FIRST, SECOND, UNDATED]
    assert network.nodes[A] == {"type": "person", "label": "甲", "aliases": ["小甲"]}


def test_the_network_is_ready_for_centrality() -> None:
    network = query.co_attendance(graph())
    assert type(network) is networkx.Graph
    assert networkx.degree_centrality(network) == {A: 1.0, B: 1.0, C: 1.0}
    central = networkx.eigenvector_centrality(network, weight="weight")  # without scipy, which is no dependency
    assert central[A] > central[C]


def test_a_period_holds_its_start_and_not_its_end_and_no_undated_event() -> None:
    assert weights(query.co_attendance(graph(), since="2021-11-05", until="2022-03-05")) == {(B, A): 1}
    assert weights(query.co_attendance(graph(), since="2021-11-06", until="2022-03-06"))[B, A] == 1
    assert len(query.co_attendance(graph(), since="2023")) == 0


def test_events_of_an_organ_and_of_its_departments() -> None:
    assert set(query.co_attendance(graph(), organ="国务院")) == {A, B}
    assert set(query.co_attendance(graph(), organ="国务院", departments=True)) == {A, B, C}


def test_roles_size_and_meetings_of_two() -> None:
    assert weights(query.co_attendance(graph(), roles=["attends"])) == {(B, A): 2, (C, A): 1, (C, B): 1}
    assert weights(query.co_attendance(graph(), largest=2)) == {(B, A): 2}
    network = query.co_attendance(graph(), meets=True)
    assert network[A][D]["weight"] == 1
    assert D not in query.co_attendance(graph(), meets=True, since="2021-11-07")
    assert D in query.co_attendance(graph(), meets=True, since="2021-11-06", until="2021-11-07")


def test_one_who_was_alone_is_in_the_network() -> None:
    network = query.co_attendance(make([entity(FIRST)], [relation("attends", A, FIRST, "a1")]))
    assert list(network) == [A]


def test_changing_the_network_leaves_the_graph_alone() -> None:
    asked = graph()
    query.co_attendance(asked).nodes[A]["label"] = "changed"
    assert asked.nodes[A]["label"] == "甲"


def test_an_unknown_role_is_an_error() -> None:
    with pytest.raises(UsageError, match="unknown role 'sleeps_at'; there are attends"):
        query.co_attendance(graph(), roles=["sleeps_at"])


def test_encounters_are_in_time_order_with_roles() -> None:
    table = query.encounters(graph(), "甲").fillna("")
    assert table[["date", "person", "how", "event", "own_role", "role"]].to_numpy().tolist() == [
        ["2021-11-05", "乙", "event", "会议", "attends, chairs", "speaks_at"],
        ["2021-11-06", "丁", "meets", "", "", ""],
        ["2022-03-05", "丙", "event", "大会", "attends", "attends"],
        ["2022-03-05", "乙", "event", "大会", "attends", "attends"],
        ["", "乙", "event", "座谈会", "attends", "attends"],
    ]
    assert table["quote"].to_list()[:2] == ["a1: speaks_at", "a1: meets"]


def test_encounters_are_seen_from_both_sides() -> None:
    assert query.encounters(graph(), "丁")["person"].to_list() == ["甲"]
    assert query.encounters(graph(), "甲", since="2021-11-06", until="2022-03-05")["person"].to_list() == ["丁"]


def test_one_who_met_nobody_has_an_empty_table() -> None:
    table = query.encounters(make([entity(A)], []), "甲")
    assert table.empty
    assert "own_role" in table
