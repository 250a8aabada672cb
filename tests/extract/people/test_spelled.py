"""Names of which the tagger sees a part, and names that run into the words behind."""

from __future__ import annotations

import pytest

from tests.extract.reading import mentions


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("罗马尼亚总统康斯坦丁内斯库3日晚在总统府讲话。", ["康斯坦丁内斯库"]),
        ("接着，切尔诺梅尔金总理访问了法国。", ["切尔诺梅尔金"]),
        ("博士生杜万里参加了工作。", ["杜万里"]),
        ("韩国总统金泳三和当选总统金大中发表讲话。", ["金泳三", "金大中"]),
        ("德国前总理勃兰特凭吊亡灵。", ["勃兰特"]),
        ("德国总理科尔都两次访俄。", ["科尔"]),
        ("日本首相桥本曾开过玩笑。", ["桥本"]),
        ("担任自民党总裁的桥本表示，将继续合作。", ["桥本"]),
        ("西藏自治区党委副书记丹增一起走进帐篷。", ["丹增"]),
        ("大江公司副总裁赵超携15万元现金前来。", ["赵超"]),
        ("村民陈君实老先生捐款，聂永芳老奶奶说。", ["陈君实", "聂永芳"]),
        ("由于内塔尼亚胡没有修改预算，他辞职。", ["内塔尼亚胡"]),
        ("任命众议员罗伯托·阿尔沃雷斯为新州长。", ["罗伯托·阿尔沃雷斯"]),
    ],
)
def test_where_names_begin_and_end(text: str, names: list[str]) -> None:
    assert [name for _, name in mentions(text, "PERSON")] == names


@pytest.mark.parametrize(
    "text",
    [
        "由国家授权某一级政府批准，司机到达某一路口。",
        "许多人认为，卢布对美元的汇率下跌。",
        "王老汉的家在村东，崔老汉说。",
        "库尔德人承认，他们缴纳了费用。",
    ],
)
def test_words_that_are_no_people(text: str) -> None:
    assert mentions(text, "PERSON") == []


def test_who_of_a_school_or_house_says_something() -> None:
    text = "西北大学何炼成认为，研究有意义。清华大学方面表示支持。北京大学曾多次表示支持。华为公司相关人士透露。"
    assert mentions(text, "PERSON") == [("PERSON", "何炼成")]


def test_no_place_within_a_name_that_stands_again() -> None:
    text = "巴勒斯坦总统阿拉法特访问埃及。他与阿拉法特会谈。以方称，阿拉法特将于近日出访。"
    assert [name for _, name in mentions(text, "PERSON")] == ["阿拉法特"] * 3
