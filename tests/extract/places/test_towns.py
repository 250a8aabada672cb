"""Towns by their names."""

from __future__ import annotations

import pytest

from kg.extract.lexicon import compile_lexicon
from kg.extract.page import Page
from kg.extract.places.towns import find_towns, village_end
from kg.model import Article
from kg.vocabulary import load_vocabulary
from tests.extract.reading import mentions, read


def towns(text: str) -> list[str]:
    page = Page(Article("a", text), compile_lexicon(load_vocabulary()))
    return [text[start : village_end(page, end)] for start, end in find_towns(page)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("暴雨袭击琉璃庙镇崎峰茶村，道路中断。", ["琉璃庙镇崎峰茶村"]),
        ("雁洋镇、南矶乡两地丰收。", ["雁洋镇", "南矶乡"]),
        ("大台街道组织居民转移。", ["大台街道"]),
        ("夏官营镇农村公路修通。", ["夏官营镇"]),
        ("蔡家崖乡各村都种枣树。", ["蔡家崖乡"]),
        ("贵子镇中和村迎来客人。", ["贵子镇中和村"]),
        ("赶到大河家镇康吊村。", ["大河家镇康吊村"]),
    ],
)
def test_a_town_is_known_by_its_name(text: str, found: list[str]) -> None:
    assert towns(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "大力发展乡村旅游。",
        "增速高于城镇居民。",
        "部分乡镇受灾。",
        "川青铁路镇江关段开工。",
        "河南新乡举办展会。",
        "燕子河镇卫生院启用新楼。",
        "雁洋镇政府印发通知。",
    ],
)
def test_what_only_looks_like_a_town_is_none(text: str) -> None:
    assert towns(text) == []


def test_towns_villages_and_what_a_list_names_behind_them_are_places() -> None:
    text = "官兵抵达琉璃庙镇崎峰茶村、孙胡沟村和西上台子村，转移群众。雨后，琉璃庙镇种下树苗。"
    assert mentions(text, "REGION") == [
        ("REGION", place) for place in ("琉璃庙镇崎峰茶村", "孙胡沟村", "西上台子村", "琉璃庙镇")
    ]


def test_a_town_is_one_with_the_county_before_it() -> None:
    assert ("REGION", "广东信宜市贵子镇中和村") in mentions("大雨使广东信宜市贵子镇中和村突发山体滑坡。", "REGION")


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("梁运一行莅临经开区调研。", "经开区"),
        ("会议在火岭高新区举行。", "火岭高新区"),
        ("调研组赴武汉经开区和东湖高新区了解情况。", "武汉经开区"),
    ],
)
def test_zones_that_no_list_holds(text: str, zone: str) -> None:
    assert ("REGION", zone) in mentions(text, "REGION")


def test_a_town_that_begins_as_a_title_ends_belongs_to_its_district() -> None:
    found = mentions("雁塔区长延堡街道、临泽县蓼泉镇和新华镇调整为中风险区。", "REGION", "POSITION")
    assert found == [("REGION", place) for place in ("雁塔区长延堡街道", "临泽县蓼泉镇", "新华镇")]


def test_one_of_a_sort_is_no_place() -> None:
    assert mentions("她成为江苏盱眙县一名社区书记。", "REGION") == [("REGION", "江苏盱眙县")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("绿沅乡位于北部，绿沅乡是全县最大的产区。", ["绿沅乡", "绿沅乡"]),
        ("来自电孕乡拉路村的姑娘到场。", ["电孕乡拉路村"]),
        ("桓仁满族自治县保昌乡在这里举行仪式。", ["桓仁满族自治县保昌乡"]),
        ("他返回家乡，故乡的人在水乡农民中过年，特色小镇建成。", []),
        ("有的乡镇今年换届，两镇居民到场，中心镇建成。", []),
        ("合肥市郊区的村民增收。", ["合肥市"]),
        ("他在大兴县、嘉定县工作过。", ["大兴县", "嘉定县"]),
        ("山西省兴县发展杂粮，朝阳县丰收。", ["山西省兴县", "朝阳县"]),
        ("国家主席在中南海会见客人。", []),
    ],
)
def test_towns_that_no_list_holds_and_old_counties(text: str, found: list[str]) -> None:
    assert [words for _, words in mentions(text, "REGION")] == found


def test_a_village_has_the_name_of_the_smallest_place() -> None:
    text = "泰安市下港乡上港村的农民赶来了。后来，上港村办起了研究所。"
    assert [mention.name for mention in read(text).mentions if mention.label == "REGION"] == ["上港村", "上港村"]
