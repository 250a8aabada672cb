"""What one build holds that another does not."""

from __future__ import annotations

from hypothesis import given

from kg import query
from kg.graph import Graph
from tests.graphs import graphs, sample
from tests.query.building import entity, make, relation

POST = relation("holds_post", "person/甲", "organ/部", "a1", title="部长")


def rows(old: Graph, new: Graph, **options: tuple[str, ...]) -> list[list[str]]:
    table = query.difference(old, new, **options).fillna("")
    return table[["change", "what", "label", "attribute", "old", "new"]].to_numpy().tolist()  # type: ignore[no-any-return]


def test_a_graph_does_not_differ_from_its_like() -> None:
    assert query.difference(sample(), sample()).empty


def test_nodes_and_edges_that_come_and_go() -> None:
    old, new = make([entity("person/乙")], [POST]), make([entity("organ/部"), entity("organ/局")], [])
    expected = [
        ["removed", "node", "报道a1", "", "", ""],
        ["removed", "node", "乙", "", "", ""],
        ["removed", "node", "甲", "", "", ""],
        ["added", "node", "局", "", "", ""],
        ["removed", "edge", "甲 → 部", "", "", ""],
    ]
    assert rows(old, new) == expected
    swapped = {"removed": "added", "added": "removed"}
    assert sorted(rows(new, old)) == sorted([swapped[row[0]], *row[1:]] for row in expected)


def test_attributes_that_change_appear_and_vanish() -> None:
    old, new = make([], [POST]), make([], [POST])
    new.nodes["organ/部"].update(label="厅", kind="Department")
    edge = new.edges["person/甲", "organ/部", POST.id]
    edge.update(sources=2, evidence=[])
    del edge["title"]
    evidence = '[{"article": "a1", "start": 0, "end": 4, "quote": "a1: holds_post"}]'
    assert rows(old, new) == [
        ["changed", "node", "厅", "kind", "", "Department"],
        ["changed", "node", "厅", "label", "部", "厅"],
        ["changed", "edge", "甲 → 厅", "evidence", evidence, "[]"],
        ["changed", "edge", "甲 → 厅", "sources", "1", "2"],
        ["changed", "edge", "甲 → 厅", "title", "部长", ""],
    ]
    assert [row[3] for row in rows(old, new, ignore=("evidence", "sources"))] == ["kind", "label", "title"]


@given(graphs(), graphs())
def test_the_difference_is_complete(old: Graph, new: Graph) -> None:
    table = query.difference(old, new)
    nodes = table[table["what"] == "node"]
    assert set(nodes.loc[nodes["change"] == "added", "id"]) == set(new) - set(old)
    assert set(nodes.loc[nodes["change"] == "removed", "id"]) == set(old) - set(new)
    keys = {key for *_, key in new.edges(keys=True)} - {key for *_, key in old.edges(keys=True)}
    edges = table[table["what"] == "edge"]
    assert set(edges.loc[edges["change"] == "added", "id"]) == keys
