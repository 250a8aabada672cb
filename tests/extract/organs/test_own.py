"""Bodies named with the kind of their place."""

from __future__ import annotations

import pytest

from tests.extract.reading import mentions


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("活动由县青松社工服务中心、市银杏志愿者协会承办。", ["县青松社工服务中心", "市银杏志愿者协会"]),
        ("委员们视察了石城花园养老中心和市社会福利院等机构。", ["石城花园养老中心", "市社会福利院"]),
        ("全市各学校、市直有关医院参加。", []),
    ],
)
def test_bodies_of_the_texts_place_that_no_pattern_lists(text: str, bodies: list[str]) -> None:
    assert [name for _, name in mentions(text, "ORG")] == bodies


@pytest.mark.parametrize(
    ("text", "label", "name"),
    [
        ("何平在市社会福利院以及敬老院慰问。", "ORG", "市社会福利院"),
        ("省造纸设计院院长何平出席。", "ORG", "省造纸设计院"),
        ("在青峰颐养中心，何平看望老人。", "ORG", "青峰颐养中心"),
        ("区工委书记何平，区工委委员李云参加。", "ORGAN", "区工委"),
        ("江西省民政厅社会组织管理局处长何平出席。", "ORGAN", "江西省民政厅社会组织管理局"),
        ("区委统战部联合新联会、知联会开展活动。", "ORG", "知联会"),
        ("江西支援湖北医疗队返程。", "REGION", "湖北"),
        ("乌军打击了俄罗斯联合机械制造集团旗下的一个工厂。", "ORG", "俄罗斯联合机械制造集团"),
        ("中国银行新设立科创母基金。", "ORG", "中国银行"),
    ],
)
def test_bodies_of_places_and_teams_for_places(text: str, label: str, name: str) -> None:
    assert (label, name) in mentions(text)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("巡察组向市第二实验中学党委反馈情况。", "市第二实验中学"),
        ("镇政府与派出所、区供销联社、工商所到村里检查。", "区供销联社"),
    ],
)
def test_what_a_team_turns_to_and_cooperatives(text: str, body: str) -> None:
    assert [words for _, words in mentions(text, "ORG")] == [body]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("锡平农场、虎林林场今年种植水稻。", ["锡平农场", "虎林林场"]),
        ("开云矿务局职工何平获奖。", ["开云矿务局"]),
        ("各农场今年增收，三大油田提出目标，海洋牧场在建设。", []),
        ("他曾任中国高能物理学会副理事长。", ["中国高能物理学会"]),
        ("文集由中国行政管理学会编辑出版。", ["中国行政管理学会"]),
        ("全国行业协会商会改革推进。", []),
        ("省曲艺团、省京剧团、省杂技团等文艺团体演出。", ["省曲艺团", "省京剧团", "省杂技团"]),
    ],
)
def test_works_and_societies_by_their_own_name(text: str, found: list[str]) -> None:
    assert [words for _, words in mentions(text, "ORG")] == found
