"""Names of regions."""

from __future__ import annotations

import datetime

import pytest

from kg.graph import build_graph
from kg.link import Linker, compile_names
from kg.link.regions import RegionIndex
from kg.model import Article, Extraction, Mention
from kg.vocabulary import load_vocabulary

from .extractions import edges, link, nodes, says

DATE = "2021-11-05"


@pytest.fixture(scope="module")
def regions() -> RegionIndex:
    return compile_names(load_vocabulary()).regions


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("浙江省", "region/330000"),
        ("浙江", "region/330000"),
        ("江苏省", "region/320000"),
        ("江西省", "region/360000"),
        ("四川省内江市", "region/511000"),
        ("甘肃兰州市榆中县", "region/620123"),
        ("鼓楼区", "region/鼓楼区"),
        ("杭州市余杭区良渚街道", "region/余杭区良渚街道"),
    ],
)
def test_resolves_names_and_chains(regions: RegionIndex, name: str, id: str) -> None:
    assert regions.resolve(name, DATE).id == id


@pytest.mark.parametrize(
    ("city", "code"), [("南京市", "320106"), ("徐州市", "320302"), ("福州市", "350102"), ("开封市", "410204")]
)
def test_namesake_is_told_by_the_city_named_beside(city: str, code: str) -> None:
    graph = link(says("a", DATE, mentions=[("REGION", city), ("REGION", "鼓楼区")]))
    assert graph.has_edge("article/a", f"region/{code}")
    assert "region/鼓楼区" not in graph


def test_namesake_is_told_by_an_organ_of_the_city() -> None:
    mentions = [("REGION", "鼓楼区"), ("ORGAN", "福建省福州市人民政府", "福州市政府")]
    assert link(says("a", DATE, mentions=mentions)).has_edge("article/a", "region/350102")


def test_namesake_is_told_by_the_wording_of_the_mention() -> None:
    graph = link(says("a", DATE, mentions=[("REGION", "鼓楼区", "南京市鼓楼区")]))
    assert graph.has_edge("article/a", "region/320106")


def test_namesake_with_nothing_to_tell_it_stays_a_name() -> None:
    graph = link(says("a", DATE, mentions=[("REGION", "鼓楼区")]))
    assert nodes(graph, "region") == ["鼓楼区"]


def test_two_cities_beside_a_namesake_leave_it_open() -> None:
    mentions = [("REGION", "南京市"), ("REGION", "徐州市"), ("REGION", "鼓楼区")]
    assert link(says("a", DATE, mentions=mentions)).has_edge("article/a", "region/鼓楼区")


def test_division_is_the_one_valid_on_the_date(regions: RegionIndex) -> None:
    assert regions.resolve("巢湖市", "2009-01-01").id == "region/341400"
    assert regions.resolve("巢湖市", "2015-01-01").id == "region/340181"


def test_ancestors_come_along() -> None:
    graph = link(says("a", DATE, mentions=[("REGION", "榆中县")]))
    assert [edge[:2] for edge in edges(graph, "located_in")] == [
        ("region/620100", "region/620000"),
        ("region/620123", "region/620100"),
    ]
    assert graph.nodes["region/620123"]["code"] == "620123"


def test_village_lies_in_its_district() -> None:
    graph = link(says("a", DATE, mentions=[("REGION", "杭州市余杭区良渚街道")]))
    assert ("region/余杭区良渚街道", "region/330110") in [edge[:2] for edge in edges(graph, "located_in")]


def test_definite_name_is_the_shortest_that_means_one(regions: RegionIndex) -> None:
    vocabulary = regions.vocabulary
    assert regions.definite_name(vocabulary["region/511000"]) == "内江市"
    assert regions.definite_name(vocabulary["region/320106"]) == "南京市鼓楼区"
    for term in vocabulary.of_kind("Region"):
        if term.get("level") == "county" and not term.valid_until:
            assert regions.resolve(regions.definite_name(term), "").id == term.id


@pytest.mark.parametrize(
    ("name", "id", "parent"),
    [
        ("英格兰地区", "region/英格兰", "region/英国"),
        ("非洲大陆", "region/非洲", ""),
        ("首尔市", "region/首尔", "region/韩国"),
        ("得克萨斯州休斯敦市", "region/休斯敦", "region/美国"),
        ("得克萨斯州凯蒂市", "region/得克萨斯州凯蒂市", "region/得克萨斯州"),
        ("利雅得州", "region/利雅得州", "region/沙特阿拉伯"),
        ("福建南安良山村", "region/南安市良山村", "region/350583"),
        ("阿坝县贾洛镇日阿洛村", "region/阿坝县日阿洛村", "region/513231"),
        ("沈阳中德产业园", "region/沈阳市中德产业园", "region/210100"),
        ("房山窦店镇", "region/房山区窦店镇", "region/110111"),
        ("阿瓦提乡库木村", "region/阿瓦提乡库木村", ""),
        ("海南岛", "region/海南岛", "region/460000"),
        ("浙江岛", "region/浙江岛", ""),
        ("安宁祥和", "region/安宁祥和", ""),
        ("湖北十堰金沙湾库区", "region/十堰市金沙湾库区", "region/420300"),
        ("太仓高新区", "region/太仓市高新区", "region/320585"),
        ("贵州河闸", "region/贵州省河闸", "region/520000"),
        ("甘肃中部灌区", "region/甘肃省中部灌区", "region/620000"),
    ],
)
def test_words_behind_a_region_name_it_or_what_lies_in_it(
    regions: RegionIndex, name: str, id: str, parent: str
) -> None:
    found = regions.resolve(name, DATE)
    assert (found.id, found.parent) == (id, parent)


