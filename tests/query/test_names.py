"""What people call an entity, and what they are told when they err."""

from __future__ import annotations

import pytest

from kg import query
from kg.errors import UsageError
from kg.graph import Graph
from tests.graphs import sample
from tests.query.building import entity, make, relation

MINISTRY = "organ/工业和信息化部"


@pytest.mark.parametrize(
    "name",
    [
        MINISTRY,
        "工业和信息化部",
        "工信部",
        " 工信部 ",
        "“工信部”",
        "Ministry of Industry and Information Technology",
        "ministry of industry AND information technology",
    ],
)
def test_an_organ_is_known_by_id_label_alias_and_english_name(name: str) -> None:
    assert query.officials(sample(), name)["organ_id"].unique().tolist() == [MINISTRY]


def test_an_unknown_name_is_an_error_with_the_nearest_names() -> None:
    with pytest.raises(UsageError, match="no organ is called '工业信息化部'; did you mean 工业和信息化部"):
        query.officials(sample(), "工业信息化部")
    with pytest.raises(UsageError, match="no person is called '小明'; kg query find searches all names"):
        query.career(sample(), "小明")


def test_suggestions_are_of_the_type_that_is_wanted() -> None:
    graph = make([entity("person/王部长"), entity("organ/部委")], [])
    with pytest.raises(UsageError) as caught:
        query.career(graph, "王部")
    assert "王部长" in str(caught.value)
    assert "部委" not in str(caught.value)


def test_the_id_of_something_else_is_refused() -> None:
    with pytest.raises(UsageError, match="person/肖亚庆 is a person; wanted is an organ"):
        query.officials(sample(), "person/肖亚庆")


def twins() -> Graph:
    return make(
        [
            entity("organ/教育部", "教育部"),
            entity("organ/浙江省教育厅", "浙江省教育厅", "教育厅"),
            entity("organ/江苏省教育厅", "江苏省教育厅", "教育厅"),
            entity("org/教育厅研究院", "教育厅研究院", "教育部"),
        ],
        [],
    )


def test_a_label_is_meant_rather_than_an_alias() -> None:
    assert query.officials(twins(), "教育部").empty


def test_an_alias_of_two_is_ambiguous() -> None:
    with pytest.raises(
        UsageError, match="2 organs are called '教育厅'; give the id of one: organ/江苏省教育厅, organ/"
    ):
        query.officials(twins(), "教育厅")


def test_a_long_list_of_homonyms_is_cut() -> None:
    graph = make([entity(f"document/决定~{number}", "决定") for number in range(12)], [])
    with pytest.raises(UsageError, match=r"12 documents are called '《决定》'.* and 4 more$"):
        query.citations(graph, "《决定》")


def test_an_organ_comes_before_a_region_of_the_same_name_where_an_organ_is_wanted() -> None:
    graph = make(
        [entity("region/澳门", "澳门"), entity("organ/澳门", "澳门")],
        [relation("holds_post", "person/甲", "organ/澳门", "a1", title="长官", status="current")],
    )
    assert len(query.officials(graph, "澳门")) == 1
    with pytest.raises(UsageError, match="2 entities are called '澳门'"):
        query.ego(graph, "澳门")


def test_an_empty_graph_knows_nobody() -> None:
    with pytest.raises(UsageError, match="no person is called"):
        query.career(make([], []), "甲")
