"""Names of organs: dates, regions, departments, and names that only look alike."""

from __future__ import annotations

import pytest

from kg.link import compile_names
from kg.link.organs import OrganIndex
from kg.vocabulary import load_vocabulary

from .extractions import convenes, edges, event, link, nodes, post, says

DATE = "2021-11-05"


@pytest.fixture(scope="module")
def organs() -> OrganIndex:
    return compile_names(load_vocabulary()).organs


@pytest.mark.parametrize(
    ("name", "id", "parent"),
    [
        ("工信部", "organ/工业和信息化部", "organ/国务院"),
        ("工业和信息化部", "organ/工业和信息化部", "organ/国务院"),
        ("工信部运行监测协调局", "organ/工业和信息化部运行监测协调局", "organ/工业和信息化部"),
        ("国务院办公厅", "organ/国务院办公厅", "organ/国务院"),
        ("浙江省委", "organ/中国共产党浙江省委员会", ""),
        ("浙江省委组织部", "organ/中国共产党浙江省委员会组织部", "organ/中国共产党浙江省委员会"),
        ("浙江省经信厅", "organ/浙江省经济和信息化厅", ""),
        (
            "四川省内江市人民代表大会常务委员会",
            "organ/内江市人民代表大会常务委员会",
            "organ/内江市人民代表大会",
        ),
        ("甘肃省监狱管理局宣教处", "organ/甘肃省监狱管理局宣教处", "organ/甘肃省监狱管理局"),
        ("江苏省南京市鼓楼区人民政府", "organ/南京市鼓楼区人民政府", ""),
        ("澳门特别行政区政府", "organ/澳门特别行政区政府", ""),
        (
            "中国共产党浙江省纪律检查委员会浙江省监察委员会",
            "organ/中国共产党浙江省纪律检查委员会浙江省监察委员会",
            "",
        ),
        (
            "中国共产党西藏自治区委员会办公厅机要处",
            "organ/中国共产党西藏自治区委员会办公厅机要处",
            "organ/中国共产党西藏自治区委员会办公厅",
        ),
        ("中国驻法国使馆", "organ/中国驻法国大使馆", ""),
        ("中国驻加拿大使馆", "organ/中国驻加拿大大使馆", ""),
        ("中国驻印尼使馆", "organ/中国驻印度尼西亚大使馆", ""),
        ("中国驻法使馆", "organ/中国驻法国大使馆", ""),
        ("非盟和平与安全理事会", "org/非洲联盟和平与安全理事会", "org/非洲联盟"),
        ("总台央视综合频道", "org/中央广播电视总台综合频道", "org/中央广播电视总台"),
        ("山西省原粮食局", "organ/山西省粮食局", ""),
        ("金凤区原区委", "organ/中国共产党金凤区委员会", ""),
        (
            "海军第45批护航编队",
            "organ/中国人民解放军海军第45批护航编队",
            "organ/中国人民解放军海军",
        ),
        ("央视综合频道", "org/中央广播电视总台综合频道", "org/中央广播电视总台"),
        ("北部战区陆军第78集团军", "organ/中国人民解放军陆军第78集团军", "organ/中国人民解放军陆军"),
        (
            "中国人民政治协商会议第十四届全国委员会",
            "organ/中国人民政治协商会议全国委员会",
            "organ/中国人民政治协商会议",
        ),
    ],
)
def test_canonical_organ_and_what_it_is_part_of(organs: OrganIndex, name: str, id: str, parent: str) -> None:
    organ = organs.resolve(name, DATE)
    assert organ is not None
    assert (organ.id, organ.parent) == (id, parent)


@pytest.mark.parametrize(
    ("name", "full"),
    [
        ("印尼政府", "印度尼西亚政府"),
        ("瑙鲁共和国政府", "瑙鲁政府"),
        ("以色列国家安全部", "以色列国家安全部"),
        ("德联邦议院", "德国联邦议院"),
        ("美国防部", "美国国防部"),
        ("英联邦", "英联邦"),
        ("新国会", "新国会"),
        ("伊利诺伊州政府", "伊利诺伊州政府"),
    ],
)
def test_bodies_of_other_states_are_named_with_their_country(name: str, full: str) -> None:
    node = compile_names(load_vocabulary()).find("ORG", name, DATE)
    assert node is not None
    assert node.label == full


