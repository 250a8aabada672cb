from __future__ import annotations

import random

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import KGError
from kg.graph import NODE_ATTRIBUTES, build_graph
from kg.ids import clean_text, node_id, relation_id
from kg.model import Entity, Evidence, Relation
from tests.graphs import MINISTER, MINISTRY, NASTY, sample

PEOPLE = [Entity("person/甲", "person", "甲"), Entity("person/乙", "person", "乙")]


def meeting(**options: object) -> Relation:
    return Relation(**{"id": "meets-1", "type": "meets", "source": "person/甲", "target": "person/乙"} | options)


def test_build_graph_is_a_plain_networkx_graph_on_which_algorithms_run():
    graph = sample()
    assert type(graph) is nx.MultiDiGraph
    assert nx.shortest_path(graph, MINISTER, "organ/国务院") == [MINISTER, "organ/国务院"]
    assert nx.number_weakly_connected_components(graph) == 2


def test_build_graph_does_not_depend_on_the_order_of_its_input():
    entities = [Entity(f"person/{i}", "person", str(i)) for i in range(9)]
    relations = [Relation(f"meets-{i}", "meets", f"person/{i % 3}", f"person/{i}") for i in range(9)]
    expected = build_graph(entities, relations)
    random.Random(7).shuffle(entities)
    random.Random(7).shuffle(relations)
    shuffled = build_graph(entities, relations)
    assert list(shuffled.nodes(data=True)) == list(expected.nodes(data=True))
    assert list(shuffled.edges(keys=True, data=True)) == list(expected.edges(keys=True, data=True))


def test_concurrent_posts_are_parallel_edges():
    posts = [edge["title"] for edge in sample().adj[MINISTER][MINISTRY].values()]
    assert sorted(posts) == ["党组书记", "部长"]


def test_absent_values_are_absent_attributes():
    graph = build_graph([Entity("organ/甲", "organ", "甲", ("",), {"kind": None, "level": ""})], [])
    assert graph.nodes["organ/甲"] == {"type": "organ", "label": "甲"}


def test_a_label_is_never_empty_and_never_its_own_alias():
    graph = build_graph(
        [Entity("article/a1", "article", " \x07"), Entity("person/甲", "person", "甲", ("甲", "老甲"))], []
    )
    assert graph.nodes["article/a1"]["label"] == "a1"
    assert graph.nodes["person/甲"]["aliases"] == ["老甲"]


def test_evidence_is_sorted_and_each_place_stands_once():
    places = (Evidence("b", 1, 2, "乙"), Evidence("a", 5, 6, "甲"), Evidence("a", 5, 6, "甲"))
    graph = build_graph(PEOPLE, [meeting(evidence=places)])
    assert [item["article"] for item in graph.edges["person/甲", "person/乙", "meets-1"]["evidence"]] == ["a", "b"]


def test_evidence_names_an_article_by_the_name_part_of_its_node_id():
    article = "https://example.org/新闻 1"
    graph = build_graph(PEOPLE, [meeting(evidence=(Evidence(article, 0, 1, "甲"),))])
    (item,) = graph.edges["person/甲", "person/乙", "meets-1"]["evidence"]
    assert node_id("article", article) == f"article/{item['article']}"


@pytest.mark.parametrize(
    ("entities", "relations", "message"),
    [
        ([PEOPLE[0], PEOPLE[0]], [], "two entities with one id"),
        (PEOPLE, [meeting(), meeting(source="person/乙")], "two relations with one id"),
        (PEOPLE, [meeting(target="person/丙")], "person/丙 is not among the entities"),
        (PEOPLE, [meeting(type="likes")], "unknown edge type 'likes'"),
        (PEOPLE, [meeting(attributes={"title": "部长"})], "unknown attribute 'title'"),
        ([Entity("planet/甲", "planet", "甲")], [], "no id of a node of type"),
        ([Entity("甲", "person", "甲")], [], "no id of a node of type"),
        ([Entity("indicator/1", "indicator", "甲", (), {"value": "11.8"})], [], "should be a float"),
        ([Entity("indicator/1", "indicator", "甲", (), {"value": float("nan")})], [], "should be a float"),
        ([Entity("person/\x07", "person", "甲")], [], "control characters"),
    ],
)
def test_build_graph_refuses_what_would_lose_something(entities, relations, message):
    with pytest.raises(KGError, match=message):
        build_graph(entities, relations)


def test_node_id_has_type_and_name():
    assert node_id("region", "330000") == "region/330000"
    assert node_id("event", "undated", "座谈会") == "event/undated/座谈会"
    assert node_id("person", "李伟~浙江省教育厅") == "person/李伟~浙江省教育厅"


@pytest.mark.parametrize("name", NASTY)
def test_node_id_holds_nothing_that_an_iri_cannot(name):
    kind, _, rest = node_id("person", name).partition("/")
    assert kind == "person"
    assert rest not in ("", ".", "..")
    assert not set(rest) & set('/#?%"<>\\^`{|}')
    assert rest == clean_text(rest) == "".join(rest.split())


def test_node_id_of_nothing_visible_is_an_error():
    with pytest.raises(KGError, match="visible"):
        node_id("person", "\u200b ")


def test_relation_id_tells_posts_apart_and_is_stable():
    ids = {relation_id("holds_post", MINISTER, MINISTRY, title) for title in ("部长", "党组书记", None)}
    assert len(ids) == 3
    assert relation_id("meets", "person/甲", "person/乙") == "meets-4066d899ff1675ee"


@given(st.text(st.characters()))
def test_clean_text_is_idempotent_and_encodable(text):
    cleaned = clean_text(text)
    assert clean_text(cleaned) == cleaned
    assert cleaned.encode().decode() == cleaned
    assert not {chr(code) for code in (*range(9), *range(14, 32), 127)} & set(cleaned)


def test_every_node_type_of_the_sample_is_in_the_table():
    assert {data["type"] for _, data in sample().nodes(data=True)} == set(NODE_ATTRIBUTES)
