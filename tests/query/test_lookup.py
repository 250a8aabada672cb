"""Search by name and pinyin, and its order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg import query
from kg.errors import KGError, UsageError
from kg.graph import Graph
from kg.query.pinyin import as_letters, fit, readings
from tests.graphs import graphs, nasty, sample
from tests.query.building import entity, make, relation


def found(graph: Graph, text: str, **options: object) -> list[str]:
    return query.find(graph, text, **options)["id"].to_list()  # type: ignore[arg-type]


def ministries() -> Graph:
    """Names that fit 工信 in every way, with more edges the worse they fit."""
    return make(
        [
            entity("org/工信", "工信"),
            entity("organ/工信部", "工信部"),
            entity("organ/工业部", "工业部", "工信厅"),
            entity("organ/省工信厅", "省工信厅"),
            entity("person/龚新", "龚新"),
        ],
        [
            relation("mentions", "article/a1", "organ/省工信厅", "a1"),
            relation("mentions", "article/a2", "organ/省工信厅", "a2"),
            relation("mentions", "article/a1", "organ/工业部", "a1"),
        ],
    )


def test_exact_comes_before_prefix_before_substring() -> None:
    table = query.find(ministries(), "工信")
    assert table["id"].to_list() == ["org/工信", "organ/工信部", "organ/工业部", "organ/省工信厅"]
    assert table["match"].to_list() == ["exact", "prefix", "prefix", "substring"]
    assert table["edges"].to_list() == [0, 0, 1, 2]
    assert table["name"].to_list()[2] == "工信厅"


def test_pinyin_whole_before_its_beginning_and_full_before_initials() -> None:
    assert found(ministries(), "gongxin") == ["org/工信", "person/龚新", "organ/工信部", "organ/工业部"]
    assert found(ministries(), "gongxin", types="person") == ["person/龚新"]


def test_more_edges_come_first_among_equals() -> None:
    graph = make(
        [entity("person/李伟"), entity("person/李伟~甲", "李伟")],
        [relation("mentions", "article/a1", "person/李伟~甲", "a1")],
    )
    assert found(graph, "李伟") == ["person/李伟~甲", "person/李伟"]


@pytest.mark.parametrize(
    "text",
    ["xiaoyaqing", "xyq", "XYQ", "Xiao Yaqing", "xiāo yà qìng", "xiaoya", "xiaoyaq", "肖亚庆", "亚庆", "肖 亚庆"],
)
def test_a_person_is_found_by_name_and_pinyin(text: str) -> None:
    assert found(sample(), text)[0] == "person/肖亚庆"


def test_a_foreign_name_is_found_across_its_dot() -> None:
    graph = make([entity("person/木沙江·艾尼瓦尔")], [])
    for text in ("mushajiangainiwaer", "msjanwe", "木沙江艾尼瓦尔", "木沙江•艾尼瓦尔"):
        assert found(graph, text) == ["person/木沙江·艾尼瓦尔"]


def test_ids_numbers_and_english_names_are_searched() -> None:
    assert found(sample(), "region/330000") == ["region/330000"]
    assert found(sample(), "330000") == ["region/330000"]
    assert found(sample(), "Tsinghua") == ["org/清华大学"]
    assert found(sample(), "[2021]207号") == ["document/“十四五”智能制造发展规划"]


def test_articles_are_found_only_when_asked_for() -> None:
    assert "article/a2" not in found(sample(), "工信部部署四季度工作")
    assert found(sample(), "四季度", types=["article"]) == ["article/a2"]


def test_limit_and_nothing() -> None:
    assert len(found(sample(), "部", limit=1)) == 1
    assert len(found(sample(), "部", limit=None)) > 1
    table = query.find(sample(), "没有这样的名字")
    assert table.empty
    assert "edges" in table


@pytest.mark.parametrize("text", ["", "  ", "“”"])
def test_nothing_to_search_for_is_an_error(text: str) -> None:
    with pytest.raises(UsageError, match="nothing to search for"):
        query.find(sample(), text)


def test_an_unknown_type_is_an_error() -> None:
    with pytest.raises(UsageError, match="unknown node type 'people'; there are person, organ"):
        query.find(sample(), "甲", types=["people"])


@pytest.mark.parametrize(
    ("letters", "name", "kind"),
    [
        ("xian", "西安", "full"),
        ("xian", "先", "full"),
        ("xia", "西安", "full prefix"),
        ("xi", "先", "full prefix"),
        ("chongqing", "重庆", "full"),
        ("zhongqing", "重庆", "full"),
        ("cq", "重庆", "initials"),
        ("cqs", "重庆", None),
        ("qing", "重庆", None),
        ("chongqingx", "重庆", None),
        ("lvxing", "旅行", "full"),
        ("luxing", "旅行", None),
        ("a", "啊", "full"),
        ("x", "", None),
    ],
)
def test_letters_fit_syllables_or_initials(letters: str, name: str, kind: str | None) -> None:
    assert fit(letters, [readings(character) for character in name]) == kind


@pytest.mark.parametrize(
    ("text", "letters"),
    [("Xī'ān", "xian"), ("lǜ", "lv"), ("lü", "lv"), ("G20", "g20"), ("肖", ""), ("x/y", ""), ("", "")],
)
def test_what_counts_as_pinyin(text: str, letters: str) -> None:
    assert as_letters(text) == letters


def test_nasty_names_are_found_by_themselves() -> None:
    graph = nasty()
    for node in [node for node in graph if node.startswith("person/")]:
        assert node in found(graph, graph.nodes[node]["label"] + " ", limit=None)


@given(graphs(), st.text(max_size=5))
def test_any_text_is_answered_or_refused(graph: Graph, text: str) -> None:
    try:
        table = query.find(graph, text, limit=None)
    except KGError:
        return
    assert table["id"].is_unique
    assert set(table["id"]) <= set(graph)