@pytest.mark.parametrize(("place", "country"), [("黎巴嫩", "黎巴嫩政府"), ("乌兹别克斯坦", "黎政府")])
def test_a_character_is_short_for_a_country_that_the_article_names(place: str, country: str) -> None:
    assert nodes(link(says("a", DATE, mentions=[("REGION", place), ("ORG", "黎政府")])), "org") == [country]


@pytest.mark.parametrize(
    ("name", "region"),
    [("佛山市古灶村党委", ""), ("广东省代表团", ""), ("厦门市数字经济发展局", "region/350200")],
)
def test_a_body_below_the_county_governs_no_region(organs: OrganIndex, name: str, region: str) -> None:
    assert organs.unlisted(name, DATE).region == region


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("江苏省人民政府", "江西省人民政府"),
        ("国务院", "国务院办公厅"),
        ("中国共产党浙江省委员会", "浙江省人民政府"),
        ("北京市", "北京大学"),
        ("河南省教育厅", "湖南省教育厅"),
    ],
)
def test_names_that_look_alike_stay_apart(one: str, other: str) -> None:
    graph = link(says("a", DATE, post("甲一一", one, "主任")), says("b", DATE, post("乙二二", other, "主任")))
    assert len({target for _, target, _ in edges(graph, "holds_post")}) == 2


def test_short_and_full_name_are_one_node_with_the_short_one_as_alias() -> None:
    graph = link(
        says("a", DATE, mentions=[("ORGAN", "工业和信息化部", "工信部")]),
        says("b", DATE, mentions=[("ORGAN", "工业和信息化部")]),
    )
    assert [node for node in nodes(graph, "organ") if "工业" in node] == ["工业和信息化部"]
    assert "工信部" in graph.nodes["organ/工业和信息化部"]["aliases"]


def test_elliptic_name_is_no_alias() -> None:
    graph = link(says("a", DATE, mentions=[("ORGAN", "中国共产党浙江省委员会", "省委")]))
    assert "省委" not in graph.nodes["organ/中国共产党浙江省委员会"].get("aliases", [])


def test_ministry_renamed_is_two_nodes_with_one_dated_succession() -> None:
    graph = link(
        says("a", "2021-05-01", mentions=[("ORGAN", "中国银行保险监督管理委员会", "银保监会")]),
        says("b", "2024-05-01", mentions=[("ORGAN", "国家金融监督管理总局", "金融监管总局")]),
    )
    old, new = "organ/中国银行保险监督管理委员会", "organ/国家金融监督管理总局"
    assert {old, new} <= set(graph)
    assert [(a, b, data["start"]) for a, b, data in edges(graph, "succeeds")] == [(new, old, "2023-05-18")]
    assert graph.has_edge("article/a", old)
    assert not graph.has_edge("article/a", new)


def test_successor_that_no_article_names_does_not_come_along() -> None:
    graph = link(says("a", "2021-05-01", mentions=[("ORGAN", "中国银行保险监督管理委员会", "银保监会")]))
    assert "organ/国家金融监督管理总局" not in graph


def test_local_organ_governs_its_region_which_lies_in_others() -> None:
    graph = link(says("a", DATE, mentions=[("ORGAN", "四川省内江市人民政府")]))
    assert [edge[:2] for edge in edges(graph, "governs")] == [("organ/内江市人民政府", "region/511000")]
    assert ("region/511000", "region/510000") in [edge[:2] for edge in edges(graph, "located_in")]
    assert graph.nodes["organ/内江市人民政府"]["level"] == "prefecture"


def test_department_is_part_of_its_organ() -> None:
    graph = link(says("a", DATE, mentions=[("ORGAN", "浙江省教育厅督导处")]))
    assert ("organ/浙江省教育厅督导处", "organ/浙江省教育厅") in [edge[:2] for edge in edges(graph, "part_of")]


def test_label_of_the_mention_tells_organ_from_organisation() -> None:
    graph = link(
        says("a", DATE, post("甲一一", "星河研究院", "院长"), mentions=[("ORG", "星河研究院")]),
        says("b", DATE, post("乙二二", "厄瓜多尔", "总统"), mentions=[("REGION", "厄瓜多尔")]),
        says("c", DATE, post("丙三三", "江阴市数字发展服务局", "局长"), mentions=[("ORGAN", "江阴市数字发展服务局")]),
    )
    targets = {source: target for source, target, _ in edges(graph, "holds_post")}
    assert targets["person/甲一一"] == "org/星河研究院"
    assert targets["person/乙二二"].startswith("region/厄瓜多尔")
    assert targets["person/丙三三"] == "organ/江阴市数字发展服务局"


