"""What the explorer shows of an entity and of a graph."""

from __future__ import annotations

import pytest

from kg import explorer
from kg.errors import UsageError
from kg.graph import Graph
from tests.explorer.graphs import ORGAN, PERSON, evil
from tests.graphs import MEETING, MINISTER, MINISTRY, sample


@pytest.fixture(scope="module")
def graph() -> Graph:
    return sample()


def test_a_record_has_the_facts_of_both_directions_with_evidence(graph: Graph) -> None:
    record = explorer.entity(graph, MINISTRY)
    assert {"holds_post<", "convenes>", "part_of>", "mentions<"} & set(record["facts"]) >= {"holds_post<"}
    posts = record["facts"]["holds_post<"]
    assert (
        posts["total"]
        == len(posts["items"])
        == len(list(graph.in_edges(MINISTRY)))
        - sum(1 for *_, data in graph.in_edges(MINISTRY, data=True) if data["type"] != "holds_post")
    )
    minister = next(item for item in posts["items"] if item["other"] == MINISTER)
    assert minister["evidence"][0][0].startswith("article/")
    assert record["names"][MINISTER][:2] == ["肖亚庆", "person"]
    assert record["attributes"]["label"] == "工业和信息化部"


def test_every_id_of_a_record_has_a_name(graph: Graph) -> None:
    for node in graph:
        record = explorer.entity(graph, node)
        used = {item["other"] for group in record["facts"].values() for item in group["items"]}
        assert used | set(record["around"]) | {node} <= set(record["names"])
        assert all(one in record["around"] and two in record["around"] for one, two in record["links"])


def test_a_record_is_bounded(graph: Graph) -> None:
    record = explorer.entity(graph, MINISTRY, limit=1)
    assert all(len(group["items"]) == 1 for group in record["facts"].values())
    assert record["facts"]["holds_post<"]["total"] > 1


def test_an_unknown_entity_is_an_error(graph: Graph) -> None:
    with pytest.raises(UsageError, match="no entity has the id 'person/无'"):
        explorer.entity(graph, "person/无")


def test_search_is_that_of_queries(graph: Graph) -> None:
    assert explorer.search(graph, "xyq")[0][:3] == [MINISTER, "肖亚庆", "person"]
    assert explorer.search(graph, "工信部", type="organ")[0][0] == MINISTRY


def test_overviews(graph: Graph) -> None:
    data = explorer.overview(graph)
    assert sum(data["counts"].values()) == len(graph)
    assert data["edges"] == graph.number_of_edges()
    assert {row[0] for row in data["top"]["person"]} >= {MINISTER}
    assert MEETING in {row[0] for row in data["top"]["event"]}
    assert explorer.network(graph)["nodes"][0][1] in ("肖亚庆", "辛国斌")
    assert [row[:3] for row in explorer.regions(graph)] == [
        ["region/330000", "浙江省", ""],
        ["region/330100", "杭州市", "region/330000"],
    ]
    (statistic,) = explorer.statistics(graph)["rows"]
    assert statistic[2] == 11.8
    assert explorer.statistics(graph, indicator="没有") == {**explorer.statistics(graph), "rows": [], "total": 0}


def test_programmes_count_articles_of_a_month_once() -> None:
    (row,) = explorer.programmes(evil())
    assert (row[0], row[2]) == ("program/丙", {"2022-01": 1, "2022-02": 1})


def test_neighbours_that_know_each_other_are_linked() -> None:
    record = explorer.entity(evil(), ORGAN)
    assert PERSON in record["around"]
    assert record["links"] == []
    event = explorer.entity(evil(), "event/2022-01-02/会")
    assert event["around"] == [PERSON, "person/丁"]
