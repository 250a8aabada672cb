"""Evidence and contradictions."""

from __future__ import annotations

import pytest

from kg import query
from kg.errors import UsageError
from tests.query.building import entity, make, relation

A, MINISTRY = "person/甲", "organ/部"
POST = relation("holds_post", A, MINISTRY, "a2", "a1", "undated", title="部长", conflict="ended before it started")
GRAPH = make(
    [entity(MINISTRY, "部", "某部")],
    [
        POST,
        relation("attends", A, "event/2021/会", "a3"),
        relation("holds_post", A, "organ/局", "a1", title="局长"),
        relation("mentions", "article/a3", A, "a3"),
    ],
)


def test_evidence_of_an_edge_is_in_order_of_the_dates_with_undated_last() -> None:
    table = query.evidence(GRAPH, POST.id).fillna("")
    assert table[["date", "article", "url", "quote"]].to_numpy().tolist() == [
        ["2021-11-06", "报道a1", "https://example.org/a1", "a1: holds_post"],
        ["2022-03-05", "报道a2", "https://example.org/a2", "a2: holds_post"],
        ["", "报道undated", "https://example.org/undated", "undated: holds_post"],
    ]
    assert set(table["edge"]) == {POST.id}


def test_evidence_between_two_and_of_all_edges() -> None:
    assert set(query.evidence(GRAPH, "某部", "甲")["type"]) == {"holds_post"}
    assert len(query.evidence(GRAPH, "甲", "部")) == 3
    assert query.evidence(GRAPH, "甲")["type"].value_counts().to_dict() == {
        "holds_post": 4,
        "attends": 1,
        "mentions": 1,
    }
    assert query.evidence(GRAPH, "部", "局").empty


def test_what_does_not_exist_is_an_error() -> None:
    with pytest.raises(UsageError, match="no entity is called 'holds_post-0'"):
        query.evidence(GRAPH, "holds_post-0")


def test_evidence_without_its_article_has_no_date() -> None:
    graph = GRAPH.copy()
    graph.remove_node("article/a1")
    table = query.evidence(graph, POST.id)
    assert table["article_id"].to_list() == ["article/a2", "article/a1", "article/undated"]
    assert table["date"].isna().to_list() == [False, True, True]


def test_conflicts_are_the_posts_that_contradict_themselves() -> None:
    table = query.conflicts(GRAPH)
    assert table[["person", "organ", "conflict"]].to_numpy().tolist() == [["甲", "部", "ended before it started"]]
    assert len(query.conflicts(GRAPH, "某部")) == 1
    assert query.conflicts(GRAPH, "局").empty