def test_without_a_mention_the_vocabulary_and_the_region_in_front_tell() -> None:
    meeting = event("协调会议甲", DATE)
    graph = link(
        says("a", DATE, meeting, convenes("工信部", "协调会议甲")),
        says("b", DATE, meeting, convenes("江阴市数字发展服务局", "协调会议甲")),
        says("c", DATE, meeting, convenes("星河研究院", "协调会议甲")),
    )
    assert [source for source, _, _ in edges(graph, "convenes")] == [
        "org/星河研究院",
        "organ/工业和信息化部",
        "organ/江阴市数字发展服务局",
    ]


def test_canonical_names_of_local_organs_mean_themselves(organs: OrganIndex) -> None:
    vocabulary = organs.vocabulary
    patterns = vocabulary.of_kind("LocalOrganPattern")
    regions = [term for term in vocabulary.of_kind("Region") if term.get("level") in ("province", "prefecture")]
    for index, region in enumerate(regions):
        pattern = patterns[index * 7 % len(patterns)]
        name = pattern.get("template").replace("{region}", region.name)
        organ = organs.resolve(name, "") if "{" not in name else None
        if organ is not None:
            assert organs.resolve(organ.label, "") == organ


def test_region_at_the_head_of_the_chain_that_is_ambiguous_keeps_its_city(organs: OrganIndex) -> None:
    assert organs.resolve("鼓楼区人民政府", "", ["region/320100"]) == organs.resolve("南京市鼓楼区人民政府", "")
    unsettled = organs.resolve("鼓楼区人民政府", "")
    assert unsettled is not None
    assert (unsettled.id, unsettled.region) == ("organ/鼓楼区人民政府", "")


@pytest.mark.parametrize("name", ["人民政府", "公安厅", "秘书处"])
def test_an_organ_named_by_its_sort_alone_is_no_node(name: str) -> None:
    assert compile_names(load_vocabulary()).find("ORGAN", name, DATE) is None


def test_the_centre_before_a_name_is_no_department_of_the_central_committee() -> None:
    found = compile_names(load_vocabulary()).find("ORGAN", "中央第三指导组", DATE)
    assert found is not None
    assert found.label == "中央第三指导组"


def test_a_body_of_another_country_is_no_organ() -> None:
    graph = link(says("a", "2024-03-01", post("贝尔蒂", "瑞士联邦院", "议长"), post("李伟", "浙江省某某局", "局长")))
    assert {"org/瑞士联邦院", "organ/浙江省某某局"} <= set(graph)


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("ORG", "国民议会"),
        ("ORG", "联邦政府"),
        ("ORG", "村委会"),
        ("ORG", "基金会"),
        ("ORG", "苏丹问题"),
        ("ORG", "第八届执行理事会"),
        ("ORGAN", "镇党委"),
        ("ORGAN", "中国共产党委员会"),
    ],
)
def test_a_name_that_every_place_or_state_has_makes_no_node(label: str, name: str) -> None:
    assert nodes(link(says("a", DATE, mentions=[(label, name)])), label.lower()) == []


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("四川宜宾师范学院", "org/宜宾师范学院"),
        ("河南省安阳市通达商贸有限公司", "org/安阳市通达商贸有限公司"),
        ("福建省莆田市仙游县总医院", "org/仙游县总医院"),
        ("北京朝阳医院", "org/北京朝阳医院"),
        ("吉林东岭集团", "org/吉林东岭集团"),
    ],
)
def test_an_organisation_is_named_without_the_places_around_its_city(name: str, id: str) -> None:
    found = compile_names(load_vocabulary()).find("ORG", name, DATE)
    assert found is not None
    assert found.id == id


def test_a_customs_office_governs_no_city(organs: OrganIndex) -> None:
    organ = organs.resolve("杭州海关", DATE)
    assert organ is not None
    assert (organ.label, organ.region) == ("杭州海关", "")


def test_an_organisation_named_in_a_fact_as_the_text_calls_it_is_the_one_that_the_mention_means() -> None:
    whole = "浙江省文学艺术界联合会"
    graph = link(says("a", DATE, post("李明", "省文联", "主席"), mentions=[("ORG", whole, "省文联")]))
    assert [target for _, target, *_ in edges(graph, "holds_post")] == [f"org/{whole}"]


@pytest.mark.parametrize("name", ["市人民医院", "省交通投资集团"])
def test_an_organisation_of_some_place_is_no_node(name: str) -> None:
    assert compile_names(load_vocabulary()).find("ORG", name) is None