def test_a_village_is_known_again_by_its_name_in_the_article_that_says_where_it_lies() -> None:
    mentions = [("REGION", "马寨村", "丹寨县龙泉镇马寨村"), ("REGION", "马寨村")]
    graph = link(says("a", DATE, {"type": "visits", "person": "某甲", "region": "马寨村"}, mentions=mentions))
    assert "region/马寨村" not in graph
    assert graph.has_edge("region/丹寨县马寨村", "region/522636")
    assert graph.has_edge("person/某甲", "region/丹寨县马寨村")


def test_the_end_of_a_place_that_an_article_names_in_full_is_that_place() -> None:
    visit = {"type": "visits", "person": "某甲", "region": "城东片区"}
    graph = link(says("a", DATE, visit, mentions=[("REGION", "永川区城东片区")]))
    assert "region/城东片区" not in graph
    assert graph.has_edge("person/某甲", "region/永川区城东片区")


def _article(text: str, *marked: tuple[str, ...]) -> Extraction:
    """An article with mentions of the given labels, wordings and, where they are others, names."""
    found, at = list[Mention](), 0
    for label, wording, *name in marked:
        at = text.index(wording, at)
        found.append(Mention(at, at + len(wording), label, name[0] if name else wording))  # type: ignore[arg-type]
        at += len(wording)
    return Extraction(Article("a", text, "标题", datetime.date(2021, 11, 5)), tuple(found), ())


@pytest.mark.parametrize(
    ("text", "marked", "id", "parent"),
    [
        ("在丹寨县的马寨村，梯田连片。", [("REGION", "丹寨县"), ("REGION", "马寨村")], "丹寨县马寨村", "522636"),
        ("在丹寨县，记者走进马寨村。", [("REGION", "丹寨县"), ("REGION", "马寨村")], "丹寨县马寨村", "522636"),
        (
            "一行来到丹寨县龙泉镇马寨村、柳坪村。",
            [("REGION", "丹寨县龙泉镇马寨村", "马寨村"), ("REGION", "柳坪村")],
            "丹寨县柳坪村",
            "522636",
        ),
        (
            "榆中县地处陇中。水已退去。\n柳坪村村民正在清淤。",
            [("REGION", "榆中县"), ("REGION", "柳坪村")],
            "榆中县柳坪村",
            "620123",
        ),
        (
            "丹寨县第二医院派出医生。他们去了柳坪村。",
            [("ORG", "丹寨县第二医院"), ("REGION", "柳坪村")],
            "丹寨县柳坪村",
            "522636",
        ),
        (
            "荷兰媒体说，荷北部维尔镇停电。",
            [("REGION", "荷兰"), ("REGION", "维尔镇")],
            "荷兰维尔镇",
            "荷兰",
        ),
        ("德国东部城市科特布斯停电。", [("REGION", "德国"), ("REGION", "科特布斯")], "德国科特布斯", "德国"),
        (
            "荷兰沿海降雨，一列火车在阿珀市附近停驶。",
            [("REGION", "荷兰"), ("REGION", "阿珀市")],
            "荷兰阿珀市",
            "荷兰",
        ),
    ],
)
def test_a_place_named_alone_lies_in_the_one_that_the_words_before_it_name(
    text: str, marked: list[tuple[str, ...]], id: str, parent: str
) -> None:
    linker = Linker(load_vocabulary())
    linker.add(_article(text, *marked))
    links = linker.finish()
    graph = build_graph(links.entities, links.relations)
    assert graph.has_edge("article/a", f"region/{id}")
    assert graph.has_edge(f"region/{id}", f"region/{parent}")


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("丹寨县和榆中县派人支援。\n柳坪村道路已通。", ["丹寨县", "榆中县", "柳坪村"]),
        ("部队驻扎在德国与荷兰的阿珀。", ["德国", "荷兰", "阿珀"]),
        ("德国和荷兰派出专家，列车停在阿珀市附近。", ["德国", "荷兰", "阿珀市"]),
        ("德国、阿珀都有雨。", ["德国", "阿珀"]),
    ],
)
def test_a_place_named_alone_stays_so_where_the_text_leaves_open_where_it_lies(text: str, marked: list[str]) -> None:
    linker = Linker(load_vocabulary())
    linker.add(_article(text, *(("REGION", place) for place in marked)))
    links = linker.finish()
    assert build_graph(links.entities, links.relations).has_edge("article/a", f"region/{marked[-1]}")
